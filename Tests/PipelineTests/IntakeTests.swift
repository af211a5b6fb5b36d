import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Pipeline
import Rendering
import ScratchFolders
import StoryFolders
import Testing

/// A folder of many kinds of files: each is read or has a line that says why not.
///
/// `crane.mhtml` was saved and `weir.pdf` printed by Chromium, `ferry.eml` and `list.mbox` written by Python's email package,
/// `crawl.warc.zst` packed by zstd; `lido.webarchive` and the RTF files are written as Safari and the databases do. The words are the project's own.
@Suite struct IntakeTests {
  private static let fixtures = ProjectFolder.root.appending(path: "Tests/IntakeFixtures").path

  private static func make(_ names: [String], in folder: String = fixtures) async throws -> BriefingMaker.Result {
    let story = try StoryFiles.open(names)
    let maker = BriefingMaker(story.settings.options)
    let articles = try await maker.read(DocumentInputs(story.items), facts: story.facts)
    return try maker.make(articles, found: story.items)
  }

  private static let expected = [
    "crane.mhtml: Crane falls on the north pier, 2022-05-18",
    "crawl.wacz: Quay reopens in Malmö, 2022-05-18",
    "crawl.warc.zst: Kiln reopens in Visby, 2022-05-18", "crawl.warc.zst: Mill reopens in Kalmar, 2022-05-18",
    "deflate.warc: Dock reopens in Gävle, 2022-05-18", "deflate.warc: Lock reopens in Umeå, 2022-05-18",
    "factiva.html: Tram line closed for a week, 2022-05-03", "factiva.html: Tram runs again, 2022-05-10",
    "factiva.rtf: Quarry road closed after rockfall, 2022-06-14", "factiva.rtf: Quarry road open again, 2022-06-21",
    "ferry.eml: Fähre fährt wieder: ferry back after storm, 2022-05-20", "items.atom: Well dug, 2022-05-19",
    "items.rss: Bakery opens on the square, 2022-05-16", "items.rss: Bridge painted, 2022-05-17",
    "items.rss: No day, nil", "letter.rtf: nil, nil",
    "lido.webarchive: Lido opens for summer, 2022-05-18", "list.mbox: Kiosk robbed, 2022-05-27",
    "list.mbox: Überfahrt nach Łódź: kiosk reopens, 2022-05-19",
    "market.php: Market moves indoors, 2022-05-18", "minutes.docx: Minutes of the council, nil",
    "nexis.rtf: Pump station floods, 2022-06-09", "nexis.rtf: Pump station repaired, 2022-07-01",
    "notes.rtf: nil, nil",
    "nexis.txt: Fire in the sail loft, 2022-06-08", "nexis.txt: Mayor opens the new library, 2022-05-11",
    "pages.zip: Depot moves to the east side, 2022-05-18",
    "records.ndjson: nil, 2022-05-18", "records.ndjson: nil, 2022-05-18", "records.ndjson: nil, nil",
    "uni.docx: Signal box burns, 2022-05-24", "uni.docx: Signal box to be rebuilt, 2022-05-31",
  ]

  @Test func everyArticleOfEveryKindIsRead() async throws {
    let briefing = try await IntakeTests.make([IntakeTests.fixtures]).briefing
    let read = briefing.intake.lines.filter { $0.outcome == .read }.map { line in
      let article = briefing.timeline.articles[line.source ?? 0].article
      return "\(line.file): \(article.title?.value ?? "nil"), \(article.published?.value.date.iso8601 ?? "nil")"
    }
    #expect(read.sorted() == IntakeTests.expected.sorted())
  }

  @Test func everyFileHasALine() async throws {
    let briefing = try await IntakeTests.make([IntakeTests.fixtures]).briefing
    let names = try FileManager.default.contentsOfDirectory(atPath: IntakeTests.fixtures)
    #expect(Set(briefing.intake.lines.map(\.file)) == Set(names))
    let refused = briefing.intake.lines.filter { $0.outcome == .notRead }.map {
      "\($0.file) \($0.finding?.code.rawValue ?? "")"
    }
    #expect(
      refused.sorted() == [
        "data.json input.kind", "old.arc input.kind", "paper.pdf input.kind", "plain input.left-out",
        "table.csv input.left-out", "weir.pdf input.kind",
      ])
  }

  @Test func anExportDatesEachArticleByItsOwnDay() async throws {
    let timeline = try await IntakeTests.make([IntakeTests.fixtures + "/nexis.txt"]).briefing.timeline
    let days = timeline.articles.flatMap { article in article.timexes.map { $0.interval?.start.iso8601 ?? "?" } }
    #expect(days.contains("2022-05-10") && days.contains("2022-06-06"))
    #expect(
      !timeline.articles.contains { $0.article.string(TextRange(0, $0.article.text.count)).contains("LOAD-DATE") })
  }

  @Test func anArchivedPageThatWasCutShortIsDoubtful() async throws {
    let result = try await IntakeTests.make([IntakeTests.fixtures + "/deflate.warc"])
    #expect(result.findings.contains { $0.diagnostic.message.contains("cut short when it was captured (length)") })
  }

  @Test func theOrderOfFilesDoesNotMatter() async throws {
    var names = try FileManager.default.contentsOfDirectory(atPath: IntakeTests.fixtures).map {
      IntakeTests.fixtures + "/" + $0
    }.sorted()
    let first = try await IntakeTests.make(names).files
    for turn in 0..<4 {
      // A shuffle that is the same on every machine.
      names = names.enumerated().sorted { ($0.offset * 7 + turn * 5) % 29 < ($1.offset * 7 + turn * 5) % 29 }.map(
        \.element)
      #expect(try await IntakeTests.make(names).files == first)
    }
  }

  @Test func recordsKeepTheirIdsAndTellOfBadFields() async throws {
    let articles = DocumentInputs(files: [IntakeTests.fixtures + "/records.ndjson"]).map { Annotator().annotate($0) }
    #expect(articles.map(\.article.id) == ["7", "eight", "nine"])
    #expect(articles[0].article.published?.value.iso8601 == "2022-05-18T10:00:00+02:00")
    #expect(articles[1].article.published?.value.iso8601 == "2022-05-18T08:00:00Z")
    let findings = articles.map { $0.article.diagnostics.filter { $0.code == .inputField }.count }
    #expect(findings == [0, 1, 1])
  }
}
