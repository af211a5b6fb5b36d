/// How much of a plain text is taken.
enum PlainTextLimit {
  /// The text up to the end of so many lines that are not empty; lines are a text's blocks.
  static func cut(_ text: [UInt8], lines limit: Int) -> [UInt8] {
    var count = 0
    var isEmpty = true
    for at in text.indices {
      if text[at] == 0x0A {
        if !isEmpty { count += 1 }
        if count == limit, text[at...].contains(where: { $0 > 0x20 }) { return Array(text[..<at]) }
        isEmpty = true
      } else if text[at] > 0x20 {
        isEmpty = false
      }
    }
    return text
  }
}
