import DatelineModel
import TemporalExpressions
import Text

/// Finds the figures of a text's sentences in order: a number, and within reach of it what is counted. A bare number goes on
/// counting what the one before it counted: "16 deaths were reported, then 20; by noon the hospital had 24".
struct FigureReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let cues: StatementCues
  /// For each token of an expression of time its index, −1 for others.
  let timexAt: [Int32]
  /// Figures of the last sentence that had any, and how many sentences ago that was.
  private var recent: [Figure] = []
  private var silence = 0

  init(text: Tokenization, matcher: TimexMatcher, cues: StatementCues, timexes: [Timex]) {
    self.text = text
    self.matcher = matcher
    self.cues = cues
    var timexAt = [Int32](repeating: -1, count: text.tokens.count)
    for (index, timex) in timexes.enumerated() { for at in timex.tokens { timexAt[at] = Int32(index) } }
    self.timexAt = timexAt
  }

  /// A number in its sentence.
  private struct Number {
    var span: Range<Int>
    var value: Int
    /// The second number of a range.
    var upper: Int?
  }

  /// The figures of one sentence; sentences must be asked in order.
  mutating func figures(in sentence: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var explicit: [Figure] = []
    var bare = 0
    for number in numbers(sentence) {
      if let figure = told(number, sentence, behind: figures) {
        figures.append(figure)
        explicit.append(figure)
        bare = 0
      } else if let figure = inherited(number, sentence, behind: figures, explicit, bare) {
        figures.append(figure)
        bare += 1
      }
    }
    if figures.isEmpty {
      silence += 1
    } else {
      recent = figures
      silence = 0
    }
    return figures
  }

  // MARK: numbers

  private func numbers(_ sentence: Range<Int>) -> [Number] {
    var numbers: [Number] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard timexAt[at] < 0, let number = matcher.number(at: at), number.hundredths % 100 == 0,
        number.next <= sentence.upperBound
      else {
        at += 1
        continue
      }
      let this = Number(span: at..<number.next, value: number.hundredths / 100)
      at = max(at + 1, number.next)
      guard this.value > 0, this.value < 100_000_000, !isMeasure(this.span, sentence) else { continue }
      if let last = numbers.last, isRange(last, this, sentence) {
        numbers[numbers.count - 1].upper = this.value
        numbers[numbers.count - 1].span = last.span.lowerBound..<this.span.upperBound
      } else {
        numbers.append(this)
      }
    }
    return numbers
  }

  /// "between 30 and 35", "30 to 35".
  private func isRange(_ first: Number, _ second: Number, _ sentence: Range<Int>) -> Bool {
    guard first.upper == nil, second.value > first.value, second.value <= first.value * 4 else { return false }
    let gap = first.span.upperBound..<second.span.lowerBound
    guard gap.count == 1 else { return false }
    if isIn(gap.lowerBound, cues.rangeTo) { return !isIn(first.span.lowerBound - 1, cues.counters) }
    return isIn(gap.lowerBound, cues.and) && isIn(first.span.lowerBound - 1, cues.between)
  }

  /// Kilometres, per cent, money, tunnel and flight numbers are no tolls.
  private func isMeasure(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let tokens = text.tokens
    if span.lowerBound > sentence.lowerBound {
      let before = tokens[span.lowerBound - 1]
      if before.isMark("$") || before.isMark("#") || before.isMark("£") || before.isMark("€") { return true }
      if isIn(span.lowerBound - 1, cues.numbered) { return true }
    }
    guard span.upperBound < sentence.upperBound else { return false }
    if tokens[span.upperBound].isMark("%") || isIn(span.upperBound, cues.otherUnits) { return true }
    return tokens[span.upperBound].isMark("-") && !tokens[span.upperBound].spaceBefore
  }

  // MARK: what is counted

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    at >= 0 && at < text.tokens.count && text.tokens[at].kind == .word && set.contains(text.tokens[at].key)
  }

  private func kind(at: Int) -> Figure.Kind? {
    guard at >= 0, text.tokens[at].kind == .word else { return nil }
    let key = text.tokens[at].key
    return cues.counted.first { $0.words.contains(key) }?.kind
  }

  /// A number whose own words say what it counts.
  private func told(_ number: Number, _ sentence: Range<Int>, behind figures: [Figure]) -> Figure? {
    var reach = FigureReach(text, cues, sentence, number.span)
    guard let kind = reach.kind() else { return nil }
    if number.value == 1, reach.counted != number.span.upperBound { return nil }
    if reach.counted == nil, number.value >= 2000 { return nil }
    if kind == .aboard, reach.counted == nil, !sentence.contains(where: { isIn($0, cues.people) }) { return nil }
    return figure(number, kind, counted: reach.counted, sentence, behind: figures)
  }

  /// A bare number behind a figure: it counts the same, if it is of its size.
  private func inherited(
    _ number: Number, _ sentence: Range<Int>, behind figures: [Figure], _ explicit: [Figure], _ bare: Int
  ) -> Figure? {
    let before = figures.isEmpty ? (silence == 0 ? recent : []) : figures
    guard let last = before.last else { return nil }
    let isSubset = number.value > 1 && (isSubset(number.span, sentence) || isListedPart(number.span, sentence, figures))
    guard isSubset || isBare(number.span, sentence) else { return nil }
    // "190 and 30" behind "155 freed and 27 killed": each counts what its counterpart did.
    let pair = (explicit.isEmpty ? before : explicit).suffix(2)
    let model =
      pair.count == 2 && pair.first!.kind != pair.last!.kind && bare < 2 && isPaired(number, sentence)
      ? pair[pair.startIndex + bare] : last
    guard isSubset || number.value <= model.value * 4, isSubset || number.value * 4 >= model.value else { return nil }
    var counted: Int?
    if isSubset { counted = (number.span.upperBound..<sentence.upperBound).prefix(9).first { isIn($0, cues.people) } }
    var figure = self.figure(number, model.kind, counted: counted, sentence, behind: figures)
    if counted == nil { figure?.of = model.of }
    if isSubset { figure?.isPart = true }
    return figure
  }

  /// Nothing that could be counted stands behind it.
  private func isBare(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard isIn(span.lowerBound - 1, cues.counters) || text.tokens[max(0, span.lowerBound - 1)].isMark(",") else {
      return false
    }
    guard span.upperBound < sentence.upperBound else { return true }
    return text.tokens[span.upperBound].kind == .mark || isIn(span.upperBound, cues.counters)
  }

  /// Another bare number follows or precedes with "and".
  private func isPaired(_ number: Number, _ sentence: Range<Int>) -> Bool {
    let next = number.span.upperBound
    if isIn(next, cues.and), next + 1 < sentence.upperBound, matcher.number(at: next + 1) != nil { return true }
    return isIn(number.span.lowerBound - 1, cues.and)
  }

  /// "14 of them soldiers", "three were railway staff", "18 of the dead".
  private func isSubset(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let next = span.upperBound
    guard next < sentence.upperBound else { return false }
    if isIn(next, cues.of) {
      if isIn(next + 1, cues.the), kind(at: next + 2) != nil { return true }
      // "26 of them died" is the whole; "14 of them soldiers" is a part.
      guard isIn(next + 1, cues.them) else { return false }
      let rest = (next + 2)..<min(next + 6, sentence.upperBound)
      return rest.contains { isIn($0, cues.people) } && !rest.contains { kind(at: $0) != nil }
    }
    guard isIn(next, cues.were) else { return false }
    return (next..<min(next + 4, sentence.upperBound)).contains { isIn($0, cues.people) }
  }

  private func figure(
    _ number: Number, _ kind: Figure.Kind, counted: Int?, _ sentence: Range<Int>, behind figures: [Figure]
  ) -> Figure? {
    var kind = kind
    if counted.map({ isIn($0, cues.attackers) }) ?? false {
      if kind == .killed { kind = .attackersKilled } else if kind != .arrested, kind != .injured { return nil }
    } else if kind == .killed, counted == nil, speaksOfAttackers(figures) {
      kind = .attackersKilled
    }
    let tokens = text.tokens
    let before = (sentence.lowerBound..<number.span.lowerBound).last { timexAt[$0] >= 0 }
    return Figure(
      kind: kind, value: number.value, upper: number.upper,
      qualifier: cues.qualifier(of: number.span.lowerBound, in: text, from: sentence.lowerBound),
      range: TextRange(
        Int(tokens[number.span.lowerBound].start), Int(tokens[number.span.upperBound - 1].end)),
      of: counted.map { String(decoding: text.text[tokens[$0].range.start..<tokens[$0].range.end], as: UTF8.self) },
      isPart: isSubset(number.span, sentence) || isBracketed(number.span, sentence, figures),
      timex: before.map { Int(timexAt[$0]) })
  }

  /// The only deaths that the last sentence told were those of attackers: "later the figure rose to 30 killed".
  private func speaksOfAttackers(_ figures: [Figure]) -> Bool {
    let deaths = (figures + (silence == 0 ? recent : [])).filter { $0.kind == .killed || $0.kind == .attackersKilled }
    return !deaths.isEmpty && deaths.allSatisfy { $0.kind == .attackersKilled }
  }

  /// "26: 18 soldiers, three railway workers": people are named right behind the number, within the brackets of a whole.
  private func isListedPart(_ span: Range<Int>, _ sentence: Range<Int>, _ figures: [Figure]) -> Bool {
    let next = span.upperBound..<min(span.upperBound + 3, sentence.upperBound)
    return isBracketed(span, sentence, figures) && next.contains { isIn($0, cues.people) }
  }

  /// "26 (18 soldiers, 3 railway staff)", "80 people, 43 men, 26 women": the parts of the number before.
  private func isBracketed(_ span: Range<Int>, _ sentence: Range<Int>, _ figures: [Figure]) -> Bool {
    guard let whole = figures.last(where: { !$0.isPart }) else { return false }
    var at = span.lowerBound - 1
    while at >= sentence.lowerBound, Int(text.tokens[at].start) >= whole.range.end {
      if text.tokens[at].isMark(")") || text.tokens[at].isMark(";") { return false }
      if text.tokens[at].isMark("(") || text.tokens[at].isMark(":") {
        return Int(text.tokens[max(at - 3, sentence.lowerBound)].start) < whole.range.end
      }
      at -= 1
    }
    return false
  }
}
