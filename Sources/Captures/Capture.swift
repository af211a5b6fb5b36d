package import Archives

/// How a saved page came from the network: what stands in the file beside it.
///
/// A page `rain.html` has its capture in `rain.html.capture.json`, where every reading of `rain.html` finds it.
package struct Capture: Hashable, Sendable {
  /// A redirect that was followed on the way.
  package struct Redirect: Hashable, Sendable {
    /// The address that was asked for.
    package let url: String
    /// 301, 302, 303, 307 or 308.
    package let status: Int
    /// The address to which the answer led.
    package let location: String

    /// A redirect.
    package init(url: String, status: Int, location: String) {
      self.url = url
      self.status = status
      self.location = location
    }
  }

  /// The address that answered.
  package var url: String
  /// The address that was asked for first.
  package var requested: String
  /// When the answer began, in UTC: "2025-03-12T10:19:00Z".
  package var fetched: String
  /// 200 …
  package var status: Int
  /// The fields of the answer's head, in order.
  package var headers: [HeaderField]
  /// Redirects in the order in which they were followed.
  package var redirects: [Redirect]
  /// SHA-256 of the saved page, hexadecimal.
  package var sha256: String
  /// Bytes of the saved page.
  package var size: Int

  /// A capture of known parts.
  package init(
    url: String, requested: String, fetched: String, status: Int, headers: [HeaderField], redirects: [Redirect],
    sha256: String, size: Int
  ) {
    self.url = url
    self.requested = requested
    self.fetched = fetched
    self.status = status
    self.headers = headers
    self.redirects = redirects
    self.sha256 = sha256
    self.size = size
  }

  /// Ending of the file beside a page.
  package static let fileEnding = ".capture.json"

  /// Most bytes of such a file; the fields of an answer's head are at most a megabyte.
  package static let fileLimit = 8 << 20

  /// The charset that the answer told; it wins over what the page says of itself (HTML, 13.2.3.2).
  package var charset: String? { headers["Content-Type"].flatMap { MediaType($0).charset } }
}
