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

  /// Whether a space belongs between two texts at such a seam.
  package static func divides(_ last: UInt8?, _ next: ArraySlice<UInt8>) -> Bool {
    guard let last, let first = next.first else { return false }
    let isCapital = first &- 0x41 < 26
    if last &- 0x61 < 26 || last >= 0x80 { return isCapital || first &- 0x30 < 10 }
    guard last &- 0x30 < 10, isCapital, let second = next.dropFirst().first else { return false }
    return second &- 0x61 < 26
  }
}
