/// A header's name and value, as web archives and HTTP write them.
package struct HeaderField: Hashable, Sendable {
  /// The name as written; case does not count.
  package let name: String
  /// The value, folded lines joined.
  package let value: String

  /// A field.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HeaderField] {
  /// The first value of a name.
  package subscript(_ name: String) -> String? {
    first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

/// One record of a web archive (WARC 1.1, ISO 28500:2017).
package struct WARCRecord: Sendable {
  /// "1.1"; what stands after "WARC/".
  package let version: String
  /// The named fields, in order.
  package let fields: [HeaderField]
  /// The block, as it stands in the archive.
  package let block: [UInt8]
  /// Bytes of the file (of the packed file, for gzip) before the record.
  package let offset: Int
  /// What was found wrong with this record; it can be read all the same.
  package internal(set) var findings: [ArchiveFinding] = []

  /// "response", "resource", "warcinfo", "request" …
  package var type: String { fields["WARC-Type"] ?? "" }

  /// The address, angle brackets taken off (some old writers put them).
  package var targetURI: String? {
    fields["WARC-Target-URI"].map { uri in
      uri.hasPrefix("<") && uri.hasSuffix(">") ? String(uri.dropFirst().dropLast()) : uri
    }
  }

  /// When it was captured: "2025-03-12T10:19:00Z".
  package var date: String? { fields["WARC-Date"] }

  private var isHTTP: Bool {
    fields["Content-Type"]?.lowercased().hasPrefix("application/http") ?? block.starts(with: "HTTP/".utf8)
  }

  /// The block without the head of an HTTP message (6.3.2): what `WARC-Payload-Digest` is about.
  var payload: [UInt8] {
    guard isHTTP else { return block }
    var lines = HeaderLines(block, limit: HTTPResponse.headLimit)
    while let line = lines.next() { if line.isEmpty { return Array(block[lines.at...]) } }
    return block
  }

  /// The HTTP answer in the block; nil for other records.
  package var response: HTTPResponse? {
    type == "response" && isHTTP ? HTTPResponse(block) : nil
  }
}

/// What a reader comes upon: a record, or a place where there should have been one.
package enum WARCItem: Sendable {
  case record(WARCRecord)
  /// A damaged place, and where it was; reading goes on behind it.
  case damage(ArchiveFinding, offset: Int)
}
