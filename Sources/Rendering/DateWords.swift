package import CivilCalendar

/// Days and times for English readers: "Tuesday, 11 March 2025", "about 1 pm".
package enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "11 March 2025"
  package static func day(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1]) \(year(date.year))" }

  /// "Tuesday, 11 March 2025"
  package static func longDay(_ date: CivilDate) -> String { "\(date.weekday.name), \(day(date))" }

  /// "11 Mar"
  package static func shortDay(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1].prefix(3))" }

  /// "2025", "479 BC"
  package static func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// As fine as it is known, never finer: "11 March 2025", "March 2025", "11 to 14 March 2025".
  package static func interval(_ interval: CivilInterval, _ granularity: Granularity) -> String {
    let last = interval.end.adding(days: -1)
    if interval == CivilInterval(year: interval.start.year, month: interval.start.month) {
      return "\(months[interval.start.month - 1]) \(year(interval.start.year))"
    }
    switch granularity {
    case .minute, .hour, .partOfDay, .day:
      if interval.length == 1 { return longDay(interval.start) }
    case .year where interval.start.month == 1 && interval.start.day == 1: return year(interval.start.year)
    default: break
    }
    return span(interval.start, last)
  }

  /// "11 to 14 March 2025", "9 November 2024 to 17 March 2025".
  package static func span(_ first: CivilDate, _ last: CivilDate) -> String {
    if first == last { return day(first) }
    if first.year == last.year, first.month == last.month { return "\(first.day) to \(day(last))" }
    if first.year == last.year { return "\(first.day) \(months[first.month - 1]) to \(day(last))" }
    return "\(day(first)) to \(day(last))"
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
  package static func time(_ time: DateTime) -> String {
    guard let second = time.secondOfDay else { return day(time.date) }
    var text = "\(day(time.date)), \(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
    if let offset = time.offsetMinutes {
      let size = abs(offset)
      text += offset == 0 ? " UTC" : " UTC\(offset < 0 ? "−" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }
    return text
  }
}
