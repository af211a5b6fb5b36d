import Archives
import DatelineModel
import Explaining
import Foundation
import JSONText
import Pipeline
import ScratchFolders
import StoryFolders
import Testing

/// `dateline explain`: the chain from an entry to the bytes of its sources.
@Suite struct ExplanationTests {
  private static let fixtures = ProjectFolder.root.appending(path: "Tests/Fixtures/jaffar-express").path

  private func explain(_ wanted: String, _ files: [String], review: String? = nil) async throws -> [Explanation] {
    let maker = BriefingMaker()
    let articles = try await maker.read(DocumentInputs(files: files)) { _ in }
    let review = try review.map { try ReviewFile.read(Array($0.utf8)) }
    return try Explainer().explanations(of: wanted, in: articles, review: review)
  }

  private func json(_ found: [Explanation]) throws -> JSONValue {
    try #require(JSONReader.read(Explanation.json(found)))
  }

  private func number(_ value: JSONValue?) -> Int? { if case .number(let text)? = value { Int(text) } else { nil } }

  private func page(_ bytes: [UInt8], _ name: String = "page.html") throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    try TemporaryFolder.write(bytes, folder.path + "/" + name)
    return (folder, folder.path + "/" + name)
  }

  /// Every statement of the sample's entries, found in its page: the bytes there hold its first and last word.
  @Test func everyStatementOfTheSampleLeadsToItsBytes() async throws {
    let found = try json(await explain("the", [Self.fixtures]))
    let statements = found.elements.flatMap { $0["statements"]?.elements ?? [] }
    #expect(statements.count > 60)
    for statement in statements {
      let words = try #require(statement["words"]?.string)
      let file = try #require(statement["file"]?.string)
      let bytes = try TemporaryFolder.read(file)
      #expect(statement["sha256"]?.string == Digest.sha256(bytes))
      let range = statement["page"]?["range"]?.elements.compactMap(number) ?? []
      guard range.count == 2, range[1] <= bytes.count else {
        Issue.record("\(file) has no place for: \(words)")
        continue
      }
      let there = bytes[range[0]..<range[1]]
      let first = words.utf8.prefix { $0 != 0x20 && $0 < 0x80 }
      let last = words.utf8.reversed().prefix { $0 != 0x20 && $0 < 0x80 && $0 != 0x26 && $0 != 0x3B }.reversed()
      #expect(there.starts(with: first) || first.contains(0x22), "\(file): \(words)")
      #expect(there.suffix(last.count).elementsEqual(last) || there.last == 0x3B, "\(file): \(words)")
    }
  }

  @Test func theTextTellsEachLinkOfTheChain() async throws {
    let html = """
      <html lang=en><head><title>Rain</title><meta property="article:published_time" content="2025-03-12T10:00:00+05:00">
      </head><body><article><h1>Rain in the valley</h1>
      <p>A bomb killed <b>at least two</b> people &amp; injured 12 in Quetta&nbsp;on
      Tuesday, police said. Shops stayed closed for the rest of the day, and schools, too, people of the town said.</p>
      </article></body></html>
      """
    let (folder, path) = try page(Array(html.utf8))
    let found = try await explain("killed at least two people", [folder.path])
    #expect(found.count == 1)
    let text = found[0].lines.joined(separator: "\n")
    #expect(text.hasPrefix("\(found[0].id) · 2025-03-11 · "))
    for part in [
      path, "SHA-256 \(Digest.sha256(Array(html.utf8)))", "of the article’s text", "of the page, line 3",
      "said by   police",
      "“Tuesday” = 2025-03-11, counted from publication on 2025-03-12; ", "rule ", "“Quetta” (scene) = Quetta",
      "because: ",
      "figure    killed: at least 2", "figure    injured: 12", "No editor has decided anything about it.",
      "- entry: \(found[0].id)", "was: 2025-03-11 A bomb killed at least two people & injured 12 in Quetta on Tuesday,",
    ] {
      #expect(text.contains(part), "\(part) is missing in\n\(text)")
    }
    let range = try json(found).elements[0]["statements"]?.elements[0]["page"]?["range"]?.elements.compactMap(number)
    let offsets = try #require(range)
    let there = String(decoding: Array(html.utf8)[offsets[0]..<offsets[1]], as: UTF8.self)
    #expect(there.hasPrefix("A bomb killed <b>at least") && there.hasSuffix("police said."))
    // The lines for the review file are right as they stand.
    let review = try ReviewFile.read(
      Array((text.split(separator: "\n").suffix(2).joined(separator: "\n") + "\n    confirm: true").utf8))
    #expect(review.decisions.map(\.entry) == [found[0].id])
    #expect(try await explain(found[0].id, [folder.path]).map(\.id) == [found[0].id])
  }

  @Test(arguments: ["windows-1252", "utf-8", "utf-8 with a mark", "utf-16"])
  func bytesAreCountedInTheCharsetOfThePage(charset: String) async throws {
    let words =
      "Die Brücke fiel am 9 May 2024 in Köln – a bridge collapse killed two people in Köln on 9 May 2024, the mayor said."
    let html = "<html><body><article><h1>Brücke</h1><p>Größe: ä ö ü.</p><p>\(words)</p></article></body></html>"
    let latin = html.replacingOccurrences(of: "<html>", with: "<html><meta charset=windows-1252>")
    let bytes: [UInt8] =
      switch charset {
      case "windows-1252": Array(try #require(latin.data(using: .windowsCP1252)))
      case "utf-8": Array(html.utf8)
      case "utf-8 with a mark": [0xEF, 0xBB, 0xBF] + Array(html.utf8)
      default: [0xFF, 0xFE] + Array(try #require(html.data(using: .utf16LittleEndian)))
      }
    let (folder, _) = try page(bytes)
    let statement = try #require(
      try json(await explain("a bridge collapse", [folder.path])).elements.first?["statements"]?.elements.first)
    let range = statement["page"]?["range"]?.elements.compactMap(number)
    let offsets = try #require(range)
    let encoding: String.Encoding =
      switch charset {
      case "windows-1252": .windowsCP1252
      case "utf-16": .utf16LittleEndian
      default: .utf8
      }
    let there = String(data: Data(bytes[offsets[0]..<offsets[1]]), encoding: encoding)
    #expect(there == statement["words"]?.string)
  }

  /// Three paragraphs begin with the same sentence; each statement leads to its own.
  @Test func aSentenceThatThePageRepeatsLeadsToItsOwnBytes() async throws {
    let sentence = "A wall killed two people in Quetta on 9 May 2024."
    let html = """
      <html><head><meta name=description content="\(sentence)"><script>var text = "\(sentence)";
      \(String(repeating: "var more = 1; ", count: 20))</script></head><body><article><h1>Walls</h1><!-- \(sentence) -->
      <p>\(sentence) The <b>first</b> house &amp; its garden stood empty, and nobody of the street had seen a soul there.</p>
      <p>\(sentence) The second house, said the mayor in a long speech, belonged to a family that had left the town.</p>
      <p>A wall killed <i>two</i> people<br>in Quetta on 9&nbsp;May 2024. The third house was a school, built of bricks.</p>
      </article></body></html>
      """
    let bytes = Array(html.utf8)
    let (folder, _) = try page(bytes)
    let statements = try json(await explain("A wall killed two", [folder.path])).elements.flatMap {
      $0["statements"]?.elements ?? []
    }.filter { $0["words"]?.string == sentence }
    let found = statements.map { statement in
      let offsets = statement["page"]?["range"]?.elements.compactMap(number) ?? []
      return offsets.count == 2
        ? String(decoding: bytes[offsets[0]...].prefix(offsets[1] - offsets[0] + 12), as: UTF8.self) : ""
    }.sorted()
    #expect(
      found == [
        "A wall killed <i>two</i> people<br>in Quetta on 9&nbsp;May 2024. The third h", sentence + " The <b>firs",
        sentence + " The second ",
      ])
    let parts = statements.compactMap { $0["page"]?["parts"]?.elements }.map(\.count).sorted()
    #expect(parts == [1, 1, 5])
  }

  @Test func textOutOfDataHasNoBytesAndSaysSo() async throws {
    let words =
      "A wall killed two people in Quetta on 9 May 2024, police said, and the town closed its shops for a day."
    let html = """
      <html><head><title>Wall</title><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Wall", "articleBody":
      "\(words) \(String(repeating: "The town is old and its walls are of clay. ", count: 6))"}</script></head>
      <body><h1>Wall</h1><p>Please subscribe.</p></body></html>
      """
    let (folder, _) = try page(Array(html.utf8))
    let found = try await explain("A wall killed", [folder.path])
    #expect(found.first?.lines.contains { $0.contains("out of the page’s data (json-ld articleBody)") } == true)
    let statement = try json(found).elements.first?["statements"]?.elements.first
    #expect(statement?["page"] == .null && statement?["data"]?.string == "json-ld articleBody")
  }

  @Test func decisionsAreShownAndHiddenEntriesCanBeExplained() async throws {
    let (folder, _) = try page(
      Array("Rain\n\nA wall killed two people in Quetta on 9 May 2024, police said.".utf8), "a.txt")
    let id = try #require(try await explain("A wall killed", [folder.path]).first?.id)
    let changed = try await explain(
      id, [folder.path], review: "- {entry: \(id), date: 2024-05-08, note: The diary., confirm: true}")
    let text = changed[0].lines.joined(separator: "\n")
    #expect(text.contains("Confirmed by the editor."))
    #expect(text.contains("Date changed by the editor: was “2024-05-09”, is “2024-05-08”; The diary."))
    #expect(text.contains("review.yml:1: \(id) is dated anew"))
    #expect(try json(changed).elements[0]["review"]?["decisions"]?.elements.count == 2)
    let hidden = try await explain(id, [folder.path], review: "- {entry: \(id), hide: true}")
    #expect(hidden[0].lines.contains("review.yml:1: \(id) is hidden"))
  }

  @Test func anEntryThatIsNotThereIsSaidWithTheNearest() async throws {
    let (folder, _) = try page(
      Array("Rain\n\nA wall killed two people in Quetta on 9 May 2024, police said.".utf8), "a.txt")
    let id = try #require(try await explain("A wall killed", [folder.path]).first?.id)
    for (wanted, hint) in [
      ("wall killed people of Quetta", id), ("nothing of this", "Give an id"), (String(id.dropLast()) + "0", id),
    ] {
      await #expect {
        _ = try await explain(wanted, [folder.path])
      } throws: { error in
        let diagnostic = (error as? DiagnosticError)?.diagnostic
        return diagnostic?.code == .explainNoSuchEntry && diagnostic?.message.contains(hint) == true
      }
    }
  }

  /// An article that is one of many in its file is found again in it, and its words in what was taken out.
  @Test(arguments: [
    ("items.rss", "bakery opened", "items.rss#1", "feed"), ("list.mbox", "robbed", "list.mbox#2", "mailbox"),
    ("pages.zip", "depot", "pages.zip#saved/Depot.html", "ZIP"), ("nexis.rtf", "repaired", "nexis.rtf#2", "RTF"),
    ("records.ndjson", "boat sank", "eight", "records"),
    ("lido.webarchive", "lido at Lyme", "lido.webarchive", "Safari web archive"),
    ("crawl.warc.zst", "Kalmar", "urn:", "web archive"), ("uni.docx", "burned", "uni.docx#1", "DOCX"),
  ])
  func articlesInsideFilesLeadToTheirWords(_ file: String, _ words: String, _ id: String, _ kind: String) async throws {
    let path = ProjectFolder.root.appending(path: "Tests/IntakeFixtures/" + file).path
    let found = try await explain(words, [path])
    let told = try json(found)
    let statement = try #require(told.elements[0]["statements"]?.elements[0])
    #expect(statement["file"]?.string == path)
    #expect(statement["page"]?["range"]?.elements.count == 2, "\(statement)")
    let article = statement["article"]?.string ?? file
    #expect(article.hasPrefix(id) || article.hasSuffix(id))
    let lines = found[0].lines
    #expect(lines.contains("   file      \(path) (\(kind)); the page is what was taken out of it") == (article != file))
    #expect(!lines.contains { $0.contains("cannot be read again") })
  }
}
