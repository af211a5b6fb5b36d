import Archives
import Captures
import CivilCalendar
package import DatelineModel
import Files
import JSONText
package import StoryFolders

/// A saved page that goes into a snapshot: its name without folders, and its bytes as they stand.
package struct SnapshotSource: Hashable, Sendable {
  /// The file's own name; the briefing shows it, and its ending helps to tell HTML from text.
  package let name: String
  /// The file, byte for byte; packed where it was packed.
  package let bytes: [UInt8]
  /// What is known of it from outside.
  package let facts: SourceFacts
  /// The file of `dateline-fetch` beside it, kept with it as it stands.
  package let capture: [UInt8]?

  /// A source.
  package init(name: String, bytes: [UInt8], facts: SourceFacts = SourceFacts(), capture: [UInt8]? = nil) {
    self.name = name
    self.bytes = bytes
    self.facts = facts
    self.capture = capture
  }

  /// Most bytes of all sources of a snapshot together.
  package static let totalLimit = 2 << 30

  /// Reads what is listed; what cannot be opened is reported and has no part in the snapshot.
  ///
  /// - Throws: `DiagnosticError` with `input.too-large` where the files have more than `limit` bytes together.
  package static func read(
    _ items: [InputFiles.Item], facts: [String: SourceFacts] = [:], limit: Int = totalLimit
  ) throws -> (sources: [SnapshotSource], unreadable: [Diagnostic]) {
    var sources: [SnapshotSource] = []
    var unreadable: [Diagnostic] = []
    var total = 0
    for item in items {
      switch item {
      case .unreadable(_, let diagnostic, _): unreadable.append(diagnostic)
      case .leftOut(_, let diagnostic, _): if diagnostic.severity > .note { unreadable.append(diagnostic) }
      case .file(let path, _):
        switch InputFiles.bytes(of: path) {
        case .failure(let error): unreadable.append(error.diagnostic)
        case .success(let bytes):
          let capture = CaptureFacts.bytes(beside: path)
          total += bytes.count + (capture?.count ?? 0)
          guard total <= limit else {
            throw DiagnosticError(
              Diagnostic(
                .inputTooLarge, "The articles have more than \(limit) bytes; make several snapshots of them."))
          }
          let name = path == "-" ? "standard-input" : PathText.last(path)
          sources.append(
            SnapshotSource(name: name, bytes: bytes, facts: facts[path] ?? SourceFacts(), capture: capture))
        }
      }
    }
    return (ordered(sources), unreadable)
  }

  /// By name and content, so that the order of the command line does not matter.
  static func ordered(_ sources: [SnapshotSource]) -> [SnapshotSource] {
    sources.sorted { a, b in
      if a.name.utf8.elementsEqual(b.name.utf8) {
        return a.bytes == b.bytes
          ? (a.capture ?? []).lexicographicallyPrecedes(b.capture ?? []) : a.bytes.lexicographicallyPrecedes(b.bytes)
      }
      return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
  }
}

/// A source as the configuration of a snapshot lists it.
struct ListedSource: Hashable, Sendable {
  /// Where the bytes lie in the payload, were they kept: "sources/0001-page.html".
  let file: String
  /// The file's own name.
  let name: String
  /// SHA-256 of the file, hexadecimal.
  let sha256: String
  /// Bytes of the file.
  let size: Int
  /// What a person says of it.
  let facts: SourceFacts

  /// Lists a source; `number` counts from 1.
  init(_ source: SnapshotSource, number: Int) {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    file = "sources/\(padded)-\(ListedSource.safe(source.name))"
    name = source.name
    sha256 = Digest.sha256(source.bytes)
    size = source.bytes.count
    facts = source.facts
  }

  /// Reads one as the configuration has it; nil where it names a file that no snapshot has.
  init?(_ value: JSONValue) {
    guard let file = value["file"]?.string, let name = value["name"]?.string, let sha256 = value["sha256"]?.string,
      let size = value["bytes"]?.integer, file.hasPrefix("sources/"),
      file.dropFirst(8).utf8.allSatisfy({ ListedSource.isPlain($0) })
    else { return nil }
    (self.file, self.name, self.sha256, self.size) = (file, name, sha256, size)
    var facts = SourceFacts()
    facts.published = value["published"]?.string.flatMap { DateTime(iso8601: $0) }
    facts.url = value["url"]?.string
    facts.publisher = value["publisher"]?.string
    facts.charset = value["charset"]?.string
    self.facts = facts
  }

  func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("file", file)
      w.member("name", name)
      w.member("sha256", sha256)
      w.member("bytes", size)
      if let published = facts.published { w.member("published", published.iso8601) }
      if let url = facts.url { w.member("url", url) }
      if let publisher = facts.publisher { w.member("publisher", publisher) }
      if let charset = facts.charset { w.member("charset", charset) }
    }
  }

  /// The last 100 bytes of a name, in letters, digits and a few marks that every file system holds.
  private static func safe(_ name: String) -> String {
    let plain = name.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "-") }
    return String(decoding: plain.suffix(100), as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
