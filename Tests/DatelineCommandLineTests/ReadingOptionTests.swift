import Archives
import BuiltPrograms
import Foundation
import Testing

/// Options that say how pages are read, as a person gives them.
@Suite struct ReadingOptionTests {
  private static let story =
    "В Тотьме вчера прошёл дождь, и улицы старого города до вечера были мокрыми, рассказали жители. Рынок закрыли."

  /// A page in windows-1251 that states no charset, with words before it that are in ASCII alone.
  private static var page: [UInt8] {
    Array("<html><head><title>Rain</title></head><body><h1>Rain</h1><p>".utf8) + windows1251(story)
      + Array("</p></body></html>".utf8)
  }

  private static func windows1251(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(scalar.value & 0x7F)
      }
    }
  }

  private func annotated(_ arguments: [String], _ name: String, _ bytes: [UInt8]) throws -> BuiltProgram.Outcome {
    let folder = try BuiltProgram.folder()
    try Data(bytes).write(to: folder.appending(path: name))
    return try BuiltProgram.run(["annotate"] + arguments + [name], in: folder)
  }

  @Test(arguments: ["windows-1251", "cp1251", "x-cp1251", "WINDOWS-1251"])
  func theRightLabelAndItsAliases(label: String) throws {
    let outcome = try annotated(["--charset", label], "a.html", Self.page)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(Self.story))
  }

  /// Another label is taken at its word: the option is there for pages that are wrong about themselves.
  @Test func anotherLabelGivesOtherLetters() throws {
    let outcome = try annotated(["--charset", "koi8-r"], "a.html", Self.page)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains(Self.story))
  }

  @Test(arguments: ["windows-9999", "latin-1-or-so", ""])
  func anUnknownLabelIsRefused(label: String) throws {
    for command in ["annotate", "report"] {
      let folder = try BuiltProgram.folder()
      try Data(Self.page).write(to: folder.appending(path: "a.html"))
      let outcome = try BuiltProgram.run([command, "--charset", label, "a.html"], in: folder)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("usage: \"\(label)\" is no charset that is known; write a label of the Encoding"))
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func pagesInAZIPAreReadByIt() throws {
    let members = ["a.html", "b/c.html"].map { ArchiveMember(path: ArchivePath($0), bytes: Self.page) }
    let outcome = try annotated(["--charset", "cp1251"], "pages.zip", try ZipWriter.archive(members, modified: 0))
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").filter { $0.contains(Self.story) }.count == 2)
  }

  /// The option wins over what the server said; without it the server is believed.
  @Test(arguments: [true, false])
  func pagesInAWebArchiveAreReadByIt(isGiven: Bool) throws {
    let answer =
      Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n".utf8) + Self.page
    let record =
      Array(
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2025-03-12T00:00:00Z\r\nWARC-Target-URI: https://a.example/rain\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: \(answer.count)\r\n\r\n"
          .utf8) + answer + Array("\r\n\r\n".utf8)
    let outcome = try annotated(isGiven ? ["--charset", "windows-1251"] : [], "a.warc", record)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(Self.story) == isGiven)
  }

  // MARK: --timex-spans

  private static let record =
    "{\"id\":\"a\",\"text\":\"The fair opens a week from Friday.\",\"published\":\"2025-03-12\"}\n"

  private func spans(_ options: String) throws -> BuiltProgram.Outcome {
    let folder = try BuiltProgram.folder()
    try Data(Self.record.utf8).write(to: folder.appending(path: "a.ndjson"))
    return try BuiltProgram.shell("dateline annotate --input ndjson \(options) < a.ndjson", in: folder)
  }

  @Test func spansOfTheStandardOnRequest() throws {
    let own = try spans("")
    #expect(own.output.contains("\"text\":\"a week from Friday\",\"type\":\"DATE\",\"value\":\"2025-03-21\""))
    #expect(try spans("--timex-spans dateline").output == own.output)
    let standard = try spans("--timex-spans timeml").output
    #expect(standard.contains("\"text\":\"a week\",\"type\":\"DURATION\",\"value\":\"P1W\""))
    #expect(standard.contains("\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"2025-03-14\""))
  }

  @Test func spansOfTheStandardAreNoFullLines() throws {
    let folder = try BuiltProgram.folder()
    let outcome = try BuiltProgram.run(["annotate", "--full", "--timex-spans", "timeml", "a.html"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("leave out --timex-spans timeml"))
    let unknown = try BuiltProgram.run(["annotate", "--timex-spans", "timex2", "a.html"], in: folder)
    #expect(unknown.status == 2)
  }
}
