import CivilCalendar
import DatelineModel

/// Which page each part of a briefing stands on: all on one, or, in a long story, months, sources, figures and what was read on pages of
/// their own, none of which grows beyond what a browser opens at once.
struct PageLayout: Sendable {
  /// A page beside the overview with a stretch of the entries.
  struct EntryPage: Sendable {
    let file: String
    /// First day of the month.
    let month: CivilDate
    /// Which part of the month, from 1, and of how many.
    let part: (number: Int, count: Int)
    let entries: [Int]
  }

  /// Entries from which a story is long.
  static let longStory = 240
  /// What an entry page may hold, in units of a statement shown.
  private static let entryBudget = 420
  /// Sources, lines of the account and sentences with numbers on one page.
  static let sourcesOnAPage = 400
  static let linesOnAPage = 1200
  static let figuresOnAPage = 500

  let isLong: Bool
  let entryPages: [EntryPage]
  private let fileOfEntry: [String]

  init(_ timeline: Timeline) {
    isLong = timeline.entries.count > PageLayout.longStory
    guard isLong else {
      (entryPages, fileOfEntry) = ([], [])
      return
    }
    var pages: [EntryPage] = []
    var files = [String](repeating: "", count: timeline.entries.count)
    let months = Dictionary(grouping: timeline.entries.indices) { index in
      let start = timeline.entries[index].interval.start
      return CivilDate(year: start.year, month: start.month, day: 1) ?? start
    }
    for month in months.keys.sorted() {
      var parts: [[Int]] = [[]]
      var size = 0
      for index in months[month] ?? [] {
        let cost =
          timeline.entries[index].isMinor ? 1 : 2 + min(Briefing.sourcesShown, timeline.entries[index].members.count)
        if size + cost > PageLayout.entryBudget, !(parts.last ?? []).isEmpty {
          parts.append([])
          size = 0
        }
        parts[parts.count - 1].append(index)
        size += cost
      }
      for (number, entries) in parts.enumerated() {
        let file = "month-\(month.iso8601.dropLast(3))\(number == 0 ? "" : "-\(number + 1)").html"
        pages.append(EntryPage(file: file, month: month, part: (number + 1, parts.count), entries: entries))
        for entry in entries { files[entry] = file }
      }
    }
    (entryPages, fileOfEntry) = (pages, files)
  }

  /// The page of an entry; empty where there is but one.
  func file(ofEntry index: Int) -> String { isLong ? fileOfEntry[index] : "" }

  /// The page of a source; empty where there is but one.
  func file(ofSource index: Int) -> String {
    isLong ? PageLayout.file("sources", index / PageLayout.sourcesOnAPage) : ""
  }

  /// "sources.html", "sources-2.html"
  static func file(_ name: String, _ number: Int) -> String {
    number == 0 ? "\(name).html" : "\(name)-\(number + 1).html"
  }
}

extension Briefing {
  /// Where an entry stands, from any page of the briefing: "#e-…", "month-2025-03.html#e-…".
  package func link(toEntry index: Int) -> String { "\(layout.file(ofEntry: index))#\(timeline.entries[index].id)" }

  /// The same from outside: the file and the anchor.
  package func address(ofEntry index: Int) -> String {
    (layout.isLong ? layout.file(ofEntry: index) : "index.html") + "#" + timeline.entries[index].id
  }

  /// Where a source stands, from any page of the briefing.
  func link(toSource index: Int) -> String { "\(layout.file(ofSource: index))#s-\(index + 1)" }

  /// The same from outside.
  package func address(ofSource index: Int) -> String {
    (layout.isLong ? layout.file(ofSource: index) : "index.html") + "#s-\(index + 1)"
  }

  /// Where the overview has something, from any page of the briefing.
  func link(toOverview anchor: String) -> String { (layout.isLong ? "index.html" : "") + "#" + anchor }

  /// The entries that stand for a long story: most sources, two a week, by time.
  var mainLine: [Int] {
    let main = timeline.entries.indices.filter {
      !timeline.entries[$0].isMinor && timeline.entries[$0].granularity <= .month
    }
    let sorted = main.sorted { a, b in
      let (x, y) = (timeline.entries[a], timeline.entries[b])
      return (x.independentSources, x.prominence, -a) > (y.independentSources, y.prominence, -b)
    }
    var weeks: [Int: Int] = [:]
    var chosen: [Int] = []
    for index in sorted where chosen.count < Briefing.mainLineLength {
      let week = timeline.entries[index].interval.start.dayNumber / 7
      guard weeks[week, default: 0] < 2 else { continue }
      weeks[week, default: 0] += 1
      chosen.append(index)
    }
    return chosen.sorted()
  }

  /// The most entries of a main line.
  static let mainLineLength = 24
}
