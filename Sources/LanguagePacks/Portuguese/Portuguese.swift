import TemporalExpressions
import Text

/// Portuguese of Portugal and Brazil: words, rules and what joins them.
///
/// Names of months and weekdays with their short forms: CLDR (pt, pt-PT). Grammar: weekdays are "segunda-feira" …, the short "segunda" only
/// behind "na" or "nesta", since it is also an ordinal; contractions ("no", "na", "do") stay outside; "que vem" is next.
enum Portuguese {
  /// How it writes.
  static let orthography = Orthography(
    abbreviations:
      "sr sra srs dr dra prof profa eng gen cel cap jan fev mar abr jun jul ago set out nov dez av nº pág art")

  /// How its words show their form.
  static let forms = WordForms(
    stems: "amento ação ões es s", past: "ou aram eram iram íram eu iu ava avam ado ados ada adas ido idos ida idas",
    notPast:
      "mercado estado sábado lado jurado senado grau resultado delegado advogado partido sentido apelido pedido vida saída comida medida jornada entrada temporada chegada década cada sou vou estou",
    future: "ará erá irá arão erão irão orá orão", adjectivesFollow: true, adverbs: "mente", plurals: "s",
    notPlurals: "ss")

  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "pt", lexicon: PortugueseTimeWords.lexicon,
    rules: PortugueseDurations.noTimes + PortugueseDates.rules + PortugueseRelative.rules + PortugueseDurations.rules,
    connectives: .init(
      dateToClock: "/,/à/às/, às/pela/por volta das/de/da/ao/, por volta das/cerca das",
      clockToDate: "/de/da/do/desta/, de/, na/na/no",
      toYear: "/de/do/,/do ano de/deste/do ano", rangeTo: "a/até/-/e/até ao/ao/às/até às", listAnd: "e/ou/,/e a/e de"),
    forms: forms,
    numbers: NumberForm(decimal: ",", groupsByStop: true, joinsTens: true),
    words: .init(
      this: "este esta neste nesta deste desta", and: "e", sequence: "depois então posteriormente", about: "cerca por",
      before: "antes",
      after: "depois após", between: "entre", beforeHours: "às para até desde",
      beforeUnits: "durante desde por em após há"),
    habits: .init(verbMayFollow: true, todayIsNowadays: true, thisIsNearest: true, writesDaysSmall: true))
}

extension LanguagePack {
  /// Portuguese.
  package static let portuguese = LanguagePack(
    code: "pt",
    orthography: Portuguese.orthography,
    evidence: Evidence(
      words:
        "da dos das em um uma não com ao na foi mais são pela pelo também à eu vou às até dia dias ontem hoje amanhã há ano anos"
    ),
    time: Portuguese.grammar, places: Portuguese.placeCues,
    statements: Portuguese.statements)
}
