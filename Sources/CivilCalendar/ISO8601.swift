/// A point in time as pages write it: a day, perhaps a clock time, perhaps the distance from UTC.
///
/// `2025-03-12T10:19:00+05:00` has all three; `2025-03-12` only the day. What was not written stays nil.
public struct DateTime: Hashable, Codable, Sendable {
  /// The day in the zone the page was written in.
  public let date: CivilDate
  /// Seconds after midnight, 0 ..< 86,400.
  public let secondOfDay: Int?
  /// Minutes east of UTC, −1,080 … 1,080.
  public let offsetMinutes: Int?

  /// A time of known parts.
  public init(date: CivilDate, secondOfDay: Int? = nil, offsetMinutes: Int? = nil) {
    self.date = date
    self.secondOfDay = secondOfDay
    self.offsetMinutes = offsetMinutes
  }

  static let secondsOfDay = 86_400

  /// Seconds since 1970 that have a year of four digits: 0001 … 9999.
  public static let fourDigitYears = -62_135_596_800..<253_402_300_800

  /// The time so many seconds after 1 January 1970 in UTC, expressed so many minutes east of it (no leap seconds).
  public init(utcSecond: Int, offsetMinutes: Int = 0) {
    let local = utcSecond + offsetMinutes * 60
    let days = (local >= 0 ? local : local - (DateTime.secondsOfDay - 1)) / DateTime.secondsOfDay
    self.init(
      date: CivilDate(dayNumber: days), secondOfDay: local - days * DateTime.secondsOfDay, offsetMinutes: offsetMinutes)
  }

  /// Seconds since 1 January 1970 in UTC; nil where clock time or offset is not known.
  public var utcSecond: Int? {
    guard let second = secondOfDay, let offset = offsetMinutes else { return nil }
    return date.dayNumber * DateTime.secondsOfDay + second - offset * 60
  }

  /// The same instant expressed with another offset; unchanged when clock time or offset is not known.
  public func shifted(toOffset minutes: Int) -> DateTime {
    utcSecond.map { DateTime(utcSecond: $0, offsetMinutes: minutes) } ?? self
  }

  /// The same instant expressed in a zone, with the offset that the zone has then; unchanged when clock time or offset is not
  /// known. Offsets of old times that are no whole minutes are rounded, since ISO 8601 cannot write them.
  public func expressed(in zone: CivilTimeZone) -> DateTime {
    guard let utcSecond else { return self }
    let offset = zone.offset(at: utcSecond)
    return DateTime(utcSecond: utcSecond, offsetMinutes: (offset + (offset < 0 ? -30 : 30)) / 60)
  }

  /// ISO 8601: `2025-03-12`, `2025-03-12T10:19:00`, `2025-03-12T10:19:00+05:00` or `…Z`.
  public var iso8601: String {
    guard let second = secondOfDay else { return date.iso8601 }
    var text =
      "\(date.iso8601)T\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
    if let offset = offsetMinutes { text += offset == 0 ? "Z" : offsetText(minutes: offset) }
    return text
  }

  /// Reads the forms of ISO 8601 and RFC 3339 that pages use: `YYYY-MM-DD`, `YYYYMMDD`, with `T` or a space before
  /// `HH:MM[:SS[.fff]]` and `Z`, `±HH:MM`, `±HHMM` or `±HH`. Nil for anything else; what follows a complete date
  /// and cannot be read as a time is ignored.
  public init?(iso8601 text: some StringProtocol) {
    var bytes = Scanner(Array(text.utf8))
    bytes.skipSpaces()
    guard let year = bytes.number(digits: 4) else { return nil }
    let dashed = bytes.take("-") || bytes.take("/")
    guard let month = bytes.number(digits: dashed ? 1...2 : 2...2) else { return nil }
    if dashed { guard bytes.take("-") || bytes.take("/") else { return nil } }
    guard let day = bytes.number(digits: dashed ? 1...2 : 2...2),
      let date = CivilDate(year: year, month: month, day: day), !bytes.isAtDigit
    else { return nil }
    self.date = date
    var second: Int?
    var offset: Int?
    if bytes.take("T") || bytes.take("t") || bytes.takeSpaces() { second = bytes.clockTime() }
    if second != nil { offset = bytes.zoneOffset() }
    secondOfDay = second
    offsetMinutes = offset
  }
}

extension CivilDate {
  /// ISO 8601: `2025-03-11`; years outside 0 … 9999 carry a sign.
  public var iso8601: String {
    (year < 0 ? "-" : "") + padded(abs(year), 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}

/// Minutes east of UTC: "+05:00", "-03:30".
package func offsetText(minutes: Int, minus: String = "-") -> String {
  let size = abs(minutes)
  return "\(minutes < 0 ? minus : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
}

/// A number in decimal digits, zeros in front up to `width`.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Reads numbers and marks from the front of a few bytes.
struct Scanner {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  var isAtDigit: Bool { at < bytes.count && (48...57).contains(bytes[at]) }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  mutating func skipSpaces() { while take(" ") {} }

  mutating func takeSpaces() -> Bool {
    let start = at
    skipSpaces()
    return at > start
  }

  mutating func number(digits: Int) -> Int? { number(digits: digits...digits) }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < digits.upperBound, isAtDigit {
      value = value * 10 + Int(bytes[at] - 48)
      at += 1
      count += 1
    }
    return digits.contains(count) ? value : nil
  }

  /// `HH:MM`, `HH:MM:SS`, `HHMM`, with a fraction ignored; 24:00 is not accepted.
  mutating func clockTime() -> Int? {
    guard let hour = number(digits: 1...2), hour < 24 else { return nil }
    _ = take(":")
    guard let minute = number(digits: 2), minute < 60 else { return nil }
    var second = 0
    if take(":") {
      guard let s = number(digits: 1...2) else { return nil }
      second = min(s, 59)
      if take(".") || take(",") { while isAtDigit { at += 1 } }
    }
    return hour * 3600 + minute * 60 + second
  }

  mutating func zoneOffset() -> Int? {
    skipSpaces()
    if take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(digits: 2), hours <= 18 else { return nil }
    _ = take(":")
    let minutes = number(digits: 2) ?? 0
    guard minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
