/// The pass that writes. It cannot fail.
package struct JSONFormWriting<Subject, Context>: JSONForm {
  /// What is written.
  private let subject: Subject
  /// What the description needs besides the value.
  package let context: Context
  private let sink: JSONSink

  private init(_ subject: Subject, _ context: Context, _ sink: JSONSink) {
    self.subject = subject
    self.context = context
    self.sink = sink
  }

  /// Writes one value.
  private static func write(_ subject: Subject, _ context: Context, _ sink: JSONSink)
  where Subject: JSONDescribed<Context> {
    sink.writer.open(.object)
    _ = Subject.described(JSONFormWriting(subject, context, sink))
    sink.writer.close(.object)
  }

  /// The JSON of a value.
  package static func bytes(_ subject: Subject, _ context: Context, indented: Bool = false) -> [UInt8]
  where Subject: JSONDescribed<Context> {
    let sink = JSONSink(indented: indented)
    write(subject, context, sink)
    return sink.writer.bytes
  }

  package func text<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ value: (Subject) -> Value) -> Value {
    let value = value(subject)
    if isStated { sink.writer.member(name, value.written) }
    return value
  }

  package func text<Value: WrittenAsText>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Value?
  ) -> Value? {
    let value = value(subject)
    if isStated, value != nil || !isLeftOut { sink.writer.member(name, value?.written) }
    return value
  }

  package func number(_ name: String, _ value: (Subject) -> Int) -> Int {
    let value = value(subject)
    sink.writer.member(name, value)
    return value
  }

  package func number(_ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Int?) -> Int? {
    let value = value(subject)
    if isStated, value != nil || !isLeftOut { sink.writer.member(name, value) }
    return value
  }

  package func numbers(_ name: String, _ values: (Subject) -> [Int]) -> [Int] {
    let values = values(subject)
    sink.writer.name(name)
    sink.writer.array(values) { w, value in w.value(value) }
    return values
  }

  package func decimal(_ name: String, places: Int, _ value: (Subject) -> Double?) -> Double? {
    let value = value(subject)
    sink.writer.member(name, value, places: places)
    return value
  }

  package func flag(_ name: String, isLeftOut: Bool, _ value: (Subject) -> Bool) -> Bool {
    let value = value(subject)
    if value || !isLeftOut { sink.writer.member(name, value) }
    return value
  }

  package func utf8(_ name: String, _ value: (Subject) -> [UInt8]) -> [UInt8] {
    let value = value(subject)
    sink.writer.name(name)
    sink.writer.value(utf8: value)
    return value
  }

  package func texts<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Value]?)
    -> [Value]?
  {
    guard let values = values(subject) else { return nil }
    guard isStated else { return values }
    sink.writer.name(name)
    sink.writer.array(values) { w, value in w.value(value.written) }
    return values
  }

  package func object<Part: JSONDescribed<Context>>(_ name: String, _ value: (Subject) -> Part) -> Part {
    let part = value(subject)
    sink.writer.name(name)
    JSONFormWriting<Part, Context>.write(part, context, sink)
    return part
  }

  package func object<Part: JSONDescribed<Context>>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Part?
  ) -> Part? {
    let part = value(subject)
    guard isStated, part != nil || !isLeftOut else { return part }
    sink.writer.name(name)
    if let part {
      JSONFormWriting<Part, Context>.write(part, context, sink)
    } else {
      sink.writer.value(nil as String?)
    }
    return part
  }

  package func list<Part: JSONDescribed<Context>>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Part])
    -> [Part]
  {
    let parts = values(subject)
    guard isStated else { return parts }
    sink.writer.name(name)
    sink.writer.open(.array)
    for part in parts { JSONFormWriting<Part, Context>.write(part, context, sink) }
    sink.writer.close(.array)
    return parts
  }

  package func derived(_ write: (inout JSONWriter, Subject) -> Void) { write(&sink.writer, subject) }

  package func derivedList<Part: JSONDescribed<Context>>(_ name: String, _ values: (Subject) -> [Part]?) {
    guard let parts = values(subject) else { return }
    _ = list(name, if: true) { _ in parts }
  }

  package func settled<Value>(_ own: (Subject) -> Value, read: () -> Value?) -> Value { own(subject) }
}

/// Where the passes over an object and over its parts write.
private final class JSONSink {
  var writer: JSONWriter

  init(indented: Bool) { writer = JSONWriter(indented: indented) }
}
