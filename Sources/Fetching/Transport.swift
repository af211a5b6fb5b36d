import Archives

/// One request and its answer, byte for byte.
package struct WebExchange: Sendable {
  /// The address that was asked for.
  package let address: WebAddress
  /// Seconds since 1970 at which the request began.
  package let seconds: Int
  /// The request as it was sent.
  package let request: [UInt8]
  /// The answer as it came: head and body, chunks as they were.
  package let response: [UInt8]
  /// The answer's parts; nil where it is no HTTP.
  let answer: HTTPResponse?
  /// The address of the machine that answered: "203.0.113.9".
  package let peer: String

  /// An exchange.
  package init(address: WebAddress, seconds: Int, request: [UInt8], response: [UInt8], peer: String) {
    self.address = address
    self.seconds = seconds
    self.request = request
    self.response = response
    self.peer = peer
    answer = HTTPResponse(response)
  }
}

/// How much of an answer's body is taken.
package enum AnswerLimit: Hashable, Sendable {
  /// A longer one is an error.
  case whole(Int)
  /// Of a longer one the beginning is taken.
  case beginning(Int)
}

/// Whoever asks for one address and follows nothing. The rules know the network only by this.
package protocol Transport {
  /// Asks for an address; an answer of any status is an answer.
  mutating func exchange(_ address: WebAddress, limit: AnswerLimit) throws(FetchError) -> WebExchange
}
