/// An answer of the preview.
package struct PreviewAnswer: Hashable, Sendable {
  /// Status code.
  package let status: Int
  /// Media type.
  package let type: String
  /// Content.
  package let body: [UInt8]
  /// Where to go instead.
  package let location: String?

  /// An answer with content.
  package init(status: Int = 200, type: String, body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
    location = nil
  }

  /// A sentence, with a status that is no success.
  init(_ status: Int, _ sentence: String) {
    self.init(status: status, type: "text/plain; charset=utf-8", body: Array((sentence + "\n").utf8))
  }

  /// The same page under its own address.
  init(movedTo location: String) {
    status = 301
    type = "text/plain; charset=utf-8"
    body = []
    self.location = location
  }

  /// The bytes that go over the wire; nothing is kept by the browser, and the connection ends.
  func bytes(hasBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status) \(PreviewAnswer.reasons[status] ?? "Answer")\r\n"
    head += "Content-Type: \(type)\r\nContent-Length: \(body.count)\r\n"
    head += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
    if let location { head += "Location: \(location)\r\n" }
    return Array((head + "\r\n").utf8) + (hasBody ? body : [])
  }

  private static let reasons = [
    200: "OK", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 503: "Service Unavailable",
  ]
}
