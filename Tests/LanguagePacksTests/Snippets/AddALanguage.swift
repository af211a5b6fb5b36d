import LanguagePacks
import TemporalExpressions

// snippet: grammar
enum Portuguese {
  static let grammar = TemporalGrammar(
    language: "pt", lexicon: Lexicon(words), rules: rules,
    connectives: .init(
      dateToClock: "/,/às/, às", clockToDate: "/de/do dia/,", toYear: "/de/do/,", rangeTo: "a/até/-", listAnd: "e/,"))

  private static let rules: [TimexRule] = [
    TimexRule("day-month-year", "DAY de MONTH de YEAR") { c in
      guard let day = c.day(), let month = c.month, let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("day-month", "DAY de MONTH") { c in TimexMeaning(.date(DateFields(month: c.month, day: c.day()))) },
    TimexRule("today", "DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0)) } },
  ]

  private static let words = """
    month 2: fevereiro
    month 3: março
    deictic -1: ontem
    deictic 0: hoje
    """
}
// end

// snippet: pack
extension LanguagePack {
  static let portuguese = LanguagePack(
    code: "pt", evidence: Evidence(words: "o os que uma com não foi"), time: Portuguese.grammar)
}
// end
