import Archives
import Files

/// Why an address was not fetched.
package struct FetchError: Error, Hashable, Sendable {
  /// What kind of finding.
  package let code: FetchCode
  /// What happened and what to do.
  package let message: String

  /// The error as a line for people: code, then what to do.
  package var line: String { "\(code.rawValue): \(message)" }

  /// An error of a kind.
  package init(_ code: FetchCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// What is there is left as it is.
  package static func exists(_ path: String) -> FetchError {
    FetchError(.exists, "\"\(path)\" is there already and is left as it is; move it away to fetch it anew.")
  }

  /// What could not be written, and the option that names another place for it.
  static func unwritable(_ path: String, _ error: any Error, option: String) -> FetchError {
    let reason = (error as? DurableFile.SystemError).map { " (\($0.text))" } ?? ""
    return FetchError(
      .unwritable, "\"\(path)\" could not be written\(reason); free some space or name another with \(option).")
  }
}

/// The stable name of a kind of finding with the network: `room.what`. Scripts may rely on it.
package enum FetchCode: String, Sendable, CaseIterable {
  /// What was named is no address of the web.
  case address = "fetch.address"
  /// The address leads to this machine or a network that is not public.
  case privateNetwork = "fetch.private-network"
  /// The host's robots.txt asks programs to stay away.
  case robots = "fetch.robots"
  /// The host's robots.txt could not be had, so that nothing may be fetched (RFC 9309, 2.3.1.4).
  case robotsUnreachable = "fetch.robots-unreachable"
  /// Redirects go round in a circle, are too many, or lead nowhere.
  case redirect = "fetch.redirect"
  /// The answer is no success.
  case status = "fetch.status"
  /// The answer is longer than allowed.
  case tooLarge = "fetch.too-large"
  /// The answer took longer than allowed.
  case timeout = "fetch.timeout"
  /// No answer came, or one that is empty, broken off or no HTTP.
  case connection = "fetch.connection"
  /// The answer is no page.
  case type = "fetch.type"
  /// The page is there already.
  case exists = "fetch.exists"
  /// The page could not be saved.
  case unwritable = "output.unwritable"
  /// The file of addresses cannot be read.
  case inputMissing = "input.missing"
  /// The file of addresses names none.
  case inputEmpty = "input.empty"
  /// The file of addresses is longer than allowed.
  case inputTooLarge = "input.too-large"
}
