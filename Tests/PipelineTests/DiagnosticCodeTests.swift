import DatelineModel
import Foundation
import OutputFolders
import LanguagePacks
import Pipeline
import ScratchFolders
import StoryFolders
import Templating
import Testing

/// One test for each message code that input or output can give; extraction's and time's stand with their rooms.
@Suite struct DiagnosticCodeTests {
  private func folder() throws -> URL {
    try Scratch.folder()
  }

  private func code(_ bytes: [UInt8], name: String = "page.html") throws -> DiagnosticCode? {
    let file = try folder().appending(path: name)
    try Data(bytes).write(to: file)
    if case .failure(let error) = InputFiles.read(file.path) { return error.diagnostic.code }
    return nil
  }

  @Test func missing() {
    guard case .unreadable(_, let diagnostic, _)? = InputFiles.list(["/nowhere/page.html"]).first else {
      Issue.record("a missing file is listed")
      return
    }
    #expect(diagnostic.code == .inputMissing)
    #expect(diagnostic.severity == .error)
  }

  @Test func folderWithoutArticles() throws {
    guard case .unreadable(_, let diagnostic, _)? = InputFiles.list([try folder().path]).first else {
      Issue.record("an empty folder is listed")
      return
    }
    #expect(diagnostic.code == .inputNoArticles)
  }

  @Test func empty() throws {
    #expect(try code([]) == .inputEmpty)
    #expect(try code([0xEF, 0xBB, 0xBF]) == .inputEmpty)
    #expect(try code(Array(" \n ".utf8)) == .inputEmpty)
  }

  @Test func binary() throws {
    #expect(try code((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }) == .inputBinary)
    #expect(try code([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]) == .inputBinary)
  }

  @Test func unreadable() throws {
    guard case .failure(let error) = InputFiles.read("/dev/zero") else {
      Issue.record("a device is read")
      return
    }
    #expect(error.diagnostic.code == .inputUnreadable)
    #expect(try code([0x1F, 0x8B, 0x08, 0x00, 0x01, 0x02]) == .inputUnreadable)
  }

  @Test func tooLarge() {
    var options = StoryOptions()
    options.limits.page = 100
    let html = "<p>" + String(repeating: "word ", count: 100)
    let annotated = Annotator(options).annotate(
      SourceDocument(id: "p", bytes: Array(html.utf8), format: .html))
    #expect(annotated.article.diagnostics.map(\.code).contains(.inputCut))
  }

  @Test(arguments: ["not json", "[1]", "{\"id\":\"a\"}"])
  func record(line: String) {
    guard case .unreadable(_, let diagnostic) = RecordReader.read(Array(line.utf8), number: 3) else {
      Issue.record("the line is a record")
      return
    }
    #expect(diagnostic.code == .inputRecord)
  }

  @Test func charset() {
    let bytes = Array("<meta charset=utf-8><p>ääääääääääää ".utf8) + [0xFF] + Array("ö".utf8)
    let annotated = Annotator().annotate(SourceDocument(id: "p", bytes: bytes, format: .html))
    #expect(annotated.article.diagnostics.map(\.code).contains(.htmlCharset))
  }

  @Test func languageUncovered() {
    let annotated = Annotator().annotate(
      page(
        "pl", "Most zawalił się we wtorek, nie wiadomo jednak, że ktoś jest ranny; przez miasto nie da się przejechać. "
      ))
    #expect(annotated.article.diagnostics.map(\.code).contains(.languageUncovered))
    #expect(annotated.timexes.isEmpty)
  }

  /// A language whose pack has no words for statements has a finding, and nothing is read by the words of another.
  @Test func languageStatements() {
    let text = "Le pont est tombé mardi à Rouen. L'accident a fait 12 morts dans la ville. "
    let annotated = Annotator().annotate(page("fr", text))
    #expect(!annotated.article.diagnostics.map(\.code).contains(.languageStatements))
    #expect(Set(annotated.statements.flatMap(\.figures).map(\.value)) == [12])
    let pack = LanguagePack(code: "fr", evidence: LanguagePack.french.evidence, time: LanguagePack.french.time)
    let choice = LanguageChoice(declared: "fr", text: annotated.article.text, among: [pack])
    let findings = Annotator().languageFindings(choice, annotated.article)
    #expect(findings.map(\.code) == [.languageStatements])
  }

  @Test(arguments: [
    (
      "en-US", "es",
      "El puente cayó el martes y los vecinos de la ciudad, según el alcalde, no pueden pasar; fue lo más grave. "
    ),
    ("fr", "de", "Die Brücke ist am Dienstag eingestürzt, und der Bürgermeister war nicht mit dem Auto da. "),
  ])
  func languageDeclared(declared: String, told: String, text: String) throws {
    let annotated = Annotator().annotate(page(declared, text))
    let finding = try #require(annotated.article.diagnostics.first { $0.code == .languageDeclared })
    #expect(finding.message.contains("\"\(told)\""))
    #expect(!annotated.timexes.isEmpty)
  }

  /// What a record says of its language is heeded, though its words are those of another.
  @Test func languageOfARecord() throws {
    let line = #"{"id":"a","text":"Ayer.","language":"es","published":"2025-03-12"}"#
    guard case .document(let document) = RecordReader.read(Array(line.utf8), number: 1) else {
      Issue.record("the line is a record")
      return
    }
    #expect(Annotator().annotate(document).timexes.map(\.value) == ["2025-03-11"])
    let doubtful = #"{"id":"a","text":"Ayer.","language":"Spanish, I think"}"#
    guard case .document(let other) = RecordReader.read(Array(doubtful.utf8), number: 1) else { return }
    #expect(other.findings.map(\.code) == [.inputField])
  }

  private func page(_ language: String, _ sentence: String) -> SourceDocument {
    let html = "<html lang=\(language)><h1>Page</h1><p>" + String(repeating: sentence, count: 4)
    return SourceDocument(id: "p", bytes: Array(html.utf8), format: .html)
  }

  @Test func publicationUnknownForText() {
    let annotated = Annotator().annotate(
      SourceDocument(id: "p", bytes: Array("Headline\n\nIt rained on Tuesday.".utf8), format: .text))
    #expect(annotated.article.diagnostics.map(\.code) == [.publicationUnknown, .timeUnresolved])
  }

  /// The page's region tells the order of the figures; without one the finding says that it is open.
  @Test func dayOrder() {
    func codes(_ language: String) -> [DiagnosticCode] {
      let html =
        "<html lang=\(language)><meta property=article:published_time content=2025-03-12T08:00:00Z><h1>Weir</h1><p>"
        + String(repeating: "The weir of the town was built on 04/06/2012, the mayor said. ", count: 4)
      return Annotator().annotate(SourceDocument(id: "p", bytes: Array(html.utf8), format: .html)).article.diagnostics
        .map(\.code)
    }
    #expect(codes("en").contains(.timeOrder))
    #expect(!codes("en-GB").contains(.timeOrder))
  }

  @Test func placeAmbiguousAndTemplateUnknown() throws {
    let maker = BriefingMaker()
    let annotated = Annotator().annotate(
      SourceDocument(id: "p", bytes: Array("American nurses met in Springfield on 9 May 2024.".utf8), format: .record))
    let page = try #require(try maker.make([annotated]).files.first { $0.name == "briefing.md" })
    #expect(String(decoding: page.bytes, as: UTF8.self).contains(DiagnosticCode.placeAmbiguous.rawValue))

    let templates = try folder()
    try Data("{{nothing}}".utf8).write(to: templates.appending(path: "briefing.html"))
    var options = StoryOptions()
    options.templates = templates.path
    #expect(throws: TemplateError.self) { try BriefingMaker(options).make([annotated]) }
  }

  @Test func placeNotFound() throws {
    let annotated = Annotator().annotate(
      SourceDocument(id: "p", bytes: Array("It rained in Quetta on 9 May 2024.".utf8), format: .record))
    var options = StoryOptions()
    options.places = ["Lima"]
    #expect(try BriefingMaker(options).make([annotated]).findings.map(\.diagnostic.code).contains(.placeNotFound))
  }

  @Test func outputUnwritable() throws {
    let file = try folder().appending(path: "file")
    try Data("x".utf8).write(to: file)
    #expect(throws: DiagnosticError.self) { try OutputFolder.write([], to: file.path) }
    #expect(throws: DiagnosticError.self) { try OutputFolder.write([], to: "/proc/nowhere/out") }
  }

  @Test func foreignFilesAreLeftAlone() throws {
    let folder = try folder()
    let own = [OutputFile(name: "index.html", bytes: Array("one".utf8))]
    let target = folder.appending(path: "story").path
    try OutputFolder.write(own, to: target)
    try OutputFolder.write([OutputFile(name: "index.html", bytes: Array("two".utf8))], to: target)
    #expect(try String(contentsOfFile: target + "/index.html", encoding: .utf8) == "two")
    try Data("mine".utf8).write(to: URL(filePath: target + "/notes.txt"))
    #expect {
      try OutputFolder.write(own, to: target)
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .outputForeign }
    #expect(try String(contentsOfFile: target + "/index.html", encoding: .utf8) == "two")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["story"])
  }

  @Test func oneBadArticleDoesNotStopTheRest() async throws {
    let folder = try folder()
    try Data(
      "<h1>Rain</h1><p>It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said. Many roads were closed for days.</p>"
        .utf8
    )
    .write(to: folder.appending(path: "a.html"))
    try Data().write(to: folder.appending(path: "b.html"))
    let maker = BriefingMaker()
    let articles = try await maker.read(DocumentInputs(files: [folder.path])) { _ in }
    let result = try maker.make(articles)
    #expect(result.counts.articles == 1)
    #expect(result.findings.map(\.diagnostic.code).contains(.inputEmpty))
  }

  @Test func everyCodeHasItsNameInTheFormRoomDotWhat() {
    for code in DiagnosticCode.allCases {
      #expect(code.rawValue.split(separator: ".").count == 2, "\(code.rawValue)")
    }
  }
}
