import CivilCalendar
import DatelineModel

/// What happened in one or two sentences of the sources: the happening that most of them tell, and the latest one after its day that half
/// as many tell, which says how it went on.
enum LeadSentences {
  static func indices(_ timeline: Timeline) -> [Int] {
    let main = timeline.entries.indices.filter { index in
      let entry = timeline.entries[index]
      return !entry.isMinor && !entry.isAhead && entry.granularity <= .day
    }
    guard let first = lead(of: main, timeline) else { return [] }
    let least = max(2, timeline.entries[first].independentSources / 2)
    let later = main.last { index in
      timeline.entries[index].interval.start > timeline.entries[first].interval.start
        && timeline.entries[index].independentSources >= least
    }
    return [first] + (later.map { [$0] } ?? [])
  }

  /// The entry that says what happened: of those that tell a deed, not what was said or done about it, the one that most sources report.
  /// Where they are told by less than half as many as what was said, that comes first.
  static func lead(of indices: [Int], _ timeline: Timeline) -> Int? {
    func weight(_ index: Int) -> (Int, Double, Int) {
      let entry = timeline.entries[index]
      return (entry.independentSources, entry.prominence, -index)
    }
    let most = indices.max { weight($0) < weight($1) }
    let deed = indices.filter { isDeed(timeline.entries[$0]) }.max { weight($0) < weight($1) }
    guard let most, let deed else { return most }
    return timeline.entries[deed].independentSources * 2 >= timeline.entries[most].independentSources ? deed : most
  }

  private static func isDeed(_ entry: Timeline.Entry) -> Bool {
    guard entry.kind == .event else { return false }
    switch entry.happening {
    case .demand, .conference, .reaction, .visit, .toll, .meeting, .suspension, .departure, .arrival: return false
    default: return true
    }
  }
}
