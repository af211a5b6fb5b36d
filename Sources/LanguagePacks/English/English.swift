import TemporalExpressions
import Text

/// English: words, rules and what joins them.
enum English {
  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "en", lexicon: EnglishTimeWords.lexicon,
    rules: EnglishDurations.noTimes + EnglishDates.rules + EnglishHolidays.rules
      + EnglishNamedDays.rules + EnglishRelative.rules + EnglishNamedDays.passed
      + EnglishDurations.rules,
    connectives: .init(
      dateToClock:
        "/,/at/in the/at about/at around/around/about/by/, at/shortly before/just before/just after/shortly after",
      clockToDate: "/,/on/of/local time on/local time/, on/on the",
      toYear: "/,/of/in/of the", rangeTo: "to/-/until/through/till/up to", listAnd: "and/or/,/, and/&"),
    forms: forms,
    words: .init(
      this: "this", and: "and", sequence: "then later afterwards afterward subsequently next",
      about: "about around roughly approximately circa some", before: "before", after: "after past", between: "between",
      owners: "his her their my our your",
      beforeDays: "on by until till since from before after between", clockTime: "time", beforeLengths: "in of",
      ended: "ended ending",
      sharedZones: [
        SharedZone("ist", [330: "IN LK", 120: "IL", 60: "IE"]), SharedZone("bst", [60: "GB IM GG JE", 360: "BD"]),
        SharedZone("cst", [-360: "US CA MX CR GT HN NI SV BZ", 480: "CN TW", -300: "CU"]),
        SharedZone("cdt", [-300: "US CA", -240: "CU"]),
        SharedZone("ast", [-240: "CA BM PR VI BB", 180: "SA KW QA BH IQ YE"]),
        SharedZone("pst", [-480: "US CA MX", 480: "PH"]),
      ]))

  /// How English words show their form.
  static let forms = WordForms(
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

extension LanguagePack {
  /// English.
  package static let english = LanguagePack(
    code: "en",
    orthography: Orthography(
      abbreviations: English.abbreviations, numberAbbreviations: English.numberAbbreviations),
    evidence: Evidence(
      words: "the of and was with that for to is on from this it by i will at my you have are not we he she"),
    time: English.grammar, places: English.placeCues, statements: English.statements)
}

extension English {
  /// Titles, ranks, states and the like that end in a full stop without ending a sentence.
  static let abbreviations: WordSet = """
    mr mrs ms dr prof rev hon gen lt col maj capt cmdr adm sgt cpl pvt brig gov sen rep pres supt insp atty st ste mt ft
    mon tue tues wed thu thur thurs fri sat sun vs etc inc corp
    ltd co bros jr sr approx ca cf dept est ave blvd rd hwy calif ala ariz ark colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo rs
    """

  /// Months and the like, which are also words: "Viña del Mar".
  static let numberAbbreviations: WordSet = "jan feb mar apr jun jul aug sep sept oct nov dec no nos fig vol"
}
