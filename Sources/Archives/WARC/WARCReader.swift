import Files

/// Reads a web archive record by record: `.warc`, and `.warc.gz` whose records are packed one by one.
///
///     for item in WARCReader(path: "crawl.warc.gz")! { … }
///
/// It holds one record at a time. A damaged place is told of and passed over; reading goes on with the next record.
package final class WARCReader: Sequence, IteratorProtocol {
  /// What a reader is willing to hold.
  package struct Limits: Sendable {
    /// Most bytes of a record's block; a larger one is passed over with `warc.too-large`.
    package var block = 64 << 20
    /// Most bytes of a record's head.
    package var head = 1 << 16

    /// The defaults.
    package init() {}
  }

  private let stream: ArchiveStream
  private let limits: Limits

  /// A reader of pieces: bytes, empty at the end, nil on an error.
  package init(limits: Limits = Limits(), pieces: @escaping () -> [UInt8]?) {
    stream = ArchiveStream(pieces)
    self.limits = limits
  }

  /// Most bytes of an archive packed with zstandard that is held already, unpacked.
  private static let unpackedLimit = 512 << 20

  /// A reader of bytes that are held already.
  package convenience init(_ bytes: [UInt8], limits: Limits = Limits()) {
    let isPacked = Zstandard.isPacked(bytes)
    var rest: [UInt8]? = isPacked ? Zstandard.unpack(bytes, limit: WARCReader.unpackedLimit) : bytes
    self.init(limits: limits) {
      defer { rest = [] }
      return rest
    }
  }

  /// A reader of a file; nil where it is not a regular file or cannot be read.
  package convenience init?(path: String, limits: Limits = Limits()) {
    guard let file = FilePieces(path, followsLink: true) else { return nil }
    if let head = FilePieces(path, followsLink: true)?.next(), Zstandard.isPacked(head) {
      guard let pieces = ZstandardPieces(path: path) else { return nil }
      self.init(limits: limits) { pieces.next() }
      return
    }
    self.init(limits: limits) { file.next().map(Array.init) }
  }

  /// The next record or damaged place; nil at the end.
  package func next() -> WARCItem? {
    while stream.has(1), stream.peek(0) == 0x0D || stream.peek(0) == 0x0A { stream.drop() }
    let start = stream.offset
    guard stream.has(1) else { return stream.interruption == .damage ? damagedGzip(at: stream.offset) : nil }
    guard let head = head(), var lines = WARCReader.lines(head), let version = lines.next(), version.hasPrefix("WARC/"),
      let fields = lines.fields(), let length = fields["Content-Length"].flatMap({ Int($0) }), length >= 0
    else { return badHead(at: start) }
    guard length <= limits.block else { return tooLarge(length, at: start) }
    let block = stream.take(length)
    guard block.count == length else { return cutShort(block.count, of: length, at: start) }
    var record = WARCRecord(version: String(version.dropFirst(5)), fields: fields, block: block, offset: start)
    record.findings = WARCReader.digestFindings(record)
    if let why = record.fields["WARC-Truncated"] {
      record.findings.append(
        ArchiveFinding(
          .warcTruncated,
          "The record at byte \(start) was cut short when it was captured (\(why)); fetch the page again.",
          severity: .warning))
    }
    return .record(record)
  }

  /// The bytes up to and with the empty line; nil where it does not come within the limit.
  private func head() -> [UInt8]? {
    guard stream.has(5), (0..<5).map({ stream.peek($0) }) == Array("WARC/".utf8) else { return nil }
    var isLineEmpty = false
    var size = 5
    while size < limits.head, stream.has(size + 1) {
      let byte = stream.peek(size)
      size += 1
      if byte == 0x0A {
        if isLineEmpty { return stream.take(size) }
        isLineEmpty = true
      } else if byte != 0x0D {
        isLineEmpty = false
      }
    }
    return nil
  }

  private static func lines(_ head: [UInt8]) -> HeaderLines? { HeaderLines(head, limit: head.count) }

  // MARK: damage

  private func damagedGzip(at offset: Int) -> WARCItem {
    _ = stream.goToNextMember()
    return .damage(
      ArchiveFinding(.warcGzip, "The data at byte \(offset) is damaged or cannot be read; fetch the file again."),
      offset: offset)
  }

  private func badHead(at offset: Int) -> WARCItem {
    if stream.interruption == .damage { return damagedGzip(at: offset) }
    goToNextRecord()
    return .damage(
      ArchiveFinding(
        .warcHeader, "At byte \(offset) no record begins, or its head is not whole; what follows was passed over."),
      offset: offset)
  }

  private func tooLarge(_ length: Int, at offset: Int) -> WARCItem {
    if stream.skip(length) < length { return cutShort(0, of: length, at: offset) }
    return .damage(
      ArchiveFinding(
        .warcTooLarge,
        "The record at byte \(offset) has \(length) bytes; at most \(limits.block) are read. Raise the limit."),
      offset: offset)
  }

  private func cutShort(_ count: Int, of length: Int, at offset: Int) -> WARCItem {
    if stream.interruption == .damage { return damagedGzip(at: offset) }
    return .damage(
      ArchiveFinding(
        .warcTruncated, "The record at byte \(offset) has \(count) of its \(length) bytes; fetch the file again."),
      offset: offset)
  }

  /// Passes over bytes until a line begins with "WARC/".
  private func goToNextRecord() {
    let mark = Array("\nWARC/".utf8)
    while stream.has(mark.count) {
      let isThere = stream.peek(0) == mark[0] && mark.indices.allSatisfy { stream.peek($0) == mark[$0] }
      stream.drop()
      if isThere { return }
    }
    if stream.interruption == .end { _ = stream.skip(mark.count) }
  }

  /// Digests that the record carries (5.8 and 5.9). A revisit gives those of the record it stands for; a segment has a part
  /// of the payload only.
  private static func digestFindings(_ record: WARCRecord) -> [ArchiveFinding] {
    guard record.type != "revisit", record.fields["WARC-Segment-Number"] == nil else { return [] }
    return [("WARC-Block-Digest", record.block), ("WARC-Payload-Digest", record.payload)].compactMap { field, bytes in
      guard let digest = record.fields[field], WARCDigest.agrees(digest, with: bytes) == false else { return nil }
      return ArchiveFinding(
        .warcDigest, "The record at byte \(record.offset) does not have the \(field) it gives; do not rely on it.")
    }
  }
}
