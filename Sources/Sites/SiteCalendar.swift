import CivilCalendar
import DatelineModel
import Rendering

/// The entries of a site by day and month.
struct SiteCalendar {
  /// A day on which something is reported, and what is reported of stretches of days that hold it.
  struct Day {
    let date: CivilDate
    let entries: [SiteEntry]
    let around: [SiteEntry]
    var page: String { "\(SiteCalendar.folder(date))/\(SiteCalendar.two(date.day))/index.html" }
  }

  /// A month that something begins in.
  struct Month {
    let first: CivilDate
    let days: [Day]
    /// Known to the month, or lasting several days of it.
    let wider: [SiteEntry]
    var page: String { "\(SiteCalendar.folder(first))/index.html" }
  }

  let months: [Month]
  /// What is known to a season or a year, or lasts longer than a month.
  let beyond: [SiteEntry]

  init(_ site: Site) {
    let all = site.entries
    func interval(_ entry: SiteEntry) -> CivilInterval { site.entry(entry).interval }
    let single = all.filter { interval($0).length == 1 }
    let several = all.filter { (2...31).contains(interval($0).length) }
    beyond = all.filter { interval($0).length > 31 }
    let days = Dictionary(grouping: single) { interval($0).start }
    let wider = Dictionary(grouping: several) { SiteCalendar.first(of: interval($0).start) }
    let firsts = Set(days.keys.map(SiteCalendar.first)).union(wider.keys)
    let around = SiteCalendar.around(several, interval)
    let byMonth = Dictionary(grouping: days.keys.sorted()) { SiteCalendar.first(of: $0) }
    months = firsts.sorted().map { first in
      Month(
        first: first,
        days: (byMonth[first] ?? []).map { Day(date: $0, entries: days[$0]!, around: around[$0] ?? []) },
        wider: wider[first] ?? [])
    }
  }

  /// Stretches of up to a fortnight under each of their days; a whole month says nothing of one day.
  private static func around(_ several: [SiteEntry], _ interval: (SiteEntry) -> CivilInterval) -> [CivilDate:
    [SiteEntry]]
  {
    var around: [CivilDate: [SiteEntry]] = [:]
    for entry in several where interval(entry).length <= 14 {
      for offset in 0..<interval(entry).length {
        around[interval(entry).start.adding(days: offset), default: []].append(entry)
      }
    }
    return around
  }

  static func first(of day: CivilDate) -> CivilDate { CivilDate(year: day.year, month: day.month, day: 1)! }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// "days/2025/03"
  static func folder(_ day: CivilDate) -> String {
    let parts = day.iso8601.split(separator: "-", omittingEmptySubsequences: true)
    return "days/\(day.year < 0 ? "-" : "")\(parts[0])/\(two(day.month))"
  }
}
