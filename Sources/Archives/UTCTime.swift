/// Seconds since 1970 as a day and a clock time in UTC; the archive formats write it so.
package struct UTCTime: Hashable, Sendable {
  /// Seconds that have a year of four digits: 0001 … 9999.
  package static let fourDigitYears = -62_135_596_800..<253_402_300_800

  package let year, month, day, hour, minute, second: Int

  /// The time so many seconds after 1 January 1970 (proleptic Gregorian calendar, no leap seconds).
  package init(seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let clock = seconds - days * 86_400
    (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60)
    // Years counted from 1 March, in cycles of 400 years of 146,097 days.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// "2025-03-17"
  package var day8601: String { "\(UTCTime.two(year, 4))-\(UTCTime.two(month))-\(UTCTime.two(day))" }

  /// "2025-03-17T00:00:00Z", as WARC-Date wants it (W3C profile of ISO 8601).
  package var iso8601: String { "\(day8601)T\(UTCTime.two(hour)):\(UTCTime.two(minute)):\(UTCTime.two(second))Z" }

  private static func two(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
