import DatelineModel
import Interchange
import JSONText
import Pipeline
import StoryFolders
import Testing

/// The contract of `dateline annotate`.
@Suite struct AnnotationLineTests {
  private func line(_ record: String) throws -> JSONValue {
    guard case .document(let document) = RecordReader.read(Array(record.utf8), number: 1) else {
      Issue.record("not a record")
      return .null
    }
    return try #require(JSONReader.read(AnnotationLine.json(Annotator().annotate(document), .reasons)))
  }

  @Test func aRecordsOwnTextComesBackUnchanged() throws {
    let value = try line(
      "{\"id\":\"r1\",\"text\":\"  Ünï 😀\\n\\nIt rained in Quetta on Tuesday. \",\"published\":\"2025-03-12\"}")
    #expect(value["id"]?.string == "r1")
    #expect(value["text"]?.string == "  Ünï 😀\n\nIt rained in Quetta on Tuesday. ")
    #expect(value["published"]?.string == "2025-03-12")
  }

  @Test func aRecordTellsHeadlineAndPublisher() throws {
    let value = try line(#"{"id":"r1","text":"It rained.","title":"Rain in Quetta","publisher":"The Bolan Courier"}"#)
    #expect(value["title"]?.string == "Rain in Quetta")
    #expect(value["publisher"]?.string == "The Bolan Courier")
    guard case .document(let doubtful) = RecordReader.read(Array(#"{"text":"It rained.","title":7}"#.utf8), number: 1)
    else {
      Issue.record("the line is a record")
      return
    }
    #expect(doubtful.title == nil && doubtful.findings.map(\.code) == [.inputField])
  }

  @Test func offsetsCountCodePoints() throws {
    let value = try line(
      "{\"id\":\"r1\",\"text\":\"😀 ü: It rained in Quetta on Tuesday.\",\"published\":\"2025-03-12\"}")
    let text = Array((value["text"]?.string ?? "").unicodeScalars)
    func words(_ item: JSONValue) -> String {
      guard case .number(let a)? = item["start"], case .number(let b)? = item["end"], let start = Int(a),
        let end = Int(b)
      else { return "" }
      return String(String.UnicodeScalarView(text[start..<end]))
    }
    #expect(value["timexes"]?.elements.map(words) == ["Tuesday"])
    #expect(value["toponyms"]?.elements.map(words) == ["Quetta"])
    #expect(value["timexes"]?.elements.first?["value"]?.string == "2025-03-11")
    #expect(value["timexes"]?.elements.first?["interval"]?.string == "2025-03-11/2025-03-12")
    #expect(value["timexes"]?.elements.first?["reason"]?.string == "the latest Tuesday not after it")
    #expect(value["toponyms"]?.elements.first?["geonameid"] == .number("1167528"))
    #expect(value["toponyms"]?.elements.first?["admin1"]?.string == "Balochistan")
  }

  @Test func whatCannotBeReadStillHasItsLine() throws {
    guard case .unreadable(let id, let diagnostic) = RecordReader.read(Array("oops".utf8), number: 7) else {
      Issue.record("a record")
      return
    }
    let value = JSONReader.read(AnnotationLine.json(.unreadable(id: id, diagnostic)))
    #expect(value?["id"]?.string == "line 7")
    #expect(value?["diagnostics"]?.elements.first?["code"]?.string == "input.record")
  }

  @Test func resultsComeInTheOrderOfTheInput() async throws {
    var seen: [Int] = []
    try await OrderedTasks.run((0..<200).makeIterator(), width: 4) { number in
      (0..<(number % 7 * 1000)).reduce(number) { a, _ in a }
    } each: {
      seen.append($0)
    }
    #expect(seen == Array(0..<200))
  }
}
