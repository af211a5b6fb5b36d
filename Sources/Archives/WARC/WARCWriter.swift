import CivilCalendar

/// Makes the records of a web archive. Ids come from digests, so the same content gives the same bytes.
package struct WARCWriter: Sendable {
  /// The date that the next records carry.
  private var date: String
  /// Whether each record is packed by itself.
  private let isPacked: Bool
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var lastID = ""

  /// A writer for records of one time (seconds since 1970), packed record by record where asked.
  package init(date seconds: Int, isPacked: Bool = false) {
    date = DateTime(utcSecond: seconds).iso8601
    self.isPacked = isPacked
  }

  /// The record that says who made the archive; it comes first. Fields such as "software" and "format".
  package mutating func warcinfo(_ fields: [HeaderField], fileName: String) {
    let block = fields.map { "\($0.name): \($0.value)\r\n" }.joined()
    write(
      "warcinfo", [HeaderField("WARC-Filename", fileName)], contentType: "application/warc-fields",
      Array(block.utf8))
  }

  /// A page as it was saved, without the HTTP answer that brought it.
  package mutating func resource(uri: String, contentType: String, _ bytes: [UInt8]) {
    write("resource", [target(uri)], contentType: contentType, bytes)
  }

  /// An HTTP answer, head and body as they were sent.
  package mutating func response(uri: String, _ message: [UInt8]) { response(uri: uri, message, []) }

  private mutating func response(uri: String, _ message: [UInt8], _ more: [HeaderField]) {
    let payload = HTTPResponse(message)?.sentBody ?? message
    write(
      "response", [target(uri)] + more + [HeaderField("WARC-Payload-Digest", WARCDigest.text(of: payload))],
      contentType: "application/http; msgtype=response", message)
  }

  /// A request and its answer as they went over the wire at a time (seconds since 1970), to and from a machine.
  package mutating func exchange(uri: String, seconds: Int, peer: String, request: [UInt8], response message: [UInt8]) {
    let archiveDate = date
    defer { date = archiveDate }
    date = DateTime(utcSecond: seconds).iso8601
    let peer = peer.isEmpty ? [] : [HeaderField("WARC-IP-Address", peer)]
    response(uri: uri, message, peer)
    write(
      "request", [target(uri)] + peer + [HeaderField("WARC-Concurrent-To", "<\(lastID)>")],
      contentType: "application/http; msgtype=request", request)
  }

  /// Hands out what was written so far and forgets it, for an archive that is not held whole.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private func target(_ uri: String) -> HeaderField { HeaderField("WARC-Target-URI", WARCWriter.escaped(uri)) }

  private mutating func write(_ type: String, _ fields: [HeaderField], contentType: String, _ block: [UInt8]) {
    let digest = WARCDigest.text(of: block)
    let seed = ([type, date, digest] + fields.map { "\($0.name): \($0.value)" }).joined(separator: "\n")
    lastID = WARCDigest.recordID(of: seed)
    let all =
      [
        HeaderField("WARC-Type", type), HeaderField("WARC-Record-ID", "<\(lastID)>"),
        HeaderField("WARC-Date", date),
      ] + fields + [
        HeaderField("WARC-Block-Digest", digest), HeaderField("Content-Type", contentType),
        HeaderField("Content-Length", String(block.count)),
      ]
    let head = "WARC/1.1\r\n" + all.map { "\($0.name): \($0.value)\r\n" }.joined() + "\r\n"
    let record = Array(head.utf8) + block + Array("\r\n\r\n".utf8)
    bytes += isPacked ? Gzip.pack(record) ?? record : record
  }

  /// No blank, control character or line end may stand in an address; they are written as %XX (RFC 3986, 2.1).
  private static func escaped(_ uri: String) -> String {
    uri.utf8.map { byte in
      byte > 0x20 && byte < 0x7F ? String(Unicode.Scalar(byte)) : "%" + Hexadecimal.text([byte]).uppercased()
    }.joined()
  }
}

/// Digests as web archives write them, and the ids made from them.
enum WARCDigest {
  /// "sha256:" and Base32.
  static func text(of bytes: [UInt8]) -> String { "sha256:" + Base32.text(DigestAlgorithm.sha256.digest(of: bytes)) }

  /// Whether bytes have a digest; nil where it is in an algorithm or spelling that is not known.
  static func agrees(_ text: String, with bytes: [UInt8]) -> Bool? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let algorithm = DigestAlgorithm(name: parts[0]) else { return nil }
    let value = parts[1].filter { $0 != "=" && $0 != " " }
    let digest = algorithm.digest(of: bytes)
    let (base32, base64) = (Base32.text(digest).filter { $0 != "=" }, Base64.text(digest))
    switch value.utf8.count {
    case algorithm.digits: return value.lowercased() == Hexadecimal.text(digest)
    case base32.utf8.count: return value.uppercased() == base32
    case base64.utf8.count: return String(value.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }) == base64
    default: return nil
    }
  }

  /// A UUID of version 8, whose bits are the maker's (RFC 9562, 5.8): here a digest's.
  static func recordID(of seed: String) -> String {
    var bits = Array(DigestAlgorithm.sha256.digest(of: Array(seed.utf8)).prefix(16))
    bits[6] = bits[6] & 0x0F | 0x80
    bits[8] = bits[8] & 0x3F | 0x80
    let hex = Array(Hexadecimal.text(bits).utf8)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: hex[$0], as: UTF8.self) }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
