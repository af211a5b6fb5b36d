/// An HTTP/1 answer split into its parts (RFC 9112).
package struct HTTPResponse: Sendable {
  /// Most bytes of the head.
  package static let headLimit = 1 << 20

  /// 200, 404 …
  package let status: Int
  /// The fields in order.
  package let fields: [HeaderField]
  /// The body as it was sent.
  package let sentBody: [UInt8]
  /// The body with the chunks of its transfer joined; still packed where `Content-Encoding` says so.
  package let body: [UInt8]
  /// What was found wrong; the rest can be used all the same.
  package let findings: [ArchiveFinding]

  /// Reads an answer; nil where it does not begin with a status line.
  package init?(_ bytes: [UInt8]) {
    var lines = HeaderLines(bytes, limit: HTTPResponse.headLimit)
    guard let first = lines.next(), first.hasPrefix("HTTP/"),
      let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) }), let fields = lines.fields()
    else { return nil }
    self.status = status
    self.fields = fields
    sentBody = Array(bytes[lines.at...])
    let isChunked = fields["Transfer-Encoding"]?.lowercased().contains("chunked") == true
    let joined = isChunked ? ChunkedBody.joined(sentBody) : (body: sentBody, finding: nil)
    body = joined.body
    findings = [joined.finding, HTTPResponse.lengthFinding(fields)].compactMap { $0 }
  }

  /// Lengths that contradict each other (RFC 9112, 6.3): nobody knows where such an answer ends.
  private static func lengthFinding(_ fields: [HeaderField]) -> ArchiveFinding? {
    let given = fields.filter { $0.name.lowercased() == "content-length" }.flatMap { $0.value.split(separator: ",") }
    let lengths = Set(given.map { $0.filter { !$0.isWhitespace } })
    guard lengths.count > 1 else { return nil }
    return ArchiveFinding(
      .warcHTTP,
      "The answer gives \(lengths.count) lengths that differ; it may be cut off or hold more than its own body.",
      severity: .warning)
  }

  /// The body unpacked; nil where it is damaged, larger than `limit` bytes, or packed in a way that is not known.
  package func content(limit: Int) -> [UInt8]? {
    switch fields["Content-Encoding"]?.lowercased() {
    case nil, "", "identity": body.count <= limit ? body : nil
    // Some archives keep the field but store the page unpacked.
    case "gzip"?, "x-gzip"?: body.starts(with: [0x1F, 0x8B]) ? Gzip.unpack(body, limit: limit) : plain(limit)
    case "deflate"?: ZlibStream.unpack(body, limit: limit) ?? plain(limit)
    case "br"?: Brotli.unpack(body, limit: limit) ?? plain(limit)
    case "zstd"?: Zstandard.unpack(body, limit: limit) ?? plain(limit)
    default: nil
    }
  }

  /// The body as it is, where it looks like a page and not like packed data.
  private func plain(_ limit: Int) -> [UInt8]? {
    let isText = body.first { $0 > 0x20 } == UInt8(ascii: "<")
    return isText && body.count <= limit ? body : nil
  }

  /// The first `limit` bytes of the body unpacked, as far as it is sound; nil where it is packed in a way that is not known.
  package func beginning(limit: Int) -> [UInt8]? {
    switch fields["Content-Encoding"]?.lowercased() {
    case nil, "", "identity": Array(body.prefix(limit))
    case "gzip"?, "x-gzip"?:
      body.starts(with: [0x1F, 0x8B]) ? Gzip.beginning(of: body, limit: limit) : Array(body.prefix(limit))
    default: nil
    }
  }
}

/// The chunked transfer coding (RFC 9112, 7.1).
enum ChunkedBody {
  /// The chunks joined. A body that says it is chunked and is not comes back as it is; one that breaks off, as far as it goes.
  static func joined(_ bytes: [UInt8]) -> (body: [UInt8], finding: ArchiveFinding?) {
    var body: [UInt8] = []
    var at = 0
    while let (size, start) = chunk(bytes, at) {
      if size == 0 { return (body, nil) }
      guard size <= bytes.count - start else {
        return (body + bytes[start...], broken("breaks off in a chunk"))
      }
      body += bytes[start..<start + size]
      at = start + size
      if at < bytes.count, bytes[at] == 0x0D { at += 1 }
      if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
    if at == 0 { return (bytes, broken("is not chunked, though its head says so")) }
    return (body, broken("breaks off before its last chunk"))
  }

  /// The size that stands at `at`, and where its bytes begin.
  private static func chunk(_ bytes: [UInt8], _ at: Int) -> (size: Int, start: Int)? {
    guard let end = bytes[min(at, bytes.count)...].firstIndex(of: 0x0A), end - at <= 256 else { return nil }
    let digits = bytes[at..<end].prefix(while: Hexadecimal.isDigit)
    let rest = bytes[(at + digits.count)..<end]
    let ends = rest.first.map { $0 == 0x0D || $0 == 0x20 || $0 == UInt8(ascii: ";") } ?? true
    guard ends, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    return (size, end + 1)
  }

  private static func broken(_ what: String) -> ArchiveFinding {
    ArchiveFinding(.warcHTTP, "The body \(what); what can be read of it is used.", severity: .warning)
  }
}

/// Lines and fields at the front of bytes. Bytes that are not UTF-8 are read as ISO 8859-1.
struct HeaderLines {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var at = 0

  init(_ bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    end = min(bytes.count, limit)
  }

  /// The next line without its end; nil where there is none within the limit.
  mutating func next() -> String? {
    guard let feed = bytes[at..<end].firstIndex(of: 0x0A) else { return nil }
    var line = bytes[at..<feed]
    if line.last == 0x0D { line.removeLast() }
    at = feed + 1
    return String(validating: line, as: UTF8.self)
      ?? String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
  }

  /// The fields up to the empty line, folded ones joined; nil where it does not come. Lines without a colon are left out.
  mutating func fields() -> [HeaderField]? {
    var fields: [HeaderField] = []
    while let line = next() {
      if line.isEmpty { return fields }
      if line.hasPrefix(" ") || line.hasPrefix("\t"), let last = fields.popLast() {
        fields.append(HeaderField(last.name, last.value + " " + HeaderLines.trimmed(line[...])))
      } else if let colon = line.firstIndex(of: ":") {
        fields.append(
          HeaderField(HeaderLines.trimmed(line[..<colon]), HeaderLines.trimmed(line[line.index(after: colon)...])))
      }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String { String(text.unicodeScalars.trimmed) }
}
