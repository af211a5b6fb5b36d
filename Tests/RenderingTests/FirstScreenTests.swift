import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import Pipeline
@testable import Rendering
import Templating
import Testing

/// What stands first on the page, and what is folded so that it stays first.
@Suite struct FirstScreenTests {
  private func values(_ texts: [String]) throws -> [String: TemplateValue] {
    let dateline = Annotator()
    let articles = texts.enumerated().map { number, text in
      var document = SourceDocument(id: "\(number).txt", bytes: Array(text.utf8), format: .record)
      document.published = DateTime(iso8601: "2025-06-30")
      return dateline.annotate(document)
    }
    let briefing = Briefing(dateline.timeline(articles), Briefing.Request(), gazetteer: .embedded)
    guard
      case .record(let fields) = try briefing.pageValues(map: .embedded, templates: TemplateLibrary(), site: .none)
    else { return [:] }
    return fields
  }

  private func links(_ value: TemplateValue?) -> [String] {
    guard case .list(let entries)? = value else { return [] }
    return entries.compactMap { entry in
      guard case .record(let fields) = entry, case .text(let link)? = fields["link"] else { return nil }
      return link
    }
  }

  private func count(_ value: TemplateValue?) -> Int {
    guard case .list(let values)? = value else { return 0 }
    return values.count
  }

  /// A quiet story has few points; the sentence of the summary is none of them.
  @Test func whatTheSummarySaysIsNoPoint() throws {
    let fields = try values([
      "The council closed the swimming bath in Whitby on 3 June 2025.",
      "The council closed the swimming bath in Whitby on 3 June 2025. Divers found a bell near Scarborough on 9 June 2025.",
    ])
    let summary = links(fields["summary"])
    #expect(!summary.isEmpty)
    #expect(Set(links(fields["points"])).isDisjoint(with: summary))
  }

  /// Many happenings with numbers do not push the timeline down: those behind the first stand folded, and none is lost.
  @Test func manyHappeningsAreFolded() throws {
    let places = ["Whitby", "Leeds", "Hull", "Bristol", "Exeter", "Norwich", "Dover", "Swansea", "Perth"]
    let days = ["1", "4", "7", "10", "13", "16", "19", "22", "25"]
    let told = zip(places, days).map {
      "A bridge collapsed in \($0) on \($1) June 2025 and \(Int($1)! + 2) people were killed."
    }
    let fields = try values(told)
    #expect(count(fields["incidents"]) == 6)
    #expect(count(fields["restIncidents"]) >= 2)
    let few = try values(Array(told.prefix(3)))
    #expect(count(few["restIncidents"]) == 0)
  }

  /// Two places that fall together keep two numbers that can be read; the place itself is marked where the number moved from it.
  @Test func noNumberHidesAnother() throws {
    let gazetteer = Gazetteer.embedded
    let place = try #require(gazetteer.places(named: "Whitby").first)
    func spot(_ number: Int, _ x: Double, _ y: Double) -> MapSpot {
      MapSpot(number: number, place: place, role: .scene, isArea: false, x: x, y: y)
    }
    let given = [spot(1, 100, 100), spot(2, 104, 100), spot(3, 4, 200), spot(4, 300, 300), spot(5, 302, 300)]
    let (moved, lines) = MapSpot.apart(given, except: [4, 5], (width: 400, height: 400))
    #expect(moved[0].distance(moved[1]) >= MapSpot.radius * 2)
    #expect(moved[3].x == 300 && moved[4].x == 302, "a heap has its panel")
    #expect(lines.components(separatedBy: "class=\"dot\"").count == 3)
    let far = [spot(1, 100, 100), spot(2, 140, 100)]
    #expect(MapSpot.apart(far, except: [], (width: 400, height: 400)).lines.isEmpty)
  }
}
