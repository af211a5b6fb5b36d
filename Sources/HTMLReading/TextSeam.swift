/// Where the texts of two inline elements meet without white space.
///
/// Pages set a name and a date, or a rubric and a headline, side by side by style alone. Letters that run into a digit or a capital
/// there are two words.
package enum TextSeam {
  /// Whether the elements are such as styles set apart; bold and italics stand inside words.
  package static func isDivider(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .span, .time, .unknown, .label, .small, .a, .font: true
    default: false
    }
  }

  /// Whether a space belongs between what stands before such a seam and the text behind it.
  package static func divides(_ before: [UInt8], _ next: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, let first = next.first else { return false }
    let isCapital = first &- 0x41 < 26
    guard isCapital || first &- 0x30 < 10 else { return false }
    if last &- 0x30 < 10 {
      guard isCapital, let second = next.dropFirst().first else { return false }
      return second &- 0x61 < 26
    }
    return endsInWord(before)
  }

  /// Whether the last two letters are small ones, or one is of an alphabet other than Latin; marks and the signs of East Asia, which
  /// take no spaces, are none.
  private static func endsInWord(_ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    if last &- 0x61 < 26 {
      guard let second = bytes.dropLast().last else { return false }
      return second &- 0x61 < 26 || second >= 0x80
    }
    guard last >= 0x80, let lead = bytes.suffix(4).last(where: { $0 >= 0xC0 }) else { return false }
    return (0xC3...0xDF).contains(lead) || lead == 0xE0 || lead == 0xE1
  }
}
