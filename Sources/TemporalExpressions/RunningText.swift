import DatelineModel
import Text

/// Which sentences and line breaks of a text are running text and which stand in asides, so that nothing has to walk through what lies
/// between two places: a page may have any number of asides.
struct RunningText {
  /// For each sentence the nearest one of the running text before it; 0 where there is none.
  private var before: [Int32] = []
  /// Where the lines of the running text and those of asides break.
  private var runningBreaks: [Int] = []
  private var asideBreaks: [Int] = []
  private let sentences: Tokenization

  /// `asides` are in text order.
  init(_ sentences: Tokenization, asides: [TextRange]) {
    self.sentences = sentences
    before.reserveCapacity(sentences.sentences.count)
    var last: Int32 = 0
    var heads = AsideCursor(asides)
    var lines = AsideCursor(asides)
    var end = 0
    for number in sentences.sentences.indices {
      let range = sentences.range(ofSentence: number)
      before.append(last)
      if !heads.isInAside(range.start) { last = Int32(number) }
      // A line break ends a sentence: all stand between sentences.
      for at in Range.span(end, range.start) where sentences.text[at] == 0x0A {
        if lines.isInAside(at + 1) { asideBreaks.append(at) } else { runningBreaks.append(at) }
      }
      end = range.end
    }
  }

  /// Where the sentence begins that stands so many sentences of the running text before another; the first sentence where there are
  /// fewer.
  func start(_ steps: Int, before number: Int) -> Int {
    var number = number
    for _ in 0..<steps where before.indices.contains(number) { number = Int(before[number]) }
    return sentences.range(ofSentence: number).start
  }

  /// Whether a stretch of the text lies within one paragraph, or within two with an aside between them.
  func isOneParagraph(_ span: Range<Int>) -> Bool {
    let lines = RunningText.count(runningBreaks, in: span)
    return lines == 0 || lines == 1 && RunningText.count(asideBreaks, in: span) > 0
  }

  private static func count(_ offsets: [Int], in span: Range<Int>) -> Int {
    first(offsets, notBefore: span.upperBound) - first(offsets, notBefore: span.lowerBound)
  }

  private static func first(_ offsets: [Int], notBefore bound: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A cursor over asides, for ascending offsets.
private struct AsideCursor {
  private let asides: [TextRange]
  private var next = 0

  init(_ asides: [TextRange]) { self.asides = asides }

  mutating func isInAside(_ offset: Int) -> Bool {
    while next < asides.count, asides[next].end <= offset { next += 1 }
    return next < asides.count && asides[next].start <= offset
  }
}
