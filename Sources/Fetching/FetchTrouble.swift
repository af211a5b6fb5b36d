/// Why an address was not fetched.
public struct FetchTrouble: Error, Hashable, Sendable {
  /// What kind of trouble.
  public let code: FetchCode
  /// What happened and what to do.
  public let message: String

  /// The trouble as a line for people: code, then what to do.
  public var line: String { "\(code.rawValue): \(message)" }

  /// Trouble of a kind.
  public init(_ code: FetchCode, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// The stable name of a kind of trouble with the network: `room.what`. Scripts may rely on it.
public enum FetchCode: String, Sendable, CaseIterable {
  /// What was named is no address of the web.
  case address = "fetch.address"
  /// The address leads to this machine or a network that is not public.
  case privateNetwork = "fetch.private-network"
  /// The host's robots.txt asks programs to stay away.
  case robots = "fetch.robots"
  /// Redirects go round in a circle, are too many, or lead nowhere.
  case redirect = "fetch.redirect"
  /// The answer is no success.
  case status = "fetch.status"
  /// The answer is longer than allowed.
  case tooLarge = "fetch.too-large"
  /// The answer took longer than allowed.
  case timeout = "fetch.timeout"
  /// No answer came.
  case connection = "fetch.connection"
  /// The answer is no page.
  case type = "fetch.type"
  /// The page is there already.
  case exists = "fetch.exists"
  /// The page could not be saved.
  case unwritable = "output.unwritable"
}
