import TemporalExpressions

/// Portuguese lengths of time, repetitions and clock times.
enum PortugueseDurations {
  static let rules: [TimexRule] = durations + sets + clocks

  private static let durations: [TimexRule] = [
    TimeRules.duration(
      "duration", "NUM UNIT|UNITS", "DEFINITE NUM UNITS", "DEFINITE? RELATION NUM UNITS", "DEFINITE NUM RELATION UNITS",
      "INDEFINITE UNIT",
      "QUANTIFIER UNITS", "DEFINITE? RELATION UNITS", "primeiros|primeiras NUM UNITS",
      "DEFINITE? primeiros|primeiras UNITS", "NUM longos|longas UNITS",
      "mais NUM UNIT|UNITS"),
    TimeRules.duration("duration-and-half", "NUM UNIT|UNITS e meio|meia", plus: 50),
    TimeRules.duration("half-unit", "meio|meia UNIT", hundredths: 50),
    TimexRule("quarter-hour", "um? quarto de hora") { _ in TimexMeaning(.duration(Amount(15, .minute), to: nil)) },
    TimeRules.duration("couple", "um par de UNITS", hundredths: 200),
    round("dezena", 10), round("dúzia", 12), round("quinzena", 15), round("vintena", 20), round("trintena", 30),
    round("centena", 100),
    TimeRules.durationRange("NUM ou|a NUM UNITS", "entre NUM e NUM UNITS", "de NUM a NUM UNITS"),
    TimeRules.duration(
      "whole-unit", "todo o UNIT", "toda a UNIT", "o UNIT inteiro", "um UNIT inteiro", "uma UNIT inteira",
      hundredths: 100),
    TimeRules.open("some-time", "algum tempo", unit: .month),
    TimeRules.duration("open-units", "UNITS", "DEFINITE? UNITS STORYRELATION"),
  ]

  /// "Uma dezena de dias".
  private static func round(_ word: String, _ count: Int) -> TimexRule {
    TimeRules.duration("round-number", "uma? \(word) de UNITS", hundredths: count * 100, modifier: .approximately)
  }

  private static let sets: [TimexRule] = [
    TimeRules.set(
      "every-unit", "EVERY UNIT", "EVERY NUM UNITS", "todos os UNITS", "todas as UNITS",

      "EVERY WEEKDAY", "todos os WEEKDAYS", "aos WEEKDAYS", "às WEEKDAYS - feiras", "todas as WEEKDAYS - feiras",
      "às? WEEKDAYS - feiras",
      "EVERY MONTH", "EVERY SEASON", "EVERY PART", "todas as PARTS", "todo dia", "WEEKDAYS - feiras à|de PART"),
    TimexRule("every-day", "todo dia", "todo o santo dia") { _ in TimexMeaning(.set("P1D")) },
    TimexRule("yearly", "ao ano") { _ in TimexMeaning(.set("P1Y")) },
    TimexRule("monthly", "ao mês") { _ in TimexMeaning(.set("P1M")) },
    TimeRules.per("por UNIT", "NUM vezes por|ao UNIT", "NUM vezes à UNIT"), TimeRules.set("daily", "ADVERBOFSET"),
    TimexRule("weekends", "fins de semana", "todos os fins de semana") { _ in TimexMeaning(.set("XXXX-WE")) },
  ]

  private static let clocks: [TimexRule] = [
    TimeRules.clock(
      "clock", "N2 ~h ~YY", "N2 ~h", "N2 h", "N2 : ~N2 horas?", "N2 : ~N2 ~h", "N2 ~h ~N2 ~min", "N2 : ~N2 ZONE"),
    TimeRules.clock(
      "clock-part", "N2 da|de PART", "NUM da|de PART", "N2 ~h ~YY da|de PART", "N2 ~h da|de PART",
      "N2 : ~N2 da|de PART", "NUM horas da|de PART"),
    TimeRules.clock("clock-half", "N2 ~h e meia", minute: 30),
    TimexRule("noon", "meio - dia", "o meio - dia") { _ in TimexMeaning(.date(DateFields()), clock: .init(hour: 12)) },
    TimexRule("midnight", "meia - noite", "a meia - noite") { _ in
      TimexMeaning(.date(DateFields()), clock: .init(hour: 0))
    },
    TimeRules.part("part-of-day", "à|da|de|pela PART", "meio da PART", "início|final|fim da PART"),
  ]

  /// What looks like a time and is none.
  static let noTimes: [TimexRule] = [
    TimeRules.nothing(
      "NUM anos de idade", "o|este|um|do|ao|outro diário|semanal|mensal", "quarto|página|número|voo|sala N4",
      "boa tarde|noite", "bom dia", "mais tarde que",
      "mais cedo ou mais tarde", "dia a dia", "demasiado tarde", "terça parte")
  ]
}
