package import CivilCalendar
package import DatelineModel

/// Days and times for the page's readers, in their language and in the order that they are used to: "Tuesday, 11 March 2025",
/// "about 1 pm".
package struct DateWords: Sendable {
  private let words: InterfaceWords
  /// The order in which day, month and year are written.
  package let style: DateStyle

  package init(_ words: InterfaceWords = .english, style: DateStyle = .dayFirst) {
    self.words = words
    self.style = style
  }

  private func month(_ date: CivilDate) -> String { words.list(.months)[date.month - 1] }

  private func shortMonth(_ date: CivilDate) -> String { words.list(.shortMonths)[date.month - 1] }

  /// A pattern of the language for a date.
  private func text(_ pattern: Message, _ date: CivilDate) -> String {
    words(pattern, ["d": String(date.day), "m": month(date), "b": shortMonth(date), "y": year(date.year)])
  }

  /// "11 March 2025"
  package func day(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: text(.dayPattern, date)
    case .monthFirst: "\(month(date)) \(date.day), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "Tuesday, 11 March 2025"
  package func longDay(_ date: CivilDate) -> String {
    words(.longDayPattern, ["w": weekday(date), "day": day(date)])
  }

  /// "Tuesday"
  package func weekday(_ date: CivilDate) -> String { words.list(.weekdays)[date.weekday.rawValue - 1] }

  /// "11 Mar"
  package func shortDay(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: text(.shortDayPattern, date)
    case .monthFirst: "\(shortMonth(date)) \(date.day)"
    case .iso: "\(padded(date.month, 2))-\(padded(date.day, 2))"
    }
  }

  /// "9 Nov 2024": where a story runs over several years.
  package func shortDayOfYear(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: text(.shortDayOfYearPattern, date)
    case .monthFirst: "\(shortDay(date)), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "Mar", "Mar 2025"
  func shortMonth(_ date: CivilDate, withYear: Bool) -> String {
    withYear ? text(.shortMonthPattern, date) : shortMonth(date)
  }

  /// "March 2025"
  package func month(of date: CivilDate) -> String {
    style == .iso ? String(date.iso8601.dropLast(3)) : text(.monthPattern, date)
  }

  /// "2025", "479 BC"
  package func year(_ year: Int) -> String { year > 0 ? String(year) : words(.yearBefore, ["y": String(1 - year)]) }

  /// As fine as it is known, never finer: "11 March 2025", "March 2025", "11 to 14 March 2025".
  package func interval(_ interval: CivilInterval, _ granularity: Granularity) -> String {
    let last = interval.end.adding(days: -1)
    if interval == CivilInterval(year: interval.start.year, month: interval.start.month) {
      return month(of: interval.start)
    }
    switch granularity {
    case .minute, .hour, .partOfDay, .day:
      if interval.length == 1 { return longDay(interval.start) }
    case .year where interval.start.month == 1 && interval.start.day == 1: return year(interval.start.year)
    default: break
    }
    return span(interval.start, last)
  }

  /// "11 to 14 March 2025", "9 November 2024 to 17 March 2025"; "March 11 to 14, 2025"; "2025-03-11 to 2025-03-14".
  package func span(_ first: CivilDate, _ last: CivilDate) -> String {
    if first == last { return day(first) }
    let isOneYear = first.year == last.year
    let isOneMonth = isOneYear && first.month == last.month
    let ends: (String, String) =
      switch style {
      case .dayFirst where isOneMonth: (text(.dayOfMonth, first), day(last))
      case .dayFirst where isOneYear: (text(.dayOfYear, first), day(last))
      case .monthFirst where isOneMonth: ("\(month(first)) \(first.day)", "\(last.day), \(year(last.year))")
      case .monthFirst where isOneYear: ("\(month(first)) \(first.day)", day(last))
      case .dayFirst, .monthFirst, .iso: (day(first), day(last))
      }
    return words(.span, ["a": ends.0, "b": ends.1])
  }

  /// "09:00", or the part of the day: "evening".
  package func clock(_ second: Int?, _ part: String?) -> String? {
    second.map { DateWords.clock($0) } ?? part.flatMap(partOfDay)
  }

  /// What TIMEX3's "MO", "EV" stand for; nil for a code that is no part of a day.
  private func partOfDay(_ code: String) -> String? {
    let parts: [String: Message] = [
      "MO": .morning, "MI": .midday, "AF": .afternoon, "EV": .evening, "NI": .night, "DT": .daytime,
    ]
    return parts[code].map { words[$0] }
  }

  /// "about 13:00"
  func clock(_ bound: Timex.ClockBound, _ time: String) -> String {
    let message: Message =
      switch bound {
      case .about: .aboutTime
      case .before: .beforeTime
      case .after: .afterTime
      }
    return words(message, ["time": time])
  }

  /// "09:00"
  private static func clock(_ second: Int) -> String { "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))" }

  /// "12 March 2025, 07:12 UTC+05:00"
  package func time(_ time: DateTime) -> String {
    guard let second = time.secondOfDay else { return day(time.date) }
    let text = words(.timeOfDay, ["day": day(time.date), "time": DateWords.clock(second)])
    return time.offsetMinutes.map { "\(text) \(DateWords.offset($0))" } ?? text
  }

  /// Minutes east of UTC: "UTC+05:00", "UTC−03:30", "UTC".
  package static func offset(_ minutes: Int) -> String {
    minutes == 0 ? "UTC" : "UTC" + offsetText(minutes: minutes, minus: "−")
  }
}
