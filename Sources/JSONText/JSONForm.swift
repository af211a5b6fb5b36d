/// One pass over the description of a value's JSON object: it writes the object, or reads it.
///
/// A type describes its object once, in its `described`: each member by its name, in the order in which it is written, with the
/// property it holds. `JSONFormWriting` writes what the properties hold; `JSONFormReading` reads it back. A member cannot
/// be written under one name and read under another, since there is only one name.
///
/// ```swift
/// extension Point: JSONDescribed {
///   static func described<Form: JSONForm<Point, Void>>(_ form: Form) throws(Form.Failure) -> Point {
///     let x = try form.number("x") { $0.x }
///     let y = try form.number("y") { $0.y }
///     return try form.settled({ $0 }) { Point(x: x, y: y) }
///   }
/// }
/// ```
package protocol JSONForm<Subject, Context> {
  /// What the object stands for.
  associatedtype Subject
  /// What the description needs besides the value and the JSON.
  associatedtype Context
  /// How the pass can fail: `Never` when it writes.
  associatedtype Failure: Error

  /// What the description needs besides the value and the JSON.
  var context: Context { get }

  /// A text; where `isStated` is false the member is not written.
  func text<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ value: (Subject) -> Value) throws(Failure)
    -> Value

  /// A text, or null; or nothing in place of null where it is left out.
  func text<Value: WrittenAsText>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Value?
  ) throws(Failure) -> Value?

  /// A whole number.
  func number(_ name: String, _ value: (Subject) -> Int) throws(Failure) -> Int

  /// A whole number, or null; or nothing in place of null where it is left out.
  func number(_ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Int?) throws(Failure) -> Int?

  /// A list of whole numbers.
  func numbers(_ name: String, _ values: (Subject) -> [Int]) throws(Failure) -> [Int]

  /// A number with at most `places` digits after the point, or null.
  func decimal(_ name: String, places: Int, _ value: (Subject) -> Double?) throws(Failure) -> Double?

  /// True or false; nothing in place of false where that is left out.
  func flag(_ name: String, isLeftOut: Bool, _ value: (Subject) -> Bool) throws(Failure) -> Bool

  /// UTF-8 text.
  func utf8(_ name: String, _ value: (Subject) -> [UInt8]) throws(Failure) -> [UInt8]

  /// A list of texts, or no member.
  func texts<Value: WrittenAsText>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Value]?) throws(Failure)
    -> [Value]?

  /// An object of a type that describes itself.
  func object<Part: JSONDescribed<Context>>(_ name: String, _ value: (Subject) -> Part) throws(Failure) -> Part

  /// An object, or null; or nothing in place of null where it is left out.
  func object<Part: JSONDescribed<Context>>(
    _ name: String, if isStated: Bool, isLeftOut: Bool, _ value: (Subject) -> Part?
  ) throws(Failure) -> Part?

  /// A list of objects.
  func list<Part: JSONDescribed<Context>>(_ name: String, if isStated: Bool, _ values: (Subject) -> [Part])
    throws(Failure) -> [Part]

  /// A member that follows from the others or from the context: written for whoever reads the JSON, not read back.
  func derived(_ write: (inout JSONWriter, Subject) -> Void)

  /// A list of objects that follows from the others: written for whoever reads the JSON, not read back.
  func derivedList<Part: JSONDescribed<Context>>(_ name: String, _ values: (Subject) -> [Part]?)

  /// What the members give together: the subject's own when writing, what was put together when reading, which fails on nil.
  func settled<Value>(_ own: (Subject) -> Value, read: () -> Value?) throws(Failure) -> Value
}

extension JSONForm {
  /// A text.
  package func text<Value: WrittenAsText>(_ name: String, _ value: (Subject) -> Value) throws(Failure) -> Value {
    try text(name, if: true, value)
  }

  /// A text, or null.
  package func text<Value: WrittenAsText>(_ name: String, if isStated: Bool = true, _ value: (Subject) -> Value?)
    throws(Failure) -> Value?
  { try text(name, if: isStated, isLeftOut: false, value) }

  /// A text, or no member.
  package func textIfAny<Value: WrittenAsText>(_ name: String, if isStated: Bool = true, _ value: (Subject) -> Value?)
    throws(Failure) -> Value?
  { try text(name, if: isStated, isLeftOut: true, value) }

  /// A whole number, or null.
  package func number(_ name: String, if isStated: Bool = true, _ value: (Subject) -> Int?) throws(Failure) -> Int? {
    try number(name, if: isStated, isLeftOut: false, value)
  }

  /// A whole number, or no member.
  package func numberIfAny(_ name: String, if isStated: Bool = true, _ value: (Subject) -> Int?) throws(Failure) -> Int?
  { try number(name, if: isStated, isLeftOut: true, value) }

  /// True or false.
  package func flag(_ name: String, _ value: (Subject) -> Bool) throws(Failure) -> Bool {
    try flag(name, isLeftOut: false, value)
  }

  /// True, or no member.
  package func mark(_ name: String, _ value: (Subject) -> Bool) throws(Failure) -> Bool {
    try flag(name, isLeftOut: true, value)
  }

  /// A list of texts.
  package func texts<Value: WrittenAsText>(_ name: String, _ values: (Subject) -> [Value]) throws(Failure) -> [Value] {
    try texts(name, if: true) { .some(values($0)) } ?? []
  }

  /// A list of objects.
  package func list<Part: JSONDescribed<Context>>(_ name: String, _ values: (Subject) -> [Part]) throws(Failure)
    -> [Part]
  { try list(name, if: true, values) }

  /// An object, or null.
  package func object<Part: JSONDescribed<Context>>(
    _ name: String, if isStated: Bool = true, _ value: (Subject) -> Part?
  ) throws(Failure) -> Part? { try object(name, if: isStated, isLeftOut: false, value) }

  /// An object, or no member.
  package func objectIfAny<Part: JSONDescribed<Context>>(
    _ name: String, if isStated: Bool = true, _ value: (Subject) -> Part?
  ) throws(Failure) -> Part? { try object(name, if: isStated, isLeftOut: true, value) }
}

/// A value whose JSON is an object that it describes.
package protocol JSONDescribed<Context> {
  /// What the description needs besides the value and the JSON.
  associatedtype Context

  /// The one description of the object, for both directions.
  static func described<Form: JSONForm<Self, Context>>(_ form: Form) throws(Form.Failure) -> Self
}

/// A value that is written as a text, and read from it.
package protocol WrittenAsText {
  /// The value as it is written.
  var written: String { get }
  /// The value of a text; nil where the text is not one.
  init?(written: String)
}

extension String: WrittenAsText {
  /// The text itself.
  package var written: String { self }
  /// The text itself.
  package init?(written: String) { self = written }
}

extension WrittenAsText where Self: RawRepresentable, RawValue == String {
  /// The raw value.
  package var written: String { rawValue }
  /// The value of that raw value.
  package init?(written: String) { self.init(rawValue: written) }
}
