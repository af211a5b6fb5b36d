import CivilCalendar
import TemporalExpressions

/// French dates that are written out: "le mardi 11 mars 2025", "octobre dernier", "le premier lundi de février", "le XIXe siècle".
enum FrenchDates {
  static let rules: [TimexRule] = days + TimeRules.figures + named + years + parts + feasts

  private static let days: [TimexRule] = [
    TimeRules.date(
      "day-month-year", "DEFINITE? DAY MONTH ,? YEAR", "DEFINITE? DAY MONTHSHORT .? YEAR",
      "DAY - MONTH|MONTHSHORT - YEAR"),
    TimeRules.date(
      "weekday-day", "DEFINITE|RELATION? WEEKDAY ,? le? DAY MONTH", "DEFINITE|RELATION? WEEKDAY ,? le? DAY MONTH YEAR",
      "DEFINITE? WEEKDAY DAY MONTH RELATION"),
    TimeRules.date("day-month", "DEFINITE? DAY MONTH", "DEFINITE? DAY MONTHSHORT .", "DEFINITE? DAY MONTH RELATION"),
    TimeRules.date("month-year", "MONTH YEAR", "MONTH de l année YEAR", "MONTHSHORT . YEAR"),
    TimeRules.date("month-short-year", "MONTH YY &STOP|et|à"),
    TimeRules.date("month", "MONTH", "MONTH RELATION", "le? mois de|d MONTH", "ce mois de|d MONTH"),
    TimeRules.date(
      "weekday", "WEEKDAY", "DEFINITE WEEKDAY", "DEFINITE? WEEKDAY RELATION", "RELATION WEEKDAY", "ce même WEEKDAY"),
    TimeRules.date(
      "weekday-part", "DEFINITE|RELATION? WEEKDAY PART", "ce même WEEKDAY PART", "DEFINITE? WEEKDAY RELATION PART"),
    TimexRule(
      "weekday-afternoon", "DEFINITE|RELATION? WEEKDAY après - midi", "ce même WEEKDAY après - midi",
      "DEFINITE|RELATION? WEEKDAY en? début|fin d? après - midi"
    ) { c in afternoon(DateFields(weekday: c[.weekday])) },
    TimexRule(
      "day-part", "DEFINITE? WEEKDAY? DAY MONTH au? PART", "DEFINITE? WEEKDAY? DAY MONTH YEAR au? PART"
    ) { c in
      guard let part = c[.part].flatMap(PartOfDay.init) else { return nil }
      return TimexMeaning(.date(fields(c)), clock: .init(part: part))
    },
    TimexRule("day-afternoon", "DEFINITE? WEEKDAY? DAY MONTH dans? l? après - midi") { c in afternoon(fields(c)) },
    TimeRules.bareDay("WEEKDAY DAY &STOP|à|au|et", "le N2 &STOP !,|/|-|%"),
  ]

  private static func fields(_ c: Captures) -> DateFields {
    DateFields(year: c.year().map(YearReference.written), month: c.month, day: c.day(), weekday: c[.weekday])
  }

  private static func afternoon(_ fields: DateFields) -> TimexMeaning {
    TimexMeaning(.date(fields), clock: .init(part: .afternoon))
  }

  private static let named: [TimexRule] = [
    TimeRules.nthOfMonth("DEFINITE? ORD|dernier WEEKDAY de|d MONTH", "DEFINITE? ORD|dernier WEEKDAY de|d MONTH YEAR"),
    TimeRules.nthOfUnit(
      "DEFINITE? ORD|dernier WEEKDAY du|de l? UNIT", "DEFINITE? ORD|dernier WEEKDAY du UNIT RELATION",
      "DEFINITE? ORD|dernier WEEKDAY de l? UNIT RELATION"),
    TimeRules.weekdayOfWeek("DEFINITE? WEEKDAY de la UNIT RELATION", "DEFINITE? WEEKDAY de RELATION UNIT"),
    TimeRules.weekdaysAgo("il y a NUM WEEKDAY|WEEKDAYS"),
    TimeRules.night(
      "DEFINITE? nuit de|du WEEKDAY à|au WEEKDAY", "DEFINITE? nuit du DAY au DAY MONTH", "DEFINITE? nuit de|du WEEKDAY",
      "DEFINITE? nuit du WEEKDAY? DAY MONTH", "DEFINITE? nuit du WEEKDAY DAY au WEEKDAY DAY MONTH"),
    TimexRule("part-of-weekday", "DEFINITE? PART de|du WEEKDAY", "DEFINITE? PART du WEEKDAY? DAY MONTH") { c in
      guard let part = c[.part].flatMap(PartOfDay.init) else { return nil }
      return TimexMeaning(.date(fields(c)), clock: .init(part: part))
    },
    TimexRule("afternoon-of-weekday", "DEFINITE? après - midi de|du WEEKDAY", "DEFINITE? après - midi du DAY MONTH") {
      c in
      afternoon(fields(c))
    },
  ]

  private static let years: [TimexRule] = [
    TimeRules.year("YEAR", "l? an|année YEAR", "l an NUM"),
    TimeRules.yearBeforeChrist(
      "l? an? NUM avant j . - c .?", "l? an? NUM av . j . - c .?", "l? an? NUM avant notre ère"),
    TimeRules.decade(
      "DEFINITE? années NUM", "DEFINITE? décennie NUM", "DEFINITE? années YEAR", "DEFINITE? décennie YEAR"),
    TimeRules.century(
      "DEFINITE? ROMAN siècle", "DEFINITE? ORD siècle", "DEFINITE? ROMAN siècles", "DEFINITE? ROMAN s &."),
    TimeRules.century(
      "DEFINITE? ROMAN|ORD siècle avant j . - c .?", "DEFINITE? ROMAN|ORD siècle av . j . - c .?",
      "DEFINITE? ROMAN|ORD siècle avant notre ère", isBC: true),
  ]

  private static let parts: [TimexRule] = [
    TimeRules.quarter(
      "DEFINITE? ORD trimestre", "DEFINITE? ORD|dernier trimestre de|d? YEAR",
      "DEFINITE? ORD|dernier trimestre de l année YEAR",
      "t ~N2 YEAR?", "DEFINITE? ORD|dernier trimestre de RELATION année"),
    TimeRules.half(
      "DEFINITE? ORD semestre", "DEFINITE? ORD|second semestre de|d? YEAR", "DEFINITE? second semestre",
      "DEFINITE? ORD|seconde moitié de YEAR"),
    TimeRules.date(
      "season", "DEFINITE SEASON", "DEFINITE? SEASON YEAR", "DEFINITE? SEASON de YEAR", "DEFINITE? SEASON RELATION",
      "RELATION SEASON", "en SEASON"),
  ]

  private static let feasts: [TimexRule] = [
    TimeRules.feast("noël", "jour de noël", is: .christmas, of: "de?"),
    TimeRules.feast("réveillon de noël", "veille de noël", is: .christmasEve, of: "de?"),
    TimeRules.feast("saint - sylvestre", "réveillon du nouvel an", is: .newYearsEve, of: "de?"),
    TimeRules.feast("jour de l an", "nouvel an", is: .newYearsDay, of: "de?"),
    TimeRules.feast("saint - valentin", is: .valentine, of: "de?"),
    TimeRules.feast("fête du travail", is: .mayDay, of: "de?"),
    TimeRules.feast("DEFINITE? 14 - juillet", "fête nationale", is: .bastilleDay, of: "de?"),
    TimeRules.feast("toussaint", is: .allSaints, of: "de?"),
    TimeRules.feast("le? mercredi des cendres", is: .ashWednesday, of: "de?"),
    TimeRules.feast("le? dimanche des rameaux", is: .palmSunday, of: "de?"),
    TimeRules.feast("le? vendredi saint", is: .goodFriday, of: "de?"),
    TimeRules.feast("le? dimanche de pâques", "pâques", is: .easter, of: "de?"),
    TimeRules.feast("lundi de pâques", "le lundi de pâques", is: .easterMonday, of: "de?"),
    TimeRules.feast("le? jeudi de l ascension", is: .ascension, of: "de?"),
    TimeRules.feast("pentecôte", "dimanche de pentecôte", is: .pentecost, of: "de?"),
    TimeRules.feast("ramadan", is: .ramadan, of: "de?"),
    TimeRules.feast("aïd el - fitr", "aïd al - fitr", is: .eidAlFitr, of: "de?"),
    TimeRules.feast("aïd el - kébir", "aïd al - adha", "aïd el - adha", is: .eidAlAdha, of: "de?"),
  ]
}
