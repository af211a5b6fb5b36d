import Bytes
import Text

/// A line cut into words and numbers: digits of every script, letters with their marks, and the sign in front of each.
struct DateParts {
  struct Part {
    /// Hash of the lowered word; 0 for numbers.
    var word: UInt64 = 0
    var number: Int?
    var digits = 0
    var start: Int
    var end: Int
    /// The first sign in front that is no space, else a space; 0 where nothing stands between.
    var mark: UInt8 = 0
    /// Whether a word is of Thai letters: its years are counted from the Buddha.
    var isThai = false
  }

  private(set) var parts: [Part] = []
  /// The words' hashes beside the parts, for names of several words.
  private(set) var words: [UInt64] = []

  /// Most parts of a line that are looked at.
  private static let limit = 60

  private enum Kind { case digit(Int), letter, mark }

  init(_ line: ArraySlice<UInt8>) {
    let base = line.startIndex
    var at = base
    var mark: UInt8 = 0
    while at < line.endIndex, parts.count < DateParts.limit {
      let (kind, length) = DateParts.kind(line, at)
      switch kind {
      case .digit:
        var part = Part(number: 0, start: at - base, end: at - base, mark: mark)
        while at < line.endIndex, case (.digit(let value), let length) = DateParts.kind(line, at) {
          if part.digits < 12 { part.number = (part.number ?? 0) * 10 + value }
          part.digits += 1
          at += length
        }
        part.end = at - base
        parts.append(part)
        mark = 0
      case .letter:
        let start = at
        var isPlain = true
        while at < line.endIndex, case (.letter, let length) = DateParts.kind(line, at) {
          if length > 1 { isPlain = false }
          at += length
        }
        let text = line[start..<at]
        let isThai = text.count >= 3 && text[start] == 0xE0 && (0xB8...0xB9).contains(text[start + 1])
        parts.append(
          Part(
            word: DateParts.key(text, isPlain: isPlain), start: start - base, end: at - base, mark: mark, isThai: isThai
          ))
        mark = 0
      case .mark:
        // The point behind "." or a comma counts, the space before it does not.
        let sign = length == 1 ? line[at] : 0x7E
        if mark == 0 || mark == 0x20 { mark = sign <= 0x20 ? 0x20 : sign }
        at += length
      }
    }
    words = parts.map(\.word)
  }

  /// A few of the parts with a year behind or before them.
  func cut(to range: Range<Int>, yearBehind year: Int) -> DateParts {
    var cut = self
    let end = parts[range].last?.end ?? 0
    cut.parts = parts[range] + [Part(number: year, digits: 4, start: end, end: end, mark: 0x20)]
    cut.words = cut.parts.map(\.word)
    return cut
  }

  func cut(to range: Range<Int>, yearBefore year: Int) -> DateParts {
    var cut = self
    cut.parts = [Part(number: year, digits: 4, start: 0, end: 0)] + parts[range]
    if cut.parts.count > 1 { cut.parts[1].mark = 0x20 }
    cut.words = cut.parts.map(\.word)
    return cut
  }

  private static func key(_ text: ArraySlice<UInt8>, isPlain: Bool) -> UInt64 {
    if isPlain { return text.reduce(WordKey.seed) { WordKey.mix($0, $1 | 0x20) } }
    let word = String(decoding: text, as: UTF8.self).lowercased()
    guard text.contains(0xE2) else { return WordKey.of(word) }
    return WordKey.of(String(String.UnicodeScalarView(word.unicodeScalars.filter { !isJoiner($0) })))
  }

  /// The joiners without width, which stand inside words and are no part of a name.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

  /// What stands at an offset, and its bytes.
  @inline(__always)
  private static func kind(_ line: ArraySlice<UInt8>, _ at: Int) -> (Kind, Int) {
    let byte = line[at]
    if byte < 0x80 {
      if byte &- 0x30 < 10 { return (.digit(Int(byte - 0x30)), 1) }
      return (byte | 0x20) &- 0x61 < 26 ? (.letter, 1) : (.mark, 1)
    }
    return wide(line, at)
  }

  private static func wide(_ line: ArraySlice<UInt8>, _ at: Int) -> (Kind, Int) {
    let length = line[at] < 0xE0 ? 2 : line[at] < 0xF0 ? 3 : 4
    guard at + length <= line.endIndex else { return (.mark, 1) }
    var value = UInt32(line[at]) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for byte in line[(at + 1)..<(at + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return (.mark, length) }
    // The signs for year, month and day are words of their own: no letter stands beside them without a figure between.
    if isJoiner(scalar) { return (.letter, length) }
    switch scalar.properties.generalCategory {
    case .decimalNumber: return (.digit(Int(scalar.properties.numericValue ?? 0)), length)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark:
      return (.letter, length)
    default: return (.mark, length)
    }
  }

  /// Whether a line has as many digits of any script as a date needs.
  static func hasDigits(_ line: ArraySlice<UInt8>, _ least: Int) -> Bool {
    var count = 0
    var isPlain = true
    for byte in line {
      if byte &- 0x30 < 10 { count += 1 }
      // The leads of the scripts that have digits of their own.
      if byte >= 0xD9, byte != 0xE2 { isPlain = false }
    }
    if count >= least || isPlain { return count >= least }
    var at = line.startIndex
    while at < line.endIndex {
      let (kind, length) = DateParts.kind(line, at)
      if line[at] >= 0x80, case .digit = kind { count += 1 }
      if count >= least { return true }
      at += length
    }
    return false
  }
}
