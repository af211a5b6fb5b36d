import Comparisons
import DatelineModel
import Foundation
import ScratchFolders
import Sites
import Templating
import Testing

@Suite struct ThemeFolderTests {
  private func path() -> String {
    Scratch.path().path
  }

  @Test func everyTemplateIsWrittenAndTheirUseChangesNothing() async throws {
    let theme = path()
    #expect(try ThemeFolder.export(to: theme) == TemplateLibrary.embeddedNames)
    let stories = ProjectFolder.fixtures.path
    var request = SiteBuilder.Request()
    let own = try await SiteBuilder().build(stories, request) { _, _ in }
    request.stories.templates = theme
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
    request.stories.templates = theme
    let result = try await SiteBuilder().build(ProjectFolder.fixtures.path, request) {
      _, _ in
    }
    let page = try #require(result.files.first { $0.name == "index.html" })
    #expect(String(decoding: page.bytes, as: UTF8.self).hasSuffix("</main><p>Ours</p></body></html>\n"))
  }

  @Test func aThemeAddsToTheStyleAndBringsFiles() async throws {
    let theme = path()
    try FileManager.default.createDirectory(atPath: theme + "/static/fonts", withIntermediateDirectories: true)
    try Data(":root { --mark: #005a2b; }\n".utf8).write(to: URL(filePath: theme + "/extra.css"))
    try Data("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8).write(to: URL(filePath: theme + "/static/logo.svg"))
    try Data("x".utf8).write(to: URL(filePath: theme + "/static/fonts/a.woff2"))
    var request = SiteBuilder.Request()
    request.stories.templates = theme
    let files = try await SiteBuilder().build(ProjectFolder.fixtures.path, request) { _, _ in }.files
    #expect(files.contains { $0.name == "static/logo.svg" } && files.contains { $0.name == "static/fonts/a.woff2" })
    for name in ["index.html", "stories/quetta-water/index.html"] {
      let page = String(decoding: try #require(files.first { $0.name == name }).bytes, as: UTF8.self)
      #expect(page.contains(":root { --mark: #005a2b; }"), "\(name)")
    }
  }
}

/// Files of a theme that nothing looks for.
@Suite struct UnusedThemeFileTests {
  @Test func slipsAreToldAndNothingElse() throws {
    let theme = try Scratch.folder()
    let files = [
      "style.css": "p {}", "sytle.css": "p {}", "extra.css": "", "strings/pt.txt": "", "string/pt.txt": "",
      "README.md": "",
      "entry.html": "{{> mine.html}}", "mine.html": "", "yours.html": "", "static/logo.svg": "", "logo.svg": "",
      ".git/config": "",
      "site/plaec.html": "",
    ]
    for (name, text) in files {
      let file = theme.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    #expect(
      TemplateLibrary(overriddenBy: theme.path).unusedFiles == [
        "logo.svg", "site/plaec.html", "string/pt.txt", "sytle.css", "yours.html",
      ])
    #expect(TemplateLibrary().unusedFiles.isEmpty)
  }

  @Test func anExportedThemeHasNone() throws {
    let theme = Scratch.path().path
    _ = try ThemeFolder.export(to: theme)
    #expect(TemplateLibrary(overriddenBy: theme).unusedFiles.isEmpty)
  }
}
