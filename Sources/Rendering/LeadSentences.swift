import CivilCalendar
import DatelineModel
import Timelines

/// What happened in one or two sentences of the sources: the happening that most of them tell, and the latest one after its day that half
/// as many tell, which says how it went on.
enum LeadSentences {
  static func indices(_ timeline: Timeline) -> [Int] {
    let main = timeline.entries.indices.filter { index in
      let entry = timeline.entries[index]
      return !entry.isMinor && !entry.isAhead && entry.granularity <= .day
    }
    guard let first = LeadEntry.lead(of: main, timeline.entries) else { return [] }
    let least = max(2, timeline.entries[first].independentSources / 2)
    let later = main.last { index in
      timeline.entries[index].interval.start > timeline.entries[first].interval.start
        && timeline.entries[index].independentSources >= least
    }
    return [first] + (later.map { [$0] } ?? [])
  }
}
