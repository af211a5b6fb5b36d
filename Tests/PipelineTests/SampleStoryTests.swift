import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Pipeline
import Rendering
import ScratchFolders
import StoryFolders
import Testing
import Toponyms

/// The sample story: its briefing under Output/ is what a new run gives, byte for byte.
///
/// `DATELINE_RECORD=1 swift test` writes it anew, and fails, so that no record is made by accident.
@Suite struct SampleStoryTests {
  /// The settings of `make report`; `isFolder` tells of all that the folder holds, as lines of annotations cannot.
  static func make(isFolder: Bool = true) async throws -> BriefingMaker.Result {
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
    options.title = "The Jaffar Express"
    options.places = ["Quetta", "Peshawar", "Balochistan"]
    let maker = BriefingMaker(options)
    let items = InputFiles.ordered(
      InputFiles.list([ProjectFolder.root.appending(path: "Tests/Fixtures/jaffar-express").path]))
    let articles = try await maker.read(DocumentInputs(items)) { _ in }
    return try maker.make(articles, found: isFolder ? items : [])
  }

  @Test func theCommittedBriefingIsWhatARunGives() async throws {
    let files = try await SampleStoryTests.make().files
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try FileManager.default.createDirectory(at: ProjectFolder.sample, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: ProjectFolder.sample.appending(path: file.name)) }
      Issue.record("recorded \(files.count) files; look at them and run again without DATELINE_RECORD")
      return
    }
    for file in files {
      let committed = try? Data(contentsOf: ProjectFolder.sample.appending(path: file.name))
      let difference = SampleStoryTests.difference(committed.map { [UInt8]($0) } ?? [], file.bytes)
      #expect(
        difference == nil,
        "Output/jaffar-express/\(file.name) differs from line \(difference ?? 0) on; record it if the change is meant")
    }
  }

  /// The first line that differs, nil where none does.
  private static func difference(_ committed: [UInt8], _ made: [UInt8]) -> Int? {
    if committed == made { return nil }
    let same = zip(committed, made).prefix { $0 == $1 }
    return 1 + same.count { $0.0 == 0x0A }
  }

  /// The facts that the articles were written from: a day, what happened, where.
  static let facts: [(day: String, happening: EventKind, place: String?)] = [
    ("2024-11-09", .violence, "Quetta"), ("2024-11-11", .suspension, "Quetta"), ("2025-03-11", .departure, "Quetta"),
    ("2025-03-11", .violence, "Bolan Pass"), ("2025-03-11", .arrival, "Mach"), ("2025-03-11", .demand, nil),
    ("2025-03-12", .rescue, nil), ("2025-03-12", .ending, "Bolan Pass"), ("2025-03-13", .visit, "Quetta"),
    ("2025-03-14", .conference, "Islamabad"), ("2025-03-16", .violence, "Nushki"),
  ]

  /// Every fact is one entry on its day and place, none twice, and nothing else is an entry of its own.
  @Test func everyFactIsOneEntry() async throws {
    let timeline = try await SampleStoryTests.make().briefing.timeline
    let major = timeline.entries.filter { !$0.isMinor }
    for fact in SampleStoryTests.facts {
      let entries = major.filter { $0.interval.start.iso8601 == fact.day && $0.happening == fact.happening }
      #expect(entries.count == 1, "\(fact.day) \(fact.happening): \(entries.count) entries")
      guard let entry = entries.first, let place = fact.place else { continue }
      #expect(SampleStoryTests.places(entry, timeline).contains(place), "\(fact.day) \(fact.happening) not at \(place)")
    }
    #expect(major.count == SampleStoryTests.facts.count)
  }

  private static func places(_ entry: Timeline.Entry, _ timeline: Timeline) -> Set<String> {
    Set(
      entry.members.flatMap { member in
        let annotated = timeline.articles[member.article]
        return annotated.statements[member.statement].places.filter { $0.role != .mention && $0.role != .reference }
          .compactMap { annotated.toponyms[$0.toponym].likeliest?.gazetteerName }
      })
  }

  /// The tolls that the reports give, each with the report's number.
  @Test(arguments: [
    (Figure.Kind.killed, 26, 10), (.killed, 16, 10), (.killed, 20, 10), (.killed, 21, 10), (.killed, 24, 10),
    (.injured, 62, 10), (.injured, 30, 10), (.injured, 44, 10), (.aboard, 400, 1), (.aboard, 440, 3),
    (.aboard, 425, 8), (.aboard, 450, 8), (.rescued, 80, 2), (.rescued, 104, 1), (.rescued, 155, 3),
    (.rescued, 190, 4), (.rescued, 346, 3), (.rescued, 300, 6), (.rescued, 350, 6), (.attackersKilled, 27, 3),
    (.attackersKilled, 30, 4), (.attackersKilled, 33, 3), (.attackersKilled, 35, 6), (.attackersKilled, 50, 6),
    (.killed, 21, 3), (.killed, 4, 3), (.killed, 27, 6), (.killed, 26, 9), (.injured, 37, 8), (.killed, 5, 9),
    (.killed, 7, 9), (.killed, 11, 9), (.injured, 30, 9), (.killed, 90, 9), (.held, 214, 1),
  ])
  func tollsAreKeyFigures(kind: Figure.Kind, value: Int, report: Int) async throws {
    let timeline = try await SampleStoryTests.make().briefing.timeline
    #expect(
      timeline.figures.contains { $0.figure.kind == kind && $0.figure.value == value && $0.article == report - 1 })
  }

  @Test func anAgencyTextOnTwoSitesIsOneEntryWithTwoSources() async throws {
    let timeline = try await SampleStoryTests.make().briefing.timeline
    let telling = timeline.entries.filter { entry in
      entry.members.contains { member in
        let annotated = timeline.articles[member.article]
        return annotated.article.string(annotated.statements[member.statement].range).contains("gave higher numbers")
      }
    }
    #expect(telling.count == 1)
    let entry = try #require(telling.first)
    #expect(entry.members.contains { $0.article == 3 } && entry.members.contains { $0.article == 4 })
    #expect(entry.independentSources == Set(entry.members.map(\.article)).count - 1)
  }
}

/// The real article beside the project, when it is there.
@Suite struct SeedArticleTests {
  static let path = ProjectFolder.root.deletingLastPathComponent().appending(path: "shared/story/seed-article.txt")
    .path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "the seed article is not beside the project"))
  func daysAndPlaces() async throws {
    var options = StoryOptions()
    options.published = DateTime(iso8601: "2025-03-12")
    guard case .success(let document) = InputFiles.read(SeedArticleTests.path) else {
      Issue.record("the seed article cannot be read")
      return
    }
    let dateline = Annotator(options)
    let annotated = dateline.annotate(document)
    let timeline = dateline.timeline([annotated])
    let days = Set(timeline.entries.map(\.interval.start.iso8601))
    #expect(days == ["2025-03-11", "2025-03-12"])
    let wednesday = timeline.entries.filter { $0.interval.start.iso8601 == "2025-03-12" }
    #expect(wednesday.allSatisfy { annotated.statements[$0.members[0].statement].kind == .saying })
    #expect(timeline.figures.contains { $0.figure.kind == .killed && $0.figure.value == 27 })
    func roles(_ name: String) -> Set<String> {
      Set(annotated.toponyms.filter { $0.likeliest?.gazetteerName == name }.map(\.role.rawValue))
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
