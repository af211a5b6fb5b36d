import CivilCalendar
import TemporalExpressions

/// Portuguese times counted from a reference: "ontem à noite", "semana passada", "há três dias", "no dia seguinte", "em breve".
enum PortugueseRelative {
  static let rules: [TimexRule] = deictic + units + distances + story + vague + narrowing

  private static let deictic: [TimexRule] = [
    TimeRules.deictic(
      "today", "DEICTIC", "DEICTIC ,? WEEKDAY", "DEICTIC ,? WEEKDAYSHORT - feira", "DEICTIC à|de|da|pela PART",
      "dia de DEICTIC", "PART de DEICTIC"),
    TimeRules.deictic("day-before-yesterday", "antes de ontem", days: -2),
    TimeRules.deictic("day-after-tomorrow", "depois de amanhã", days: 2),
    TimeRules.deictic("this-part", "esta|nesta|desta PART", days: 0),
    TimeRules.deictic("last-night", "noite passada", "última noite", days: -1, part: .night),
  ]

  private static let units: [TimexRule] = [
    TimeRules.boundary(
      "start-of-unit", "o? início|princípio|começo de|do|da UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "inícios|princípios do UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      modifier: .start),
    TimeRules.boundary(
      "middle-of-unit", "meados do|da UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "o? meio do|da UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .mid),
    TimeRules.boundary(
      "end-of-unit", "o? final|fim do|da UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "finais|fins do|da UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .end),
    TimeRules.unit("relative-unit", "DEFINITE? UNIT RELATION", "DEFINITE? RELATION UNIT"),
    TimeRules.unit("unit-to-come", "DEFINITE? UNIT que vem", offset: 1),
    TimeRules.unit("unit-going-on", "UNIT em curso", "atual UNIT", "UNIT corrente", "corrente UNIT", offset: 0),
    TimeRules.unit("unit-before-last", "UNIT retrasado|retrasada", "penúltimo|penúltima UNIT", offset: -2),
    TimeRules.unit("weekend", "RELATION? fim de semana", "RELATION? fim - de - semana", offset: 0, unit: .weekend),
    TimeRules.unit(
      "last-weekend", "fim de semana passado", "último fim de semana", "passado fim de semana", offset: -1,
      unit: .weekend),
    TimeRules.unit("next-weekend", "próximo fim de semana", "fim de semana que vem", offset: 1, unit: .weekend),
    TimexRule("last-quarter", "DEFINITE? último trimestre") { _ in
      TimexMeaning(.unit(.quarter, offset: -1, from: .story))
    },
    TimexRule("the-quarter", "DEFINITE? trimestre !homólogo") { _ in
      TimexMeaning(.unit(.quarter, offset: 0, from: .story))
    },
    TimexRule(
      "year-ago-quarter", "trimestre homólogo", "trimestre homólogo do ano RELATION|STORYRELATION",
      "mesmo trimestre do ano RELATION|STORYRELATION"
    ) { _ in TimexMeaning(.unit(.quarter, offset: -4, from: .story)) },
    TimexRule(
      "year-ago-period", "período homólogo", "período homólogo do ano RELATION|STORYRELATION",
      "mesmo período do ano RELATION|STORYRELATION"
    ) { _ in TimexMeaning(.shift(Amount(1, .year), backwards: true, from: .reference)) },
    TimeRules.unit("the-unit", "DEFINITE UNIT &STOP", offset: 0),
  ]

  private static let distances: [TimexRule] = [
    TimeRules.shift(
      "ago", "há NUM UNIT|UNITS", "há INDEFINITE UNIT", "há APPROXIMATOR de? NUM UNITS", "há mais|menos de NUM UNITS",
      "há mais|menos de INDEFINITE UNIT", "há já|apenas|quase NUM UNITS", "há QUANTIFIER UNITS", "NUM UNITS atrás",
      "QUANTIFIER UNITS atrás",
      "INDEFINITE UNIT atrás", "faz NUM UNITS", "há NUM UNITS atrás", "há mais ou menos NUM UNIT|UNITS",
      backwards: true, from: .reference),
    TimeRules.shift("ago-half", "há NUM UNIT|UNITS e meio|meia", backwards: true, from: .reference, plus: 50),
    TimeRules.shift(
      "in-units", "dentro de NUM UNIT|UNITS", "daqui a NUM UNIT|UNITS", "dentro de QUANTIFIER UNITS",
      "daqui a QUANTIFIER UNITS", "daí a NUM UNITS",
      backwards: false, from: .reference),
    TimeRules.shift(
      "later", "NUM UNIT|UNITS depois !de|do", "NUM UNIT|UNITS mais tarde", "INDEFINITE UNIT depois !de|do",
      "QUANTIFIER UNITS depois !de|do", "UNITS depois !de|do",
      "QUANTIFIER UNITS mais tarde", backwards: false, from: .story),
    TimeRules.shift(
      "earlier", "NUM UNIT|UNITS antes !de|do", "INDEFINITE UNIT antes !de|do", "QUANTIFIER UNITS antes !de|do",
      "UNITS antes !de|do",
      "NUM UNIT|UNITS mais cedo",
      backwards: true, from: .story),
    TimexRule("some-time-ago", "há tempo", "há pouco", "há muito tempo", "há algum tempo", "há muito", "há pouco tempo")
    { _ in
      TimexMeaning(.vague(.past))
    },
  ]

  private static let story: [TimexRule] = [
    TimeRules.storyUnit(
      "story-unit", "DEFINITE? UNIT STORYRELATION", "DEFINITE? STORYRELATION UNIT",
      "nesse|neste|naquele|naquela|nessa STORYRELATION UNIT"),
    TimeRules.storyUnit(
      "that-unit", "esse|essa|aquele|aquela|nesse|nessa|naquele|naquela|desse|dessa|daquele|daquela UNIT", offset: 0),
    TimeRules.storyUnit("that-part", "essa|aquela|nessa|naquela PART", "mesma PART", offset: 0, unit: .day),
    TimeRules.storyUnit("day-before", "véspera !de|do|da", offset: -1, unit: .day),
    TimeRules.storyUnit("next-part", "PART seguinte", offset: 1, unit: .day),
    TimeRules.storyUnit("previous-part", "PART anterior", offset: -1, unit: .day),
  ]

  private static let vague: [TimexRule] = [
    TimeRules.vague("vague", "VAGUE", "VAGUEADJECTIVE"),
    TimeRules.vague(
      "at-present", "atualidade", "actualidade", "hoje em dia", "neste momento", "de momento", "por enquanto",
      "por agora", "até à data",
      "momento &STOP", "presente momento", reference: .present),
    TimeRules.vague(
      "in-future", "o? futuro &STOP", "em breve", "a longo|curto|médio prazo", "algum dia", "a qualquer momento",
      "futuro próximo", "dentro em breve", reference: .future),
    TimeRules.vague("in-past", "o? passado &STOP", "últimos tempos", "naquela época", "nesse tempo", reference: .past),
  ]

  private static let narrowing: [TimexRule] = [
    TimeRules.narrowing(
      "early", "o? início|princípio|começo de|do|da|deste|desta", "inícios|princípios de|do|da", modifier: .start),
    TimeRules.narrowing("mid", "meados de|do|da", "o? meio de|do|da", modifier: .mid),
    TimeRules.narrowing(
      "late", "o? final|fim de|do|da|deste|desta", "finais|fins de|do|da", "fecho do", modifier: .end),
    TimeRules.narrowing(
      "approximately", "cerca de", "aproximadamente", "quase", "por volta de", modifier: .approximately),
    TimeRules.narrowing("more-than", "mais de", modifier: .moreThan),
    TimeRules.narrowing("less-than", "menos de", modifier: .lessThan),
    TimeRules.narrowing("at-least", "pelo menos", "ao menos", "no mínimo", modifier: .equalOrMore),
    TimeRules.narrowing("at-most", "no máximo", "não mais de", modifier: .equalOrLess),
    TimeRules.step("week-of-day", "a|na|da semana de|do &DAY|WEEKDAY", by: CalendarStep(0, .week)),
    TimeRules.step(
      "eve-of", "véspera de|do|da", "um dia antes de|do|da &WEEKDAY|DAY|MONTH", by: CalendarStep(-1, .day)),
    TimeRules.step(
      "day-after-day", "um dia depois de|do|da &WEEKDAY|DAY|MONTH", "dia seguinte ao|à", by: CalendarStep(1, .day)),
  ]
}
