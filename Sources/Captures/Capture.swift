public import Archives

/// How a saved page came from the network: what stands in the file beside it.
///
/// A page `rain.html` has its capture in `rain.html.capture.json`, where every reading of `rain.html` finds it.
public struct Capture: Hashable, Sendable {
  /// A redirect that was followed on the way.
  public struct Redirect: Hashable, Sendable {
    /// The address that was asked for.
    public let url: String
    /// 301, 302, 303, 307 or 308.
    public let status: Int
    /// The address to which the answer led.
    public let location: String

    /// A redirect.
    public init(url: String, status: Int, location: String) {
      self.url = url
      self.status = status
      self.location = location
    }
  }

  /// The address that answered.
  public var url: String
  /// The address that was asked for first.
  public var requested: String
  /// When the answer began, in UTC: "2025-03-12T10:19:00Z".
  public var fetched: String
  /// 200 …
  public var status: Int
  /// The fields of the answer's head, in order.
  public var headers: [HeaderField]
  /// Redirects in the order in which they were followed.
  public var redirects: [Redirect]
  /// SHA-256 of the saved page, hexadecimal.
  public var sha256: String
  /// Bytes of the saved page.
  public var size: Int

  /// A capture of known parts.
  public init(
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
  public static let fileEnding = ".capture.json"

  /// The charset that the answer told; it wins over what the page says of itself (HTML, 13.2.3.2).
  public var charset: String? { headers["Content-Type"].flatMap { MediaType($0).charset } }
}
