import TemporalExpressions

/// French lengths of time, repetitions and clock times.
enum FrenchDurations {
  static let rules: [TimexRule] = durations + sets + clocks

  private static let durations: [TimexRule] = [
    TimeRules.duration(
      "duration", "NUM UNIT|UNITS", "NUM RELATION|longues|longs|bonnes|bons|nouvelles UNITS",
      "DEFINITE|RELATION? NUM RELATION? UNITS",
      "DEFINITE|RELATION? RELATION NUM UNITS", "INDEFINITE UNIT", "INDEFINITE bonne|petite|longue|pleine UNIT",
      "QUANTIFIER UNITS"),
    TimeRules.duration("duration-and-half", "NUM UNIT|UNITS et demi|demie", plus: 50),
    TimeRules.duration("half-unit", "INDEFINITE? demi|demie - UNIT", "demi|demie - UNITS", hundredths: 50),
    TimeRules.duration("half-units", "NUM demi|demie - UNITS", hundredths: 50),
    TimexRule("quarter-hour", "un? quart d heure") { _ in TimexMeaning(.duration(Amount(15, .minute), to: nil)) },
    TimexRule("three-quarters", "trois quarts d heure") { _ in TimexMeaning(.duration(Amount(45, .minute), to: nil)) },
    TimexRule("quarter-century", "un quart de siècle") { _ in TimexMeaning(.duration(Amount(25, .year), to: nil)) },
    about("huitaine", 8), about("dizaine", 10), about("douzaine", 12), about("quinzaine", 15), about("vingtaine", 20),
    about("trentaine", 30), about("quarantaine", 40), about("cinquantaine", 50), about("soixantaine", 60),
    about("centaine", 100),
    TimeRules.durationRange("NUM à|ou NUM UNITS", "entre NUM et NUM UNITS", "de NUM à NUM UNITS"),
    TimeRules.duration(
      "open-units", "depuis|pendant|durant|après des UNITS", "UNITS", "DEFINITE UNITS STORYRELATION",
      "de nombreuses|nombreux UNITS",
      "RELATION UNITS", "DEFINITE RELATION UNITS",
      "DEFINITE UNITS RELATION"),
    TimeRules.duration(
      "whole-unit", "toute la UNIT", "tout le UNIT", "toute l UNIT", "toute une UNIT", "tout un UNIT", hundredths: 100),
  ]

  /// "Une dizaine de jours".
  private static func about(_ word: String, _ count: Int) -> TimexRule {
    TimeRules.duration("round-number", "une? \(word) de|d UNITS", hundredths: count * 100, modifier: .approximately)
  }

  private static let sets: [TimexRule] = [
    TimeRules.set(
      "every-unit", "EVERY UNIT", "tous les UNITS", "toutes les UNITS", "tous les NUM UNITS", "toutes les NUM UNITS",

      "EVERY WEEKDAY", "EVERY MONTH", "EVERY SEASON", "EVERY PART", "tous les WEEKDAYS",
      "les WEEKDAYS",
      "tous les PARTS", "tous les WEEKDAYS PART"),
    TimeRules.per("par UNIT", "NUM fois par UNIT"), TimeRules.set("daily", "ADVERBOFSET"),
    TimexRule("weekends", "tous les week - ends", "chaque week - end", "les week - ends") { _ in
      TimexMeaning(.set("XXXX-WE"))
    },
  ]

  private static let clocks: [TimexRule] = [
    TimeRules.clock(
      "clock", "N2 h ~YY", "N2 h YY", "N2 h", "N2 heures YY", "N2 : ~N2", "N2 h ~YY ZONE", "N2 h ZONE"),
    TimeRules.clock("clock-half", "NUM heures et demie", "NUM h et demie", minute: 30),
    TimeRules.clock("clock-part", "NUM heures du PART", "NUM h du PART"),
    TimeRules.clock("noon", "NAMEDHOUR"),
    TimeRules.clock("noon-half", "NAMEDHOUR et demi|demie", minute: 30),
    TimeRules.part("part-of-day", "DEFINITE PART", "en PART", "en pleine PART"),
    TimeRules.part("afternoon", "l après - midi", "DEFINITE? milieu de l après - midi", of: .afternoon),
  ]

  /// What looks like a time and is none: these win over the rules by standing first or being longer.
  static let noTimes: [TimexRule] = [
    TimeRules.nothing(
      "DEFINITE|RELATION|INDEFINITE quotidien|hebdomadaire|mensuel", "NUM ans et plus", "grand an", "mise à jour",
      "à jour", "seconde guerre", "seconde partie", "ordre du jour",
      "plein jour", "mi - temps", "demi - finale", "boîte de nuit", "table de nuit", "INDEFINITE seconde WORD",
      "a été", "ont été", "avait été", "numéro|page|chambre|route N4", "midi - pyrénées", "bon|grand matin",
      "âgé|âgée de NUM ans",
      "NUM kilomètres")
  ]
}
