/// A time zone: how far clocks are from UTC at each instant.
///
/// Either a zone of the IANA time zone database, whose offset depends on the day, or a fixed offset:
///
///     CivilTimeZone(identifier: "Asia/Almaty")!.offset(at: …)   // +06:00 in May 2023, +05:00 in May 2024
///     CivilTimeZone(identifier: "+05:00")!
///
/// The database is known from 1900 to the end of 2037; before and behind that the first and the last offset hold.
public struct CivilTimeZone: Hashable, Sendable {
  /// A stretch of time with one offset; it ends where the next begins.
  struct Period: Hashable, Sendable {
    /// Seconds since 1970, UTC.
    let start: Int
    /// Seconds east of UTC.
    let offset: Int
  }

  /// What a clock in the zone means by a day and time.
  public enum LocalTime: Hashable, Sendable {
    /// One instant, in seconds since 1970.
    case unique(Int)
    /// None: at the instant `change` the clock was put forward past it.
    case gap(change: Int)
    /// Two: the clock was put back and showed it twice.
    case ambiguous(earlier: Int, later: Int)
  }

  /// The name in the database's own spelling, "Asia/Karachi", or a fixed offset: "+05:00".
  public let identifier: String
  /// Never empty; the first begins before all times.
  private let periods: [Period]

  /// The edition of the database inside the program: "2026f".
  public static var edition: String { TimeZoneTable.embedded.edition }
  /// Whether its clocks never change.
  public var isFixedOffset: Bool { periods.count == 1 }
  /// All names of the database, zones and links.
  public static var identifiers: [String] { TimeZoneTable.embedded.names.map(\.text) }
  /// Coordinated universal time.
  public static let utc = CivilTimeZone("UTC", [Period(start: .min, offset: 0)])

  /// The zone of a name, in whatever case its letters are, or of an offset: `+05:00`, `-0330`, `+05`, `Z`.
  public init?(identifier: String) {
    if let name = TimeZoneTable.embedded.name(identifier) {
      self.init(name.text, TimeZoneTable.embedded.periods(name.history))
    } else if identifier.lowercased() == "z" {
      self = .utc
    } else {
      var written = Scanner(Array(identifier.replacing("−", with: "-").utf8))
      guard let minutes = written.zoneOffset(), written.isAtEnd else { return nil }
      self.init(fixedOffset: minutes * 60)
    }
  }

  /// A zone whose clocks are always so many seconds east of UTC; seconds beyond a minute are dropped.
  public init(fixedOffset seconds: Int) {
    let minutes = seconds / 60
    self.init(offsetText(minutes: minutes), [Period(start: .min, offset: minutes * 60)])
  }

  private init(_ identifier: String, _ periods: [Period]) {
    self.identifier = identifier
    self.periods = periods
  }

  /// Seconds east of UTC at an instant, given in seconds since 1970.
  public func offset(at utcSecond: Int) -> Int {
    var (low, high) = (0, periods.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if periods[middle].start <= utcSecond { low = middle } else { high = middle }
    }
    return periods[low].offset
  }

  /// The instants at which clocks of the zone show a day and time. Where there is not one, the caller decides.
  public func resolve(_ date: CivilDate, secondOfDay: Int) -> LocalTime {
    let local = date.dayNumber * DateTime.secondsOfDay + secondOfDay
    let instants = periods.indices.compactMap { index -> Int? in
      let instant = local - periods[index].offset
      let end = index + 1 < periods.count ? periods[index + 1].start : .max
      return (periods[index].start..<end).contains(instant) ? instant : nil
    }
    if let first = instants.first, let last = instants.last {
      return first == last ? .unique(first) : .ambiguous(earlier: first, later: last)
    }
    // Every instant belongs to a period, so only a change that skips the time can have left it without one.
    let after = periods.dropFirst().first { $0.start + $0.offset > local } ?? periods[periods.count - 1]
    return .gap(change: after.start)
  }
}
