import CivilCalendar
import DatelineModel
import Foundation
import JSONText
import Pipeline
import ScratchFolders
import StoryFolders
import Testing

/// Whole stories against what an editor would tell of them: how much of it the main entries find, and how many of them are right.
///
/// The table is exact, so that a change of a rule shows what it does to each story.
@Suite struct StoryFixtureTests {
  /// A happening of a gold list.
  private struct Happening {
    let isMain: Bool
    let isOpen: Bool
    let days: [String]
    let words: [[NSRegularExpression]]

    init(_ value: JSONValue) throws {
      isOpen = value["either"] == .bool(true)
      isMain = value["importance"]?.string == "main" && !isOpen
      days = (value["days"]?.elements ?? []).compactMap(\.string)
      words = try (value["kw"]?.elements ?? []).map { group in
        try (group.elements ?? []).compactMap(\.string).map {
          try NSRegularExpression(pattern: $0, options: .caseInsensitive)
        }
      }
    }

    func isNamed(in text: String) -> Bool {
      let whole = NSRange(text.startIndex..., in: text)
      return words.allSatisfy { group in group.contains { $0.firstMatch(in: text, range: whole) != nil } }
    }

    /// Whether a day of the list, or a month or year of it, meets the days of an entry.
    func isOn(_ entry: Timeline.Entry) -> Bool {
      guard entry.interval.length <= 31 else { return false }
      return (0..<entry.interval.length).contains { offset in
        let day = entry.interval.start.adding(days: offset).iso8601
        return days.contains { day.hasPrefix($0) }
      }
    }
  }

  private static func stories(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".ndjson") }
      .map { String($0.dropLast(".ndjson".count)) }.sorted()
  }

  /// "found of main happenings; right, again, on another day, other of main entries".
  private static func scores(_ story: String, in folder: URL) throws -> String {
    let annotator = Annotator()
    let lines = try Data(contentsOf: folder.appending(path: story + ".ndjson")).split(separator: 0x0A)
    let articles = lines.enumerated().map { annotator.annotate(.line([UInt8]($0.element), number: $0.offset + 1)) }
    let timeline = annotator.timeline(articles)
    let gold = JSONReader.read([UInt8](try Data(contentsOf: folder.appending(path: "gold/\(story).json"))))
    let happenings = try (gold?["happenings"]?.elements ?? []).map(Happening.init)
    var found = Set<Int>()
    var counts = (right: 0, again: 0, otherDay: 0, other: 0)
    for entry in timeline.entries where !entry.isMinor {
      let member = entry.members[0]
      let annotated = timeline.articles[member.article]
      let text = annotated.article.string(annotated.statements[member.statement].range)
      let named = happenings.indices.filter { happenings[$0].isNamed(in: text) }
      let told = named.filter { happenings[$0].isOn(entry) }
      if told.isEmpty {
        if named.isEmpty { counts.other += 1 } else { counts.otherDay += 1 }
      } else if told.allSatisfy({ found.contains($0) }) {
        counts.again += 1
      } else {
        found.formUnion(told)
        counts.right += 1
      }
    }
    let main = happenings.indices.filter { happenings[$0].isMain }
    let hit = main.count { found.contains($0) }
    return "\(story)\t\(hit) of \(main.count)\t\(counts.right)\t\(counts.again)\t\(counts.otherDay)\t\(counts.other)"
  }

  @Test(arguments: [("Tests/StoryFixtures", 12), ("Tests/StoryFixtures/press", 11), ("Tests/StoryFixtures/weeks", 21)])
  func eachStoryFindsWhatItFound(path: String, count: Int) throws {
    let folder = ProjectFolder.root.appending(path: path)
    let stories = try StoryFixtureTests.stories(in: folder)
    #expect(stories.count == count)
    let head = "story\tfound\tright\tagain\tother day\tother"
    let rows = try stories.map { try StoryFixtureTests.scores($0, in: folder) }
    let table = ([head] + rows).joined(separator: "\n") + "\n"
    let file = folder.appending(path: "scores.tsv")
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try table.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("written anew: \(file.lastPathComponent); look at what changed, and run again")
      return
    }
    #expect(table == (try String(contentsOf: file, encoding: .utf8)))
  }
}
