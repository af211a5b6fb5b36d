import DatelineKit
import Foundation
import ScratchFolders
import Testing

/// The code in the articles of the documentation is code that is compiled and run here.
@Suite struct SnippetTests {
  /// The text between `// snippet: name` and `// end`, without the indentation that it has in its function.
  private static func snippets() throws -> Set<String> {
    var snippets = Set<String>()
    for folder in ["DatelineKitTests", "LanguagePacksTests"] {
      let folder = ProjectFolder.root.appending(path: "Tests/\(folder)/Snippets")
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
        var lines: [String]?
        for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
          let trimmed = line.trimmingCharacters(in: .whitespaces)
          if trimmed.hasPrefix("// snippet:") {
            lines = []
          } else if trimmed == "// end" {
            if let lines { snippets.insert(withoutIndentation(lines)) }
            lines = nil
          } else {
            lines?.append(line)
          }
        }
      }
    }
    return snippets
  }

  private static func withoutIndentation(_ lines: [String]) -> String {
    let depth = lines.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    return lines.map { String($0.dropFirst(depth)) }.joined(separator: "\n")
  }

  /// The Swift blocks of a Markdown file.
  private static func blocks(_ text: String) -> [String] {
    text.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
  }

  @Test func everyBlockIsCompiledAndEverySnippetIsShown() throws {
    let snippets = try SnippetTests.snippets()
    var shown = Set<String>()
    for catalogue in ["DatelineKit", "DatelineModel"] {
      let folder = ProjectFolder.root.appending(path: "Sources/\(catalogue)/\(catalogue).docc")
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      where file.pathExtension == "md" {
        let blocks = SnippetTests.blocks(try String(contentsOf: file, encoding: .utf8))
        for block in blocks {
          #expect(snippets.contains(block), "\(file.lastPathComponent) shows code that nothing compiles:\n\(block)")
        }
        shown.formUnion(blocks)
      }
    }
    #expect(!snippets.isEmpty && snippets.subtracting(shown).isEmpty)
  }

  @Test func theyDoWhatTheArticlesSay() async throws {
    let stories = ProjectFolder.fixtures.appending(path: "quetta-water")
    let page = try #require(
      try FileManager.default.contentsOfDirectory(at: stories, includingPropertiesForKeys: nil)
        .first { $0.pathExtension == "html" })
    #expect(try readAPage(page).title != nil)

    let record = readARecord("It rained in Quetta on Tuesday, and two people were killed when a wall fell.")
    #expect(record.timexes.first?.interval?.start.iso8601 == "2025-03-11")
    printDays(record)
    printPlaces(record)
    printStatements(record)
    #expect(keep(record).statements.count == record.statements.count)

    let articles = try await readFiles(stories.path)
    #expect(articles.last?.article.diagnostics.map(\.code) == [.inputMissing])
    #expect(!buildATimeline(articles).entries.isEmpty)

    let folder = Scratch.path().path
    let briefing = try await render(stories.path, to: folder)
    #expect(briefing.title == "Rain in Quetta")
    #expect(FileManager.default.fileExists(atPath: folder + "/index.html"))
    #expect(try renderAgain(articles, StoryOptions()).contains { $0.name == "index.html" })
  }
}
