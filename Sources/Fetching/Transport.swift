import Archives

/// One request and its answer, byte for byte.
public struct WebExchange: Hashable, Sendable {
  /// The address that was asked for.
  public let address: WebAddress
  /// Seconds since 1970 at which the request began.
  public let seconds: Int
  /// The request as it was sent.
  public let request: [UInt8]
  /// The answer as it came: head and body, chunks as they were.
  public let response: [UInt8]
  /// The address of the machine that answered: "203.0.113.9".
  public let peer: String

  /// An exchange.
  public init(address: WebAddress, seconds: Int, request: [UInt8], response: [UInt8], peer: String) {
    self.address = address
    self.seconds = seconds
    self.request = request
    self.response = response
    self.peer = peer
  }

  /// The answer's parts.
  var answer: HTTPResponse? { HTTPResponse(response) }
}

/// Whoever asks for one address and follows nothing. The rules know the network only by this.
public protocol Transport {
  /// Asks for an address; an answer of any status is an answer.
  mutating func exchange(_ address: WebAddress, byteLimit: Int) throws(FetchTrouble) -> WebExchange
}
