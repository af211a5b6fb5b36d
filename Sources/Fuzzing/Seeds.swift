import Archives
import DatelineModel
import Foundation
import Interchange
import JSONText
import Pipeline

/// What a mutation begins with.
struct Seed {
  enum Kind { case page, text, record, annotation, archive, tagFile, container, capture, robots, answer, file }
  let kind: Kind
  let bytes: [UInt8]

  /// Largest file that is taken as a seed.
  private static let sizeLimit = 200_000

  /// All small files below the folders, and what is made of the pages among them: records, annotations, archives.
  static func all(below folders: [String]) -> [Seed] {
    let files = folders.flatMap(files).sorted()
    var seeds: [Seed] = []
    for file in files {
      // Asked first: Foundation keeps a page of memory for each empty file that it reads.
      let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
      guard let size, (1...sizeLimit).contains(size), let data = FileManager.default.contents(atPath: file) else {
        continue
      }
      seeds.append(Seed(kind: kind(of: file), bytes: [UInt8](data)))
    }
    seeds += containers.map { Seed(kind: .container, bytes: $0) }
    seeds += fetched.map { Seed(kind: $0, bytes: Array($1.utf8)) }
    seeds += tagFiles.map { Seed(kind: .tagFile, bytes: Array($0.utf8)) }
    return seeds + made(from: seeds.filter { $0.kind == .page }.prefix(40).map(\.bytes))
  }

  private static func files(below folder: String) -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
    return names.compactMap { ($0 as? String).map { folder + "/" + $0 } }.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
    }
  }

  private static func kind(of file: String) -> Kind {
    if file.contains(".warc") || file.contains(".arc") { return .archive }
    if file.contains("/IntakeFixtures/") { return .file }
    if file.contains("/bagit-conformance/") { return .tagFile }
    return file.hasSuffix(".txt") || file.hasSuffix(".md") || file.hasSuffix(".json") ? .text : .page
  }

  private static func made(from pages: [[UInt8]]) -> [Seed] {
    let dateline = Annotator()
    var archive = WARCWriter(date: 1_741_737_600)
    var seeds: [Seed] = []
    for (number, page) in pages.enumerated() {
      let annotated = dateline.annotate(SourceDocument(id: "p\(number)", bytes: page, format: .html))
      var record = JSONWriter()
      record.object { w in
        w.member("id", "p\(number)")
        w.name(number % 2 == 0 ? "html" : "text")
        w.value(
          number % 2 == 0
            ? String(decoding: page, as: UTF8.self) : String(decoding: annotated.article.text, as: UTF8.self))
        w.member("published", "2025-03-12")
      }
      seeds.append(Seed(kind: .record, bytes: record.bytes))
      seeds.append(Seed(kind: .annotation, bytes: AnnotationLine.json(annotated, .full)))
      archive.response(
        uri: "https://a.example/\(number)", Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + page)
      if number % 4 == 3 {
        seeds.append(Seed(kind: .archive, bytes: archive.bytes))
        archive = WARCWriter(date: 1_741_737_600, isPacked: number % 8 == 3)
      }
    }
    return seeds
  }

  private static var containers: [[UInt8]] {
    let members = ["a/b.txt", "a/größe.txt", "a/" + String(repeating: "x", count: 200)].map {
      ArchiveMember(path: ArchivePath($0), bytes: Array("content".utf8))
    }
    return [try? TarWriter.archive(members, modified: 0), try? ZipWriter.archive(members, modified: 400_000_000)]
      .compactMap { $0 }
  }

  /// What hosts answer, and what is kept of it.
  private static let fetched: [(Kind, String)] = [
    (.robots, "User-agent: *\nDisallow: /a*b$\nAllow: /%61\nCrawl-delay: 3\n\nUser-agent: dateline-fetch\nDisallow:\n"),
    (
      .answer,
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>x\r\n0\r\n\r\n"
    ), (.answer, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n\u{1F}\u{8B}"),
    (
      .capture,
      """
      {"url": "https://a.example/", "requested": "https://a.example/", "fetched": "2025-03-12T10:19:00Z", "status": 200,
      "sha256": "\(String(repeating: "0", count: 64))", "bytes": 3, "headers": [{"name": "A", "value": "b"}],
      "redirects": [{"url": "a", "status": 301, "location": "b"}]}
      """
    ),
  ]

  private static let tagFiles = [
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/a.txt\n",
    "https://a.example/a.txt 5 data/a.txt\n", "Source-Organization: A\n  B\nPayload-Oxum: 5.1\n",
  ]
}
