/// What a byte of UTF-8 text can begin. The few questions that cutting words asks, without decoding most of it.
enum ByteClass {
  case space, digit, letter, mark, lead

  @inline(__always)
  static func of(_ byte: UInt8) -> ByteClass {
    if byte >= 0x80 { return .lead }
    if (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) { return .letter }
    if byte >= 0x30, byte <= 0x39 { return .digit }
    return byte <= 0x20 ? .space : .mark
  }

  /// Bytes of the character that `lead` begins; 1 for a stray continuation byte.
  @inline(__always)
  static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar at `at`; a cut-off sequence reads as its lead byte.
  static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    let lead = text[at]
    let length = length(of: lead)
    guard length > 1, at + length <= text.count else { return UInt32(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for i in 1..<length { value = value << 6 | UInt32(text[at + i] & 0x3F) }
    return value
  }

  /// White space: ASCII, no-break space, the spaces of U+2000…, ideographic space, zero-width marks.
  static func isSpace(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte <= 0x20 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF else { return false }
    let scalar = scalar(text, at)
    return scalar == 0xA0 || (0x2000...0x200F).contains(scalar) || (0x2028...0x202F).contains(scalar)
      || scalar == 0x205F || scalar == 0x3000 || scalar == 0xFEFF || (0x2060...0x2069).contains(scalar)
  }

  /// Punctuation outside ASCII: Latin-1 signs, general punctuation, signs of currencies, arrows and boxes, CJK and Arabic marks.
  static func isPunctuation(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte >= 0xC3, byte <= 0xD7 { return false }
    let scalar = scalar(text, at)
    switch scalar {
    case 0xA1...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF: return true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20CF, 0x2190...0x2BFF: return true
    case 0x3001...0x3003, 0x3008...0x3020, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20: return true
    case 0x060C, 0x061B, 0x061F, 0x066A...0x066D, 0x06D4, 0x0964, 0x0965: return true
    default: return false
    }
  }

  /// The value of an Arabic (U+0660 …) or Persian (U+06F0 …) digit, nil for anything else.
  static func digit(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard text[at] == 0xD9 || text[at] == 0xDB, at + 1 < text.count else { return nil }
    let first: UInt8 = text[at] == 0xD9 ? 0xA0 : 0xB0
    return (first...(first + 9)).contains(text[at + 1]) ? Int(text[at + 1] - first) : nil
  }

  static func isBreak(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    isSpace(text, at) || isPunctuation(text, at)
  }

  /// Capital letters: ASCII, Latin-1, and the even ones of Latin Extended-A; Greek and Cyrillic capitals.
  static func isUpper(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard at + 1 < text.count else { return false }
    let next = text[at + 1]
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E && next != 0x97
    case 0xC4, 0xC5: return next & 1 == 0
    case 0xCE: return next >= 0x86 && next <= 0xAB
    case 0xD0: return next <= 0xAF
    default: return false
    }
  }

  /// . ! ? … and the full stops of Urdu, Hindi, Chinese and Japanese.
  @inline(__always)
  static func endsSentence(_ scalar: UInt64) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x6D4, 0x61F, 0x964, 0x3002, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// Length of a closing quote or bracket at `at`.
  static func closingQuote(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch text[at] {
    case 0x22, 0x27, 0x29, 0x5D: 1
    case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && (text[at + 2] == 0x99 || text[at + 2] == 0x9D): 3
    case 0xC2 where at + 1 < text.count && text[at + 1] == 0xBB: 2
    default: nil
    }
  }
}
