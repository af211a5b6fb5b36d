/// Reads JSON (RFC 8259), and where asked also what careless pages write in its place.
///
/// Tolerated when `tolerant`: raw control characters in strings, comments, commas before a closing bracket, numbers such as
/// `01`, a text that ends too early (what was read until then is returned). Nesting is limited; no recursion grows with the
/// input beyond it. Bytes that are no UTF-8 and halves of surrogate pairs, which the RFC leaves to the reader, give U+FFFD.
package struct JSONReader {
  /// Levels of arrays and objects that are read.
  package static let depthLimit = 128

  private let bytes: [UInt8]
  private var at = 0
  private let tolerant: Bool

  private init(_ bytes: [UInt8], tolerant: Bool) {
    self.bytes = bytes
    self.tolerant = tolerant
  }

  /// The value of a whole text, nil where it is not JSON.
  package static func read(_ bytes: [UInt8], tolerant: Bool = false) -> JSONValue? {
    var reader = JSONReader(bytes, tolerant: tolerant)
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    return tolerant || reader.at == bytes.count ? value : nil
  }

  /// The value of a whole text, nil where it is not JSON.
  package static func read(_ text: String, tolerant: Bool = false) -> JSONValue? {
    read(Array(text.utf8), tolerant: tolerant)
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      case 0x2F where tolerant && at + 1 < bytes.count && bytes[at + 1] == 0x2A:
        at += 2
        while at + 1 < bytes.count, !(bytes[at] == 0x2A && bytes[at + 1] == 0x2F) { at += 1 }
        at = min(at + 2, bytes.count)
      case 0x2F where tolerant && at + 1 < bytes.count && bytes[at + 1] == 0x2F:
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
      default: return
      }
    }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    switch byte {
    case 0x7B: return depth < JSONReader.depthLimit ? object(depth: depth) : nil
    case 0x5B: return depth < JSONReader.depthLimit ? array(depth: depth) : nil
    case 0x22: return string().map(JSONValue.string)
    case 0x74: return word("true", .bool(true))
    case 0x66: return word("false", .bool(false))
    case 0x6E: return word("null", .null)
    default: return tolerant ? looseNumber() : number()
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) -> JSONValue? {
    let count = text.utf8CodeUnitCount
    guard at + count <= bytes.count else { return nil }
    for i in 0..<count where bytes[at + i] != text.utf8Start[i] { return nil }
    at += count
    return value
  }

  /// RFC 8259, section 6: a minus perhaps, digits without a zero before others, then perhaps a fraction and an exponent.
  private mutating func number() -> JSONValue? {
    let start = at
    if byte == 0x2D { at += 1 }
    if byte == 0x30 { at += 1 } else if !passDigits() { return nil }
    if byte == 0x2E {
      at += 1
      guard passDigits() else { return nil }
    }
    if byte == 0x45 || byte == 0x65 {
      at += 1
      if byte == 0x2B || byte == 0x2D { at += 1 }
      guard passDigits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// Whatever is made of the characters of numbers and has a digit.
  private mutating func looseNumber() -> JSONValue? {
    let start = at
    while let b = byte, (0x30...0x39).contains(b) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(b) { at += 1 }
    guard at > start, bytes[start..<at].contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// Whether there was one digit at least.
  private mutating func passDigits() -> Bool {
    let start = at
    while let byte, (0x30...0x39).contains(byte) { at += 1 }
    return at > start
  }

  private mutating func object(depth: Int) -> JSONValue? {
    at += 1
    var members: [JSONValue.Member] = []
    while true {
      skipSpace()
      if byte == 0x7D {
        at += 1
        return .object(members)
      }
      guard byte == 0x22, let name = string() else { return tolerant && !members.isEmpty ? .object(members) : nil }
      skipSpace()
      guard byte == 0x3A else { return tolerant ? .object(members) : nil }
      at += 1
      guard let value = value(depth: depth + 1) else { return tolerant ? .object(members) : nil }
      members.append(.init(name, value))
      guard separator(closing: 0x7D) else { return tolerant ? .object(members) : nil }
    }
  }

  private mutating func array(depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      if byte == 0x5D {
        at += 1
        return .array(values)
      }
      guard let value = value(depth: depth + 1) else { return tolerant && !values.isEmpty ? .array(values) : nil }
      values.append(value)
      guard separator(closing: 0x5D) else { return tolerant ? .array(values) : nil }
    }
  }

  /// Steps over a comma; leaves a closing bracket for the caller.
  private mutating func separator(closing: UInt8) -> Bool {
    skipSpace()
    if byte == closing { return true }
    guard byte == 0x2C else { return false }
    at += 1
    skipSpace()
    return tolerant || byte != closing
  }

  private mutating func string() -> String? {
    at += 1
    let start = at
    passPlain()
    if byte == 0x22 {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    var text = Array(bytes[start..<at])
    while let b = byte {
      at += 1
      switch b {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: guard escape(into: &text) else { return nil }
      case 0..<0x20 where !tolerant: return nil
      default: text.append(b)
      }
    }
    return tolerant ? String(decoding: text, as: UTF8.self) : nil
  }

  /// Goes to the next byte that ends a string, escapes something or may not stand there.
  private mutating func passPlain() {
    var next = at
    bytes.withUnsafeBufferPointer { text in
      while next < text.count, text[next] != 0x22, text[next] != 0x5C, text[next] >= 0x20 { next += 1 }
    }
    at = next
  }

  private mutating func escape(into text: inout [UInt8]) -> Bool {
    guard let b = byte else { return false }
    at += 1
    switch b {
    case 0x6E: text.append(0x0A)
    case 0x74: text.append(0x09)
    case 0x72: text.append(0x0D)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x22, 0x5C, 0x2F: text.append(b)
    case 0x75: return unicodeEscape(into: &text)
    default:
      guard tolerant else { return false }
      text.append(b)
    }
    return true
  }

  private mutating func unicodeEscape(into text: inout [UInt8]) -> Bool {
    guard var unit = hex4() else { return false }
    if (0xD800...0xDBFF).contains(unit), at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
      let mark = at
      at += 2
      if let low = hex4(), (0xDC00...0xDFFF).contains(low) {
        unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      } else {
        at = mark
      }
    }
    let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
    text.append(contentsOf: Array(String(Character(scalar)).utf8))
    return true
  }

  private mutating func hex4() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let b = bytes[at]
      guard let digit = Character(Unicode.Scalar(b)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
      at += 1
    }
    return value
  }
}
