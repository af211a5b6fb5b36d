import Foundation
import Publishing
import Rendering
import Testing

@Suite struct ComparisonTests {
  static func briefing(_ entries: [String], figures: [String] = []) -> ComparedBriefing {
    ComparedBriefing(
      Array(
        "{\"title\":\"T\",\"asOf\":\"2025-03-12\",\"highlights\":[],\"entries\":[\(entries.joined(separator: ","))],\"figures\":[\(figures.joined(separator: ","))],\"sources\":[{\"publisher\":\"The Post\"}]}"
          .utf8))!
  }

  static func entry(_ id: String, _ day: String, _ text: String, _ place: String = "Quetta", _ role: String = "scene")
    -> String
  {
    "{\"id\":\"\(id)\",\"start\":\"\(day)\",\"end\":\"\(day)+1\",\"time\":null,\"text\":\"\(text)\",\"statements\":[{\"places\":[{\"name\":\"\(place)\",\"role\":\"\(role)\"}]}]}"
  }

  static func figure(_ value: Int, _ qualifier: String = "exactly") -> String {
    "{\"kind\":\"killed\",\"value\":\(value),\"qualifier\":\"\(qualifier)\",\"day\":\"2025-03-11\",\"source\":1}"
  }

  static let twoSides = (
    briefing(
      [
        entry("a", "2025-03-11", "The train left."), entry("b", "2025-03-11", "The track was blown up near Mach."),
        entry("c", "2025-03-11", "Eighty people were freed in the evening."),
        entry("d", "2025-03-11", "A shop burnt down."), entry("e", "2025-03-12", "It ended.", "Mach"),
      ], figures: [figure(21)]),
    briefing(
      [
        entry("a", "2025-03-11", "The train left."), entry("f", "2025-03-10", "The track was blown up near Mach."),
        entry("g", "2025-03-11", "More than eighty people were freed in the evening."),
        entry("h", "2025-03-13", "The line was mended."), entry("e", "2025-03-12", "It ended.", "Sibi"),
      ], figures: [figure(26, "at-least")])
  )

  @Test func everyKindOfChangeIsFound() {
    let comparison = BriefingComparison(Self.twoSides.0, Self.twoSides.1)
    #expect(comparison.added.map(\.id) == ["h"])
    #expect(comparison.gone.map(\.id) == ["d"])
    #expect(comparison.redated.map(\.before.id) == ["b"])
    #expect(comparison.replaced.map(\.before.id) == ["e"])
    #expect(comparison.reworded.map(\.after.id) == ["g"])
    #expect(comparison.figures.map(\.before) == [["21"]])
    #expect(comparison.figures.map(\.after) == [["at least 26"]])
  }

  @Test func nothingChanged() {
    let comparison = BriefingComparison(Self.twoSides.0, Self.twoSides.0)
    #expect(comparison.isEmpty)
    #expect(comparison.text.contains("Nothing changed."))
  }

  @Test func asTextAsJSONAndAsPage() throws {
    let comparison = BriefingComparison(Self.twoSides.0, Self.twoSides.1)
    #expect(comparison.text.contains("Re-dated: 1\n  2025-03-11 → 2025-03-10  The track was blown up near Mach."))
    #expect(comparison.text.contains("killed, 2025-03-11, The Post: 21 → at least 26"))
    let json = try JSONSerialization.jsonObject(with: Data(comparison.json)) as? [String: Any]
    #expect((json?["replaced"] as? [Any])?.count == 1)
    let page = try comparison.html(TemplateLibrary())
    #expect(page.contains("<h2 id=\"figures\">Figures that moved (1)</h2>"))
    #expect(page.contains("<del>Mach (scene)</del>"))
  }

  @Test(arguments: ["", "{}", "{\"title\":\"T\",\"highlights\":[],\"entries\":[{}],\"figures\":[]}"])
  func whatIsNoBriefingIsRefused(text: String) { #expect(ComparedBriefing(Array(text.utf8)) == nil) }
}
