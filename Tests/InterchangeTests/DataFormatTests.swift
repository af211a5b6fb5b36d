import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Interchange
import JSONText
import Pipeline
import Rendering
import Templating
import Testing

/// Each data format as an outside reader sees it; text that looks like mark-up stays text.
@Suite struct DataFormatTests {
  static let briefing: Briefing = {
    let text =
      "A <b>bomb</b>, police said; killed two people in Quetta on Tuesday at 9 am & injured many more people in the crowd nearby that day."
    var document = SourceDocument(id: "a, \"b\".html", bytes: Array(text.utf8), format: .record)
    document.published = DateTime(iso8601: "2025-03-12")
    let dateline = Annotator()
    var request = Briefing.Request()
    request.title = "Bombs & <tags>"
    return Briefing(dateline.timeline([dateline.annotate(document)]), request, gazetteer: .embedded)
  }()

  /// Days that were written come back.
  @Test func anArticleReadBackHasItsDays() {
    var document = SourceDocument(
      id: "a", bytes: Array("Gunmen attacked a bridge on Monday. The tower was shut from 3 to 5 March.".utf8),
      format: .record)
    document.published = DateTime(iso8601: "2025-03-12")
    let annotated = Annotator().annotate(document)
    let read = AnnotationReader().read(AnnotationLine.json(annotated, .full), named: "line 1")
    #expect(read.timexes.map { $0.interval?.start.iso8601 } == ["2025-03-10", "2025-03-03", "2025-03-05"])
    #expect(read.statements.map(\.interval) == annotated.statements.map(\.interval))
  }

  @Test func calendar() {
    let calendar = DataFormatTests.briefing.iCalendar
    let lines = calendar.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = calendar.replacingOccurrences(of: "\r\n ", with: "")
    #expect(unfolded.contains("DTSTART;VALUE=DATE:20250311\r\nDTEND;VALUE=DATE:20250312"))
    #expect(unfolded.contains("SUMMARY:09:00: A <b>bomb</b>\\, police said\\; killed"))
  }

  @Test func xmlIsWellFormedAndTextStaysText() throws {
    for xml in [DataFormatTests.briefing.kml, DataFormatTests.briefing.atom] {
      #expect(!xml.contains("<b>") && !xml.contains("<tags>"))
      #expect(xml.contains("Bombs &amp; &lt;tags&gt;"))
    }
    #expect(DataFormatTests.briefing.kml.contains("<coordinates>67.00141,30.18414</coordinates>"))
    #expect(DataFormatTests.briefing.atom.contains("<updated>2025-03-12T00:00:00Z</updated>"))
  }

  @Test func timelineJS() throws {
    let value = try #require(JSONReader.read(DataFormatTests.briefing.timelineJS))
    let event = try #require(value["events"]?.elements.first)
    #expect(event["start_date"]?["day"] == .number("11"))
    #expect(event["text"]?["text"]?.string?.contains("&lt;b&gt;bomb") == true)
  }

  @Test func geoJSON() throws {
    let value = try #require(JSONReader.read(DataFormatTests.briefing.geoJSON))
    #expect(
      value["features"]?.elements.first?["geometry"]?["coordinates"]?.elements == [
        .number("67.00141"), .number("30.18414"),
      ])
  }

  /// "40 miles south-east of Sibi" is no named place: a point of its own, marked, in the map, the page's words and the files.
  @Test func aPointGivenByDistanceAndDirectionIsMarked() throws {
    var document = SourceDocument(
      id: "a.html",
      bytes: Array("A bomb killed two drivers about 40 miles south-east of Sibi on Tuesday, police said.".utf8),
      format: .record)
    document.published = DateTime(iso8601: "2025-03-12")
    let dateline = Annotator()
    let briefing = Briefing(dateline.timeline([dateline.annotate(document)]), .init(), gazetteer: .embedded)
    let features = try #require(JSONReader.read(briefing.geoJSON))["features"]?.elements ?? []
    let approximate = features.filter { $0["properties"]?["approximate"] == .bool(true) }
    #expect(approximate.map { $0["properties"]?["name"]?.string } == ["40 miles south-east of Sibi"])
    #expect(approximate.first?["geometry"]?["coordinates"]?.elements == [.number("68.35"), .number("29.13")])
    #expect(
      briefing.kml.contains(
        "<description>40 miles south-east of Sibi (approximate)</description>\n<Point><coordinates>68.35,29.13<"))
    let files = try BriefingFiles.files(briefing, formats: [.html], templates: TemplateLibrary(), map: .embedded)
    let page = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    #expect(page.contains("40 miles south-east of Sibi (about 29.13, 68.35)"))
    #expect(page.contains("<title>40 miles south-east of Sibi (approximate)</title>"))
  }

  @Test func tables() {
    let rows = DataFormatTests.briefing.timelineCSV.components(separatedBy: "\r\n")
    #expect(rows[0].hasPrefix("id,start,end,time"))
    #expect(rows[1].contains(",2025-03-11,2025-03-11,09:00,"))
    #expect(DataFormatTests.briefing.locationsCSV.contains("Quetta,regional capital,PK,30.18414,67.00141"))
  }
}
