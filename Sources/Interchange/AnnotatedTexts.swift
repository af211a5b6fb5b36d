import CivilCalendar
import DatelineModel
import JSONText

// Values that stand in JSON as a text.

extension Genre: WrittenAsText {}
extension TextBlock.Kind: WrittenAsText {}
extension Timex.Kind: WrittenAsText {}
extension Timex.ClockBound: WrittenAsText {}
extension PlaceRole: WrittenAsText {}
extension PlaceReason: WrittenAsText {}
extension Statement.Kind: WrittenAsText {}
extension Statement.Basis: WrittenAsText {}
extension Figure.Kind: WrittenAsText {}
extension Figure.Qualifier: WrittenAsText {}
extension EventKind: WrittenAsText {}
extension DiagnosticCode: WrittenAsText {}

extension DateTime: WrittenAsText {
  var written: String { iso8601 }
  init?(written: String) { self.init(iso8601: written) }
}

extension Granularity: WrittenAsText {
  var written: String {
    switch self {
    case .minute: "minute"
    case .hour: "hour"
    case .partOfDay: "partOfDay"
    case .day: "day"
    case .weekend: "weekend"
    case .week: "week"
    case .month: "month"
    case .season: "season"
    case .quarter: "quarter"
    case .half: "half"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }

  init?(written: String) {
    guard let found = Granularity.allCases.first(where: { $0.written == written }) else { return nil }
    self = found
  }
}

/// "2025-03-11/2025-03-12": the first day and the day after the last.
extension CivilInterval: WrittenAsText {
  var written: String { "\(start.iso8601)/\(end.iso8601)" }

  init?(written: String) {
    let parts = written.split(separator: "/")
    guard parts.count == 2, let start = CivilDate(written: parts[0]), let end = CivilDate(written: parts[1]) else {
      return nil
    }
    // The day on which the calendar ends has no day after it.
    if start == end { self.init(day: start) } else { self.init(start: start, end: end) }
  }
}

extension CivilDate {
  /// "2025-03-11", "-0043-03-15"
  init?(written: some StringProtocol) {
    let parts = written.split(separator: "-")
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    // The end of the last day that can be represented.
    if year == 10_000, month == 1, day == 1 {
      self = CivilDate(dayNumber: .max)
    } else {
      self.init(year: written.hasPrefix("-") ? -year : year, month: month, day: day)
    }
  }
}
