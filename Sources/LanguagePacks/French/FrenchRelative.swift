import CivilCalendar
import TemporalExpressions

/// French times counted from a reference: "hier soir", "la semaine dernière", "il y a trois jours", "le lendemain", "récemment".
enum FrenchRelative {
  static let rules: [TimexRule] = deictic + units + distances + story + vague + adjectives + narrowing

  private static let deictic: [TimexRule] = [
    TimeRules.deictic("today", "DEICTIC", "DEICTIC PART", "DEICTIC au PART", "DEICTIC dans la PART", "DEICTIC en PART"),
    TimeRules.deictic(
      "afternoon-of-day", "DEICTIC après - midi", "DEICTIC en? début d après - midi", "DEICTIC en? fin d après - midi",
      "DEICTIC dans l après - midi", part: .afternoon),
    TimeRules.deictic("day-of-today", "ce jour &STOP", "le jour d aujourd'hui", days: 0),
    TimeRules.deictic("day-after-tomorrow", "après - demain", "après - demain PART", days: 2),
    TimeRules.deictic("day-before-yesterday", "avant - hier", "avant - hier PART", days: -2),
    TimeRules.deictic("this-morning", "ce|cette PART", days: 0),
    TimeRules.deictic("this-afternoon", "cet après - midi", days: 0, part: .afternoon),
    TimeRules.deictic("this-noon", "ce midi", days: 0, part: .midday),
    TimeRules.deictic("last-night", "la nuit dernière|passée", days: -1, part: .night),
    TimeRules.deictic("this-coming-night", "la nuit prochaine", days: 0, part: .night),
  ]

  private static let units: [TimexRule] = [
    TimeRules.duration(
      "relative-units", "DEFINITE|RELATION? derniers|dernières|prochains|prochaines|passés|passées UNITS",
      "DEFINITE UNITS derniers|dernières|prochains|prochaines|passés|passées"),
    TimeRules.boundary(
      "start-of-unit", "le? début de l? UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "le? début du|d UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .start),
    TimeRules.boundary(
      "middle-of-unit", "le? milieu de l? UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "le? milieu du|d UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .mid),
    TimeRules.boundary(
      "end-of-unit", "la? fin de l? UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "la? fin de la UNIT !ROMAN|YEAR|RELATION|STORYRELATION",
      "la? fin du|d UNIT !ROMAN|YEAR|RELATION|STORYRELATION", modifier: .end),
    TimeRules.unit(
      "relative-unit", "DEFINITE? UNIT RELATION", "RELATION UNIT", "l UNIT RELATION"),
    TimeRules.unit("unit-going-on", "DEFINITE? UNIT en cours", "ce|cette UNIT - ci", offset: 0),
    TimeRules.unit("the-unit", "la semaine &STOP", "l année &STOP", offset: 0),
    TimeRules.unit(
      "weekend", "le week - end", "ce week - end", "le weekend", "ce weekend", offset: 0, unit: .weekend),
    TimeRules.unit(
      "last-weekend", "le? week - end dernier|passé", "le? weekend dernier|passé", offset: -1, unit: .weekend),
    TimeRules.unit("next-weekend", "le? week - end prochain", "le? weekend prochain", offset: 1, unit: .weekend),
    TimeRules.unit("unit-after-next", "DEFINITE UNIT d après &STOP", offset: 1),
  ]

  private static let distances: [TimexRule] = [
    TimeRules.shift(
      "ago", "il y a NUM UNIT|UNITS", "il y a INDEFINITE UNIT", "il y a environ|près NUM UNITS",
      "il y a plus|près de|d NUM UNITS",
      "il y a plus d? INDEFINITE UNIT", "il y a à peine NUM UNITS", "il y a déjà? NUM UNITS",
      "voilà|voici NUM UNIT|UNITS",
      "il y a QUANTIFIER UNITS", "voilà|voici QUANTIFIER UNITS", backwards: true, from: .reference),
    TimeRules.shift("ago-half", "il y a NUM UNIT|UNITS et demi|demie", backwards: true, from: .reference, plus: 50),
    TimeRules.shift(
      "in-units", "dans NUM UNIT|UNITS", "dans INDEFINITE UNIT", "dans QUANTIFIER UNITS", "d ici NUM UNIT|UNITS",
      "d ici INDEFINITE UNIT",
      "d ici QUANTIFIER UNITS", backwards: false, from: .reference),
    TimeRules.shift(
      "later", "NUM UNIT|UNITS plus tard", "INDEFINITE UNIT plus tard", "QUANTIFIER UNITS plus tard", "UNITS plus tard",
      "NUM UNIT|UNITS après &STOP",
      "INDEFINITE UNIT après &STOP", backwards: false, from: .story),
    TimeRules.shift(
      "earlier", "NUM UNIT|UNITS plus tôt", "INDEFINITE UNIT plus tôt", "QUANTIFIER UNITS plus tôt",
      "NUM UNIT|UNITS auparavant",
      "INDEFINITE UNIT auparavant", "QUANTIFIER UNITS auparavant", "UNITS auparavant", "NUM UNIT|UNITS avant &STOP",
      "INDEFINITE UNIT avant &STOP",
      backwards: true, from: .story),
    TimexRule("some-time-ago", "il y a longtemps", "il y a quelque temps", "il y a peu", "il y a bien longtemps") { _ in
      TimexMeaning(.vague(.past))
    },
  ]

  private static let story: [TimexRule] = [
    TimeRules.storyUnit("next-day", "DEFINITE? lendemain", "lendemain PART", offset: 1, unit: .day),
    TimeRules.storyUnit("next-day-part", "le lendemain PART", offset: 1, unit: .day),
    TimeRules.storyUnit("next-afternoon", "le? lendemain après - midi", offset: 1, unit: .day, part: .afternoon),
    TimeRules.storyUnit("day-after-next", "DEFINITE? surlendemain", offset: 2, unit: .day),
    TimeRules.storyUnit("day-before", "la veille !de|du|d", "la veille au? PART", offset: -1, unit: .day),
    TimeRules.storyUnit("two-days-before", "l avant - veille", offset: -2, unit: .day),
    TimeRules.storyUnit(
      "story-unit", "DEFINITE? UNIT STORYRELATION", "DEFINITE|RELATION? STORYRELATION UNIT", "le jour STORYRELATION"),
    TimeRules.storyUnit("that-unit", "ce|cette UNIT - là", "ce|cette PART - là", "le PART même", offset: 0),
    TimeRules.storyUnit("that-day", "ce jour - là", "le jour même", offset: 0, unit: .day),
  ]

  private static let vague: [TimexRule] = [
    TimeRules.vague("vague", "VAGUE", "VAGUEADJECTIVE"),
    TimeRules.vague(
      "at-present", "pour l instant", "pour le moment", "en ce moment", "à l heure actuelle", "à présent",
      "de nos jours",
      "ces temps - ci", "ces jours - ci", "à ce jour", "l heure actuelle", "en ce moment", reference: .present),
    TimeRules.vague(
      "in-future", "à l avenir", "l avenir", "dans un avenir proche", "à long|court|moyen terme", "sous peu",
      "d ici peu",
      "prochains temps",
      reference: .future),
    TimeRules.vague(
      "in-past", "le passé", "dans le passé", "par le passé", "ces derniers temps", "à l époque &STOP",
      "à cette époque",
      "ce moment - là", reference: .past),
  ]

  /// "Les prochaines élections": ahead of whoever writes.
  private static let adjectives: [TimexRule] = [
    TimeRules.vague("next-thing", "prochain|prochaine|prochains|prochaines &WORD", reference: .future)
  ]

  private static let narrowing: [TimexRule] = [
    TimeRules.narrowing(
      "early", "début", "début de|du|d|des", "début de l", "le début de|du|d|des", "le début de l",
      "tout début de|du|d|des",
      modifier: .start),
    TimeRules.narrowing(
      "mid", "mi -", "la mi -", "milieu de|du|d|des", "milieu de l", "le milieu de|du|d|des", "le milieu de l",
      "courant",
      modifier: .mid),
    TimeRules.narrowing(
      "late", "fin", "la fin", "fin de|du|d|des", "la fin de|du|d|des", "fin de l", "la fin de l", modifier: .end),
    TimeRules.narrowing("approximately", "environ", "près de|d", "quelque", modifier: .approximately),
    TimeRules.narrowing("more-than", "plus de|d", modifier: .moreThan),
    TimeRules.narrowing("less-than", "moins de|d", modifier: .lessThan),
    TimeRules.narrowing("at-least", "au moins", "pas moins de|d", modifier: .equalOrMore),
    TimeRules.narrowing("at-most", "au plus", "au maximum", modifier: .equalOrLess),
    TimeRules.step("week-of-day", "la? semaine du &DAY|WEEKDAY", by: CalendarStep(0, .week)),
    TimeRules.step("eve-of", "la? veille de|du|d|des", "la? veille de la|l", by: CalendarStep(-1, .day)),
    TimeRules.step(
      "day-after", "le? lendemain de|du|d|des &WEEKDAY|DAY|MONTH|noël|pâques",
      "le? lendemain de la|l &toussaint|fête|ascension|pentecôte", by: CalendarStep(1, .day)),
  ]
}
