import DatelineModel
import TemporalExpressions
import Text

/// Finds sums of money and distances from a place: "$2.7 million", "157 km from Quetta".
///
/// They are figures like any other to a reader who compares reports, but say nothing of the kind of event that a sentence reports.
struct MeasureReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let vocabulary: MeasureVocabulary
  private let money: MoneyReader
  let qualifiers: FigureVocabulary
  private let toponyms: [Toponym]
  /// The article's toponyms by the byte they begin with.
  private let toponymAt: [Int: Int]

  init(
    text: Tokenization, matcher: TimexMatcher, vocabulary: MeasureVocabulary, qualifiers: FigureVocabulary,
    toponyms: [Toponym]
  ) {
    self.text = text
    self.matcher = matcher
    self.vocabulary = vocabulary
    money = MoneyReader(text: text, vocabulary: vocabulary)
    self.qualifiers = qualifiers
    self.toponyms = toponyms
    toponymAt = toponyms.enumerated().reduce(into: [:]) { starts, entry in
      starts[entry.element.range.start] = entry.offset
    }
  }

  /// A measure, and of a distance how it lies to the place it is measured from.
  struct Measure {
    let figure: Figure
    var toponym: Int?
    var displacement: Displacement?
  }

  /// A number with its unit, on its way to a measure.
  private struct Quantity {
    var span: Range<Int>
    var hundredths: Int
  }

  /// The measures of one sentence; `isDate` names the tokens of expressions of time.
  func measures(in sentence: Range<Int>, isDate: (Int) -> Bool) -> [Measure] {
    var measures: [Measure] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard !isDate(at), text.tokens[at].kind != .mark, let number = matcher.number(at: at), number.next > at,
        number.next <= sentence.upperBound
      else {
        at += 1
        continue
      }
      if let end = endOfFineDecimal(at, number.next) {
        at = min(end, sentence.upperBound)
        continue
      }
      let quantity = Quantity(span: at..<number.next, hundredths: number.hundredths)
      at = number.next
      if let sum = money.sum(of: quantity.span, quantity.hundredths, in: sentence) {
        if let figure = figure(.money, sum.value, sum.unit, sum.span, sentence) {
          measures.append(Measure(figure: figure))
        }
        at = max(at, sum.span.upperBound)
      } else if let distance = distance(quantity, sentence) {
        measures.append(distance)
      }
    }
    return measures
  }

  /// "4.275 million": more places than hundredths hold. The token behind the number and its word of scale; nil for all other numbers.
  private func endOfFineDecimal(_ at: Int, _ next: Int) -> Int? {
    guard text.token(at)?.kind == .number, let point = text.token(next), point.isMark("."), !point.spaceBefore,
      let places = text.token(next + 1), places.kind == .number, !places.spaceBefore
    else { return nil }
    return text.token(next + 2).map { vocabulary.scales[$0.key] != nil } ?? false ? next + 3 : next + 2
  }

  // MARK: distances

  /// "157 km from Quetta", "about 40 miles south-east of the town of Sibi".
  private func distance(_ quantity: Quantity, _ sentence: Range<Int>) -> Measure? {
    let next = quantity.span.upperBound
    let unitAt = text.isMark(next, "-") ? next + 1 : next
    guard quantity.hundredths >= 100, sentence.contains(unitAt), let unit = meaning(of: unitAt, vocabulary.lengths)
    else {
      return nil
    }
    for at in Range.span(unitAt + 1, min(unitAt + 12, sentence.upperBound)) {
      if text.isMark(at, ",") || text.isMark(at, ";") { return nil }
      guard let toponym = toponymAt[Int(text.tokens[at].start)] else { continue }
      guard let from = Range.span(unitAt + 1, at).first(where: { text.isWord($0, in: vocabulary.fromPlace) }),
        let figure = figure(
          .distance, quantity.hundredths / 100, unit + " from " + toponyms[toponym].text,
          quantity.span.lowerBound..<(unitAt + 1), sentence)
      else { return nil }
      return Measure(
        figure: figure, toponym: toponym,
        displacement: displacement(quantity.hundredths, unit, Range.span(unitAt + 1, from), figure, at))
    }
    return nil
  }

  /// "40 miles", "south-east": how far in which direction; hundredths of both are enough for what words round.
  private func displacement(
    _ hundredths: Int, _ unit: String, _ between: Range<Int>, _ figure: Figure, _ name: Int
  ) -> Displacement? {
    guard let kilometres = vocabulary.kilometres[unit] else { return nil }
    return Displacement(
      kilometres: (Double(hundredths) * kilometres).rounded() / 100,
      bearing: bearing(between.compactMap { vocabulary.bearings[text.tokens[$0].key] }),
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

  // MARK: the figure

  private func figure(_ kind: Figure.Kind, _ value: Int, _ unit: String, _ span: Range<Int>, _ sentence: Range<Int>)
    -> Figure?
  {
    text.range(ofTokens: span).map { range in
      Figure(
        kind: kind, value: value, upper: nil,
        qualifier: qualifiers.qualifier(of: span.lowerBound, in: text, from: sentence.lowerBound), range: range,
        of: unit,
        isPart: false, timex: nil)
    }
  }

  private func meaning(of at: Int, _ names: [UInt64: String]) -> String? {
    text.token(at).flatMap { $0.kind == .word ? names[$0.key] : nil }
  }
}
