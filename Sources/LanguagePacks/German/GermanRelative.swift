import CivilCalendar
import TemporalExpressions

/// German times counted from a reference: "gestern Abend", "vergangene Woche", "vor drei Tagen", "am Vortag", "kürzlich".
enum GermanRelative {
  static let rules: [TimexRule] = deictic + units + distances + story + vague + narrowing

  private static let deictic: [TimexRule] = [
    TimeRules.part("part-of-day", "PART", "frühen|späten PART", "DEFINITE frühen|späten? PART"),
    TimeRules.deictic("today", "DEICTIC", "DEICTIC PART", "DEICTIC am PART"),
    TimeRules.deictic("early-today", "DEICTIC früh", part: .morning),
    TimeRules.vague("nowadays", "bis heute", "noch heute", "heute noch", reference: .present),
    TimeRules.deictic("this-morning", "heute morgen", days: 0, part: .morning),
    TimeRules.deictic("yesterday-morning", "gestern morgen", days: -1, part: .morning),
    TimeRules.deictic("today-so-named", "DEFINITE? heutigen WEEKDAY", "heutigen|heutiger tag|tage|tages", days: 0),
    TimeRules.deictic("yesterday-so-named", "DEFINITE? gestrigen WEEKDAY|tag|tages", days: -1),
    TimeRules.deictic("last-night", "DEFINITE? vergangene|vergangener|letzte|letzter nacht", days: -1, part: .night),
    TimeRules.deictic("this-part", "diesen|diesem morgen", days: 0, part: .morning),
    TimeRules.deictic("this-part", "diesen|diesem abend", days: 0, part: .evening),
  ]

  private static let units: [TimexRule] = [
    TimeRules.unit("relative-unit", "DEFINITE? RELATION UNIT", "DEFINITE? RELATION kalenderjahr"),
    TimeRules.unit("this-year", "heuer", offset: 0, unit: .year),
    TimeRules.unit(
      "year-before", "DEFINITE? vorjahr|vorjahres|vorjahrs", "DEFINITE? vorjahreszeitraum", offset: -1, unit: .year),
    TimeRules.unit("month-before", "DEFINITE? vormonat|vormonats", offset: -1, unit: .month),
    TimeRules.unit("week-before", "DEFINITE? vorwoche", offset: -1, unit: .week),
    TimeRules.unit("unit-before-last", "vorletzte|vorletzten|vorletzter|vorletztes UNIT", offset: -2),
    TimeRules.unit("unit-after-next", "übernächste|übernächsten|übernächster|übernächstes UNIT", offset: 2),
    TimeRules.unit("weekend", "wochenende", "dieses wochenende", "DEFINITE wochenende", offset: 0, unit: .weekend),
    ofUnit("start-of-unit", "anfang|beginn", .start), ofUnit("middle-of-unit", "mitte", .mid),
    ofUnit("end-of-unit", "ende", .end),
    boundary("jahresanfang", .year, .start), boundary("jahresbeginn", .year, .start),
    boundary("jahresmitte", .year, .mid),
    boundary("jahresende", .year, .end), boundary("jahreswechsel", .year, .end),
    boundary("monatsanfang", .month, .start),
    boundary("monatsende", .month, .end), boundary("wochenbeginn", .week, .start),
    boundary("wochenanfang", .week, .start),
    boundary("wochenmitte", .week, .mid),
  ]

  /// "Ende des Jahres".
  private static func ofUnit(_ name: String, _ words: String, _ modifier: TimexModifier) -> TimexRule {
    TimexRule(
      name, "\(words) des|der UNIT !YEAR", "\(words) des laufenden UNIT"
    ) {
      c in
      guard let unit = c.unit, [.week, .month, .year].contains(unit) else { return nil }
      return TimexMeaning(.unit(unit, offset: 0, from: .reference), modifier: modifier)
    }
  }

  /// "Jahresende", also with its year.
  private static func boundary(_ word: String, _ unit: TimeUnit, _ modifier: TimexModifier) -> TimexRule {
    TimexRule("boundary-of-unit", word, word + "s", word + " YEAR") { c in
      if let year = c.year() { return TimexMeaning(.date(DateFields(year: .written(year))), modifier: modifier) }
      return TimexMeaning(.unit(unit, offset: 0, from: .reference), modifier: modifier)
    }
  }

  private static let distances: [TimexRule] =
    [
      TimeRules.shift(
        "ago", "vor NUM UNIT|UNITS", "vor INDEFINITE UNIT", "vor INDEFINITE? QUANTIFIER UNITS",
        "vor APPROXIMATOR NUM UNIT|UNITS",
        "vor mehr|weniger als NUM UNIT|UNITS", "vor gut NUM UNITS", "vor APPROXIMATOR|gut INDEFINITE UNIT",
        "vor mehr als INDEFINITE UNIT",
        "vor über NUM UNITS", backwards: true, from: .reference),
      TimeRules.shift(
        "in-units", "in NUM UNIT|UNITS", "in INDEFINITE UNIT", "in INDEFINITE? QUANTIFIER UNITS",
        "in APPROXIMATOR NUM UNITS",
        backwards: false, from: .reference),
      TimeRules.shift(
        "later", "NUM UNIT|UNITS später|danach|darauf", "INDEFINITE UNIT später|danach|darauf",
        "INDEFINITE? QUANTIFIER UNITS später|danach|darauf",
        "UNITS später", backwards: false, from: .story),
      TimeRules.shift(
        "earlier", "NUM UNIT|UNITS zuvor|davor|vorher|früher", "INDEFINITE UNIT zuvor|davor|vorher|früher",
        "INDEFINITE? QUANTIFIER UNITS zuvor|davor|vorher|früher", "UNITS zuvor", backwards: true, from: .story),
      TimeRules.halfShift(
        "half-later", "INDEFINITE? halbes|halbe|halben UNIT später|danach|darauf", backwards: false, from: .story),
      TimeRules.halfShift(
        "half-earlier", "INDEFINITE? halbes|halbe|halben UNIT zuvor|davor|vorher|früher", backwards: true, from: .story),
      TimeRules.halfShift("half-ago", "vor INDEFINITE? halbes|halbe|halben UNIT", backwards: true, from: .reference),
    ] + half

  /// "Vor anderthalb Jahren".
  private static let half: [TimexRule] = GermanNumbers.halves.map { word, hundredths in
    TimexRule("ago-half", "vor \(word) UNITS|UNIT") { c in
      c.unit.map { TimexMeaning(.shift(Amount(hundredths: hundredths, $0), backwards: true, from: .reference)) }
    }
  }

  private static let story: [TimexRule] = [
    TimeRules.storyUnit(
      "next-day", "nächsten|nächster|folgenden tag|tage|tages", "tags darauf", "tag darauf|danach", offset: 1,
      unit: .day),
    TimeRules.storyUnit("following-day", "folgetag|folgetags", offset: 1, unit: .day),
    TimeRules.storyUnit("next-morning", "nächsten|folgenden morgen", offset: 1, unit: .day, part: .morning),
    TimeRules.storyUnit(
      "day-before", "vortag|vortags|vortages", "tags zuvor", "tag zuvor|davor", offset: -1, unit: .day),
    TimeRules.storyUnit("evening-before", "vorabend &STOP", offset: -1, unit: .day, part: .evening),
    TimeRules.storyUnit("following-year", "folgejahr|folgejahres", offset: 1, unit: .year),
    TimeRules.storyUnit("same-day", "selben|gleichen|diesem|jenem tag|tage|tages", offset: 0, unit: .day),
    TimeRules.storyUnit(
      "story-unit", "DEFINITE? STORYRELATION UNIT", "UNIT darauf", "desselben|derselben|demselben UNIT", "UNIT zuvor"),
    TimexRule("part-of-same-day", "PART desselben|dieses|diesen|des selben tages", "PART des selben|gleichen tages") {
      c in
      c[.part].flatMap(PartOfDay.init).map {
        TimexMeaning(.unit(.day, offset: 0, from: .story), clock: .init(part: $0))
      }
    },
  ]

  private static let vague: [TimexRule] = [
    TimeRules.vague("vague", "VAGUE"),
    TimeRules.vague(
      "at-present", "zur zeit", "im moment", "im augenblick", "in diesen tagen", "dieser tage",
      reference: .present),
    TimeRules.vague("shortly-after", "wenig|kurz|kurze zeit? später|danach|darauf", reference: .future),
    TimeRules.vague("shortly-before", "wenig|kurz|kurze zeit? zuvor|vorher|davor", reference: .past),
    TimeRules.vague(
      "in-future", "in zukunft", "in kürze", "in absehbarer zeit", "binnen kurzem",
      reference: .future),
    TimeRules.vague(
      "in-past", "vor kurzem", "vor langem", "vor langer zeit", "in letzter zeit", "DEFINITE? vergangenheit",
      "in jüngster zeit",
      "zu jener zeit", "vergangener zeiten", "vor einiger zeit", reference: .past),
  ]

  private static let narrowing: [TimexRule] = [
    TimeRules.narrowing(
      "early", "anfang", "anfang des|der", "beginn des|der", "beginn", "anfangs",
      modifier: .start),
    TimeRules.narrowing("mid", "mitte", "mitte des|der", modifier: .mid),
    TimeRules.narrowing("late", "ende", "ende des|der", "ausgang des|der", modifier: .end),
    TimeRules.narrowing("approximately", "APPROXIMATOR", "an die", modifier: .approximately),
    TimeRules.narrowing("more-than", "mehr als", "über", "gut", modifier: .moreThan),
    TimeRules.narrowing("less-than", "weniger als", "knapp", "unter", modifier: .lessThan),
    TimeRules.narrowing("at-least", "mindestens", "wenigstens", modifier: .equalOrMore),
    TimeRules.narrowing("at-most", "höchstens", "maximal", "bis zu", modifier: .equalOrLess),
    TimeRules.step("week-of-day", "die|der woche vom|ab &DAY|WEEKDAY", by: CalendarStep(0, .week)),
    TimeRules.step("eve-of", "vorabend des|der|von|zu", "tag vor dem?", by: CalendarStep(-1, .day)),
    TimeRules.step("day-after", "tag nach dem?", by: CalendarStep(1, .day)),
  ]
}
