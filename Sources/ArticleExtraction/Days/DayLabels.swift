/// What the words before a day say that it is.
struct DayLabels: Sendable {
  enum Meaning { case published, updated, other }

  private let words: [(bytes: [UInt8], meaning: Meaning)]
  /// The first bytes of the words: most letters of a line begin none.
  private var firsts = [Bool](repeating: false, count: 256)

  init(_ vocabulary: PageVocabulary) {
    words =
      vocabulary.published.map { (Array($0.utf8), .published) } + vocabulary.updated.map { (Array($0.utf8), .updated) }
      + vocabulary.otherDays.map { (Array($0.utf8), .other) }
    for word in words { if let first = word.bytes.first { firsts[Int(first)] = true } }
  }

  /// The meaning of the last label in lowered words; nil where none stands there.
  func meaning(of text: ArraySlice<UInt8>) -> Meaning? {
    var last: Meaning?
    var at = text.startIndex
    var previous: UInt8 = 0x20
    while at < text.endIndex {
      let byte = text[at]
      let isStart = !(previous &- 0x61 < 26 || previous >= 0x80)
      if isStart, firsts[Int(byte)],
        let found = words.filter({ text[at...].starts(with: $0.bytes) }).max(by: { $0.bytes.count < $1.bytes.count })
      {
        last = found.meaning
      }
      previous = byte
      at += 1
    }
    return last
  }
}
