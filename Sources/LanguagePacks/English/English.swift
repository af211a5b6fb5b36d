package import TemporalExpressions
package import Text

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
    forms: forms, words: .init(this: "this", and: "and"))

  /// How English words show their form.
  package static let forms = WordForms(
    stems: "ings ing ers ed er es s", past: "ed", adverbs: "ly", adjectives: "tern ern ous less al", plurals: "s",
    notPlurals: "ss", irregularPlurals: "people", negativePrefixes: "un")

  /// Verbs of saying, as every engine understands them.
  static let speechVerbs = """
    said says say saying told tells reported reports confirmed confirms announced announces stated states claimed claims \
    warned warns declared insisted insists explained disclosed noted wrote argued acknowledged denied denies accused added \
    according alleged
    """
  /// Verbs of saying that reports use of what they themselves tell, and that say nothing of time.
  static let speechOfReports = "revealed vowed estimated condemned counted asserted"
}
