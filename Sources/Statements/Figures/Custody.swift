import DatelineModel
import Text

/// Who is let go, by whom and whether at all: prisoners of the state are not rescued, officers whom others hold are not arrested, and a release that
/// is only asked for has not happened.
extension FigureBinding {
  /// How far behind a number the words may stand that say what those let go were before.
  private static let custodyReach = 9

  /// "Two of whom were released on bail", "three were acquitted and walked free": let go by a court or a prison, not rescued.
  func isLetGo(_ phrase: CountPhrase) -> Bool {
    if let head = phrase.head, sentence.isIn(head, .captive) { return false }
    let end = min(sentence.tokens.upperBound, phrase.span.upperBound + FigureBinding.custodyReach)
    let start = phrase.span.upperBound + (sentence.isMark(phrase.span.upperBound, ",") ? 1 : 0)
    for at in Range.span(start, end) {
      if sentence.isIn(at, .custody) { return true }
      // "Two of them, a welder and his cousin, were released on bail"
      if sentence.isMark(at, ","), sentence.isIn(at + 1, [.passive, .perfect]) { continue }
      // "freed two women and took their captor into custody"
      if sentence.isMark(at, ",", ";") || sentence.isIn(at, .conjunction) && sentence.isIn(at + 1, .verb) {
        return false
      }
    }
    return false
  }

  /// "Officers who had been held in a schoolhouse": the police are not prisoners of the police, unless they were arrested.
  func isHeldByOthers(_ phrase: CountPhrase) -> Bool {
    guard let head = phrase.head, sentence.isIn(head, .authority) else { return false }
    return sentence.tokens.contains { sentence.isIn($0, .holding) }
      && !sentence.tokens.contains {
        sentence.kind($0) == .arrested && sentence.isIn($0, [.deed, .act, .state, .event, .events])
      }
  }

  /// Whether the clause that goes on behind a phrase says that they were freed: "two jailed sailors have been released". Behind a
  /// comma it may be others: "of the 24 who were abducted, eight were freed".
  func isFreedBehind(_ phrase: CountPhrase) -> Bool {
    let clause = Range.span(phrase.span.upperBound, sentence.tokens.upperBound).prefix {
      !sentence.isMark($0, ";", ",")
    }
    return clause.contains { at in
      // "41 of those held walked free"
      if let fate = sentence.fate(at: at), fate.kind == .rescued { return true }
      return sentence.isIn(at, [.passive, .perfect])
        && [at + 1, at + 2].contains {
          sentence.kind($0) == .rescued && sentence.isIn($0, .deed) || sentence.fate(at: $0)?.kind == .rescued
        }
    }
  }

  /// "Released nine captured soldiers", "handed over the six hostages", "the six hostages were handed over": they are free. Whom the police hand over
  /// is not, nor who goes from one captor to another.
  func isHandedOver(_ phrase: CountPhrase) -> Bool {
    let isCaptive =
      phrase.head.map { sentence.isIn($0, .captive) } ?? false
      || phrase.span.contains { sentence.text.isWord($0, in: sentence.vocabulary.capturing) }
    guard isCaptive, phrase.form == .number, !phrase.isUnknown, !goesToCaptors(phrase) else { return false }
    var behind = phrase.span.upperBound
    while sentence.isIn(behind, [.passive, .perfect, .adverb]) { behind += 1 }
    if behind > phrase.span.upperBound, sentence.text.isWord(behind, in: sentence.vocabulary.handing) { return true }
    var verb = phrase.span.lowerBound - 1
    while sentence.isIn(verb, [.determiner, .adverb]) { verb -= 1 }
    // "handed over the seven hostages"
    if sentence.isIn(verb, .preposition), sentence.text.isWord(verb - 1, in: sentence.vocabulary.handing) { verb -= 1 }
    let frees =
      sentence.text.isWord(verb, in: sentence.vocabulary.handing)
      || sentence.kind(verb) == .rescued && sentence.isIn(verb, [.deed, .act])
    return frees && !isBlocked(verb)
  }

  /// "Handed nine hostages to another gang", and not "to their families".
  private func goesToCaptors(_ phrase: CountPhrase) -> Bool {
    let behind = Range.span(phrase.span.upperBound, phrase.span.upperBound + FigureBinding.custodyReach)
    guard let to = behind.first(where: { sentence.isIn($0, .to) }) else { return false }
    return sentence.isIn(to + 1, .other) || Range.span(to, to + 4).contains { sentence.isIn($0, .captor) }
  }

  /// Nobody rescues whom a court lets go.
  func ofPrisoners(_ kind: Figure.Kind?, _ phrase: CountPhrase) -> Figure.Kind? {
    kind == .rescued && isLetGo(phrase) ? nil : kind
  }

  /// How far before "release of" the words may stand that only ask for it.
  private static let requestReach = 6

  /// "Ordered the arrest of three", "warrants for the arrest of six": right before the noun; "the order was issued after the arrest of nine" is none.
  func isOrdered(_ noun: Int) -> Bool {
    var end = noun
    while sentence.isIn(end - 1, .determiner) { end -= 1 }
    return [end - 1, end - 2].contains { sentence.vocabulary.orders.matches(sentence.text, at: $0, before: end) }
  }

  /// "Demanded the release of 12", "the first point on the agenda is the release of the 14"
  func isRequested(_ noun: Int) -> Bool {
    let start = max(sentence.tokens.lowerBound, noun - FigureBinding.requestReach)
    return Range.span(start, noun).reversed().prefix { !sentence.isMark($0, ",", ";") }.contains {
      sentence.text.isWord($0, in: sentence.vocabulary.requests)
    }
  }
}
