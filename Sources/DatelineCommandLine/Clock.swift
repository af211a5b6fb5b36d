import CivilCalendar
import Glibc

/// The machine's clock, where a command needs one.
enum Clock {
  /// Time since now, for the limit of seconds.
  static func running() -> @Sendable () -> Duration {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
  }

  /// The time that a snapshot is dated with; the clock is the last to be asked.
  /// Seconds since 1970: `SOURCE_DATE_EPOCH` of the environment, else what is given, else now.
  static func seconds(given: Int?) throws -> Int {
    if let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty {
      guard let seconds = Int(text), DateTime.fourDigitYears.contains(seconds) else {
        throw CommandError(
          .usage, "usage: SOURCE_DATE_EPOCH is \"\(text)\"; it has to be seconds since 1970, such as 1742169600.")
      }
      return seconds
    }
    let seconds = given ?? time(nil)
    guard DateTime.fourDigitYears.contains(seconds) else {
      throw CommandError(.usage, "usage: a snapshot is dated within the years 1 to 9999; choose another --as-of.")
    }
    return seconds
  }
}
