package import CivilCalendar
package import DatelineModel

/// Days and times for English readers, in the order that they are used to: "Tuesday, 11 March 2025", "about 1 pm".
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "11 March 2025"
  package static func day(_ date: CivilDate, _ style: DateStyle = .dayFirst) -> String {
    switch style {
    case .dayFirst: "\(date.day) \(months[date.month - 1]) \(year(date.year))"
    case .monthFirst: "\(months[date.month - 1]) \(date.day), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "Tuesday, 11 March 2025"
  package static func longDay(_ date: CivilDate, _ style: DateStyle = .dayFirst) -> String {
    "\(date.weekday.name), \(day(date, style))"
  }

  /// "11 Mar"
  package static func shortDay(_ date: CivilDate, _ style: DateStyle = .dayFirst) -> String {
    switch style {
    case .dayFirst: "\(date.day) \(months[date.month - 1].prefix(3))"
    case .monthFirst: "\(months[date.month - 1].prefix(3)) \(date.day)"
    case .iso: "\(padded(date.month, 2))-\(padded(date.day, 2))"
    }
  }

  /// "9 Nov 2024": where a story runs over several years.
  package static func shortDayOfYear(_ date: CivilDate, _ style: DateStyle = .dayFirst) -> String {
    switch style {
    case .dayFirst: "\(shortDay(date, style)) \(year(date.year))"
    case .monthFirst: "\(shortDay(date, style)), \(year(date.year))"
    case .iso: date.iso8601
    }
  }

  /// "2025", "479 BC"
  package static func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// As fine as it is known, never finer: "11 March 2025", "March 2025", "11 to 14 March 2025".
  package static func interval(_ interval: CivilInterval, _ granularity: Granularity, _ style: DateStyle = .dayFirst)
    -> String
  {
    let last = interval.end.adding(days: -1)
    if interval == CivilInterval(year: interval.start.year, month: interval.start.month) {
      if style == .iso { return String(interval.start.iso8601.dropLast(3)) }
      return "\(months[interval.start.month - 1]) \(year(interval.start.year))"
    }
    switch granularity {
    case .minute, .hour, .partOfDay, .day:
      if interval.length == 1 { return longDay(interval.start, style) }
    case .year where interval.start.month == 1 && interval.start.day == 1: return year(interval.start.year)
    default: break
    }
    return span(interval.start, last, style)
  }

  /// "11 to 14 March 2025", "9 November 2024 to 17 March 2025"; "March 11 to 14, 2025"; "2025-03-11 to 2025-03-14".
  package static func span(_ first: CivilDate, _ last: CivilDate, _ style: DateStyle = .dayFirst) -> String {
    if first == last { return day(first, style) }
    let isOneYear = first.year == last.year
    let isOneMonth = isOneYear && first.month == last.month
    switch style {
    case .dayFirst where isOneMonth: return "\(first.day) to \(day(last))"
    case .dayFirst where isOneYear: return "\(first.day) \(months[first.month - 1]) to \(day(last))"
    case .monthFirst where isOneMonth:
      return "\(months[first.month - 1]) \(first.day) to \(last.day), \(year(last.year))"
    case .monthFirst where isOneYear: return "\(months[first.month - 1]) \(first.day) to \(day(last, style))"
    case .dayFirst, .monthFirst, .iso: return "\(day(first, style)) to \(day(last, style))"
    }
  }

  /// "09:00", or the part of the day: "evening".
  package static func clock(_ second: Int?, _ part: String?) -> String? {
    if let second { return "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))" }
    switch part {
    case "MO": return "morning"
    case "MI": return "midday"
    case "AF": return "afternoon"
    case "EV": return "evening"
    case "NI": return "night"
    case "DT": return "daytime"
    default: return nil
    }
  }

  /// "12 March 2025, 07:12 UTC+05:00"
  package static func time(_ time: DateTime, _ style: DateStyle = .dayFirst) -> String {
    guard let second = time.secondOfDay else { return day(time.date, style) }
    var text = "\(day(time.date, style)), \(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
    if let minutes = time.offsetMinutes { text += " " + offset(minutes) }
    return text
  }

  /// Minutes east of UTC: "UTC+05:00", "UTC−03:30", "UTC".
  package static func offset(_ minutes: Int) -> String {
    minutes == 0 ? "UTC" : "UTC" + offsetText(minutes: minutes, minus: "−")
  }
}
