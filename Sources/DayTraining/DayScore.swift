import ArticleExtraction
import CivilCalendar

/// How many pages get their day.
struct DayScore {
  private var right: [String: Int] = [:]
  private var all: [String: Int] = [:]
  private var reachable = 0
  private(set) var errors: [String] = []

  init(_ pages: [DatedPage], _ ranking: (DatedPage) -> DayRanking) {
    for page in pages {
      let (days, rows) = page.days.rows
      let model = ranking(page)
      let best = days.isEmpty ? 0 : model.best(rows)
      let found = days.indices.contains(best) ? days[best] : nil
      if days.contains(page.day) { reachable += 1 }
      for set in [page.dataset, "all"] {
        all[set, default: 0] += 1
        if found == page.day { right[set, default: 0] += 1 }
      }
      guard found != page.day else { continue }
      let told = found.map { "\($0.iso8601): \(page.days.description(of: $0))" } ?? "unknown"
      errors.append(
        "\(page.id)\n  right \(page.day.iso8601): \(page.days.description(of: page.day))\n  found \(told)")
    }
  }

  var line: String {
    let sets = all.keys.sorted().map { set in
      let share = Double(right[set] ?? 0) / Double(max(1, all[set] ?? 0))
      return "\(set) \(right[set] ?? 0)/\(all[set] ?? 0) \((share * 1000).rounded() / 1000)"
    }
    return (sets + ["among the days told \(reachable)"]).joined(separator: "  ")
  }
}
