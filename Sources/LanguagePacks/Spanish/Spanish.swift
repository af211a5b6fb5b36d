import CivilCalendar
package import TemporalExpressions

/// Spanish: words, rules and what joins them.
///
/// Covered: dates in words and numbers, months, years, decades in figures, weekdays, deictic days, whole units before and
/// after, distances, story times, durations, repetitions, parts of the day, clock times, seasons, quarters, feasts of fixed
/// name. Not covered: centuries in Roman numerals, verb tense (a bare month or weekday is the latest one).
enum Spanish {
  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "es", lexicon: Lexicon(words), rules: SpanishNamedDays.rules + dates + relative + durations,
    connectives: .init(
      dateToClock: "/,/a/por/por la/en la/de/de la/a las/, a las", clockToDate: "/del/de/, el/el/,",
      toYear: "/de/del/,", rangeTo: "a/al/hasta/-/y el", listAnd: "y/o/,"))

  private static let dates: [TimexRule] = [
    TimexRule(
      "day-month-year", "DEFINITE? DAY de MONTH de|del YEAR", "DEFINITE? DAY de MONTH , YEAR",
      "DAY - MONTH|MONTHSHORT - YEAR"
    ) { c in
      guard let month = c.month, let day = c.day(), let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
    },
    TimexRule("weekday-day", "DEFINITE? WEEKDAY ,? DAY de MONTH", "DEFINITE? WEEKDAY ,? DAY de MONTH de|del YEAR") {
      c in
      let year = c.year().map(YearReference.written)
      return TimexMeaning(.date(DateFields(year: year, month: c.month, day: c.day(), weekday: c[.weekday])))
    },
    TimexRule("day-month", "DEFINITE? DAY de MONTH") { c in
      TimexMeaning(.date(DateFields(month: c.month, day: c.day())))
    },
    TimexRule("numeric", "N2 ~/ ~N2 ~/ ~N4", "N2 ~. ~N2 ~. ~N4", "N2 ~- ~N2 ~- ~N4") { c in
      numeric(c.fourDigits, c.small(1), c.small(0))
    },
    TimexRule("iso-date", "N4 ~- ~N2 ~- ~N2") { c in numeric(c.fourDigits, c.small(0), c.small(1)) },
    TimexRule("month-year", "MONTH de|del YEAR", "MONTH YEAR") { c in
      guard let month = c.month, let year = c.year() else { return nil }
      return TimexMeaning(.date(DateFields(year: .written(year), month: month)))
    },
    TimexRule("month", "MONTH", "mes de MONTH", "el mes de MONTH") { c in
      c.month.map { TimexMeaning(.date(DateFields(month: $0))) }
    },
    TimexRule("weekday", "DEFINITE? WEEKDAY") { c in c[.weekday].map { TimexMeaning(.date(DateFields(weekday: $0))) } },
    TimexRule("year", "YEAR", "el año YEAR") { c in c.year().map { TimexMeaning(.date(DateFields(year: .written($0)))) }
    },
    TimexRule("decade", "los años DECADE", "la década de los DECADE", "la década de YEAR") { c in
      var fields = DateFields()
      fields.decade = c.year().map { $0 / 10 } ?? c[.decade].map { 190 + $0 / 10 }
      return TimexMeaning(.date(fields))
    },
    TimexRule("quarter", "DEFINITE? ORD trimestre", "DEFINITE? ORD trimestre de|del YEAR") { c in
      guard let n = c.ordinal, (1...4).contains(n) else { return nil }
      return TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), quarter: n)))
    },
    TimexRule("season", "DEFINITE SEASON", "DEFINITE? SEASON de|del YEAR") { c in
      c[.season].map { TimexMeaning(.date(DateFields(year: c.year().map(YearReference.written), season: $0))) }
    },
  ]

  private static func numeric(_ year: Int?, _ month: Int?, _ day: Int?) -> TimexMeaning? {
    guard let year, let month, let day, year >= 1000 else { return nil }
    return TimexMeaning(.date(DateFields(year: .written(year), month: month, day: day)))
  }

  private static let relative: [TimexRule] = [
    TimexRule("today", "DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0)) } },
    TimexRule("day-after-tomorrow", "pasado mañana") { _ in TimexMeaning(.deictic(days: 2)) },
    TimexRule("tonight", "esta noche") { _ in TimexMeaning(.deictic(days: 0), clock: .init(part: .night)) },
    TimexRule("last-night", "anoche") { _ in TimexMeaning(.deictic(days: -1), clock: .init(part: .night)) },
    TimexRule("relative-unit", "DEFINITE? UNIT RELATION", "DEFINITE? RELATION UNIT") { c in
      guard let unit = c.unit, let offset = c[.relation], unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.unit(unit, offset: offset, from: .reference))
    },
    TimexRule("relative-weekday", "DEFINITE? WEEKDAY RELATION", "DEFINITE? RELATION WEEKDAY") { c in
      var fields = DateFields(weekday: c[.weekday])
      fields.year = c[.relation].map(YearReference.occurrence)
      return TimexMeaning(.date(fields))
    },
    TimexRule("ago", "hace NUM UNIT|UNITS", "hace INDEFINITE UNIT") { c in
      c.unit.map {
        TimexMeaning(.shift(Amount(hundredths: c.hundredths() ?? 100, $0), backwards: true, from: .reference))
      }
    },
    TimexRule("later", "NUM UNIT|UNITS después", "NUM UNIT|UNITS más tarde", "INDEFINITE UNIT después") { c in
      c.unit.map { TimexMeaning(.shift(Amount(hundredths: c.hundredths() ?? 100, $0), backwards: false, from: .story)) }
    },
    TimexRule("earlier", "NUM UNIT|UNITS antes", "INDEFINITE UNIT antes") { c in
      c.unit.map { TimexMeaning(.shift(Amount(hundredths: c.hundredths() ?? 100, $0), backwards: true, from: .story)) }
    },
    TimexRule("story-unit", "DEFINITE? UNIT STORYRELATION", "ese|aquel|mismo UNIT") { c in
      c.unit.map { TimexMeaning(.unit($0, offset: c[.storyRelation] ?? 0, from: .story)) }
    },
    TimexRule("vague", "VAGUE") { c in c[.vague].flatMap(VagueReference.init).map { TimexMeaning(.vague($0)) } },
    TimexRule("early", "principios de|del", "a principios de|del", "comienzos de|del") { _ in
      TimexMeaning(.narrowing, modifier: .start)
    },
    TimexRule("mid", "mediados de|del", "a mediados de|del") { _ in TimexMeaning(.narrowing, modifier: .mid) },
    TimexRule("late", "finales de|del", "a finales de|del", "fines de|del") { _ in
      TimexMeaning(.narrowing, modifier: .end)
    },
  ]

  private static let durations: [TimexRule] = [
    TimexRule("duration", "NUM UNIT|UNITS", "DEFINITE RELATION? NUM UNITS") { c in
      guard let unit = c.unit, let n = c.hundredths() else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: n, unit), to: nil))
    },
    TimexRule("duration-range", "NUM o|a NUM UNITS") { c in
      guard let unit = c.unit, let a = c.hundredths(0), let b = c.hundredths(1) else { return nil }
      return TimexMeaning(.duration(Amount(hundredths: a, unit), to: Amount(hundredths: b, unit)))
    },
    TimexRule("one-unit", "INDEFINITE UNIT") { c in c.unit.map { TimexMeaning(.duration(Amount(1, $0), to: nil)) } },
    TimexRule("open-duration", "QUANTIFIER UNITS") { c in
      c.unit.map { TimexMeaning(.duration(Amount(nil, $0), to: nil)) }
    },
    TimexRule("every", "cada UNIT", "todos los UNITS", "todas las UNITS") { c in
      c.unit.map { TimexMeaning(.set(Amount(1, $0).code)) }
    },
    TimexRule("every-weekday", "cada WEEKDAY", "todos los WEEKDAY", "los WEEKDAY") { c in
      c[.weekday].map { TimexMeaning(.set("XXXX-WXX-\($0)")) }
    },
    TimexRule("daily", "ADVERBOFSET") { c in
      c[.adverbOfSet].flatMap(TimeUnit.init).map { TimexMeaning(.set(Amount(1, $0).code)) }
    },
    TimexRule("clock", "las N2", "las N2 : ~N2", "N2 : ~N2 horas?", "las N2 de la PART", "la una de la PART") { c in
      var hour = c.small(0) ?? 1
      guard hour <= 24 else { return nil }
      if let part = c[.part].flatMap(PartOfDay.init), part != .morning, hour < 12 { hour += 12 }
      return TimexMeaning(.date(DateFields()), clock: .init(hour: hour, minute: c.small(1) ?? 0))
    },
    TimexRule("part", "la PART", "el mediodía", "la medianoche") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.date(DateFields()), clock: .init(part: $0)) }
    },
  ]

  private static let words = """
    month 1: enero
    month 2: febrero
    month 3: marzo
    month 4: abril
    month 5: mayo
    month 6: junio
    month 7: julio
    month 8: agosto
    month 9: septiembre setiembre
    month 10: octubre
    month 11: noviembre
    month 12: diciembre
    monthShort 1: ene
    monthShort 4: abr
    monthShort 8: ago
    monthShort 12: dic
    weekday 1: lunes
    weekday 2: martes
    weekday 3: miércoles
    weekday 4: jueves
    weekday 5: viernes
    weekday 6: sábado
    weekday 7: domingo
    unit 0: segundo
    unit 1: minuto
    unit 2: hora
    unit 3: día
    unit 5: semana
    unit 7: mes
    unit 10: año
    unit 11: década
    unit 12: siglo
    units 0: segundos
    units 1: minutos
    units 2: horas
    units 3: días
    units 5: semanas
    units 7: meses
    units 10: años
    units 11: décadas
    units 12: siglos
    cardinal 1: uno
    cardinal 2: dos
    cardinal 3: tres
    cardinal 4: cuatro
    cardinal 5: cinco
    cardinal 6: seis
    cardinal 7: siete
    cardinal 8: ocho
    cardinal 9: nueve
    cardinal 10: diez
    cardinal 11: once
    cardinal 12: doce
    cardinal 15: quince
    cardinal 20: veinte
    cardinal 30: treinta
    cardinal 40: cuarenta
    cardinal 50: cincuenta
    ordinal 1: primer primero
    ordinal 2: segundo
    ordinal 3: tercer tercero
    ordinal 4: cuarto
    season 0: primavera
    season 1: verano
    season 2: otoño
    season 3: invierno
    part 0: mañana madrugada
    part 2: tarde
    part 4: noche
    deictic 0: hoy
    deictic -1: ayer
    deictic 1: mañana
    deictic -2: anteayer
    relation -1: pasado pasada último última
    relation 0: este esta
    relation 1: próximo próxima
    storyRelation -1: anterior previo
    storyRelation 1: siguiente
    vague 0: ahora actualmente
    vague -1: recientemente
    vague 1: pronto
    adverbOfSet 3: diariamente
    adverbOfSet 5: semanalmente
    adverbOfSet 10: anualmente
    quantifier 0: varios varias algunos algunas unos unas
    decade 60: sesenta
    decade 70: setenta
    decade 80: ochenta
    decade 90: noventa
    definite 0: el la los las
    indefinite 0: un una
    preposition 0: en de desde hasta durante el para por a
    pastVerb 0: fue era eran había dijo murió murieron comenzó
    futureVerb 0: será serán habrá va van
    """
}

extension LanguagePack {
  /// Spanish.
  package static let spanish = LanguagePack(
    code: "es", evidence: Evidence(words: "el los las que del una por con se"), time: Spanish.grammar)
}
