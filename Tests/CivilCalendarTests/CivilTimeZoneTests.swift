import CivilCalendar
import Testing

/// Zones of the IANA database: offsets by date, and what a clock means where it was put forward or back.
struct CivilTimeZoneTests {
  private func zone(_ name: String) throws -> CivilTimeZone { try #require(CivilTimeZone(identifier: name)) }

  private func second(_ text: String) throws -> Int { try #require(DateTime(iso8601: text)?.utcSecond) }

  /// The offset that a zone has at an instant, as laws and almanacs state it.
  @Test(arguments: [
    ("Asia/Almaty", "2023-05-10T06:00Z", "2023-05-10T12:00:00+06:00"),
    ("Asia/Almaty", "2024-02-29T17:59:59Z", "2024-02-29T23:59:59+06:00"),
    ("Asia/Almaty", "2024-02-29T18:00Z", "2024-02-29T23:00:00+05:00"),
    ("Europe/London", "2025-07-01T23:30Z", "2025-07-02T00:30:00+01:00"),
    ("Europe/London", "2025-01-01T23:30Z", "2025-01-01T23:30:00Z"),
    ("Europe/London", "1969-01-01T12:00Z", "1969-01-01T13:00:00+01:00"),
    ("America/New_York", "2025-01-15T03:00Z", "2025-01-14T22:00:00-05:00"),
    ("America/New_York", "2025-07-15T03:00Z", "2025-07-14T23:00:00-04:00"),
    ("America/New_York", "2037-07-15T03:00Z", "2037-07-14T23:00:00-04:00"),
    ("America/New_York", "2006-04-01T12:00Z", "2006-04-01T07:00:00-05:00"),
    ("Asia/Karachi", "2008-05-31T18:59:59Z", "2008-05-31T23:59:59+05:00"),
    ("Asia/Karachi", "2008-05-31T19:00Z", "2008-06-01T01:00:00+06:00"),
    ("Asia/Karachi", "2025-07-01T00:00Z", "2025-07-01T05:00:00+05:00"),
    ("Asia/Kathmandu", "2025-07-01T00:00Z", "2025-07-01T05:45:00+05:45"),
    ("Asia/Kathmandu", "1985-07-01T00:00Z", "1985-07-01T05:30:00+05:30"),
    ("Europe/Dublin", "2025-01-01T12:00Z", "2025-01-01T12:00:00Z"),
    ("Australia/Lord_Howe", "2025-01-01T00:00Z", "2025-01-01T11:00:00+11:00"),
    ("America/St_Johns", "2025-01-01T00:00Z", "2024-12-31T20:30:00-03:30"),
    ("Africa/Monrovia", "1971-01-01T12:00Z", "1971-01-01T11:15:00-00:45"),
    ("+05:00", "2008-07-01T00:00Z", "2008-07-01T05:00:00+05:00"),
  ])
  func offsetsByDate(_ name: String, _ instant: String, _ local: String) throws {
    let time = try #require(DateTime(iso8601: instant))
    let expressed = time.expressed(in: try zone(name))
    #expect(expressed.iso8601 == local)
    #expect(expressed.utcSecond == time.utcSecond)
  }

  @Test func whatHasNoInstantIsNotMoved() throws {
    for text in ["2025-03-12", "2025-03-12T10:19:00"] {
      #expect(DateTime(iso8601: text)?.expressed(in: try zone("America/New_York")).iso8601 == text)
    }
  }

  @Test(arguments: [
    ("asia/KARACHI", "Asia/Karachi"), ("Asia/Calcutta", "Asia/Calcutta"), ("utc", "UTC"), ("z", "UTC"), ("gmt", "GMT"),
    ("america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"), ("+05:00", "+05:00"), ("-0330", "-03:30"),
    ("−04", "-04:00"), ("+00:00", "+00:00"),
  ])
  func spellings(_ written: String, _ identifier: String) throws {
    #expect(try zone(written).identifier == identifier)
    #expect(try zone(identifier) == zone(written))
  }

  @Test(arguments: ["", "Karachi", "Nowhere/Land", "+5", "+05:00 ", "+05:75", "+19", "05:00", "Asia", "Factory"])
  func refused(_ written: String) { #expect(CivilTimeZone(identifier: written) == nil) }

  @Test func linksHaveTheHistoryOfTheirZone() throws {
    let (link, zone) = (try zone("Asia/Calcutta"), try zone("Asia/Kolkata"))
    for year in 1900...2037 {
      let instant = try second("\(year)-06-01T00:00Z")
      #expect(link.offset(at: instant) == zone.offset(at: instant))
    }
  }

  @Test func theWholeDatabaseIsThere() {
    #expect(CivilTimeZone.identifiers.count > 590)
    #expect(CivilTimeZone.identifiers.allSatisfy { CivilTimeZone(identifier: $0)?.identifier == $0 })
    #expect(CivilTimeZone.edition >= "2026f")
  }

  /// New York in 2025: on 9 March 02:00 became 03:00, on 2 November 02:00 became 01:00 again.
  @Test func gapsAndOverlaps() throws {
    let newYork = try zone("America/New_York")
    func resolve(_ text: String) throws -> CivilTimeZone.LocalTime {
      let time = try #require(DateTime(iso8601: text))
      return newYork.resolve(time.date, secondOfDay: try #require(time.secondOfDay))
    }
    #expect(try resolve("2025-03-09T01:59:59") == .unique(second("2025-03-09T06:59:59Z")))
    for skipped in ["2025-03-09T02:00:00", "2025-03-09T02:30:00", "2025-03-09T02:59:59"] {
      #expect(try resolve(skipped) == .gap(change: second("2025-03-09T07:00Z")))
    }
    #expect(try resolve("2025-03-09T03:00:00") == .unique(second("2025-03-09T07:00Z")))
    #expect(try resolve("2025-11-02T00:59:59") == .unique(second("2025-11-02T04:59:59Z")))
    for (twice, clock) in [("01:00:00", "00:00"), ("01:30:00", "30:00"), ("01:59:59", "59:59")] {
      #expect(
        try resolve("2025-11-02T\(twice)")
          == .ambiguous(earlier: second("2025-11-02T05:\(clock)Z"), later: second("2025-11-02T06:\(clock)Z")))
    }
    #expect(try resolve("2025-11-02T02:00:00") == .unique(second("2025-11-02T07:00Z")))
    // Samoa left out 30 December 2011.
    let skipped = try zone("Pacific/Apia").resolve(CivilDate(year: 2011, month: 12, day: 30)!, secondOfDay: 43_200)
    #expect(skipped == .gap(change: try second("2011-12-30T10:00Z")))
  }

  /// An instant's clock time names that instant again, alone or as one of two; it never falls into a gap.
  @Test func localTimesLeadBack() throws {
    var random = Xorshift(state: 0x9E37_79B9)
    let (from, to) = (try second("1900-01-01T00:00Z"), try second("2037-12-31T00:00Z"))
    for name in CivilTimeZone.identifiers {
      let zone = try zone(name)
      for _ in 0..<60 {
        let instant = from + Int(random.next() % UInt64(to - from))
        let local = DateTime(utcSecond: instant + zone.offset(at: instant))
        switch zone.resolve(local.date, secondOfDay: try #require(local.secondOfDay)) {
        case .unique(let found): #expect(found == instant, "\(name) at \(instant)")
        case .ambiguous(let earlier, let later):
          #expect(earlier < later && [earlier, later].contains(instant), "\(name) at \(instant)")
        case .gap: Issue.record("\(name) at \(instant) is in a gap")
        }
      }
    }
  }
}

/// Numbers that are the same on every machine (Marsaglia 2003).
private struct Xorshift {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
