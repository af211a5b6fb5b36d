/// A value of a YAML text, with the place where it stands. Nothing is guessed about scalars: `1`, `yes` and `2025-03-11`
/// are text, and who asks decides what they have to be.
package struct YAMLValue: Hashable, Sendable {
  /// What it is.
  package enum Content: Hashable, Sendable {
    /// Text; plain text was written without quotes.
    case text(String, isPlain: Bool)
    case list([YAMLValue])
    case mapping([Member])
  }

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package let name: String
    /// Where the key stands.
    package let place: YAMLPlace
    /// The value.
    package let value: YAMLValue
  }

  /// What it is.
  package let content: Content
  /// Where it begins.
  package let place: YAMLPlace

  /// The text of a scalar that is not empty.
  package var text: String? {
    if case .text(let text, _) = content, !isNull { text } else { nil }
  }

  /// Whether nothing is written: an empty value, `~` or `null` without quotes.
  package var isNull: Bool {
    if case .text(let text, isPlain: true) = content {
      ["", "~", "null", "Null", "NULL"].contains(text)
    } else {
      false
    }
  }

  /// `true` or `false` without quotes, as YAML 1.2 has it; nil for anything else.
  package var flag: Bool? {
    guard case .text(let text, isPlain: true) = content else { return nil }
    switch text {
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return nil
    }
  }

  /// The members of a mapping; nil for anything else.
  package var members: [Member]? {
    if case .mapping(let members) = content { members } else { nil }
  }

  /// The elements of a list; nil for anything else.
  package var elements: [YAMLValue]? {
    if case .list(let elements) = content { elements } else { nil }
  }
}

/// A place in a text: line and column, both counted from 1; columns count characters.
package struct YAMLPlace: Hashable, Sendable {
  /// Line, from 1.
  package let line: Int
  /// Column, from 1.
  package let column: Int

  /// A place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Why a text could not be read, and where.
package struct YAMLError: Error, Hashable, Sendable {
  /// What kind of error.
  package enum Kind: Sendable {
    /// It is not YAML.
    case syntax
    /// A key stands twice in one mapping.
    case duplicateKey
    /// It is YAML, of a kind that a settings file has no need of: anchors, tags, several documents, keys that are no text.
    case unsupported
    /// It is too large or nested too deep.
    case limit
  }

  /// What kind of error.
  package let kind: Kind
  /// What is wrong and what to write, in a sentence.
  package let message: String
  /// Where.
  package let place: YAMLPlace
}
