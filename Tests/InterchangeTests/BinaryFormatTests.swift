import CivilCalendar
import DatelineModel
import Databases
import Foundation
import Gazetteers
import Interchange
import Pipeline
import Rendering
import Testing
import Workbooks

/// The workbook and the database: what outside readers rely on. `make conformance` has them opened by openpyxl and Datasette.
@Suite struct BinaryFormatTests {
  private static let briefing: Briefing = {
    var document = SourceDocument(
      id: "a.txt",
      bytes: Array("A flood killed at least 7 people in Sibi in April 2024. =SUM(A1) stood on a wall.".utf8),
      format: .record)
    document.published = DateTime(iso8601: "2024-05-02")
    let dateline = Annotator()
    return Briefing(dateline.timeline([dateline.annotate(document)]), .init(), gazetteer: .embedded)
  }()

  @Test func theWorkbookIsAZipThatIsTheSameEachTime() throws {
    let bytes = try #require(BinaryFormatTests.briefing.workbook)
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(bytes == BinaryFormatTests.briefing.workbook)
  }

  @Test func theDatabaseIsTheSameEachTimeAndHoldsItsTables() throws {
    let bytes = try #require(BinaryFormatTests.briefing.database)
    #expect(bytes.starts(with: Array("SQLite format 3\0".utf8)))
    #expect(bytes == BinaryFormatTests.briefing.database)
    let text = String(decoding: bytes, as: UTF8.self)
    for table in ["entries", "figures", "places", "sources", "entry_places", "entry_sources"] {
      #expect(text.contains("CREATE TABLE \(table) "), "\(table)")
    }
  }

  /// A month is never written as its first day.
  @Test func aFigureIsNoFinerThanItsDay() {
    #expect(BinaryFormatTests.briefing.figuresCSV.contains(",2024-04,"))
    #expect(!BinaryFormatTests.briefing.figuresCSV.contains("2024-04-01"))
  }

  @Test func aStatementThatSQLiteRefusesGivesNoFile() {
    #expect(
      Database(tables: [.init(name: "a", columns: "x INTEGER", rows: [[.integer(1)], [.null]])], statements: []).bytes
        != nil)
    #expect(Database(tables: [], statements: ["CREATE nothing"]).bytes == nil)
  }

  @Test func theTimelineHasCoordinatesAndQualifiers() {
    let rows = BinaryFormatTests.briefing.timelineCSV.components(separatedBy: "\r\n")
    #expect(rows[0].contains("scene,latitude,longitude,granularity,clock"))
    #expect(rows.contains { $0.contains("Sibi,29.5") && $0.contains("killed at least 7") })
  }
}
