import TemporalExpressions
import Text

/// Cuts a sentence into clauses, roughly: where a date and a word stand in different ones, the date is not the word's.
///
/// A clause begins at a semicolon, a colon or a dash, at a relative pronoun or a conjunction that opens a clause, and at a participle
/// behind a comma. A clause that stands inside another ends at its comma, or where a second finite verb goes on with the first:
/// "The coach ⟨that had been sold in 2019⟩ crashed on Monday".
struct ClauseReader {
  let text: Tokenization
  let matcher: TimexMatcher
  let telling: TellingWords

  /// For each token of the sentence the number of its clause; the main clause is 0.
  func clauses(_ sentence: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(sentence.count)
    // The open clauses, innermost last, each with whether its verb has been read and whether a comma closes it.
    var open: [(number: Int, hasVerb: Bool, isBehindComma: Bool)] = [(0, false, false)]
    var count = 1
    for at in sentence {
      let isBehindComma = text.isMark(at - 1, ",") && at > sentence.lowerBound
      if text.isMark(at, ";") || text.isMark(at, ":") || text.isMark(at, "—") || text.isMark(at, "–") {
        open = [(count, false, false)]
        count += 1
      } else if text.isMark(at, ","), open.count > 1, open[open.count - 1].hasVerb {
        open.removeLast()
      } else if opensClause(at, sentence, isBehindComma) {
        open.append((count, false, isBehindComma))
        count += 1
      } else if isFinite(at, sentence) {
        if open.count > 1, open[open.count - 1].hasVerb, !open[open.count - 1].isBehindComma, goesOn(at, sentence) {
          open.removeLast()
        }
        open[open.count - 1].hasVerb = true
      }
      numbers.append(open[open.count - 1].number)
    }
    return numbers
  }

  private func opensClause(_ at: Int, _ sentence: Range<Int>, _ isBehindComma: Bool) -> Bool {
    guard at > sentence.lowerBound || text.isWord(at, in: telling.subordinators) else { return false }
    if text.isWord(at, in: telling.subordinators) { return hasVerbAhead(at, sentence) }
    return isBehindComma && text.isWord(at, in: telling.participles)
  }

  /// "after he had left", not "after the attack": a verb before the next mark.
  private func hasVerbAhead(_ at: Int, _ sentence: Range<Int>) -> Bool {
    for next in Range.span(at + 1, min(at + 12, sentence.upperBound)) {
      if text.isMark(next, ",") || text.isMark(next, ";") { return false }
      if isFinite(next, sentence) || matcher.isIn(next, ClauseReader.verbs) { return true }
    }
    return false
  }

  private static let verbs =
    LexemeClass.presentVerb.mask | LexemeClass.futureVerb.mask | LexemeClass.pastVerb.mask

  private func isFinite(_ at: Int, _ sentence: Range<Int>) -> Bool {
    matcher.isIn(at, ClauseReader.verbs) || matcher.endsAsPast(at)
  }

  /// Whether a verb is not a part of the group before it: "had been sold", "sold and left".
  private func goesOn(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at - 1 > sentence.lowerBound else { return false }
    let before = at - 1
    if text.token(before)?.kind == .mark { return false }
    if matcher.isIn(before, ClauseReader.verbs | LexemeClass.been.mask | LexemeClass.be.mask) { return false }
    return !text.isWord(before, in: telling.joints)
  }
}

extension Tokenization {
  /// A comma, a semicolon or a dash between clauses.
  func isDivision(_ at: Int) -> Bool { isMark(at, ",") || isMark(at, ";") || isMark(at, "—") || isMark(at, "–") }
}
