import ArticleExtraction
import DatelineModel
import Foundation
import HTMLReading
import LanguagePacks
import Testing

/// Each byte of an article leads to bytes of its page.
@Suite struct TextOriginTests {
  private func article(_ bytes: [UInt8]) -> Article {
    ArticleExtractor(language: .all).article(id: "page", from: HTMLReader.read(bytes))
  }

  private func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 > 0x20 } }

  /// The letters of each block of each sample page are those that its saved bytes decode to.
  @Test func everyBlockOfTheSamplePagesIsReadFromItsBytes() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Fixtures")
    let all = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    var blocks = 0
    for name in all where name.hasSuffix(".html") {
      let bytes = Array(try Data(contentsOf: root.appending(path: name)))
      let article = article(bytes)
      let page = SavedPage(bytes)
      guard case .page(let map)? = article.origin else {
        Issue.record("\(name) has no origin")
        continue
      }
      #expect(map.agrees(article.text, with: page.decoded), "\(name)")
      for block in article.blocks {
        blocks += 1
        let there = page.saved(map.parts(of: block.range)).flatMap { bytes[$0.start..<$0.end] }
        let again = HTMLReader.read(Array("<p>".utf8) + there, charset: HTMLReader.read(bytes).charset.name).tree
        let text = article.text[block.range.start..<block.range.end]
        #expect(
          letters(again.text(of: 0).utf8) == letters(text), "\(name): \(String(decoding: text, as: UTF8.self))")
      }
    }
    #expect(blocks > 100)
  }

  /// Characters of windows-1252 that a page of UTF-8 has as control codes, soft hyphens and wide spaces are folded away.
  @Test func foldedCharactersKeepTheirPlace() {
    let filler = String(repeating: "The river rose by two metres in the night, said the mayor of the town. ", count: 6)
    let html =
      "<article><h1>River</h1><p>a\u{80}b so\u{AD}ft wide\u{2003}space &#150; <b> end</b> \(filler)</p></article>"
    let article = article(Array(html.utf8))
    #expect(String(decoding: article.text, as: UTF8.self).hasPrefix("River\na€b soft wide space – end The river"))
    guard case .page(let map)? = article.origin else {
      Issue.record("no origin")
      return
    }
    let parts = map.parts(of: TextRange(6, 27)).map {
      String(decoding: Array(html.utf8)[$0.start..<$0.end], as: UTF8.self)
    }
    #expect(parts == ["a\u{80}b so", "ft wide", "space"])
  }

  @Test func linesOfAPlainTextKeepTheirPlace() {
    let text = "Rain\n\n  It rained   in Quetta.\nShare this article with your friends\nIt  stopped."
    let article = PlainText.savedArticle(id: "a", text: Array(text.utf8), language: .all)
    guard case .page(let map)? = article.origin, let last = article.blocks.last else {
      Issue.record("no origin")
      return
    }
    let parts = map.parts(of: last.range).map { String(decoding: Array(text.utf8)[$0.start..<$0.end], as: UTF8.self) }
    #expect(parts == ["It", "stopped."])
    #expect(map.agrees(article.text, with: Array(text.utf8)))
    #expect(!map.agrees(article.text, with: Array(("x" + text).utf8)))
  }

  @Test func stretchesThatMeetAreOne() {
    var map = SourceMap(unchanged: 4)
    map.append(text: 4, 1, from: 4, 5)
    map.append(text: 5, 3, from: 9, 3)
    map.append(text: 8, 2, from: 12, 2)
    #expect(map.parts(of: TextRange(0, 10)) == [TextRange(0, 14)])
    #expect(map.parts(of: TextRange(4, 6)) == [TextRange(4, 10)])
  }
}
