/// A JSON value as read from a page or a record. Members keep their order; of two with one name the first counts.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// One name and its value.
  package struct Member: Hashable, Sendable {
    /// The member's name.
    package let name: String
    /// The member's value.
    package let value: JSONValue

    /// A member.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a member, nil where there is none.
  package subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number.
  package var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// A number, whole or not.
  package var decimal: Double? { if case .number(let text) = self { Double(text) } else { nil } }

  /// The elements of an array; a single value counts as an array of one, null as none.
  package var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}
