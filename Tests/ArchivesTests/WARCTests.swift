import Archives
import DatelineModel
import Foundation
import Testing

@Suite struct WARCTests {
  private static let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-Folded: a\r\n b\r\n\r\n<p>Quetta</p>"

  private func archive(isPacked: Bool) -> [UInt8] {
    var writer = WARCWriter(date: 1_742_169_600, isPacked: isPacked)
    writer.warcinfo(
      [HeaderField("software", "dateline"), HeaderField("format", "WARC File Format 1.1")], fileName: "x.warc")
    writer.response(uri: "https://example.org/a b", Array(WARCTests.http.utf8))
    writer.resource(uri: "urn:sha256:00", contentType: "text/plain", Array("It rained.".utf8))
    return writer.bytes
  }

  private func records(_ items: some Sequence<WARCItem>) -> [WARCRecord] {
    items.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  private func damages(_ items: some Sequence<WARCItem>) -> [ArchiveCode] {
    items.compactMap { if case .damage(let finding, _) = $0 { finding.code } else { nil } }
  }

  /// What was cut or is damaged gives what comes before.
  @Test func theBeginningOfAPackedBody() throws {
    let page = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    let packed = try #require(Gzip.pack(page))
    func beginning(_ body: [UInt8], _ limit: Int) -> [UInt8]? {
      HTTPResponse(Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8) + body)?.beginning(limit: limit)
    }
    #expect(beginning(packed, 1000) == Array(page.prefix(1000)))
    #expect(beginning(packed, 1 << 20) == page)
    let half = try #require(beginning(Array(packed.prefix(packed.count / 2)), 1 << 20))
    #expect(half.count > 1000 && page.starts(with: half))
    #expect(beginning(Array("plain".utf8), 3) == Array("pla".utf8))
  }

  @Test(arguments: [false, true]) func whatIsWrittenIsRead(isPacked: Bool) throws {
    let bytes = archive(isPacked: isPacked)
    #expect(bytes == archive(isPacked: isPacked))
    let items = Array(WARCReader(bytes))
    let records = records(items)
    #expect(items.count == 3)
    #expect(records.map(\.type) == ["warcinfo", "response", "resource"])
    #expect(records.allSatisfy { $0.version == "1.1" && $0.date == "2025-03-17T00:00:00Z" && $0.findings.isEmpty })
    #expect(records[1].targetURI == "https://example.org/a%20b")
    #expect(records[2].block == Array("It rained.".utf8))
    let response = try #require(records[1].response)
    #expect(response.status == 200)
    #expect(response.fields["x-folded"] == "a b")
    #expect(response.body == Array("<p>Quetta</p>".utf8))
    #expect(records[2].response == nil)
    #expect(Set(records.compactMap { $0.fields["WARC-Record-ID"] }).count == 3)
  }

  @Test func piecesOfAnySizeGiveTheSameRecords() {
    for isPacked in [false, true] {
      let bytes = archive(isPacked: isPacked)
      for size in [1, 2, 3, 7, 100] {
        var at = 0
        let reader = WARCReader {
          defer { at = min(at + size, bytes.count) }
          return Array(bytes[at..<min(at + size, bytes.count)])
        }
        #expect(records(reader).map(\.block) == records(WARCReader(bytes)).map(\.block))
      }
    }
  }

  @Test func aDamagedRecordIsPassedOver() {
    var plain = archive(isPacked: false)
    let second = records(WARCReader(plain))[1].offset
    plain[second + 2] = UInt8(ascii: "?")
    #expect(records(WARCReader(plain)).map(\.type) == ["warcinfo", "resource"])
    #expect(damages(WARCReader(plain)) == [.warcHeader])

    var packed = archive(isPacked: true)
    let start = records(WARCReader(packed))[1].offset
    for at in [start + 12, start + 60] { packed[at] ^= 0xFF }
    #expect(records(WARCReader(packed)).map(\.type) == ["warcinfo", "resource"])
    #expect(damages(WARCReader(packed)) == [.warcGzip])
  }

  /// Gzip has bits that carry no content (its time, the end of its last byte); all others are guarded by its checksum.
  @Test func noFlippedBitOfAPackedArchiveChangesARecordInSilence() {
    let bytes = archive(isPacked: true)
    let whole = records(WARCReader(bytes)).map(\.block)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      let items = Array(WARCReader(changed))
      let isReported = !damages(items).isEmpty || records(items).contains { !$0.findings.isEmpty }
      #expect(isReported || records(items).map(\.block) == whole, "byte \(index)")
    }
  }

  /// Changes at many places, the same in every run: reading comes to an end and makes nothing of nothing.
  @Test func aMuchDamagedArchiveIsReadToItsEnd() {
    var state: UInt64 = 1
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    for round in 0..<400 {
      var bytes = archive(isPacked: round % 2 == 0)
      for _ in 0..<(1 + random(20)) { bytes[random(bytes.count)] = UInt8(random(256)) }
      if random(3) == 0 { bytes.removeSubrange(0..<random(bytes.count)) }
      let items = Array(WARCReader(bytes))
      #expect(items.count <= 40)
      #expect(records(items).reduce(0) { $0 + $1.block.count } <= 1 << 16)
    }
  }

  @Test func noMoreIsReadThanIsAskedFor() throws {
    for isPacked in [false, true] {
      let piece = archive(isPacked: isPacked)
      var given = 0
      let reader = WARCReader {
        given += 1
        return given <= 10_000 ? piece : []
      }
      for _ in 0..<30 { #expect(reader.next() != nil) }
      #expect(given <= 13)
    }
  }

  @Test func whatBreaksOffIsSaid() {
    let plain = archive(isPacked: false)
    #expect(damages(WARCReader(Array(plain.dropLast(8)))) == [.warcTruncated])
    let packed = archive(isPacked: true)
    #expect(damages(WARCReader(Array(packed.dropLast(3)))) == [.warcGzip])
    #expect(damages(WARCReader(packed + [1, 2, 3, 4])) == [.warcGzip])
    #expect(records(WARCReader(packed + [1, 2, 3, 4])).count == 3)
    #expect(damages(WARCReader(Array("not an archive".utf8))) == [.warcHeader])
    #expect(Array(WARCReader([])).isEmpty)
  }

  @Test func aRecordOverTheLimitIsPassedOver() {
    var limits = WARCReader.Limits()
    limits.block = 40
    let items = Array(WARCReader(archive(isPacked: false), limits: limits))
    #expect(records(items).map(\.type) == ["resource"])
    #expect(damages(items) == [.warcTooLarge, .warcTooLarge])
    limits = WARCReader.Limits()
    limits.head = 20
    #expect(damages(WARCReader(archive(isPacked: false), limits: limits)).allSatisfy { $0 == .warcHeader })
  }

  @Test func aWrongDigestIsAFindingOfTheRecord() throws {
    let text = String(decoding: archive(isPacked: false), as: UTF8.self).replacingOccurrences(
      of: "It rained", with: "It snowed")
    #expect(records(WARCReader(Array(text.utf8)))[2].findings.map(\.code) == [.warcDigest])
    let body = String(decoding: archive(isPacked: false), as: UTF8.self).replacingOccurrences(
      of: "Quetta", with: "Queeta")
    #expect(records(WARCReader(Array(body.utf8)))[1].findings.map(\.code) == [.warcDigest, .warcDigest])
  }

  @Test(arguments: [
    ("5\r\nQuett\r\n1;x=y\r\na\r\n0\r\n\r\n", "Quetta", 0),
    ("Quetta, not chunked", "Quetta, not chunked", 1),
    ("5\r\nQuett\r\n9\r\na", "Quetta", 1),
    ("5\r\nQuett\r\n", "Quett", 1),
    ("0\r\n\r\n", "", 0),
    ("7fffffffffffffff\r\nx", "x", 1),
  ])
  func chunkedBodies(sent: String, body: String, findings: Int) throws {
    let message = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + sent
    let response = try #require(HTTPResponse(Array(message.utf8)))
    #expect(String(decoding: response.body, as: UTF8.self) == body)
    #expect(response.findings.map(\.code) == Array(repeating: .warcHTTP, count: findings))
    #expect(response.sentBody == Array(sent.utf8))
  }

  @Test func packedBodiesAreUnpacked() throws {
    let packed = try #require(Gzip.pack(Array("Quetta".utf8)))
    let head = Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".utf8)
    #expect(HTTPResponse(head + packed)?.content(limit: 100) == Array("Quetta".utf8))
    #expect(HTTPResponse(head + packed)?.content(limit: 3) == nil)
    #expect(HTTPResponse(Array("GET / HTTP/1.1\r\n\r\n".utf8)) == nil)
  }
}

/// warcio's samples, when they lie beside the project; otherwise skipped with a line.
@Suite struct WARCSampleTests {
  static let root = ConformanceBagsTests.root.deletingLastPathComponent().appending(path: "warcio-data").path
  static var isThere: Bool { FileManager.default.fileExists(atPath: root) }

  /// File, records that can be read, damaged places, records with findings.
  @Test(
    .enabled(if: isThere, "warcio's samples are not beside the project"),
    arguments: [
      ("example.warc", 6, 0, 0), ("example.warc.gz", 6, 0, 0), ("example-resource.warc.gz", 3, 0, 0),
      ("example-iana.org-chunked.warc", 3, 0, 0), ("example-digest.warc", 4, 0, 1), ("post-test.warc.gz", 6, 0, 0),
      ("example-space-in-target-uri.warc.gz", 2, 0, 0), ("example-wget-bad-target-uri.warc.gz", 6, 0, 0),
      ("example-trunc.warc", 4, 1, 1), ("example-bad-non-chunked.warc.gz", 6, 0, 0),
      ("example-bad.warc.gz.bad", 6, 0, 0), ("example-wrong-chunks.warc.gz", 2, 0, 1),
    ])
  func samples(name: String, records: Int, damages: Int, findings: Int) throws {
    var counts = (records: 0, damages: 0, findings: 0)
    for item in try #require(WARCReader(path: WARCSampleTests.root + "/" + name)) {
      switch item {
      case .record(let record):
        counts.records += 1
        if !record.findings.isEmpty { counts.findings += 1 }
        if record.type == "response" { #expect(record.response != nil) }
      case .damage: counts.damages += 1
      }
    }
    #expect(counts == (records, damages, findings))
  }
}
