package import TemporalExpressions

/// English: words, rules and what joins them.
package enum English {
  /// The expressions of time.
  package static let grammar = TemporalGrammar(
    language: "en", lexicon: EnglishTimeWords.lexicon,
    rules: EnglishDurations.noTimes + EnglishDates.rules + EnglishHolidays.rules + EnglishRelative.rules
      + EnglishDurations.rules,
    connectives: .init(
      dateToClock:
        "/,/at/in the/at about/at around/around/about/by/, at/shortly before/just before/just after/shortly after",
      clockToDate: "/,/on/of/local time on/local time/, on/on the",
      toYear: "/,/of/in/of the", rangeTo: "to/-/until/through/till/up to", listAnd: "and/or/,/, and/&"),
    endings: wordEndings)

  /// Endings of nouns and verbs, longer ones first.
  static let wordEndings = "ings ing ers ed er es s"
}
