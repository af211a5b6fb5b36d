import LanguagePacks
import TemporalExpressions

// snippet: grammar
enum Dutch {
  static let grammar = TemporalGrammar(
    language: "nl", lexicon: Lexicon(words), rules: rules,
    connectives: .init(
      dateToClock: "/,/om/, om", clockToDate: "/op/van/,", toYear: "/,/van", rangeTo: "tot/tot en met/-",
      listAnd: "en/,"
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
    month 2: februari
    month 3: maart
    deictic -1: gisteren
    deictic 0: vandaag
    """
}
// end

// snippet: pack
extension LanguagePack {
  static let dutch = LanguagePack(
    code: "nl", evidence: Evidence(words: "het een dat niet op zijn voor ook werd naar"), time: Dutch.grammar)
}
// end
