import ArticleExtraction
import CEmbeddedData
package import TemporalExpressions
import Text

/// What is read of a language without a pack: what belongs to no language. Dates in figures, years between marks, clock times, and whole dates
/// with a month of CLDR's table; nothing that asks for a grammar.
package enum Figures {
  /// Expressions of time of no language.
  package static let grammar = TemporalGrammar(
    language: "und", lexicon: Lexicon(months),
    rules: [
      TimexRule("iso-date", "N4 ~- ~N2 ~- ~N2", "N4 ~/ ~N2 ~/ ~N2") { c in
        TimeRules.numeric(c.fourDigits, c.small(0), c.small(1))
      },
      TimexRule("numeric", "N2 ~. ~N2 ~. ~N4") { c in TimeRules.numeric(c.fourDigits, c.small(1), c.small(0)) },
      TimexRule("slashed", "N2 ~/ ~N2 ~/ ~N4", "N2 ~- ~N2 ~- ~N4") { c in slashed(c) },
      TimeRules.date(
        "day-month-year", "DAY MONTH ,? YEAR", "DAY ~. MONTH YEAR", "DAY de|di|del MONTH YEAR",
        "DAY de|di|del MONTH de|di|del YEAR",
        "MONTH DAY , YEAR"),
      TimeRules.year(
        "YEAR &STOP", "anno|ano|any|jaar|år|anul|rok|roku|tahun|साल|वर्ष|सन YEAR",
        "YEAR года|году|год|року|roku|yılında|yılı"),
      TimexRule("clock", "YY : ~N2 !:") { c in clock(c.twoDigitYear, c.small()) },
    ],
    connectives: .init(dateToClock: "/,", clockToDate: "/,", toYear: "", rangeTo: "-", listAnd: ""))

  /// Where both numbers may be months the page decides, as in English.
  private static func slashed(_ c: Captures) -> TimexMeaning? {
    guard let first = c.small(0), let second = c.small(1) else { return nil }
    let order: NumericOrder? = first > 12 ? .dayFirst : second > 12 ? .monthFirst : first == second ? nil : .open
    var meaning =
      first > 12 ? TimeRules.numeric(c.fourDigits, second, first) : TimeRules.numeric(c.fourDigits, first, second)
    if case .date(var fields)? = meaning?.core {
      fields.order = order
      meaning?.core = .date(fields)
    }
    return meaning
  }

  /// "10:30" may be of the evening where a word that is not read says so; "08:30" and "14:30" are of the clock of 24 hours.
  private static func clock(_ hour: Int?, _ minute: Int?) -> TimexMeaning? {
    guard let hour, let minute, (0...9).contains(hour) || (13...24).contains(hour), (0...59).contains(minute) else {
      return nil
    }
    return TimexMeaning(.date(DateFields()), clock: .init(hour: hour, minute: minute))
  }

  /// Names of one word that mean one month in all languages that have them.
  private static var months: String {
    var months: [String: Set<Int>] = [:]
    for line in PageLanguage.cldrMonths.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count >= 2, let month = Int(parts[1]), (1...12).contains(month) else { continue }
      let isWord = parts[0].unicodeScalars.first?.properties.isAlphabetic ?? false
      if isWord, parts[0].utf8.count > 3 { months[String(parts[0]), default: []].insert(month) }
    }
    return months.filter { $0.value.count == 1 && WordKey.unreadable($0.key).isEmpty }.sorted { $0.key < $1.key }
      .map { "month \($0.value.first ?? 1): \($0.key)" }.joined(separator: "\n")
  }
}
