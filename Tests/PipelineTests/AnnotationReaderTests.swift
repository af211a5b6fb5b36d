import CivilCalendar
import DatelineModel
import Foundation
import Interchange
import JSONText
import Pipeline
import ScratchFolders
import StoryFolders
import Testing

/// Full lines of `annotate` give the briefing that the pages give.
@Suite struct AnnotationReaderTests {
  private static let fixtures = ProjectFolder.root.appending(path: "Tests/Fixtures/jaffar-express").path

  private func lines(_ detail: AnnotationLine.Detail) -> [[UInt8]] {
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
    let dateline = Annotator(options)
    return DocumentInputs(files: [AnnotationReaderTests.fixtures]).map {
      AnnotationLine.json(dateline.annotate($0), detail)
    }
  }

  @Test func theBriefingOfAnnotationsIsTheDirectOne() async throws {
    let file = Scratch.path()
    try Data(lines(.full).joined(separator: [0x0A])).write(to: file)
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
    options.title = "The Jaffar Express"
    options.places = ["Quetta", "Peshawar", "Balochistan"]
    let maker = BriefingMaker(options)
    let files = try maker.make(try await maker.read(annotations: [file.path]) { _ in }).files
    let direct = try await SampleStoryTests.make(isFolder: false).files
    #expect(files.map(\.name) == direct.map(\.name))
    for (a, b) in zip(files, direct) {
      let isSame = a.bytes == b.bytes
      #expect(isSame, "\(a.name)")
    }
  }

  @Test func aLineReadAndWrittenAgainIsTheSame() {
    let reader = AnnotationReader()
    for line in lines(.full) {
      #expect(AnnotationLine.json(reader.read(line, named: "line"), .full) == line)
    }
  }

  @Test func aLengthFromAnUndatedEventNamesTheEvent() throws {
    let record = SourceDocument(id: "r", bytes: Array("It happened three days after the attack.".utf8), format: .record)
    let line = AnnotationLine.json(Annotator().annotate(record), .full)
    let timex = try #require(JSONReader.read(line)?["timexes"]?.elements.first)
    #expect(timex["value"]?.string == "P3D")
    #expect(timex["anchor"]?.string == "event attack")
    #expect(AnnotationLine.json(AnnotationReader().read(line, named: "line"), .full) == line)
  }

  @Test func aDistanceWithADirectionKeepsItsPoint() throws {
    let text = "A bomb hit a lorry 40 miles south-east of Sibi, and another burned 9 km from Mach."
    let line = AnnotationLine.json(
      Annotator().annotate(SourceDocument(id: "r", bytes: Array(text.utf8), format: .record)), .full)
    let places = try #require(JSONReader.read(line)?["statements"]?.elements.first?["places"]?.elements)
    let displacements = places.compactMap { $0["displacement"] }
    #expect(displacements.map { $0["kilometres"]?.decimal } == [64.37, 9])
    #expect(displacements.map { $0["bearing"]?.decimal } == [135, nil])
    #expect(displacements.map { $0["lat"]?.decimal } == [29.13, nil])
    #expect(displacements.map { $0["lon"]?.decimal } == [68.35, nil])
    #expect(displacements.map { $0["approximate"] } == [.bool(true), nil])
    #expect(AnnotationLine.json(AnnotationReader().read(line, named: "line"), .full) == line)
  }

  @Test func anUnreadableDocumentKeepsItsFinding() {
    let line = AnnotationLine.json(.unreadable(id: "a", Diagnostic(.inputEmpty, "empty")), .full)
    #expect(AnnotationReader().read(line, named: "line").article.diagnostics.map(\.code) == [.inputEmpty])
  }

  @Test(arguments: [
    "oops", "[1]", "{\"id\":\"a\",\"text\":\"x\"}",
    "{\"id\":\"a\",\"text\":\"x\",\"statements\":[{\"start\":0,\"end\":9}]}",
    "{\"id\":\"a\",\"text\":\"x\",\"statements\":[],\"toponyms\":[{\"start\":0,\"end\":1,\"role\":\"scene\",\"place\":1}]}",
    "{\"id\":\"a\",\"text\":\"x\",\"statements\":[],\"blocks\":[{\"start\":1,\"end\":0,\"kind\":\"paragraph\"}]}",
    "{\"id\":\"a\",\"text\":\"x\",\"statements\":[],\"timexes\":[{\"start\":0,\"end\":1,\"type\":\"DATE\",\"value\":\"\",\"granularity\":\"day\",\"rangeEnd\":7}]}",
  ])
  func whatDoesNotFitIsAFinding(line: String) {
    let article = AnnotationReader().read(Array(line.utf8), named: "line 1")
    #expect(article.article.diagnostics.map(\.code) == [.inputAnnotation])
  }

  @Test func linesOfAnotherFileAreMissed() async throws {
    let articles = try await BriefingMaker().read(annotations: ["/nowhere/part.ndjson"]) { _ in }
    #expect(articles.first?.article.diagnostics.first?.code == .inputMissing)
  }
}
