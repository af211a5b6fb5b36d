import DatelineKit
import Foundation
import ScratchFolders
import Testing

/// What a program sees that imports DatelineKit and nothing else of dateline.
@Suite struct DatelineTests {
  private static let story = ProjectFolder.fixtures.appending(path: "quetta-water").path

  private func document(_ text: String) -> SourceDocument {
    var document = SourceDocument(id: "rain.txt", bytes: Array(text.utf8), format: .record)
    document.published = DateTime(iso8601: "2025-03-12")
    return document
  }

  @Test func aTextGivesDatedStatements() throws {
    let dateline = Dateline()
    let article = dateline.annotate(
      document("It rained in Quetta on Tuesday, and two people were killed when a wall fell."))
    #expect(article.timexes.first?.interval?.start == CivilDate(year: 2025, month: 3, day: 11))
    #expect(article.toponyms.first?.likeliest?.name == "Quetta")
    let timeline = dateline.timeline([article])
    #expect(timeline.entries.map(\.interval.start.iso8601) == ["2025-03-11"])
  }

  @Test func optionsHold() {
    var options = StoryOptions()
    options.limits[.names] = 1
    let article = Dateline(options).annotate(document("It rained in Quetta and in Lahore on Tuesday."))
    #expect(article.article.diagnostics.map(\.code).contains(.placeTooMany))
  }

  @Test func filesGiveABriefing() async throws {
    var options = StoryOptions()
    options.title = "Water"
    options.formats = [.html, .json]
    let dateline = Dateline(options)
    let articles = try await dateline.annotate(files: [DatelineTests.story, "/nowhere/page.html"])
    #expect(articles.count > 1 && articles.last?.article.diagnostics.map(\.code) == [.inputMissing])
    let briefing = try dateline.briefing(articles)
    #expect(briefing.title == "Water" && !briefing.timeline.entries.isEmpty)
    #expect(Set(briefing.files.map(\.name)) == ["index.html", "briefing.json"])
    #expect(briefing.findings.map(\.diagnostic.code).contains(.inputMissing))
    let folder = Scratch.path().path
    try briefing.write(to: folder)
    #expect(FileManager.default.fileExists(atPath: folder + "/index.html"))
    try Data("mine".utf8).write(to: URL(filePath: folder + "/mine.txt"))
    #expect { try briefing.write(to: folder) } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .outputForeign }
  }

  @Test func aFullLineIsTheArticle() {
    let article = Dateline().annotate(document("It rained in Quetta on Tuesday."))
    let again = AnnotatedArticle(annotationLine: article.annotationLine(.full))
    #expect(again.article.text == article.article.text)
    #expect(again.annotationLine(.full) == article.annotationLine(.full))
    #expect(
      AnnotatedArticle(annotationLine: article.annotationLine()).article.diagnostics.map(\.code) == [.inputAnnotation])
  }

  @Test func aGazetteerThatIsNone() {
    #expect { try Dateline(gazetteer: "/nowhere/gazetteer.bin") } throws: {
      ($0 as? DiagnosticError)?.diagnostic.code == .inputMissing
    }
  }

  @Test func theVersionIsThatOfTheProgram() { #expect(Dateline.version.hasPrefix("dateline ")) }
}
