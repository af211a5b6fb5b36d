import DatelineModel
import Foundation
import HTMLReading
import Testing

/// Every text of a tree leads to the bytes of the page that gave it.
@Suite struct SourceBytesTests {
  /// "the text of a node ← the bytes of the page, stretch by stretch", for each text node.
  private func origins(_ html: String) -> [String] {
    let page = SavedPage(Array(html.utf8))
    let tree = HTMLReader.read(Array(html.utf8)).tree
    return (1..<tree.count).filter { tree.tag($0) == .text }.map { node in
      let bytes = tree.bytes(node)
      let parts = tree.sources.parts(of: TextRange(bytes.startIndex, bytes.endIndex))
      let there = page.saved(parts).map { String(decoding: Array(html.utf8)[$0.start..<$0.end], as: UTF8.self) }
      return String(decoding: bytes, as: UTF8.self) + " ← " + there.joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("<p>One <b>two</b> three</p>", ["One  ← One ", "two ← two", " three ←  three"]),
    ("<p>Salt &amp; sea&#8217;s end&nbsp;now</p>", ["Salt & sea’s end\u{A0}now ← Salt &amp; sea&#8217;s end&nbsp;now"]),
    ("<p>a&#x41;&#65;;&semi;b&lt;c", ["aAA;&semi;b<c ← a&#x41;&#65;;&semi;b&lt;c"]),
    // Without a semicolon, unknown, cut off, and bare.
    ("<p>x&#8217y&#50 &foo; &foo &amp &", ["x’y2 &foo; &foo &amp & ← x&#8217y&#50 &foo; &foo &amp &"]),
    ("<p>AT&T &#; &#x; 1 < 2 <3", ["AT&T   1 < 2 <3 ← AT&T | | 1 < 2 <3"]),
    ("<p>one<!-- no -->two<!-- one --></p>", ["onetwo ← one|two"]),
    ("<p>a\u{1}b\u{7F}c\u{2}", ["ab\u{7F}c ← a|b\u{7F}c"]),
    ("<p>one<br>two", ["one ← one", "two ← two"]),
    ("<title>A</title><p>é – 字\r\n𝄞", ["A ← A", "é – 字\r\n𝄞 ← é – 字\r\n𝄞"]),
  ])
  func textsLeadToTheBytesThatGaveThem(html: String, origins: [String]) {
    #expect(self.origins(html) == origins)
  }

  @Test func aReferenceIsOnePieceOfItsOwn() {
    let tree = HTMLReader.read(Array("<p>a&#59;&#x30;z".utf8)).tree
    let text = Array("a;0z".utf8)
    #expect(tree.text(of: 0) == "a;0z")
    let map = tree.sources
    let start = tree.bytes((1..<tree.count).first { tree.tag($0) == .text }!).startIndex
    let parts = text.indices.map { map.parts(of: TextRange(start + $0, start + $0 + 1)) }
    #expect(parts == [[TextRange(3, 4)], [TextRange(4, 9)], [TextRange(9, 15)], [TextRange(15, 16)]])
  }

  @Test func whatWasTakenOutBeforeParsingIsCounted() {
    let script = "<script>" + String(repeating: "let a = '<p>';\n", count: 20) + "</script>"
    let crowd = (0..<600).map { " a\($0)=1" }.joined()
    let html =
      "<p>one</p>\(script)<p\(crowd)>two</p>\(script)<style>\(String(repeating: "p{} ", count: 40))</style><p>one"
    let origins = origins(html)
    #expect(origins.filter { !$0.hasPrefix("let") } == ["one ← one", "two ← two", "one ← one"])
    #expect(
      origins.count == 5
        && origins.allSatisfy { $0.components(separatedBy: " ← ")[0] == $0.components(separatedBy: " ← ")[1] })
    let tree = HTMLReader.read(Array(html.utf8)).tree
    #expect(
      tree.sources.parts(of: TextRange(0, tree.buffer.count)).last == TextRange(html.utf8.count - 3, html.utf8.count))
  }

  /// The parser hands long texts on in pieces, in the middle of the character that it reads.
  @Test(arguments: ["a", "é", "字", "𝄞", "a é", "&amp;x"])
  func longTextsAreFollowedFromPieceToPiece(piece: String) {
    let body = String(repeating: piece, count: 2000)
    let html = "<p>" + body + "</p><p>end"
    let tree = HTMLReader.read(Array(html.utf8)).tree
    #expect(tree.sources.agrees(tree.buffer, with: Array(html.utf8)))
    #expect(
      tree.sources.parts(of: TextRange(0, tree.buffer.count)) == [
        TextRange(3, 3 + body.utf8.count), TextRange(html.utf8.count - 3, html.utf8.count),
      ])
  }

  private static let fixtures: [String] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Fixtures")
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".html") }.sorted().map { root.appending(path: $0).path }
  }()

  /// For every character of every text of the sample pages: the bytes of the saved page, decoded, are the character.
  @Test func everyTextOfTheSamplePagesIsDecodedFromItsBytes() throws {
    #expect(SourceBytesTests.fixtures.count >= 15)
    for path in SourceBytesTests.fixtures {
      let bytes = Array(try Data(contentsOf: URL(filePath: path)))
      let read = HTMLReader.read(bytes)
      let (tree, page) = (read.tree, SavedPage(bytes))
      #expect(tree.sources.agrees(tree.buffer, with: page.decoded), "\(path)")
      for node in 1..<tree.count where tree.tag(node) == .text {
        let text = tree.bytes(node)
        let parts = page.saved(tree.sources.parts(of: TextRange(text.startIndex, text.endIndex)))
        let there = parts.flatMap { bytes[$0.start..<$0.end] }
        let inside = tree.tag(tree.parent(node)) == .script ? "<script>" : "<p>"
        let again = HTMLReader.read(Array(inside.utf8) + there, charset: read.charset.name).tree.rawText(of: 0)
        #expect(again.elementsEqual(text), "\(path): \(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  @Test(arguments: [
    ("windows-1252", String.Encoding.windowsCP1252), ("utf-16le", .utf16LittleEndian), ("utf-16be", .utf16BigEndian),
    ("utf-8", .utf8), ("gb18030", .init(rawValue: 0x8000_0632)), ("koi8-r", .init(rawValue: 0x8000_0A02)),
    ("shift_jis", .shiftJIS), ("iso-2022-jp", .iso2022JP),
  ])
  func savedBytesAreFoundInEachCharset(name: String, encoding: String.Encoding) throws {
    let words =
      switch name {
      case "koi8-r": "Мост упал в Москве"
      case "gb18030", "shift_jis", "iso-2022-jp": "山 and 川の水 b"
      case "windows-1252": "Brücke – “fiel”"
      default: "Brücke – 𝄞 “fiel” 山"
      }
    let html = "<p>\(words)</p><p><b>\(words)</b> x"
    let bytes = Array(try #require(html.data(using: encoding)))
    let tree = HTMLReader.read(bytes, charset: name).tree
    try #require(tree.text(of: 0) == "\(words) \(words) x")
    let page = SavedPage(bytes, charset: name)
    let parts = page.saved(tree.sources.parts(of: TextRange(0, tree.buffer.count)))
    let there = parts.map {
      String(decoding: HTMLReader.plainText(Array(bytes[$0.start..<$0.end]), charset: name), as: UTF8.self)
    }
    #expect(there == [words, words, " x"])
  }

  @Test func bytesThatDoNotFitTheCharsetAreCounted() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("<p>a".utf8) + [0xFF, 0x00] + Array("é</p><p>b".utf8)
    let tree = HTMLReader.read(bytes).tree
    let page = SavedPage(bytes)
    #expect(
      page.saved(tree.sources.parts(of: TextRange(0, tree.buffer.count))) == [TextRange(6, 11), TextRange(18, 19)])
    #expect(page.line(of: 3) == 1)
  }
}
