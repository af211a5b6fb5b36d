public import ArticleModel
import TemporalExpressions

/// A number that a statement gives: how many, of what, how surely.
public struct Figure: Hashable, Codable, Sendable {
  /// What is counted.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case killed, attackersKilled = "attackers-killed", injured, rescued, held, aboard, arrested, displaced

    /// The heading of its table.
    public var title: String {
      switch self {
      case .killed: "Killed"
      case .attackersKilled: "Attackers killed"
      case .injured: "Injured"
      case .rescued: "Rescued or freed"
      case .held: "Held"
      case .aboard: "Aboard"
      case .arrested: "Arrested"
      case .displaced: "Displaced"
      }
    }
  }

  /// How the number is bounded.
  public enum Qualifier: String, Codable, Sendable {
    case exactly, atLeast = "at-least", moreThan = "more-than", about, upTo = "up-to"

    /// The words before the number: "at least ".
    public var words: String {
      switch self {
      case .exactly: ""
      case .atLeast: "at least "
      case .moreThan: "more than "
      case .about: "about "
      case .upTo: "up to "
      }
    }
  }

  /// What is counted.
  public let kind: Kind
  /// How many.
  public let value: Int
  /// How the number is bounded.
  public let qualifier: Qualifier
  /// Where the number stands in the article's text.
  public let range: TextRange
  /// Who is counted, as written: "soldiers".
  public let of: String?
}

/// Finds the figures of a sentence: a number, and within reach of it what is counted.
struct FigureReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let cues: StatementCues
  /// Tokens that belong to expressions of time.
  let taken: Set<Int>

  func figures(in sentence: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      guard !taken.contains(at), let number = matcher.number(at: at), number.hundredths % 100 == 0,
        number.next <= sentence.upperBound
      else {
        at += 1
        continue
      }
      if let figure = figure(at..<number.next, number.hundredths / 100, sentence, after: figures.last) {
        figures.append(figure)
      }
      at = max(at + 1, number.next)
    }
    return figures
  }

  private func isIn(_ at: Int, _ set: WordSet) -> Bool {
    text.tokens[at].kind == .word && set.contains(text.tokens[at].key)
  }

  private func figure(_ span: Range<Int>, _ value: Int, _ sentence: Range<Int>, after last: Figure?) -> Figure? {
    guard value > 0, value < 100_000_000, !isMeasure(span, sentence) else { return nil }
    let tokens = text.tokens
    var counted: Int?
    var kind = verbBefore(span.lowerBound, sentence)
    // To the right: "27 hostages were killed", up to the next number or a full stop.
    var at = span.upperBound
    var steps = 0
    while at < sentence.upperBound, steps < 9 {
      if tokens[at].kind == .number || tokens[at].isMark(";") { break }
      if counted == nil, isIn(at, cues.people) { counted = at }
      if kind != nil, counted != nil { break }
      if kind == nil, let found = cues.counted.first(where: { isIn(at, $0.words) })?.kind,
        !(found == .held && counted == at && steps < 2)
      {
        kind = found
        break
      }
      if tokens[at].isMark(","), steps > 4 { break }
      at += 1
      steps += 1
    }
    // To the left: "killing at least 27 people", "freed 104".
    if kind == nil {
      at = span.lowerBound - 1
      steps = 0
      while at >= sentence.lowerBound, steps < 7 {
        if tokens[at].isMark(";") || tokens[at].isMark(",") && (steps > 2 || counted == nil) { break }
        if let found = cues.counted.first(where: { isIn(at, $0.words) })?.kind {
          kind = found
          break
        }
        at -= 1
        steps += 1
      }
    }
    // "16 deaths were reported, then 20, then 21": a bare number behind "then" counts what the one before counted.
    if kind == nil, let last, span.lowerBound > sentence.lowerBound, isIn(span.lowerBound - 1, .then) {
      kind = last.kind
    }
    guard var kind else { return nil }
    if value == 1, counted != span.upperBound { return nil }
    guard counted != nil || value < 2000 && kind != .aboard else { return nil }
    let isOfAttackers = counted.map { isIn($0, cues.attackers) } ?? false
    if isOfAttackers {
      if kind == .killed { kind = .attackersKilled } else if kind != .arrested, kind != .injured { return nil }
    }
    return Figure(
      kind: kind, value: value, qualifier: qualifier(before: span.lowerBound, sentence),
      range: TextRange(Int(tokens[span.lowerBound].start), Int(tokens[span.upperBound - 1].end)),
      of: counted.map { String(decoding: text.text[tokens[$0].range.start..<tokens[$0].range.end], as: UTF8.self) })
  }

  /// "killed five", "freed at least 155": the verb stands right before the number and its qualifier.
  private func verbBefore(_ start: Int, _ sentence: Range<Int>) -> Figure.Kind? {
    var at = start - 1
    while at >= sentence.lowerBound, isIn(at, .qualifiers) { at -= 1 }
    guard at >= sentence.lowerBound, text.tokens[at].kind == .word else { return nil }
    return cues.counted.first { isIn(at, $0.words) && !isIn(at, cues.people) }?.kind
  }

  /// Kilometres, per cent, money, tunnel and flight numbers are no tolls.
  private func isMeasure(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let tokens = text.tokens
    if span.lowerBound > sentence.lowerBound {
      let before = tokens[span.lowerBound - 1]
      if before.isMark("$") || before.isMark("#") || before.isMark("£") { return true }
      if isIn(span.lowerBound - 1, .numbered) { return true }
    }
    if span.upperBound < sentence.upperBound {
      if tokens[span.upperBound].isMark("%") || isIn(span.upperBound, .measures) { return true }
      if tokens[span.upperBound].isMark("-"), !tokens[span.upperBound].spaceBefore { return true }
    }
    return false
  }

  private func qualifier(before start: Int, _ sentence: Range<Int>) -> Figure.Qualifier {
    func word(_ back: Int) -> UInt64? {
      let at = start - back
      return at >= sentence.lowerBound && text.tokens[at].kind == .word ? text.tokens[at].key : nil
    }
    func key(_ text: String) -> UInt64 { WordKey.of(text) }
    switch (word(2), word(1)) {
    case (key("at"), key("least")): return .atLeast
    case (key("more"), key("than")): return .moreThan
    case (key("up"), key("to")): return .upTo
    case (_, key("over")): return .moreThan
    case (_, key("about")), (_, key("around")), (_, key("some")), (_, key("nearly")), (_, key("almost")),
      (_, key("approximately")):
      return .about
    default: return .exactly
    }
  }
}

extension WordSet {
  fileprivate static let qualifiers = WordSet(
    "at least more than over about around some nearly almost up to approximately another")
  fileprivate static let then = WordSet("then")
  fileprivate static let measures = WordSet(
    "km kilometre kilometres kilometer kilometers miles mile percent per metres meters feet minutes hours days weeks months years year million billion kg"
  )
  fileprivate static let numbered = WordSet("tunnel no number flight coach page chapter")
}
