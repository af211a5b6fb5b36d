import TemporalExpressions
import Text

/// Spanish: words, rules and what joins them.
///
/// Names of months and weekdays with their short forms: CLDR. Grammar: the article goes with the date, the contractions "del" and "al" do
/// not; "este lunes" is the Monday nearest to publication unless a verb says otherwise; "la mañana" is a part of the day, "mañana" a day.
enum Spanish {
  /// How Spanish writes.
  static let orthography = Orthography(
    abbreviations:
      "sr sra sres dr dra d dña gral cnel ud uds ene feb mar abr jun jul ago sep sept oct nov dic av avda núm nº pág art"
  )

  /// How Spanish words show their form.
  static let forms = WordForms(
    stems: "amiento ación es s", past: "aron ieron eron ó aba aban ado ados ada adas ido idos ida idas",
    notPast:
      "mercado estado sábado lado jurado senado grado resultado delegado abogado partido sentido apellido pedido vida salida comida medida jornada entrada temporada llegada década cada ciudad",
    future: "ará erá irá arán erán irán drá drán brá brán rrá rrán", adjectivesFollow: true, adverbs: "mente",
    plurals: "s", notPlurals: "ss")

  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "es", lexicon: SpanishTimeWords.lexicon,
    rules: SpanishDurations.noTimes + SpanishDates.rules + SpanishRelative.rules + SpanishDurations.rules,
    connectives: .init(
      dateToClock:
        "/,/a/por/por la/en/en la/de/de la/a las/a la/, a/, por/sobre/hacia/, hacia/alrededor de/en torno a/pasada/pasadas",
      clockToDate: "/del/de/, el/el/,/de este/de/, del", toYear: "/de/del/,/del año/de este",
      rangeTo: "a/al/hasta/-/y el/hasta el/hasta las/a las", listAnd: "y/o/,/e/y el/, el/y del/y de"),
    forms: forms,
    numbers: NumberForm(decimal: ",", groupsByStop: true, joinsTens: true),
    words: .init(
      this: "este esta estos estas", and: "y", sequence: "luego después posteriormente", about: "sobre hacia unos",
      before: "antes",
      after: "después pasadas tras", between: "entre", beforeHours: "a hasta desde hacia sobre",
      beforeUnits: "durante desde por en tras hace"),
    habits: .init(
      verbMayFollow: true, todayIsNowadays: true, thisIsNearest: true, openDistancesAreLengths: true,
      writesDaysSmall: true)
  )
}

extension LanguagePack {
  /// Spanish.
  package static let spanish = LanguagePack(
    code: "es",
    orthography: Spanish.orthography,
    evidence: Evidence(
      words:
        "el los las y su más fue lo sus según también año años voy hace hoy días ayer mañana estaba desde hasta muy pero"
    ), time: Spanish.grammar, places: Spanish.placeCues,
    statements: Spanish.statements)
}
