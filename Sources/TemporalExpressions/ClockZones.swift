import CivilCalendar
import DatelineModel
package import Text

/// The name of a zone that more than one zone has: "IST", "CST".
package struct SharedZone: Sendable {
  /// One zone of the name: minutes east of UTC, and where it is in use, as letters of ISO 3166.
  package struct Reading: Sendable {
    let offsetMinutes: Int
    let countries: [Substring]
  }

  let name: WordSet
  let readings: [Reading]

  /// The zones of a name, each with the countries that use it: `[330: "IN", 120: "IL"]`.
  package init(_ name: WordSet, _ readings: KeyValuePairs<Int, String>) {
    self.name = name
    self.readings = readings.map { Reading(offsetMinutes: $0.key, countries: $0.value.split(separator: " ")) }
  }
}

/// Clock times that name their zone.
extension TimexResolution {
  /// The zone that the words of a clock time name. Where several zones share the name, the story's own zone decides, else the
  /// country of the page; where neither does the zone stays open, and a finding says so.
  mutating func zone(of timex: TimexMention, _ clock: ClockFields?) -> Timex.Zone? {
    guard clock?.hour != nil, let at = timex.tokens.first(where: { matcher.isIn($0, LexemeClass.zone.mask) }) else {
      return nil
    }
    let name = matcher.tokenization.string(at..<(at + 1))
    guard let shared = matcher.grammar.words.sharedZones.first(where: { matcher.tokenization.isWord(at, in: $0.name) })
    else { return Timex.Zone(name: name, offsetMinutes: matcher.value(at, .zone)) }
    let own = shared.readings.filter { isStoryOffset($0.offsetMinutes) }
    let national = shared.readings.filter { $0.countries.contains { $0 == reference.country ?? "" } }
    if let meant = own.first ?? national.first {
      return Timex.Zone(name: name, offsetMinutes: meant.offsetMinutes)
    }
    let offsets = shared.readings.map { "UTC" + offsetText(minutes: $0.offsetMinutes) }
    diagnostics.append(
      Diagnostic(
        .timeZone,
        "\(name) may be \(offsets.dropLast().joined(separator: ", ")) or \(offsets.last ?? ""); nothing on the page says which, and the clock time is kept as written. Give the story's zone with --time-zone.",
        range: timex.range))
    return Timex.Zone(name: name, offsetMinutes: nil)
  }

  /// Whether clocks of the story's zone show this offset around publication, in summer or in winter.
  private func isStoryOffset(_ minutes: Int) -> Bool {
    guard let zone = reference.zone else { return false }
    let day = reference.publication?.dayNumber ?? 0
    return [0, -182, 182].contains { zone.offset(at: (day + $0) * 86_400) == minutes * 60 }
  }

  /// A clock time of another zone on the clock and the day of the story: "0200 GMT on Tuesday" is 07:00 on Tuesday in Karachi. A time
  /// whose day comes from outside its sentence keeps that day, which is the story's already.
  func onStoryClock(_ outcome: Outcome, _ clock: ClockFields?, _ named: Timex.Zone) -> (Outcome, ClockFields)? {
    var outcome = outcome
    guard let clock, let hour = clock.hour else { return nil }
    guard let offset = named.offsetMinutes else { return nil }
    outcome.reason += (outcome.reason.isEmpty ? "" : "; ") + "on the clock of UTC" + offsetText(minutes: offset)
    guard let zone = reference.zone, let interval = outcome.value.interval, interval.length == 1 else {
      return (outcome, clock)
    }
    let second = hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0)
    let instant = interval.start.dayNumber * 86_400 + second - offset * 60
    let told = DateTime(utcSecond: instant).expressed(in: zone)
    guard told.offsetMinutes != offset, let local = told.secondOfDay else { return (outcome, clock) }
    if !outcome.isClockAlone, told.date != interval.start { outcome.value = .day(told.date) }
    outcome.reason += ", where it was \(outcome.isClockAlone ? "" : interval.start.iso8601 + " ")\(clockText(second))"
    return (
      outcome,
      ClockFields(
        part: clock.part, hour: local / 3600, minute: local / 60 % 60, second: clock.second == nil ? nil : local % 60)
    )
  }

  private func clockText(_ second: Int) -> String { padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) }
}
