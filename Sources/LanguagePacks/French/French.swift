import TemporalExpressions
import Text

/// French: words, rules and what joins them.
///
/// Names of months and weekdays with their short forms: CLDR. Grammar: the article goes with the date, the contractions "du" and "au" do
/// not; "été" is a season only behind an article or before a year, since it is also a participle; decades are "années soixante".
enum French {
  /// How it writes.
  static let orthography = Orthography(
    abbreviations: "m mm mme mmes mlle dr me mgr st ste av bd janv févr avr juil sept oct nov déc art no",
    elided: "l d j m n s t c qu jusqu lorsqu puisqu quoiqu")

  /// How its words show their form.
  static let forms = WordForms(
    stems: "ements ement ées és ée é s", past: "é ée és ées ait aient èrent",
    notPast: "santé été côté société cité identité majorité autorité sécurité université qualité",
    future: "era eront dra dront ira iront rra rront ura uront",
    adjectivesFollow: true, adverbs: "ment", plurals: "s x", notPlurals: "ss ois ais")

  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "fr", lexicon: FrenchTimeWords.lexicon,
    rules: FrenchDurations.noTimes + FrenchDates.rules + FrenchRelative.rules + FrenchDurations.rules,
    connectives: .init(
      dateToClock:
        "/,/à/vers/dès/, à/, vers/au/en/dans/aux alentours de/peu après/peu avant/en fin de/en début de/à partir de",
      clockToDate: "/,/de/du/le/ce/, le", toYear: "/,/de/de l/en", rangeTo: "à/au/-/jusqu au/jusqu à/jusqu en/et le",
      listAnd: "et/ou/,/et le/et du/et au"),
    forms: forms,
    numbers: NumberForm(
      decimal: ",", groupsByStop: true, scores: "vingt vingts", goesOnToNineteen: true, joinsTens: true),
    words: .init(
      this: "ce cette ces", and: "et", sequence: "puis ensuite", about: "vers environ", before: "avant", after: "après",
      between: "entre", beforeHours: "à vers dès avant après et entre",
      beforeUnits: "depuis pendant durant en dans"),
    habits: .init(
      verbMayFollow: true, todayIsNowadays: true, thisIsNearest: true, agesStandBehindNames: true,
      openDistancesAreLengths: true, writesDaysSmall: true)
  )
}

extension LanguagePack {
  /// French.
  package static let french = LanguagePack(
    code: "fr",
    orthography: French.orthography,
    evidence: Evidence(
      words:
        "le les est dans une et sur qui pas aux avec sont cette leur ils été je du nous au jour jours hier demain suis vais ans"
    ),
    time: French.grammar, places: French.placeCues,
    statements: French.statements)
}
