import CivilCalendar
package import DatelineModel

extension Timeline.Entry {
  /// Whether it stands before another: by day, the wider first, then by clock, then what happened before what was said.
  package func isEarlier(than other: Timeline.Entry) -> Bool {
    if interval.start != other.interval.start { return interval.start < other.interval.start }
    if interval.end != other.interval.end { return interval.end > other.interval.end }
    if clockOrder != other.clockOrder { return clockOrder < other.clockOrder }
    if (kind == .saying) != (other.kind == .saying) { return other.kind == .saying }
    return (members[0].article, members[0].statement) < (other.members[0].article, other.members[0].statement)
  }

  /// Where in the day it stands: clock time, else the middle of the part of the day, else the day's end.
  private var clockOrder: Int {
    if let secondOfDay { return secondOfDay }
    switch partOfDay {
    case "MO": return 9 * 3600
    case "MI": return 12 * 3600
    case "AF": return 15 * 3600
    case "EV": return 19 * 3600
    case "NI": return 22 * 3600
    default: return 23 * 3600
    }
  }
}
