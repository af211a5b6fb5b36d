import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import JSONText
import Pipeline
@testable import Rendering
import Testing

/// The two pictures: what they draw, and that their words say the same.
@Suite struct PictureTests {
  /// A timeline of one article for each text.
  private func timeline(_ texts: String...) -> Timeline {
    let dateline = Annotator()
    return dateline.timeline(
      texts.enumerated().map { index, text in
        var document = SourceDocument(id: "\(index).txt", bytes: Array(text.utf8), format: .record)
        document.published = DateTime(iso8601: "2025-03-12")
        return dateline.annotate(document)
      })
  }

  /// A briefing of one article.
  private func briefing(_ text: String) -> Briefing {
    Briefing(timeline(text), Briefing.Request(), gazetteer: .embedded)
  }

  private static let story =
    "The train was travelling from Quetta to Peshawar on Tuesday, 11 March 2025. Gunmen attacked it in the Bolan Pass on Tuesday. A bomb killed four people in Quetta on 9 November 2024."

  @Test func theMapIsDrawnForPageAndTelephone() {
    let svg = LocatorMap(briefing(PictureTests.story), map: .embedded).svg()
    #expect(svg.components(separatedBy: "<svg class=\"map wide\"").count == 2)
    #expect(svg.components(separatedBy: "<svg class=\"map narrow\"").count == 2)
    // Both are named by one title and one description, and no id stands twice.
    #expect(svg.components(separatedBy: "id=\"map-desc\"").count == 2)
    let ids = svg.components(separatedBy: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(Set(ids).count == ids.count)
  }

  @Test func theDescriptionTellsWhatTheMapShows() {
    let svg = LocatorMap(briefing(PictureTests.story), map: .embedded).svg()
    let words =
      svg.components(separatedBy: "<desc id=\"map-desc\">").last?.components(separatedBy: "</desc>").first ?? ""
    #expect(words.contains("Routes: Quetta to Peshawar through Bolan Pass."))
    #expect(words.contains("Where it happened:") && words.contains("Bolan Pass (29.452, 67.493)"))
    #expect(words.contains("Countries in the picture: ") && words.contains("Afghanistan"))
  }

  /// A straight line from Quetta to Peshawar crosses Afghanistan; the drawn one has to stay in Pakistan.
  @Test func aRouteStaysInItsCountry() {
    let projection = MapProjection(.init(west: 60, south: 24, east: 78, north: 38), width: 720, height: 460)
    let outlines = MapOutlines(.embedded, projection, regionsOf: [], focus: nil)
    let timeline = timeline("The train was travelling from Quetta to Peshawar on Tuesday, 11 March 2025.")
    let routes = MapRoutes(timeline, [], outlines, projection)
    #expect(routes.ends.map { [$0.from, $0.to, $0.through] } == [["Quetta", "Peshawar", nil]])
    let strayed = routes.samples.dropFirst(2).dropLast(2).filter { !outlines.contains($0, in: ["PK"]) }
    #expect(strayed.isEmpty)
    let straight = (2...18).filter { step in
      let t = Double(step) / 20
      let (a, b) = (projection.point(67.001, 30.184), projection.point(71.578, 34.008))
      return !outlines.contains((a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t), in: ["PK"])
    }
    #expect(!straight.isEmpty)
  }

  @Test func ringsAreCutAtTheEdge() {
    let clipping = Clipping(west: 0, north: 0, east: 10, south: 10)
    let cut = clipping.polygon([(-5, 2), (5, 2), (5, 8), (-5, 8), (-5, 2)])
    #expect(Clipping.area(cut) == 30)
    #expect(Clipping.middle(cut) == (2.5, 5))
    #expect(Clipping.contains(cut, (4, 5)) && !Clipping.contains(cut, (6, 5)))
    #expect(clipping.polygon([(-9, -9), (-5, -9), (-5, -5)]).isEmpty)
    #expect(clipping.lines([(-8, 5), (-2, 5), (2, 5), (4, 5), (20, 5), (30, 5)]).map(\.count) == [4])
  }

  @Test func theStripMarksGapsAndTellsThem() {
    let story = timeline(
      "A bomb killed four people in Quetta on 9 November 2024.", "Gunmen attacked a train near Mach on 11 March 2025.")
    let svg = TimelineStrip(story).svg()
    #expect(svg.contains("9 November 2024: 1; 121 days without entries; 11 March 2025: 1"))
    #expect(svg.components(separatedBy: "class=\"gap\"").count == 3)
  }

  @Test func theDataBlockCannotBeClosedByText() throws {
    var request = Briefing.Request()
    request.title = "Bombs & <tags>"
    let storyTimeline = timeline(
      "A <b>bomb</b>, police said; killed two people in Quetta on Tuesday at 9 am & injured many more.")
    let block = Briefing(storyTimeline, request, gazetteer: .embedded).linkedData
    #expect(block.hasPrefix("<script type=\"application/ld+json\">{") && block.hasSuffix("}</script>"))
    let json = block.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>".count)
    #expect(!json.contains("<") && !json.contains("&"))
    let value = try #require(JSONReader.read(Array(json.utf8)))
    #expect(value["headline"]?.string == "Bombs & <tags>")
    #expect(value["about"]?.elements.first?["startDate"]?.string == "2025-03-11")
  }
}
