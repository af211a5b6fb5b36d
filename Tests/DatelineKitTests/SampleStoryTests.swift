import ArticleModel
import CivilCalendar
import DatelineKit
import Foundation
import Gazetteers
import Rendering
import Testing
import Timelines
import Toponyms

/// The sample story: its briefing under Output/ is what a new run gives, byte for byte.
///
/// `DATELINE_RECORD=1 swift test` writes it anew, and fails, so that nobody records by accident.
@Suite struct SampleStoryTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let output = root.appending(path: "Output/jaffar-express")

  /// The settings of `make report`.
  static func make() async throws -> BriefingMaker.Result {
    var settings = Dateline.Settings()
    settings.zoneOffset = ZoneNames.offset("Asia/Karachi")
    let maker = BriefingMaker(settings: settings)
    let inputs = DocumentInputs(files: [root.appending(path: "Tests/Fixtures/jaffar-express").path])
    let articles = try await maker.read(inputs, charset: nil) { _ in }
    var request = BriefingMaker.Request()
    request.title = "The Jaffar Express"
    request.places = ["Quetta", "Peshawar", "Balochistan"]
    return try maker.make(articles, request)
  }

  @Test func theCommittedBriefingIsWhatARunGives() async throws {
    let files = try await SampleStoryTests.make().files
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try FileManager.default.createDirectory(at: SampleStoryTests.output, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: SampleStoryTests.output.appending(path: file.name)) }
      Issue.record("recorded \(files.count) files; look at them and run again without DATELINE_RECORD")
      return
    }
    for file in files {
      let committed = try? Data(contentsOf: SampleStoryTests.output.appending(path: file.name))
      #expect(
        committed.map { [UInt8]($0) } == file.bytes,
        "Output/jaffar-express/\(file.name) differs; record it if the change is meant")
    }
  }

  /// Rows of the facts that the articles were written from: a day, words of the entry, nothing on another day.
  @Test(arguments: [
    ("2024-11-09", "at the railway station of Quetta on Saturday morning"),
    ("2025-03-11", "had left Quetta at about 9am"),
    ("2025-03-11", "blew up the track"), ("2025-03-11", "brought to Mach on Tuesday evening"),
    ("2025-03-11", "holding 214 people"),
    ("2025-03-12", "190 people freed and 30 attackers killed"), ("2025-03-12", "ended on Wednesday evening"),
    ("2025-03-13", "flew to Quetta on Thursday"), ("2025-03-14", "press conference in Islamabad"),
    ("2025-03-16", "suicide attacker struck a convoy of buses"),
  ])
  func factsStandOnTheirDay(day: String, words: String) async throws {
    let file = try #require(try await SampleStoryTests.make().files.first { $0.name == "timeline.csv" })
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").filter { $0.contains(words) }
    #expect(!rows.isEmpty)
    for row in rows { #expect(row.contains(",\(day),"), "\(row.prefix(120))") }
  }

  @Test func anAgencyTextOnTwoSitesIsOneEntryWithTwoSources() async throws {
    let file = try #require(try await SampleStoryTests.make().files.first { $0.name == "timeline.csv" })
    let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").filter {
      $0.contains("gave higher numbers")
    }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("The Harbour Herald; Deccan Bulletin") == true)
  }
}

/// The real article beside the project, when it is there.
@Suite struct SeedArticleTests {
  static let path = SampleStoryTests.root.deletingLastPathComponent().appending(path: "shared/story/seed-article.txt")
    .path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "the seed article is not beside the project"))
  func daysAndPlaces() async throws {
    var settings = Dateline.Settings()
    settings.published = PublicationArgument.read("2025-03-12")
    guard case .success(let document) = InputFiles.read(SeedArticleTests.path) else {
      Issue.record("the seed article cannot be read")
      return
    }
    let dateline = Dateline(settings: settings)
    let annotated = dateline.annotate(document)
    let timeline = dateline.timeline([annotated])
    let days = Set(timeline.entries.map(\.interval.start.iso8601))
    #expect(days == ["2025-03-11", "2025-03-12"])
    #expect(timeline.entries.filter { $0.interval.start.iso8601 == "2025-03-12" }.allSatisfy { $0.kind == .saying })
    func roles(_ name: String) -> Set<String> {
      Set(annotated.toponyms.filter { $0.likeliest?.name == name }.map(\.role.rawValue))
    }
    #expect(roles("Quetta") == ["origin"])
    #expect(roles("Peshawar") == ["destination"])
    #expect(roles("Balochistan").contains("scene"))
    #expect(roles("Singapore") == ["institution"])
    for country in ["Afghanistan", "China", "Pakistan"] {
      #expect(roles(country).isSubset(of: ["government", "mention"]))
    }
  }
}
