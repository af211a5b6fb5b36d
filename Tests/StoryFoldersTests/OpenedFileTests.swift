import Archives
import CivilCalendar
import DatelineModel
import Foundation
import StoryFolders
import Testing

/// Files that hold several articles, or one in a wrapping.
@Suite struct OpenedFileTests {
  private func documents(_ bytes: [UInt8], _ name: String) -> [SourceDocument] {
    OpenedFile.articles(in: bytes, named: name).compactMap { if case .document(let it) = $0 { it } else { nil } }
  }

  private func codes(_ bytes: [UInt8], _ name: String) -> [DiagnosticCode] {
    OpenedFile.articles(in: bytes, named: name).compactMap {
      if case .unreadable(_, let it) = $0 { it.code } else { nil }
    }
  }

  private func text(_ document: SourceDocument?) -> String? {
    document.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  // MARK: RTF

  @Test(arguments: [
    ("{\\rtf1\\ansi It rained.\\par And stopped.}", "It rained.\n\nAnd stopped."),
    ("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}", "Москва"),
    ("{\\rtf1{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset238 Arial;}}\\f1 \\'a3\\'f3d\\'9f \\f0 x}", "Łódź x"),
    ("{\\rtf1\\uc1 a\\u8364?b \\uc0\\u233 c}", "a€b éc"), ("{\\rtf1\\u-10179?\\u-8704?}", "😀"),
    ("{\\rtf1\\u55357?x}", "x"), ("{\\rtf1 a{\\*\\generator Riched;}b{\\pict 0102}c{\\v hidden}d}", "abcd"),
    ("{\\rtf1 a\\bin3 {}}b}", "ab"), ("{\\rtf1 \\{a\\}\\\\b\\~c}", "{a}\\b\u{A0}c"),
    ("{\\rtf1 {{{ a", "a"), ("{\\rtf1 }}} a", "a"), ("{\\rtf1\\'zz x", "zz x"),
  ])
  func richText(_ source: String, _ expected: String) {
    #expect(
      text(documents(Array(source.utf8), "a.rtf").first)?.trimmingCharacters(in: .whitespacesAndNewlines) == expected)
  }

  @Test func richTextWithoutEndOrDepth() {
    let deep = Array("{\\rtf1 ".utf8) + [UInt8](repeating: UInt8(ascii: "{"), count: 200_000) + Array("a".utf8)
    #expect(documents(deep, "a.rtf").count == 1)
    #expect(codes(Array("{\\rtf1 {\\pict 00}}".utf8), "a.rtf") == [.inputNoArticles])
  }

  // MARK: exports

  @Test func factivaTextByItsCodes() {
    let export = """
      Politics
      Bridge at Sisak reopens
      By Ana Horvat
      1,204 words
      3 de mayo de 2022
      18:40
      The Sava Post
      SAVAPO
      English
      Copyright 2022, The Sava Post

      The bridge was opened on Monday.

      Document SAVAPO0020220503ei530001a

      """
    let found = documents(Array((export + export.replacing("3 de mayo", with: "4 de mayo")).utf8), "a.txt")
    #expect(found.map(\.title) == ["Bridge at Sisak reopens", "Bridge at Sisak reopens"])
    #expect(found.map(\.publisher) == ["The Sava Post", "The Sava Post"])
    #expect(found.map { $0.published?.iso8601 } == ["2022-05-03", "2022-05-04"])
    #expect(text(found.first) == "Bridge at Sisak reopens\n\nThe bridge was opened on Monday.")
  }

  @Test func nexisTextByItsEnds() {
    let export = """
      User Name: = A Reader
      Date and Time: Friday, June 3, 2022 10:00:00 AM
      Job Number: 1
      1. Signal box burns

      Signal box burns
      The Dale Mercury
      Mardi 24 mai 2022

      Section: NEWS
      Length: 48 words
      Body

      A signal box burned down on Sunday.
      Note: nobody was hurt.

      Load-Date: June 2, 2022
      End of Document
      """
    let found = documents(Array(export.utf8), "a.txt")
    #expect(found.map(\.title) == ["Signal box burns"])
    #expect(found.map(\.publisher) == ["The Dale Mercury"])
    #expect(found.map { $0.published?.iso8601 } == ["2022-05-24"])
    #expect(text(found.first)?.hasSuffix("A signal box burned down on Sunday. Note: nobody was hurt.") == true)
  }

  /// Above an article stands a day and little else; of figures alone nobody knows which is the month.
  @Test(arguments: [
    ("June 9, 2022 Thursday", "2022-06-09"), ("Thursday, 9 June 2022 10:00 AM GMT", "2022-06-09"),
    ("9 червня 2022", "2022-06-09"), ("2022年6月9日", "2022-06-09"), ("2022-06-09", "2022-06-09"),
    ("12 March 1987", "1987-03-12"), ("09/06/2022", nil),
    ("The council met on 9 June 2022 and voted", nil), ("9 June", nil),
  ])
  func daysOfExports(_ line: String, _ expected: String?) {
    let export = "1 of 1 DOCUMENTS\n\nThe Post\n\n\(line)\n\nHeadline\n\nBODY:\n\nIt rained.\n"
    #expect(documents(Array(export.utf8), "a.txt").first?.published?.iso8601 == expected)
  }

  // MARK: messages

  @Test func theSubjectOfAMailKeepsItsLettersInEveryCharset() {
    let mail =
      Array(
        "Subject: =?utf-8?b?w5xiZXJmYWhydA==?= nach Malm=\nDate: Thu, 19 May 2022 08:00:00 +0200\nMIME-Version: 1.0\n"
          .utf8)
      + Array("Content-Type: text/plain; charset=iso-8859-1\n\nDie F".utf8) + [0xE4] + Array("hre f".utf8) + [0xE4]
      + Array("hrt wieder.\n".utf8)
    let found = documents(mail, "a.eml")
    #expect(found.first?.charset == "utf-8")
    #expect(text(found.first) == "Überfahrt nach Malm=\n\nDie Fähre fährt wieder.\n")
  }

  @Test func attachmentsAreToldOfHoweverTheyAreWritten() {
    func mail(_ disposition: String) -> [UInt8] {
      Array(
        "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\nContent-Disposition: \(disposition); filename=a.txt\n\nNot this.\n--b\nContent-Type: text/plain\n\nIt rained.\n--b--\n"
          .utf8)
    }
    for disposition in ["attachment", "ATTACHMENT", "Attachment"] {
      let found = documents(mail(disposition), "a.eml")
      #expect(found.first?.findings.map(\.code) == [.inputLeftOut])
      #expect(text(found.first)?.contains("It rained.") == true)
    }
  }

  @Test func aMailboxGivesEachMessage() {
    let mailbox =
      "From a@example.org Thu May 19 06:00:00 2022\nSubject: One\nMIME-Version: 1.0\n\n>From the pier\n>>From afar\n\nFrom b@example.org Fri May 20 06:00:00 2022\nSubject: Two\nContent-Type: image/png\n\nx\n"
    let found = OpenedFile.articles(in: Array(mailbox.utf8), named: "a.mbox")
    #expect(found.count == 2)
    #expect(text(documents(Array(mailbox.utf8), "a.mbox").first)?.hasPrefix("One\n\nFrom the pier\n>From afar") == true)
    #expect(codes(Array(mailbox.utf8), "a.mbox") == [.inputEmpty])
  }

  // MARK: others

  @Test func referencesOfAFeedAreRead() {
    let feed =
      "<rss><channel><title>Wire</title><item><title>Caf&amp;eacute; &amp;#8211; &amp;hellip;</title><description>The mayor&amp;#x2019;s caf&amp;eacute; &amp;lt;b&amp;gt; &amp;mdash; burned.</description></item></channel></rss>"
    let found = documents(Array(feed.utf8), "a.rss")
    #expect(found.first?.title == "Café – …")
    #expect(text(found.first) == "Café – …\n\nThe mayor’s café <b> — burned.")
  }

  @Test func safariArchivesThatHoldNoPage() {
    #expect(codes(Array("bplist00".utf8), "a.webarchive") == [.inputUnreadable])
    // {"WebMainResource": {"WebResourceMIMEType": "image/png", "WebResourceData": <00>}}
    let picture: [UInt8] =
      Array("bplist00".utf8) + [0xD1, 1, 2, 0x5F, 0x10, 15] + Array("WebMainResource".utf8) + [0xD2, 3, 5, 4, 6]
      + [0x5F, 0x10, 19] + Array("WebResourceMIMEType".utf8) + [0x59] + Array("image/png".utf8) + [0x5F, 0x10, 15]
      + Array("WebResourceData".utf8) + [0x41, 0]
    let starts = [8, 11, 29, 34, 56, 66, 84].map { UInt8($0) }
    let trailer: [UInt8] =
      [0, 0, 0, 0, 0, 0, 1, 1] + [0, 0, 0, 0, 0, 0, 0, 7] + [UInt8](repeating: 0, count: 8) + [0, 0, 0, 0, 0, 0, 0, 86]
    #expect(codes(picture + starts + trailer, "a.webarchive") == [.inputKind])
  }

  private static let records = Array("{\"id\":\"a\",\"text\":\"It rained.\"}\n\n{\"id\":2,\"text\":\"x\"}".utf8)

  @Test func recordsAreRead() { #expect(documents(Self.records, "a.ndjson").map(\.id) == ["a", "2"]) }

  @Test func recordsInAZIPAreRead() throws {
    let members = [ArchiveMember(path: ArchivePath("b/a.ndjson"), bytes: Self.records)]
    let found = documents(try ZipWriter.archive(members, modified: 0), "a.zip")
    #expect(found.map(\.id) == ["a", "2"])
    #expect(found.map(\.kind) == ["ZIP", "ZIP"])
  }

  // MARK: charset

  /// What a person gives wins over what the file around the page declares, and not over what was decoded already.
  @Test(arguments: [
    (
      "a.mhtml",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x; type=\"text/html\"\nSnapshot-Content-Location: https://a.example/\n\n--x\nContent-Type: text/html; charset=koi8-r\nContent-Location: https://a.example/\n\n<p>Rain</p>\n--x--\n",
      "koi8-r", "windows-1251"
    ),
    (
      "a.eml", "From: a@a.example\nContent-Type: text/html; charset=koi8-r\n\n<p>Rain</p>\n", "koi8-r", "windows-1251"
    ),
    ("a.eml", "From: a@a.example\nSubject: Rain\nContent-Type: text/plain; charset=koi8-r\n\nRain\n", "utf-8", "utf-8"),
    ("a.rtf", "{\\rtf1\\ansi It rained.}", "utf-8", "utf-8"),
  ])
  func charsetOfParts(name: String, file: String, declared: String, given: String) {
    #expect(documents(Array(file.utf8), name).first?.charset == declared)
    let outcome = OpenedFile.articles(in: Array(file.utf8), named: name, charset: "windows-1251").first
    guard case .document(let document)? = outcome else {
      Issue.record("\(name) is not read")
      return
    }
    #expect(document.charset == given)
  }
}
