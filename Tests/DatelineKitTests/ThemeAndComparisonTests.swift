import DatelineKit
import DatelineModel
import Foundation
import Publishing
import Rendering
import ScratchFolders
import Testing

@Suite struct ThemeFolderTests {
  private func path() -> String {
    Scratch.path().path
  }

  @Test func everyTemplateIsWrittenAndTheirUseChangesNothing() async throws {
    let theme = path()
    #expect(try ThemeFolder.export(to: theme) == TemplateLibrary.embeddedNames)
    let stories = SampleStoryTests.root.appending(path: "Tests/Fixtures").path
    var request = SiteBuilder.Request()
    let own = try await SiteBuilder().build(stories, request) { _, _ in }
    request.templates = theme
    let themed = try await SiteBuilder().build(stories, request) { _, _ in }
    #expect(own.files.map(\.bytes) == themed.files.map(\.bytes))
  }

  @Test func aThemeThatIsThereIsNotTouched() throws {
    let theme = path()
    _ = try ThemeFolder.export(to: theme)
    try Data("mine".utf8).write(to: URL(filePath: theme + "/style.css"))
    #expect {
      _ = try ThemeFolder.export(to: theme)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .outputForeign }
    #expect(try String(contentsOfFile: theme + "/style.css", encoding: .utf8) == "mine")
  }

  @Test func oneTemplateOfASiteIsOverridden() async throws {
    let theme = path()
    try FileManager.default.createDirectory(atPath: theme + "/site", withIntermediateDirectories: true)
    try Data("</main><p>Ours</p></body></html>\n".utf8).write(to: URL(filePath: theme + "/site/bottom.html"))
    var request = SiteBuilder.Request()
    request.templates = theme
    let result = try await SiteBuilder().build(SampleStoryTests.root.appending(path: "Tests/Fixtures").path, request) {
      _, _ in
    }
    let page = try #require(result.files.first { $0.name == "index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).hasSuffix("</main><p>Ours</p></body></html>\n"))
  }
}

@Suite struct ComparedInputTests {
  @Test func aFolderAFileOrASnapshot() throws {
    let sample = SampleStoryTests.output.path
    let file = try ComparedInput.read(sample + "/briefing.json")
    #expect(BriefingComparison(file, try ComparedInput.read(sample)).isEmpty)
    let bag = Scratch.path().path
    try FileManager.default.createDirectory(atPath: bag + "/data", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: sample, toPath: bag + "/data/briefing")
    #expect(BriefingComparison(file, try ComparedInput.read(bag)).isEmpty)
  }

  @Test(arguments: [("/nowhere/briefing.json", DiagnosticCode.inputMissing), ("/etc", .comparisonUnreadable)])
  func whatIsNoBriefing(path: String, code: DiagnosticCode) {
    #expect { try ComparedInput.read(path) } throws: { ($0 as? DiagnosticError)?.diagnostic.code == code }
  }

  @Test func aFileThatIsNoBriefing() {
    let csv = SampleStoryTests.output.appending(path: "timeline.csv").path
    #expect { try ComparedInput.read(csv) } throws: {
      ($0 as? DiagnosticError)?.diagnostic.code == .comparisonUnreadable
    }
  }
}
