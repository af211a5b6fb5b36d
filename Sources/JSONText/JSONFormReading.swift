/// The pass that reads. It fails where a member is missing that has to be there, or is not what it has to be.
package struct JSONFormReading<Subject, Context>: JSONForm {
  /// What is read.
  private let value: JSONValue
  /// What the description needs besides the JSON.
  package let context: Context

  private init(_ value: JSONValue, _ context: Context) {
    self.value = value
    self.context = context
  }

  /// The value of an object.
  package static func read(_ value: JSONValue, _ context: Context) throws(JSONFormError) -> Subject
  where Subject: JSONDescribed<Context> {
    guard case .object = value else { throw JSONFormError(member: nil) }
    return try Subject.described(JSONFormReading(value, context))
  }

  /// A member that is there and not null.
  private func member(_ name: String) -> JSONValue? {
    guard let member = value[name], member != .null else { return nil }
    return member
  }

  private func required<Value>(_ name: String, _ value: Value?) throws(JSONFormError) -> Value {
    guard let value else { throw JSONFormError(member: name) }
    return value
  }

  /// What a member is read as, where it is there.
  private func optional<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(JSONFormError) -> Value? {
    guard let member = member(name) else { return nil }
    return try required(name, read(member))
  }

  package func text<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ value: (Subject) -> Value)
    throws(JSONFormError) -> Value
  { try required(name, member(name)?.string.flatMap(Value.init(written:))) }

  package func text<Value: WrittenAsText>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Value?
  ) throws(JSONFormError) -> Value? { try optional(name) { $0.string.flatMap(Value.init(written:)) } }

  package func number(_ name: String, _ value: (Subject) -> Int) throws(JSONFormError) -> Int {
    try required(name, member(name)?.integer)
  }

  package func number(_ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Int?)
    throws(JSONFormError) -> Int?
  { try optional(name, \.integer) }

  package func numbers(_ name: String, _ values: (Subject) -> [Int]) throws(JSONFormError) -> [Int] {
    var values: [Int] = []
    for element in try elements(name) { values.append(try required(name, element.integer)) }
    return values
  }

  package func decimal(_ name: String, places: Int, _ value: (Subject) -> Double?) throws(JSONFormError) -> Double? {
    try optional(name, \.decimal)
  }

  package func flag(_ name: String, isLeftOut: Bool, _ value: (Subject) -> Bool) throws(JSONFormError) -> Bool {
    let flag = try optional(name) { $0 == .bool(true) ? true : $0 == .bool(false) ? false : nil }
    return isLeftOut ? flag ?? false : try required(name, flag)
  }

  package func utf8(_ name: String, _ value: (Subject) -> [UInt8]) throws(JSONFormError) -> [UInt8] {
    Array(try required(name, member(name)?.string).utf8)
  }

  package func texts<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Value]?)
    throws(JSONFormError) -> [Value]?
  {
    guard member(name) != nil else { return nil }
    var values: [Value] = []
    for element in try elements(name) {
      values.append(try required(name, element.string.flatMap(Value.init(written:))))
    }
    return values
  }

  package func object<Part: JSONDescribed<Context>>(_ name: String, _ value: (Subject) -> Part) throws(JSONFormError)
    -> Part
  { try JSONFormReading<Part, Context>.read(try required(name, member(name)), context) }

  package func object<Part: JSONDescribed<Context>>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Part?
  ) throws(JSONFormError) -> Part? {
    guard let member = member(name) else { return nil }
    return try JSONFormReading<Part, Context>.read(member, context)
  }

  package func list<Part: JSONDescribed<Context>>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Part])
    throws(JSONFormError) -> [Part]
  {
    var parts: [Part] = []
    for element in try elements(name) { parts.append(try JSONFormReading<Part, Context>.read(element, context)) }
    return parts
  }

  package func derived(_ write: (inout JSONWriter, Subject) -> Void) {}

  package func derivedList<Part: JSONDescribed<Context>>(_ name: String, _ values: (Subject) -> [Part]?) {}

  package func settled<Value>(_ own: (Subject) -> Value, read: () -> Value?) throws(JSONFormError) -> Value {
    guard let value = read() else { throw JSONFormError(member: nil) }
    return value
  }

  /// The elements of a list; none where it is missing.
  private func elements(_ name: String) throws(JSONFormError) -> [JSONValue] {
    try optional(name) { if case .array(let elements) = $0 { elements } else { nil } } ?? []
  }
}

/// An object that is not what its description says.
package struct JSONFormError: Error, Hashable {
  /// The member that is missing or is not what it has to be; nil where the members do not fit one another.
  package let member: String?

  /// An error of that member.
  package init(member: String?) { self.member = member }
}
