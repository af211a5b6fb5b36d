import Comparisons
import Foundation
import ScratchFolders
import Templating
import Testing

@Suite struct ComparisonTests {
  static let twoSides = (
    ComparedBriefing(Array(ComparedSides.before.utf8))!, ComparedBriefing(Array(ComparedSides.after.utf8))!
  )

  @Test func everyKindOfChangeIsFound() {
    let comparison = BriefingComparison(Self.twoSides.0, Self.twoSides.1)
    #expect(comparison.added.map(\.id) == ["h"])
    #expect(comparison.gone.map(\.id) == ["d"])
    #expect(comparison.redated.map(\.before.id) == ["b"])
    #expect(comparison.relocated.map(\.before.id) == ["e"])
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
