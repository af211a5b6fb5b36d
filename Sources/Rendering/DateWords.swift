package import CivilCalendar
package import DatelineModel

/// Days and times for the page's readers, in their language and in the order that they are used to: "Tuesday, 11 March 2025",
/// "about 1 pm".
package struct DateWords: Sendable {
  private let words: InterfaceWords.Calendar
  /// The order in which day, month and year are written.
  package let style: DateStyle

  package init(_ words: InterfaceWords = .english, style: DateStyle = .dayFirst) {
    self.words = words.calendar
    self.style = style
  }

  private func month(_ date: CivilDate) -> String { words.months[date.month - 1] }

  private func shortMonth(_ date: CivilDate) -> String { words.shortMonths[date.month - 1] }

  /// "11 March 2025"
  package func day(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: "\(date.day) \(month(date)) \(year(date.year))"
    case .monthFirst: "\(month(date)) \(date.day), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "Tuesday, 11 March 2025"
  package func longDay(_ date: CivilDate) -> String { words.longDay(words.weekday(date.weekday), day(date)) }

  /// "11 Mar"
  package func shortDay(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: "\(date.day) \(shortMonth(date))"
    case .monthFirst: "\(shortMonth(date)) \(date.day)"
    case .iso: "\(padded(date.month, 2))-\(padded(date.day, 2))"
    }
  }

  /// "9 Nov 2024": where a story runs over several years.
  package func shortDayOfYear(_ date: CivilDate) -> String {
    switch style {
    case .dayFirst: "\(shortDay(date)) \(year(date.year))"
    case .monthFirst: "\(shortDay(date)), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "Mar", "Mar 2025"
  func shortMonth(_ date: CivilDate, withYear: Bool) -> String {
    withYear ? "\(shortMonth(date)) \(year(date.year))" : shortMonth(date)
  }

  /// "2025", "479 BC"
  package func year(_ year: Int) -> String { year > 0 ? String(year) : words.yearsBefore(1 - year) }

  /// As fine as it is known, never finer: "11 March 2025", "March 2025", "11 to 14 March 2025".
  package func interval(_ interval: CivilInterval, _ granularity: Granularity) -> String {
    let last = interval.end.adding(days: -1)
    if interval == CivilInterval(year: interval.start.year, month: interval.start.month) {
      if style == .iso { return String(interval.start.iso8601.dropLast(3)) }
      return "\(month(interval.start)) \(year(interval.start.year))"
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
    switch style {
    case .dayFirst where isOneMonth: return words.span(String(first.day), day(last))
    case .dayFirst where isOneYear: return words.span("\(first.day) \(month(first))", day(last))
    case .monthFirst where isOneMonth:
      return words.span("\(month(first)) \(first.day)", "\(last.day), \(year(last.year))")
    case .monthFirst where isOneYear: return words.span("\(month(first)) \(first.day)", day(last))
    case .dayFirst, .monthFirst, .iso: return words.span(day(first), day(last))
    }
  }

  /// "09:00", or the part of the day: "evening".
  package func clock(_ second: Int?, _ part: String?) -> String? {
    second.map { DateWords.clock($0) } ?? part.flatMap(words.partOfDay)
  }

  /// "09:00"
  private static func clock(_ second: Int) -> String { "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))" }

  /// "12 March 2025, 07:12 UTC+05:00"
  package func time(_ time: DateTime) -> String {
    guard let second = time.secondOfDay else { return day(time.date) }
    var text = "\(day(time.date)), \(DateWords.clock(second))"
    if let minutes = time.offsetMinutes { text += " " + DateWords.offset(minutes) }
    return text
  }

  /// Minutes east of UTC: "UTC+05:00", "UTC−03:30", "UTC".
  package static func offset(_ minutes: Int) -> String {
    minutes == 0 ? "UTC" : "UTC" + offsetText(minutes: minutes, minus: "−")
  }
}
