import LanguagePacks
import TemporalExpressions

// snippet: grammar
enum Italian {
  static let grammar = TemporalGrammar(
    language: "it", lexicon: Lexicon(words), rules: rules,
    connectives: .init(
      dateToClock: "/,/alle/, alle", clockToDate: "/di/del/,", toYear: "/del/,", rangeTo: "al/fino al/-", listAnd: "e/,"
    ))

  private static let rules: [TimexRule] = [
    TimexRule("day-month-year", "DAY MONTH YEAR") { c in
      guard let day = c.day(), let month = c.month, let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("day-month", "DAY MONTH") { c in TimexMeaning(.date(DateFields(month: c.month, day: c.day()))) },
    TimexRule("today", "DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0)) } },
  ]

  private static let words = """
    month 2: febbraio
    month 3: marzo
    deictic -1: ieri
    deictic 0: oggi
    """
}
// end

// snippet: pack
extension LanguagePack {
  static let italian = LanguagePack(
    code: "it", evidence: Evidence(words: "il di che della è per non sono gli nel"), time: Italian.grammar)
}
// end
