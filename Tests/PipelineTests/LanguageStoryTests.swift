import CivilCalendar
import DatelineModel
import Foundation
import Pipeline
import Rendering
import ScratchFolders
import StoryFolders
import Testing

/// Stories told in other languages than English, and one told in seven: sentences of our own in the manner of news sites. The ferry and
/// the mine are invented; the train is the sample's.
@Suite struct LanguageStoryTests {
  /// What happened on a day.
  private struct Fact: Hashable, CustomStringConvertible {
    var day: String
    var happening: EventKind?
    var place: String?

    var description: String { "\(day) \(happening?.rawValue ?? "?") \(place ?? "")" }
  }

  private func timeline(_ folders: [String], zone: String, reader: String? = nil) async throws -> Timeline {
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: zone)
    options.interfaceLanguage = reader
    let maker = BriefingMaker(options)
    let paths = folders.map { ProjectFolder.root.appending(path: "Tests/\($0)").path }
    let articles = try await maker.read(DocumentInputs(InputFiles.ordered(InputFiles.list(paths)))) { _ in }
    return Annotator(options).timeline(articles)
  }

  /// The main entries, each with its scenes.
  private func main(_ timeline: Timeline) -> [(entry: Timeline.Entry, places: Set<String>)] {
    timeline.entries.filter { !$0.isMinor }.map { entry in
      let places = entry.members.flatMap { member in
        let article = timeline.articles[member.article]
        return article.statements[member.statement].places.filter { $0.role != .mention }
          .compactMap { article.toponyms[$0.toponym].likeliest?.gazetteerName }
      }
      return (entry, Set(places))
    }
  }

  /// F1 of the happenings: each fact is found by one main entry of its day, kind and place; any other main entry is wrong.
  private func score(_ timeline: Timeline, _ facts: [Fact]) -> (f1: Double, missed: [Fact], other: [String]) {
    var left = facts
    var other: [String] = []
    let entries = main(timeline)
    for (entry, places) in entries {
      if let found = left.firstIndex(where: {
        $0.day == entry.interval.start.iso8601 && $0.happening == entry.happening
          && ($0.place.map { places.contains($0) } ?? true)
      }) {
        left.remove(at: found)
      } else {
        other.append("\(entry.interval.start.iso8601) \(entry.happening?.rawValue ?? "?") \(places.sorted())")
      }
    }
    let right = Double(facts.count - left.count)
    return (2 * right / Double(facts.count + entries.count), left, other)
  }

  /// Every number of people in the story.
  private func numbers(_ timeline: Timeline) -> Set<String> {
    Set(
      timeline.articles.flatMap(\.statements).flatMap(\.figures).filter { !$0.kind.isMeasure }.map {
        "\($0.kind.rawValue) \($0.value)"
      })
  }

  @Test func aStoryInSpanish() async throws {
    let timeline = try await timeline(["LanguageFixtures/vigo-ferri"], zone: "Europe/Madrid")
    let score = score(
      timeline,
      [
        Fact(day: "2024-06-14", happening: .accident, place: "Pontevedra"), Fact(day: "2024-06-14", happening: .rescue),
        Fact(day: "2024-06-15", happening: .discovery),
        Fact(day: "2024-06-16", happening: .visit, place: "Vigo"),
        Fact(day: "2024-06-17", happening: .arrest, place: "Vigo"),
        Fact(day: "2024-06-18", happening: .protest, place: "Vigo"),
        Fact(day: "2024-06-19", happening: .conference, place: "Pontevedra"),
        Fact(day: "2024-06-20", happening: .suspension), Fact(day: "2024-06-24", happening: .ending),
      ])
    #expect(score.f1 >= 0.9, "missed \(score.missed), besides \(score.other)")
    #expect(
      numbers(timeline) == [
        "killed 9", "killed 11", "killed 14", "rescued 112", "aboard 130", "missing 9", "missing 4", "arrested 3",
      ], "\(numbers(timeline))")
  }

  @Test func aStoryInUrdu() async throws {
    let timeline = try await timeline(["LanguageFixtures/quetta-coal"], zone: "Asia/Karachi")
    let score = score(
      timeline,
      [
        Fact(day: "2024-09-09", happening: .violence, place: "Mach"),
        Fact(day: "2024-09-10", happening: .rescue, place: "Mach"),
        Fact(day: "2024-09-11", happening: .visit), Fact(day: "2024-09-11", happening: .protest, place: "Quetta"),
        Fact(day: "2024-09-12", happening: .arrest, place: "Quetta"),
        Fact(day: "2024-09-13", happening: .conference, place: "Quetta"),
        Fact(day: "2024-09-13", happening: .suspension), Fact(day: "2024-09-15", happening: .ending, place: "Mach"),
      ])
    #expect(score.f1 >= 0.9, "missed \(score.missed), besides \(score.other)")
    #expect(
      numbers(timeline) == [
        "killed 7", "killed 15", "injured 5", "missing 12", "missing 8", "rescued 4", "arrested 3",
      ], "\(numbers(timeline))")
  }

  private static let train = SampleStoryTests.facts.map { Fact(day: $0.day, happening: $0.happening, place: $0.place) }

  /// One article in each of six languages: the facts of the sample, once each.
  @Test func oneStoryInSixLanguages() async throws {
    let timeline = try await timeline(["LanguageFixtures/jaffar-express-languages"], zone: "Asia/Karachi")
    let score = score(timeline, LanguageStoryTests.train)
    #expect(score.missed.isEmpty && score.other.isEmpty, "missed \(score.missed), besides \(score.other)")
    for (entry, _) in main(timeline) {
      let languages = Set(entry.members.map { timeline.articles[$0.article].article.language?.value ?? "" })
      #expect(languages.count >= 5, "\(entry.interval.start.iso8601) has \(languages.sorted())")
    }
    #expect(
      numbers(timeline) == [
        "aboard 400", "rescued 80", "rescued 155", "attackers-killed 33", "killed 26", "killed 5",
      ], "\(numbers(timeline))")
  }

  /// The same beside the eleven English articles.
  @Test func joinedWithEnglish() async throws {
    let timeline = try await timeline(
      ["Fixtures/jaffar-express", "LanguageFixtures/jaffar-express-languages"], zone: "Asia/Karachi")
    let score = score(timeline, LanguageStoryTests.train)
    #expect(score.missed.isEmpty && score.other.isEmpty, "missed \(score.missed), besides \(score.other)")
    for (entry, _) in main(timeline) {
      #expect(timeline.articles[entry.members[0].article].article.language?.value.hasPrefix("en") ?? true)
    }
  }

  /// The sentence of the reader's language stands first, and an entry's name stays the same.
  @Test(arguments: ["es", "ur", "fr", "ar"]) func readersLanguageFirst(reader: String) async throws {
    let folders = ["Fixtures/jaffar-express", "LanguageFixtures/jaffar-express-languages"]
    let timeline = try await timeline(folders, zone: "Asia/Karachi", reader: reader)
    let entries = main(timeline).map(\.entry)
    let first = entries.count { timeline.articles[$0.members[0].article].article.language?.value == reader }
    #expect(first >= 10, "\(first) of \(entries.count) open in \(reader)")
    let english = try await self.timeline(folders, zone: "Asia/Karachi")
    #expect(main(english).map(\.entry.id) == entries.map(\.id))
  }
}
