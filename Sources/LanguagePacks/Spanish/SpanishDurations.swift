import TemporalExpressions

/// Spanish lengths of time, repetitions and clock times.
enum SpanishDurations {
  static let rules: [TimexRule] = durations + sets + clocks

  private static let durations: [TimexRule] = [
    TimeRules.duration(
      "duration", "NUM UNIT|UNITS", "NUM largos|largas|nuevos|nuevas|primeros|primeras UNITS",
      "DEFINITE RELATION? NUM UNITS",
      "DEFINITE NUM RELATION UNITS", "DEFINITE? RELATION NUM UNITS", "INDEFINITE UNIT", "QUANTIFIER UNITS",
      "DEFINITE RELATION UNITS",
      "RELATION UNITS", "los primeros|las primeras UNITS", "QUANTIFIER NUM UNITS", "DEFINITE QUANTIFIER UNITS",
      "NUM UNIT|UNITS más"),
    TimeRules.duration("duration-and-half", "NUM UNIT|UNITS y medio|media", plus: 50),
    TimeRules.duration("half-unit", "medio|media UNIT", hundredths: 50),
    TimexRule("quarter-hour", "un? cuarto de hora") { _ in TimexMeaning(.duration(Amount(15, .minute), to: nil)) },
    TimexRule("three-quarters", "tres cuartos de hora") { _ in TimexMeaning(.duration(Amount(45, .minute), to: nil)) },
    TimeRules.duration("couple", "un par de UNITS", hundredths: 200),
    round("decena", 10), round("docena", 12), round("quincena", 15), round("veintena", 20), round("treintena", 30),
    round("centena", 100),
    TimeRules.durationRange("NUM o|a|u NUM UNITS", "entre NUM y NUM UNITS", "de NUM a NUM UNITS"),
    TimeRules.duration("whole-unit", "todo el UNIT", "toda la UNIT", "todo un UNIT", "toda una UNIT", hundredths: 100),
    TimeRules.duration("open-units", "UNITS", "DEFINITE UNITS STORYRELATION", "DEFINITE STORYRELATION UNITS"),
  ]

  /// "Una decena de días".
  private static func round(_ word: String, _ count: Int) -> TimexRule {
    TimeRules.duration("round-number", "una? \(word) de UNITS", hundredths: count * 100, modifier: .approximately)
  }

  private static let sets: [TimexRule] = [
    TimeRules.set(
      "every-unit", "EVERY UNIT", "EVERY NUM UNITS", "todos los UNITS", "todas las UNITS",

      "EVERY WEEKDAY", "todos los WEEKDAY|WEEKDAYS", "los WEEKDAY|WEEKDAYS", "EVERY MONTH", "EVERY SEASON",
      "EVERY PART",
      "todas las PARTS"),
    TimexRule("yearly", "al año") { _ in TimexMeaning(.set("P1Y")) },
    TimexRule("monthly", "al mes") { _ in TimexMeaning(.set("P1M")) },
    TimeRules.per("por UNIT", "NUM veces al|por UNIT", "NUM veces a la UNIT"), TimeRules.set("daily", "ADVERBOFSET"),
    TimexRule("weekends", "los fines de semana", "todos los fines de semana", "cada fin de semana") { _ in
      TimexMeaning(.set("XXXX-WE"))
    },
  ]

  private static let clocks: [TimexRule] = [
    TimeRules.clock(
      "clock", "las N2 : ~N2 horas?", "las N2 !WORD", "N2 : ~N2 horas?", "las? N2 ~. ~N2 horas|h|ZONE", "las N2 ~. ~N2",
      "las? N2 ~h", "N2 : ~N2 ~h|h",
      "las N2 horas", "las N2 y N2", "las? N2 : ~N2 horas? ZONE", "las? N2 HALFDAY", "las? N2 : ~N2 HALFDAY",
      "N2 ~, ~N2 horas", "las? N2 ~. ~N2 hora local", "las? N2 : ~N2 hora local", "N2 ~. ~N2 ZONE", "N2 : ~N2 ZONE",
      "las? N2 hora local"),
    TimeRules.clock(
      "clock-part", "las NUM de|por la PART", "la NUM de la PART", "las N2 ~. ~N2 de la PART",
      "las? N2 : ~N2 de la PART", "las NUM horas de la PART"),
    TimeRules.clock("clock-half", "las NUM y media", minute: 30),
    TimeRules.clock("clock-half-part", "las NUM y media de la PART", minute: 30),
    TimeRules.clock("clock-quarter", "las NUM y cuarto", minute: 15),
    TimeRules.clock("clock-quarter-to", "las NUM menos cuarto", minute: -15),
    TimeRules.clock("noon", "el? NAMEDHOUR", "la NAMEDHOUR"),
    TimeRules.part(
      "part-of-day", "la PART", "última hora de la PART", "primera hora de la PART", "plena PART", "de PART",
      "de madrugada"),
  ]

  /// What looks like a time and is none.
  static let noTimes: [TimexRule] = [
    TimeRules.nothing(
      "un segundo WORD", "NUM años de edad", "el|este|un|del|al|otro|su|nuestro diario|semanal|mensual",
      "habitación|página|número|vuelo|calle N4",
      "buenas tardes|noches", "buenos días", "cuarto de baño", "tarde o temprano", "muy|demasiado tarde", "horas extras"
    )
  ]
}
