import Archives
import CivilCalendar
import DatelineModel
import Foundation
import Pipeline
import ScratchFolders
import Snapshots

/// A small story of the tests' own: three short articles, written for them.
enum SnapshotStory {
  static let files = [
    "a.html": """
    <html lang=en><head><title>Rain in Quetta</title><link rel=canonical href="https://example.org/rain">
    <meta property="article:published_time" content="2025-03-12T10:00:00+05:00"></head><body><article>
    <h1>Rain in Quetta</h1><p>It rained in Quetta on Tuesday, and two people were killed when a wall fell, the town said.</p>
    <p>Roads &amp; bridges towards Mach were closed on Wednesday morning, and a train from Peshawar had to wait for hours.</p>
    </article></body></html>
    """,
    "b.txt": """
    Storm reaches Peshawar

    The storm reached Peshawar on 13 March 2025 and 12 people were injured there, a doctor said.
    """,
    "empty.html": "",
  ]

  static var sources: [SnapshotSource] {
    files.map { SnapshotSource(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  static var options: SnapshotOptions {
    var options = SnapshotOptions()
    options.story.timeZone = CivilTimeZone(fixedOffset: 18_000)
    options.story.title = "Rain & storm"
    options.story.places = ["Quetta"]
    options.story.asOf = CivilDate(year: 2025, month: 3, day: 17)
    return options
  }

  /// Options of which none is left to chance, and no limit is the one that it is by itself.
  static var decided: StoryOptions {
    var options = options.story
    options.published = DateTime(iso8601: "2025-03-13")
    options.timeZone = CivilTimeZone(identifier: "Europe/London")
    options.language = "en"
    options.charset = "utf-8"
    options.dateStyle = .iso
    options.formats = [.html, .json]
    for (number, name) in Limits.Name.allCases.enumerated() { options.limits[name] = name.standard - number - 1 }
    return options
  }

  static let bagged = 1_742_169_600

  /// Path of the snapshot, in a folder of its own inside `home`.
  static func placed(_ options: SnapshotOptions = options, in home: TemporaryFolder) async throws -> String {
    let snapshot = try await SnapshotMaker().make(sources, options, bagged: bagged)
    return try SnapshotShelf.place(snapshot, in: home.path + "/" + UUID().uuidString).path
  }
}
