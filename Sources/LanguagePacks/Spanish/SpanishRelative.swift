import CivilCalendar
import TemporalExpressions

/// Spanish times counted from a reference: "ayer por la tarde", "la semana pasada", "hace tres días", "al día siguiente", "pronto".
enum SpanishRelative {
  static let rules: [TimexRule] = deictic + units + distances + story + vague + adjectives + narrowing

  private static let deictic: [TimexRule] = [
    TimeRules.deictic(
      "today", "DEICTIC", "DEICTIC ,? WEEKDAY", "el día de DEICTIC", "DEICTIC por|a|en la PART", "DEICTIC PART",
      "la PART de DEICTIC", "la PART de DEICTIC ,? WEEKDAY"),
    TimeRules.deictic("day-before-yesterday", "antes de ayer", days: -2),
    TimeRules.deictic("day-after-tomorrow", "pasado mañana", days: 2),
    TimeRules.deictic("this-part", "esta PART", "este PART", days: 0),
    TimeRules.deictic("last-night", "anoche", "la noche pasada", "la pasada noche", days: -1, part: .night),
    TimeRules.deictic("night-before-last", "anteanoche", days: -2, part: .night),
    TimeRules.deictic("this-very-day", "este mismo día", "hoy mismo", days: 0),
  ]

  private static let units: [TimexRule] = [
    TimeRules.boundary(
      "start-of-unit", "principios|comienzos|inicios de|del UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "el? principio|comienzo|inicio de|del UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      modifier: .start),
    TimeRules.boundary("middle-of-unit", "mediados de|del UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .mid),
    TimeRules.boundary(
      "end-of-unit", "finales|fines de|del UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "el? final|fin|cierre de|del UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      modifier: .end),
    TimeRules.unit(
      "relative-unit", "DEFINITE? UNIT RELATION", "DEFINITE? RELATION STORYRELATION? UNIT", "este mismo UNIT",
      "esta misma UNIT"),
    TimeRules.unit("unit-to-come", "DEFINITE? UNIT que viene|entra", "DEFINITE? UNIT entrante", offset: 1),
    TimeRules.unit(
      "unit-going-on", "DEFINITE UNIT en curso", "DEFINITE presente|actual UNIT", "DEFINITE UNIT actual", offset: 0),
    TimeRules.unit("unit-before-last", "DEFINITE? UNIT antepasado|antepasada", offset: -2),
    TimeRules.unit(
      "weekend", "DEFINITE|RELATION? fin de semana", "DEFINITE? RELATION fin de semana", offset: 0, unit: .weekend),
    TimeRules.unit(
      "last-weekend", "DEFINITE? fin de semana pasado", "DEFINITE? pasado fin de semana", offset: -1, unit: .weekend),
    TimeRules.unit(
      "next-weekend", "DEFINITE? fin de semana que viene", "DEFINITE? próximo fin de semana", offset: 1, unit: .weekend),
    TimexRule("last-quarter", "DEFINITE? último trimestre") { _ in
      TimexMeaning(.unit(.quarter, offset: -1, from: .story))
    },
    TimexRule("the-quarter", "el trimestre !ORD") { _ in TimexMeaning(.unit(.quarter, offset: 0, from: .story)) },
  ]

  private static let distances: [TimexRule] = [
    TimeRules.shift(
      "ago", "hace NUM UNIT|UNITS", "hace INDEFINITE UNIT", "hace APPROXIMATOR NUM UNITS",
      "hace más|menos de NUM UNITS",
      "hace más|menos de INDEFINITE UNIT", "hace ya|apenas|sólo|solo NUM UNITS", "hace QUANTIFIER UNITS",
      "NUM UNITS atrás",
      "QUANTIFIER UNITS atrás", "INDEFINITE UNIT atrás", "hace casi INDEFINITE UNIT", backwards: true, from: .reference),
    TimeRules.shift(
      "ago-half", "hace NUM UNITS y medio|media", "hace INDEFINITE UNIT y medio|media", backwards: true,
      from: .reference, plus: 50),
    TimeRules.shift(
      "in-units", "dentro de NUM UNIT|UNITS", "dentro de INDEFINITE UNIT", "dentro de QUANTIFIER UNITS",
      backwards: false, from: .reference),
    TimeRules.shift(
      "later", "NUM UNIT|UNITS después !de|del", "NUM UNIT|UNITS más tarde", "INDEFINITE UNIT después !de|del",
      "INDEFINITE UNIT más tarde",
      "QUANTIFIER UNITS después !de|del", "QUANTIFIER UNITS más tarde", "UNITS después !de|del", "UNITS más tarde",
      "al cabo de NUM UNITS", backwards: false,
      from: .story),
    TimeRules.shift(
      "earlier", "NUM UNIT|UNITS antes !de|del", "INDEFINITE UNIT antes !de|del", "QUANTIFIER UNITS antes !de|del",
      "UNITS antes !de|del",
      backwards: true, from: .story),
    TimexRule("some-time-ago", "hace tiempo", "hace poco", "hace mucho tiempo", "hace algún tiempo", "hace mucho") {
      _ in
      TimexMeaning(.vague(.past))
    },
  ]

  private static let story: [TimexRule] = [
    TimeRules.storyUnit(
      "story-unit", "DEFINITE? UNIT STORYRELATION", "DEFINITE STORYRELATION UNIT",
      "ese|esa|aquel|aquella STORYRELATION UNIT"),
    TimeRules.storyUnit("that-unit", "ese|esa|aquel|aquella|dicho|dicha UNIT", "mismo UNIT", offset: 0),
    TimeRules.storyUnit("that-part", "esa|aquella PART", "la misma PART", offset: 0, unit: .day),
    TimeRules.storyUnit("day-before", "la víspera !de|del", offset: -1, unit: .day),
    TimeRules.storyUnit("next-part", "la PART siguiente", offset: 1, unit: .day),
    TimeRules.storyUnit("previous-part", "la PART anterior", offset: -1, unit: .day),
  ]

  private static let vague: [TimexRule] = [
    TimeRules.vague("vague", "VAGUE", "VAGUEADJECTIVE"),
    TimeRules.vague(
      "at-present", "la actualidad", "hoy en día", "hoy día", "estos momentos", "este momento", "por el momento",
      "de momento",
      "por ahora", "estos días", "ahora mismo", "hasta la fecha", "hasta el momento", "en el momento actual",
      "estos instantes", "a día de hoy", reference: .present
    ),
    TimeRules.vague(
      "in-future", "el futuro", "a largo|corto|medio plazo", "algún día", "en cualquier momento", "en breve",
      "un futuro próximo", "los próximos tiempos", reference: .future),
    TimeRules.vague(
      "in-past", "el pasado &STOP", "los últimos tiempos", "en su día", "en su momento", "la antigüedad", "recién",
      "aquella época", "aquellos tiempos", "en el pasado &STOP",
      "desde entonces", "hasta entonces", "en aquel entonces",
      "por aquel entonces", reference: .past),
  ]

  /// "La próxima cumbre", "la pasada cumbre": ahead of or behind whoever writes.
  private static let adjectives: [TimexRule] = [
    TimeRules.vague(
      "next-thing", "próximo|próxima|próximos|próximas !STOP !de|del|a|al|y|o|que|WEEKDAY",
      "futuro|futura|futuros|futuras &WORD", reference: .future),
    TimeRules.vague(
      "last-thing", "pasado|pasada|pasados|pasadas !STOP !de|del|a|al|y|o|por|en|con|que|WEEKDAY", reference: .past),
  ]

  private static let narrowing: [TimexRule] = [
    TimeRules.narrowing(
      "early", "principios de|del", "comienzos de|del", "a comienzos de|del",
      "el? principio|comienzo|inicio de|del",
      "inicios de|del", modifier: .start),
    TimeRules.narrowing("mid", "mediados de|del", "la? mitad de|del", modifier: .mid),
    TimeRules.narrowing(
      "late", "finales de|del", "fines de|del", "el? final de|del",
      "el? fin de|del",
      "el? cierre de|del", modifier: .end),
    TimeRules.narrowing(
      "approximately", "APPROXIMATOR", "cerca de", "alrededor de", "en torno a", modifier: .approximately),
    TimeRules.narrowing("more-than", "más de", modifier: .moreThan),
    TimeRules.narrowing("less-than", "menos de", modifier: .lessThan),
    TimeRules.narrowing("at-least", "al menos", "por lo menos", "como mínimo", modifier: .equalOrMore),
    TimeRules.narrowing("at-most", "como máximo", "a lo sumo", modifier: .equalOrLess),
    TimeRules.step("week-of-day", "la? semana del &DAY|WEEKDAY", by: CalendarStep(0, .week)),
    TimeRules.step(
      "eve-of", "DEFINITE? víspera de|del", "vísperas de|del", "un día antes de|del &WEEKDAY|DAY|MONTH",
      "el día antes de|del",
      by: CalendarStep(-1, .day)),
    TimeRules.step(
      "day-after-day", "un día después de|del &WEEKDAY|DAY|MONTH", "el día después de|del", by: CalendarStep(1, .day)),
  ]
}
