import TemporalExpressions
import Text

/// German: words, rules and what joins them.
///
/// Names of months and weekdays with their short forms: CLDR (de, de-AT). Grammar: ordinals in figures end in a full stop; weekday and part
/// of the day are one word; numbers are one word; prepositions with their article ("am", "im", "vom") stay outside, the plain article of
/// "den vergangenen Jahren" goes with the expression; all nouns have a capital, so that "2000 Menschen" counts; the verb stands second.
enum German {
  /// How it writes.
  static let orthography = Orthography(
    abbreviations: "dr prof hr fr st nr str jan jän feb mär apr aug sep sept okt nov dez chr bzw mio mrd abs art",
    lowerAbbreviations: "v n z d u ca bzw vgl usw sog etc ggf", ordinalsEndInStop: true)

  /// How its words show their form.
  static let forms = WordForms(
    stems: "ungen ung ern en er es e s n", past: "te ten",
    notPast:
      "heute letzte letzten zweite zweiten dritte dritten erste ersten nächste nächsten meiste meisten gute guten alte alten gesamte gesamten bekannte bekannten weite weiten leute bitte könnte könnten sollte sollten dürfte dürften",
    capitalisesNouns: true)

  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "de", lexicon: GermanTimeWords.lexicon,
    rules: GermanDurations.noTimes + GermanDates.rules + GermanRelative.rules + GermanDurations.rules,
    connectives: .init(
      dateToClock: "/,/um/gegen/ab/, um/, gegen/am/in der/kurz nach/kurz vor", clockToDate: "/,/am/des/vom/der/, am",
      toYear: "/,/im jahr/im jahre/des jahres",
      rangeTo: "bis/-/bis zum/bis in den/bis ende/auf den/zum/bis einschließlich",
      listAnd: "und/oder/,/sowie/und am/und im"),
    forms: forms,
    numbers: NumberForm(decimal: ",", groupsByStop: true, ordinalMark: "."),
    words: .init(
      this: "diese diesen dieser dieses diesem", and: "und", sequence: "dann danach anschließend darauf später",
      about: "etwa gegen rund circa",
      before: "vor", after: "nach", between: "zwischen",
      beforeUnits: "seit vor nach über innerhalb binnen während für in um"),
    habits: .init(verbMayFollow: true, todayIsNowadays: true, openDistancesAreLengths: true))
}

extension LanguagePack {
  /// German.
  package static let german = LanguagePack(
    code: "de",
    orthography: German.orthography,
    evidence: Evidence(
      words:
        "der und das den ist von mit auf nicht dem ein eine sich für sind auch wurde ich bin uhr nach heute gestern morgen jahr letzten werde wir zum vor"
    ),
    time: German.grammar, places: German.placeCues,
    statements: German.statements)
}
