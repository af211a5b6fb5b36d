import Archives
import DatelineModel
import Foundation
import Interchange
import JSONText
import Pipeline
import ScratchFolders
import StoryFolders
import Testing

/// Web archives as input of `report` and `annotate`.
@Suite struct WARCInputTests {
  private static let page =
    "<h1>Rain in Quetta</h1><p>It rained in Quetta on 9 May 2024, and two people were killed when a wall fell, the town said.</p>"

  /// An HTTP answer with a status and a content type.
  private static func answer(_ body: [UInt8], status: String = "200 OK", type: String = "text/html; charset=utf-8")
    -> [UInt8]
  {
    Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\r\n".utf8) + body
  }

  private static func archive(packed: Bool, _ answers: [(uri: String, message: [UInt8])]) -> [UInt8] {
    var writer = WARCWriter(date: 1_741_737_600, isPacked: packed)
    writer.warcinfo([HeaderField("software", "test")], fileName: "test.warc")
    for answer in answers { writer.response(uri: answer.uri, answer.message) }
    return writer.bytes
  }

  private func annotated(_ archive: [UInt8]) -> [AnnotatedArticle] {
    DocumentInputs.archive(archive, named: "test.warc").map { Annotator().annotate($0) }
  }

  @Test(arguments: [false, true])
  func answersThatAreHTMLAreRead(packed: Bool) throws {
    let articles = annotated(
      WARCInputTests.archive(
        packed: packed,
        [
          ("https://a.example/rain", WARCInputTests.answer(Array(WARCInputTests.page.utf8))),
          ("https://a.example/logo.png", WARCInputTests.answer([0x89, 0x50], type: "image/png")),
          ("https://a.example/gone", WARCInputTests.answer(Array("<p>gone".utf8), status: "404 Not Found")),
        ]))
    #expect(articles.count == 1)
    let article = try #require(articles.first?.article)
    #expect(article.url?.value == "https://a.example/rain")
    #expect(article.id.hasPrefix("urn:uuid:"))
    #expect(article.title?.value == "Rain in Quetta")
  }

  @Test func theCharsetOfTheHeaderIsUsedAndTheReadersOwnWins() throws {
    let latin =
      Array("<h1>Rain</h1><p>It rained in Besan".utf8) + [0xE7]
      + Array(
        "on all day, and the streets of the old town were wet until the evening, people who live there said.</p>".utf8)
    let archive = WARCInputTests.archive(
      packed: false, [("https://a.example/", WARCInputTests.answer(latin, type: "text/html; charset=\"iso-8859-2\""))])
    let input = try #require(DocumentInputs.archive(archive, named: "x").first { _ in true })
    #expect(Annotator().annotate(input).article.text.contains(0xC3))
    let given = Annotator().annotate(input, charset: "windows-1251").article
    #expect(String(decoding: given.text, as: UTF8.self).contains("з"))
  }

  @Test func aDamagedRecordIsReportedAndTheNextIsRead() {
    let good = WARCInputTests.archive(
      packed: true, [("https://a.example/", WARCInputTests.answer(Array(WARCInputTests.page.utf8)))])
    var bad = good
    bad[good.count - 40] ^= 0xFF
    bad[good.count - 41] ^= 0xFF
    let articles = annotated(bad + good)
    #expect(articles.contains { $0.article.diagnostics.contains { $0.code == .inputArchive } })
    #expect(articles.contains { $0.article.title?.value == "Rain in Quetta" })
  }

  @Test func aWrongDigestIsADoubt() throws {
    var bytes = WARCInputTests.archive(
      packed: false, [("https://a.example/", WARCInputTests.answer(Array(WARCInputTests.page.utf8)))])
    let place = try #require(bytes.lastIndex(of: UInt8(ascii: "w")))
    bytes[place] = UInt8(ascii: "W")
    #expect(annotated(bytes).first?.article.diagnostics.map(\.code).contains(.inputArchiveDoubt) == true)
  }

  @Test func anArchiveWithoutPagesSaysSo() {
    #expect(
      annotated(WARCInputTests.archive(packed: false, [])).first?.article.diagnostics.first?.code == .inputNoArticles)
  }

  @Test func anArchiveAmongFilesIsOpenedWhereItStands() throws {
    let folder = try Scratch.folder()
    try Data(WARCInputTests.page.utf8).write(to: folder.appending(path: "a.html"))
    let archive = WARCInputTests.archive(
      packed: true, [("https://b.example/", WARCInputTests.answer(Array(WARCInputTests.page.utf8)))])
    try Data(archive).write(to: folder.appending(path: "b.warc.gz"))
    try Data(WARCInputTests.page.utf8).write(to: folder.appending(path: "c.html"))
    let urls = DocumentInputs(files: [folder.path]).map { Annotator().annotate($0).article.url?.value }
    #expect(urls == [nil, "https://b.example/", nil])
  }
}

/// Every damaged sample beside the project gives lines and no crash.
@Suite struct WARCSampleTests {
  static let folder = ProjectFolder.root.deletingLastPathComponent().appending(path: "shared/badinput/warcio-data")
    .path

  @Test(.enabled(if: FileManager.default.fileExists(atPath: folder), "no WARC samples beside the project"))
  func samples() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: WARCSampleTests.folder).sorted() {
      let lines = DocumentInputs(files: [WARCSampleTests.folder + "/" + name]).map {
        AnnotationLine.json(Annotator().annotate($0))
      }
      #expect(!lines.isEmpty, "\(name)")
      for line in lines { #expect(JSONReader.read(line) != nil, "\(name)") }
    }
  }
}
