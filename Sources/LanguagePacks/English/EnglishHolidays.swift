import TemporalExpressions

/// The English names of feasts and memorial days.
enum EnglishHolidays {
  static let names: [(String, Holiday)] = [
    ("new year 's day", .newYearsDay), ("new year day", .newYearsDay), ("new year 's eve", .newYearsEve),
    ("new years eve", .newYearsEve), ("valentine 's day", .valentine), ("st . patrick 's day", .stPatrick),
    ("may day", .mayDay), ("fourth of july", .independenceDayUS), ("july fourth", .independenceDayUS),
    ("bastille day", .bastilleDay), ("halloween", .halloween), ("all saints day", .allSaints),
    ("christmas eve", .christmasEve), ("christmas day", .christmas), ("christmas", .christmas), ("xmas", .christmas),
    ("boxing day", .boxingDay), ("veterans day", .veteransDay), ("d - day", .dDay),
    ("ash wednesday", .ashWednesday), ("palm sunday", .palmSunday), ("good friday", .goodFriday),
    ("easter sunday", .easter), ("easter monday", .easterMonday), ("easter", .easter), ("ascension day", .ascension),
    ("pentecost", .pentecost), ("martin luther king day", .martinLutherKingDay), ("presidents day", .presidentsDay),
    ("memorial day", .memorialDay), ("labor day", .laborDay), ("labour day", .laborDay),
    ("columbus day", .columbusDay), ("thanksgiving day", .thanksgiving), ("thanksgiving", .thanksgiving),
    ("mother 's day", .mothersDay), ("father 's day", .fathersDay), ("ramadan", .ramadan), ("ramazan", .ramadan),
    ("ramzan", .ramadan), ("eid al - fitr", .eidAlFitr), ("eid ul - fitr", .eidAlFitr), ("eidul fitr", .eidAlFitr),
    ("eid - ul - fitr", .eidAlFitr), ("eid al - adha", .eidAlAdha), ("eid ul - adha", .eidAlAdha),
    ("eid - ul - adha", .eidAlAdha), ("eidul azha", .eidAlAdha), ("ashura", .ashura), ("pakistan day", .pakistanDay),
    ("international women 's day", .womensDay), ("women 's day", .womensDay),
  ]

  /// One rule for each name, and "last", "next", "this" or a year with it.
  static let rules: [TimexRule] = names.flatMap { name, holiday -> [TimexRule] in
    let pattern = name
    return [
      TimexRule("holiday", pattern) { _ in TimexMeaning(.holiday(holiday, nil)) },
      TimexRule("holiday-year", pattern + " of? YEAR", pattern + " , YEAR") { c in
        c.year().map { TimexMeaning(.holiday(holiday, .written($0))) }
      },
      TimexRule("holiday-relative", "RELATION " + pattern) { c in
        c[.relation].map { TimexMeaning(.holiday(holiday, .occurrence($0))) }
      },
    ]
  }
}
