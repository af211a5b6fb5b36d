import CivilCalendar
import DatelineModel

/// The few entries that are put first: those that belong most surely to the story's main line.
///
/// Each day has one before any has a second, and a second one must be sure in itself: of two entries of one day one may repeat the
/// other.
enum Highlights {
  /// The most entries that are put first.
  private static let limit = 7
  /// How surely an entry must belong to the main line, in log-odds: for the first of its day, and for the second.
  private static let doubt = [0.7, 1.0]

  /// Indices of the entries, by time.
  static func indices(_ timeline: Timeline) -> [Int] {
    let candidates = timeline.entries.indices.filter {
      let entry = timeline.entries[$0]
      return !entry.isAhead && !entry.isMinor && entry.granularity <= .day
    }.sorted { (timeline.entries[$0].prominence, -$0) > (timeline.entries[$1].prominence, -$1) }
    // Of a day the entry that most sources and statements report, of days the one whose entry is surest.
    let fullest = Dictionary(grouping: candidates) { timeline.entries[$0].interval.start }.compactMapValues { day in
      day.max { fullness(timeline.entries[$0], -$0) < fullness(timeline.entries[$1], -$1) }
    }
    var perDay: [CivilDate: Int] = [:]
    var chosen: [Int] = []
    for (round, doubt) in doubt.enumerated() {
      for index in candidates where chosen.count < limit && !chosen.contains(index) {
        let entry = timeline.entries[index]
        guard round > 0 || fullest[entry.interval.start] == index else { continue }
        guard entry.prominence >= doubt || entry.review != nil, perDay[entry.interval.start, default: 0] <= round else {
          continue
        }
        perDay[entry.interval.start, default: 0] += 1
        chosen.append(index)
      }
    }
    return chosen.sorted()
  }

  private static func fullness(_ entry: Timeline.Entry, _ order: Int) -> (Int, Int, Int) {
    (entry.independentSources, entry.members.count, order)
  }
}
