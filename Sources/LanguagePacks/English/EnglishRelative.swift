import TemporalExpressions

/// Times counted from a reference: "yesterday", "last week", "two days ago", "the next day", "recently".
enum EnglishRelative {
  static let rules: [TimexRule] = deictic + units + distances + story + vague + narrowing

  private static let deictic: [TimexRule] = [
    TimexRule("today", "DEICTIC") { c in c[.deictic].map { TimexMeaning(.deictic(days: $0)) } },
    // "2day", "2morrow", "2nite": the figure stands for "to".
    TimexRule("today", "N2 ~day !WORD") { c in c.small() == 2 ? TimexMeaning(.deictic(days: 0)) : nil },
    TimexRule("today", "N2 ~moro|morrow|mrw|mro") { c in c.small() == 2 ? TimexMeaning(.deictic(days: 1)) : nil },
    TimexRule("tonight", "N2 ~nite|night") { c in
      c.small() == 2 ? TimexMeaning(.deictic(days: 0), clock: .init(part: .night)) : nil
    },
    TimexRule("tonight", "DEICTICNIGHT") { c in
      c[.deicticNight].map { TimexMeaning(.deictic(days: $0), clock: .init(part: .night)) }
    },
    TimexRule("day-before-yesterday", "the? day before yesterday") { _ in TimexMeaning(.deictic(days: -2)) },
    TimexRule("day-after-tomorrow", "the? day after tomorrow") { _ in TimexMeaning(.deictic(days: 2)) },
    TimexRule("last-night", "last PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.deictic(days: -1), clock: .init(part: $0)) }
    },
    TimexRule("this-morning", "this PART") { c in
      c[.part].flatMap(PartOfDay.init).map { TimexMeaning(.deictic(days: 0), clock: .init(part: $0)) }
    },
  ]

  private static let units: [TimexRule] = [
    TimexRule("relative-unit", "the? RELATION UNIT", "the? RELATION FISCAL UNIT") { c in
      guard let offset = c[.relation], let unit = c.unit else { return nil }
      switch unit {
      case .second, .minute, .hour: return nil
      case .decade where offset != 0, .century where offset != 0, .millennium where offset != 0: return nil
      case .day where offset != 0: return TimexMeaning(.unit(.day, offset: offset, from: .story))
      // A part of the day: "the next night".
      case .night where offset != 0: return nil
      default: return TimexMeaning(.unit(unit, offset: offset, from: .reference))
      }
    },
    TimexRule(
      "relative-weekday", "RELATION WEEKDAY|WEEKDAYSHORT", "the RELATION WEEKDAY", "this past|coming WEEKDAY"
    ) { c in
      guard let offset = c[.relation] else { return nil }
      var fields = DateFields(weekday: c[.weekday] ?? c[.weekdayShort])
      fields.year = .occurrence(offset)
      return TimexMeaning(.date(fields))
    },
    shortWeekday("mon", 1), shortWeekday("tue", 2), shortWeekday("tues", 2), shortWeekday("wed", 3),
    shortWeekday("thu", 4), shortWeekday("thur", 4), shortWeekday("thurs", 4), shortWeekday("fri", 5),
    shortWeekday("sat", 6), shortWeekday("sun", 7),
    TimexRule("relative-month", "RELATION MONTH", "RELATION MONTHSHORT .") { c in
      guard let offset = c[.relation] else { return nil }
      return TimexMeaning(.date(DateFields(year: .occurrence(offset), month: c.month)))
    },
    TimexRule("relative-month-day", "RELATION MONTH DAY", "RELATION MONTHSHORT .? DAY") { c in
      guard let offset = c[.relation] else { return nil }
      return TimexMeaning(.date(DateFields(year: .occurrence(offset), month: c.month, day: c.day())))
    },
    TimexRule("this-past-season", "this past SEASON") { c in
      c[.season].map { TimexMeaning(.date(DateFields(year: .occurrence(-1), season: $0))) }
    },
    TimexRule("relative-season", "the? RELATION SEASON") { c in
      guard let offset = c[.relation], let season = c[.season] else { return nil }
      return TimexMeaning(.date(DateFields(year: .occurrence(offset), season: season)))
    },
    TimexRule("current-unit", "the? VAGUEADJECTIVE FISCAL? UNIT") { c in
      guard c[.vagueAdjective] == 0, let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
      return TimexMeaning(.unit(unit, offset: 0, from: .reference))
    },
    TimexRule("year-end", "around? year -? end", "year 's end", "the year 's end") { _ in
      TimexMeaning(.unit(.year, offset: 0, from: .story), modifier: .end)
    },
    TimexRule("weekend", "the weekend") { _ in TimexMeaning(.unit(.weekend, offset: 0, from: .reference)) },
  ]

  /// "Next fri": short names without their capital are other words, but not behind "next" and where no noun follows.
  private static func shortWeekday(_ name: String, _ number: Int) -> TimexRule {
    TimexRule("relative-weekday", "RELATION \(name) !WORD") { c in
      guard let offset = c[.relation] else { return nil }
      var fields = DateFields(weekday: number)
      fields.year = .occurrence(offset)
      return TimexMeaning(.date(fields))
    }
  }

  private static let distances: [TimexRule] = [
    TimexRule(
      "ago", "NUM UNIT|UNITS ago", "INDEFINITE UNIT ago", "NUM UNIT|UNITS or so ago", "INDEFINITE UNIT or so ago"
    ) { c in
      shift(c.hundredths() ?? 100, c.unit, backwards: true, .reference)
    },
    TimexRule("some-ago", "INDEFINITE? QUANTIFIER UNITS ago", "UNITS ago", "some UNITS ago") { c in
      c.unit.map { TimexMeaning(.shift(Amount(nil, $0), backwards: true, from: .reference)) }
    },
    TimexRule("couple-ago", "a couple of? UNITS ago") { c in shift(200, c.unit, backwards: true, .reference) },
    TimexRule("year-ago", "the? UNIT - ago", "UNIT - earlier", "the UNIT - earlier") { c in
      shift(100, c.unit, backwards: true, .reference)
    },
    TimexRule(
      "earlier", "NUM UNIT|UNITS earlier|previously !than", "NUM UNITS before &STOP", "INDEFINITE UNIT earlier !than",
      "INDEFINITE UNIT - earlier"
    ) { c in
      shift(c.hundredths() ?? 100, c.unit, backwards: true, .story)
    },
    TimexRule("later", "NUM UNIT|UNITS later|afterwards !than", "INDEFINITE UNIT later !than") { c in
      shift(c.hundredths() ?? 100, c.unit, backwards: false, .story)
    },
    TimexRule("some-later", "INDEFINITE? QUANTIFIER UNITS later !than", "UNITS later !than") { c in
      c.unit.map { TimexMeaning(.shift(Amount(nil, $0), backwards: false, from: .story)) }
    },
    TimexRule("some-earlier", "INDEFINITE? QUANTIFIER UNITS earlier !than", "UNITS earlier !than") { c in
      c.unit.map { TimexMeaning(.shift(Amount(nil, $0), backwards: true, from: .story)) }
    },
    TimexRule("from-now", "NUM UNIT|UNITS from now", "INDEFINITE UNIT from now") { c in
      shift(c.hundredths() ?? 100, c.unit, backwards: false, .reference)
    },
  ]

  private static func shift(_ hundredths: Int, _ unit: TimeUnit?, backwards: Bool, _ anchor: Anchor) -> TimexMeaning? {
    guard let unit else { return nil }
    return TimexMeaning(.shift(Amount(hundredths: hundredths, unit), backwards: backwards, from: anchor))
  }

  private static let story: [TimexRule] = [
    TimexRule(
      "story-unit", "the STORYRELATION UNIT", "that same? UNIT"
    ) { c in
      guard let unit = c.unit, unit.rawValue >= TimeUnit.day.rawValue, unit != .night else { return nil }
      let offset = c[.storyRelation] ?? 0
      return TimexMeaning(.unit(unit, offset: offset, from: .story))
    },
    TimexRule("story-month", "the STORYRELATION MONTH") { c in
      guard let offset = c[.storyRelation], offset != 0, let month = c.month else { return nil }
      return TimexMeaning(.date(counted(DateFields(year: .occurrence(offset), month: month))))
    },
    TimexRule("story-weekday", "the STORYRELATION WEEKDAY") { c in
      guard let offset = c[.storyRelation], offset != 0, let weekday = c[.weekday] else { return nil }
      return TimexMeaning(.date(counted(DateFields(year: .occurrence(offset), weekday: weekday))))
    },
    TimexRule("story-season", "the STORYRELATION SEASON") { c in
      guard let offset = c[.storyRelation], offset != 0, let season = c[.season] else { return nil }
      return TimexMeaning(.date(counted(DateFields(year: .occurrence(offset), season: season))))
    },
    TimexRule("that-part", "that PART", "the same PART", "the STORYRELATION PART") { c in
      guard let part = c[.part].flatMap(PartOfDay.init) else { return nil }
      return TimexMeaning(.unit(.day, offset: c[.storyRelation] ?? 0, from: .story), clock: .init(part: part))
    },
    TimexRule("next-part", "the next PART") { c in
      guard let part = c[.part].flatMap(PartOfDay.init) else { return nil }
      return TimexMeaning(.unit(.day, offset: 1, from: .story), clock: .init(part: part))
    },
    TimexRule("day-before", "the day before &STOP|that", "a day earlier !than") { _ in
      TimexMeaning(.unit(.day, offset: -1, from: .story))
    },
    TimexRule("day-after", "the day after &STOP|that", "a day later !than") { _ in
      TimexMeaning(.unit(.day, offset: 1, from: .story))
    },
    TimexRule("latest-quarter", "the latest quarter|period") { _ in
      TimexMeaning(.unit(.quarter, offset: -1, from: .story))
    },
    TimexRule("latest-year", "the latest FISCAL year") { _ in
      TimexMeaning(.unit(.year, offset: -1, from: .reference))
    },
    TimexRule("the-quarter", "the quarter") { _ in
      TimexMeaning(.unit(.quarter, offset: 0, from: .story))
    },
    TimexRule("earlier-in-the-day", "earlier|later in the day", "earlier|later that|the same day") { _ in
      TimexMeaning(.unit(.day, offset: 0, from: .block))
    },
    TimexRule(
      "year-ago-period", "the? comparable|corresponding|same? year - ago|earlier period",
      "the year - ago|earlier period", "last year 's period",
      "the comparable|corresponding|same period last year", "the period a year ago|earlier"
    ) { _ in
      TimexMeaning(.shift(Amount(1, .year), backwards: true, from: .reference))
    },
    TimexRule(
      "year-ago-quarter", "the? comparable|corresponding|same? year - ago|earlier quarter", "last year 's quarter",
      "the comparable|corresponding|same quarter last year", "the quarter a year ago|earlier"
    ) { _ in
      TimexMeaning(.unit(.quarter, offset: -4, from: .story))
    },
    TimexRule("the-year-ended", "the full|fiscal? UNIT &ended|ending") { c in
      c.unit == .year ? TimexMeaning(.duration(Amount(1, .year), to: nil)) : nil
    },
    TimexRule("the-year", "the full|fiscal? UNIT !of") { c in
      guard let unit = c.unit, [.week, .month, .year].contains(unit) else { return nil }
      return TimexMeaning(.unit(unit, offset: 0, from: .reference))
    },
  ]

  /// Counted from the date told last, in every genre.
  private static func counted(_ fields: DateFields) -> DateFields {
    var fields = fields
    fields.anchor = .story
    return fields
  }

  private static let vague: [TimexRule] = [
    TimexRule("more-recently", "most|more recently", "FORMERLY") { _ in TimexMeaning(.vague(.past)) },
    TimexRule("soonest", "as soon as possible", "the near|short term") { _ in TimexMeaning(.vague(.future)) },
    TimexRule(
      "vague", "VAGUE", "right now", "at present", "at the moment", "these days", "present|modern - day",
      "present|modern day", "to date", "for the time being"
    ) { c in
      TimexMeaning(.vague(c[.vague].flatMap(VagueReference.init) ?? .present))
    },
    TimexRule("vague-adjective", "VAGUEADJECTIVE") { c in
      c[.vagueAdjective].flatMap(VagueReference.init).map { TimexMeaning(.vague($0)) }
    },
    TimexRule("the-future", "the near? future", "coming UNITS") { _ in
      TimexMeaning(.vague(.future))
    },
    TimexRule("the-past", "the past", "the recent past") { _ in TimexMeaning(.vague(.past)) },
  ]

  private static let narrowing: [TimexRule] = [
    TimexRule(
      "early", "the? early -? in?", "the? very? beginning|start|outset of", "earlier in?",
      "the first week|weeks|days of", "early in"
    ) { _ in
      TimexMeaning(.narrowing, modifier: .start)
    },
    TimexRule("mid", "mid -?", "the mid -?", "the? middle of") { _ in TimexMeaning(.narrowing, modifier: .mid) },
    TimexRule(
      "late", "the? late -? in?", "the? end|close of", "the latter part of", "later in?",
      "the last|final week|weeks|days of"
    ) { _ in
      TimexMeaning(.narrowing, modifier: .end)
    },
    TimexRule("around", "around &MONTH") { _ in TimexMeaning(.narrowing, modifier: .approximately) },
    TimexRule("more-than", "more than") { _ in TimexMeaning(.narrowing, modifier: .moreThan) },
    TimexRule("less-than", "less|fewer than", "under") { _ in TimexMeaning(.narrowing, modifier: .lessThan) },
    TimexRule("at-least", "at least", "no|not less than") { _ in TimexMeaning(.narrowing, modifier: .equalOrMore) },
    TimexRule("at-most", "at most", "up to", "no|not more than") { _ in TimexMeaning(.narrowing, modifier: .equalOrLess)
    },
    TimexRule("nearly", "nearly", "almost") { _ in TimexMeaning(.narrowing, modifier: .approximately) },
  ]
}
