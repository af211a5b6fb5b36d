import Comparisons
import Foundation
import Gazetteers
import Interchange
import ScratchFolders
import Sites
import Templating
import Testing

/// Templates/README.md lists every field that a template can name. `DATELINE_RECORD=1` writes the tables anew.
@Suite struct TemplateContractTests {
  private static let file = ProjectFolder.root.appending(path: "Templates/README.md")
  private static let mark = "<!-- The tables below are written and checked by a test. -->\n"

  /// Headings and the values under each, from all pages of the sample site.
  private func contracts() async throws -> [(heading: String, fields: [TemplateContract.Field])] {
    var request = SampleSite.request(address: "https://example.org/t/")
    request.hasSearch = true
    let site = try await SiteBuilder().site(SampleSite.stories, request) { _, _ in }.site
    var tables: [(String, TemplateContract)] = []
    func add(_ heading: String, _ value: TemplateValue) {
      // The texts of a language are listed in its catalogue.
      var value = value
      if case .record(var fields) = value {
        fields["t"] = nil
        if case .record(var site)? = fields["site"] {
          site["t"] = nil
          fields["site"] = .record(site)
        }
        value = .record(fields)
      }
      if !tables.contains(where: { $0.0 == heading }) { tables.append((heading, TemplateContract())) }
      tables[tables.firstIndex { $0.0 == heading }!].1.add(value)
    }
    for values in try SiteMaker(site, templates: TemplateLibrary(), map: .embedded).storyValues() {
      add("`briefing.html`, `briefing.md`", values)
    }
    for part in try SiteMaker(try await longStory(), templates: TemplateLibrary(), map: .embedded).partValues() {
      add("`\(part.template)`", part.values)
    }
    for page in SitePages(site, style: "").all { add("`\(page.template)`", page.values) }
    for record in SearchRecords(site).all { add("`\(SearchRecords.template)`", record) }
    let sides = (
      ComparedBriefing(Array(ComparedSides.before.utf8))!, ComparedBriefing(Array(ComparedSides.after.utf8))!
    )
    let briefings = site.stories.map { ComparedBriefing($0.briefing.json)! }
    for (a, b) in [(briefings[0], briefings[1]), (briefings[0], briefings[0]), sides] {
      add("`comparison.html`", BriefingComparison(a, b).templateValues(style: ""))
    }
    return tables.map { ($0.0, $0.1.fields) }
  }

  /// A story that is long enough for pages of its months, with numbers and with what could not be read.
  private func longStory() async throws -> Site {
    let folder = try SampleSite.temporaryFolder()
    let days = (0..<260).map {
      "On \($0 % 28 + 1) \(["May", "June", "July"][$0 % 3]) 2024 a wall fell in Quetta and \($0 + 2) people were killed."
    }
    var articles = ["wall/b.txt": "Wall\n\nIt rained in Sibi on Tuesday, and on the next day a bridge fell."]
    for part in 0..<5 {
      articles["wall/a\(part).txt"] = "Walls\n\n" + days[(part * 52)..<(part * 52 + 52)].joined(separator: "\n\n")
    }
    try SampleSite.write(articles, to: folder)
    return try await SiteBuilder().site(folder, SampleSite.request()) { _, _ in }.site
  }

  private func text(_ tables: [(heading: String, fields: [TemplateContract.Field])]) -> String {
    tables.map { table in
      "\n## \(table.heading)\n\n| field | type | example |\n| --- | --- | --- |\n"
        + table.fields.map { "| `\($0.path)` | \($0.type) | \(shown($0.example)) |\n" }.joined()
    }.joined()
  }

  private func shown(_ example: String) -> String {
    let line = example.replacingOccurrences(of: "\n", with: " ").replacingOccurrences(of: "|", with: "\\|")
      .replacingOccurrences(of: "<", with: "&lt;")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  @Test func everyFieldIsListedWithItsType() async throws {
    let tables = try await contracts()
    let readme = try String(contentsOf: TemplateContractTests.file, encoding: .utf8)
    let start = try #require(readme.range(of: TemplateContractTests.mark))
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try Data((readme[..<start.upperBound] + text(tables)).utf8).write(to: TemplateContractTests.file)
      Issue.record("recorded; look at Templates/README.md and run again without DATELINE_RECORD")
      return
    }
    // Examples follow the engines; names and types are the contract.
    func contract(_ text: some StringProtocol) -> [String] {
      text.split(separator: "\n").map { $0.split(separator: "|").prefix(2).joined(separator: "|") }
    }
    #expect(contract(readme[start.upperBound...]) == contract(text(tables)), "record it if the change is meant")
  }

  @Test func everyTemplateIsNamed() throws {
    let readme = try String(contentsOf: TemplateContractTests.file, encoding: .utf8)
    for name in TemplateLibrary.embeddedNames where name != "README.md" {
      #expect(readme.contains("`\(name)`"), "\(name)")
    }
  }
}
