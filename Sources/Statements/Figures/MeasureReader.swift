import DatelineModel
import TemporalExpressions
import Text
import Toponyms

/// Finds sums of money and distances from a place: "$2.7 million", "two million euros", "157 km from Quetta".
///
/// They are figures like any other to a reader who compares reports, but say nothing of what kind of thing a sentence tells.
struct MeasureReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let cues: StatementCues
  private let toponyms: [Toponym]
  /// The article's toponyms by the byte they begin with.
  private let toponymAt: [Int: Int]

  init(text: Tokenization, matcher: TimexMatcher, cues: StatementCues, toponyms: [Toponym]) {
    self.text = text
    self.matcher = matcher
    self.cues = cues
    self.toponyms = toponyms
    var starts: [Int: Int] = [:]
    for (index, toponym) in toponyms.enumerated() { starts[toponym.range.start] = index }
    toponymAt = starts
  }

  /// A measure, and of a distance how it lies to the place it is told from.
  struct Measure {
    let figure: Figure
    var toponym: Int?
    var displacement: Displacement?
  }

  /// The measures of one sentence; `isDate` tells the tokens of expressions of time.
  func measures(in sentence: Range<Int>, isDate: (Int) -> Bool) -> [Measure] {
    var measures: [Measure] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard !isDate(at), text.tokens[at].kind != .mark, let number = matcher.number(at: at),
        number.next <= sentence.upperBound
      else {
        at += 1
        continue
      }
      let span = at..<number.next
      if let money = money(span, number.hundredths, sentence) {
        measures.append(Measure(figure: money))
      } else if let distance = distance(span, number.hundredths, sentence) {
        measures.append(distance)
      }
      at = max(at + 1, number.next)
    }
    return measures
  }

  private func money(_ span: Range<Int>, _ hundredths: Int, _ sentence: Range<Int>) -> Figure? {
    var end = span.upperBound
    var value = hundredths / 100
    let sign = span.lowerBound - 1
    let signed = sign >= sentence.lowerBound ? cues.currencySigns[text.tokens[sign].key] : nil
    var scaleAt = end
    if scaleAt < sentence.upperBound, text.tokens[scaleAt].isMark("-") { scaleAt += 1 }
    if scaleAt < sentence.upperBound, text.tokens[scaleAt].kind == .word,
      let scale = cues.scales[text.tokens[scaleAt].key]
    {
      let scaled = hundredths.multipliedReportingOverflow(by: scale)
      guard !scaled.overflow else { return nil }
      value = scaled.partialValue / 100
      end = scaleAt + 1
    }
    if end < sentence.upperBound, text.tokens[end].isMark("-") { end += 1 }
    let unit: String
    if let signed {
      unit = signed
      if end > span.upperBound, text.tokens[end - 1].isMark("-") { end -= 1 }
    } else if end < sentence.upperBound, let named = name(of: end, cues.currencies) {
      unit = named
      end += 1
    } else {
      return nil
    }
    guard value > 0 else { return nil }
    let start = signed == nil ? span.lowerBound : sign
    return figure(.money, value, unit, start..<end, sentence)
  }

  /// "157 km from Quetta", "about 40 miles south-east of the town of Sibi".
  private func distance(_ span: Range<Int>, _ hundredths: Int, _ sentence: Range<Int>) -> Measure? {
    var unitAt = span.upperBound
    if unitAt < sentence.upperBound, text.tokens[unitAt].isMark("-") { unitAt += 1 }
    guard hundredths >= 100, let unit = name(of: unitAt, cues.lengths) else { return nil }
    for at in (unitAt + 1)..<max(unitAt + 1, min(unitAt + 12, sentence.upperBound)) {
      if text.tokens[at].isMark(",") || text.tokens[at].isMark(";") { return nil }
      guard let place = toponymAt[Int(text.tokens[at].start)] else { continue }
      guard let from = (unitAt + 1..<at).first(where: { isIn($0, cues.fromPlace) }) else { return nil }
      let figure = figure(
        .distance, hundredths / 100, unit + " from " + toponyms[place].text, span.lowerBound..<(unitAt + 1), sentence)
      return Measure(
        figure: figure, toponym: place, displacement: displacement(hundredths, unit, unitAt + 1..<from, figure, at))
    }
    return nil
  }

  /// "40 miles", "south-east": how far in which direction; hundredths of both are enough for what words round.
  private func displacement(
    _ hundredths: Int, _ unit: String, _ between: Range<Int>, _ figure: Figure, _ name: Int
  ) -> Displacement? {
    guard let kilometres = cues.kilometres[unit] else { return nil }
    return Displacement(
      kilometres: (Double(hundredths) * kilometres).rounded() / 100,
      bearing: bearing(between.compactMap { cues.bearings[text.tokens[$0].key] }),
      range: TextRange(figure.range.start, Int(text.tokens[name].start)))
  }

  /// "South-east" lies halfway between its two directions, "north-north-east" halfway between the first and what follows.
  private func bearing(_ words: [Double]) -> Double? {
    guard let first = words.first else { return nil }
    guard let rest = bearing(Array(words.dropFirst())) else { return first }
    let turn = (rest - first + 540).truncatingRemainder(dividingBy: 360) - 180
    // "South to north" is no direction.
    guard abs(turn) <= 90 else { return nil }
    return (first + turn / 2 + 360).truncatingRemainder(dividingBy: 360)
  }

  private func figure(
    _ kind: Figure.Kind, _ value: Int, _ unit: String, _ span: Range<Int>, _ sentence: Range<Int>
  ) -> Figure {
    let tokens = text.tokens
    return Figure(
      kind: kind, value: value, upper: nil,
      qualifier: cues.qualifier(of: span.lowerBound, in: text, from: sentence.lowerBound),
      range: TextRange(Int(tokens[span.lowerBound].start), Int(tokens[span.upperBound - 1].end)), of: unit,
      isPart: false, timex: nil)
  }

  private func name(of at: Int, _ names: [UInt64: String]) -> String? {
    at < text.tokens.count && text.tokens[at].kind == .word ? names[text.tokens[at].key] : nil
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    at >= 0 && at < text.tokens.count && text.tokens[at].kind == .word && set.contains(text.tokens[at].key)
  }
}
