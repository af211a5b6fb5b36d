import Archives
import CTransfer
package import Fetching
import Glibc

/// The network, by libcurl: one request at a time, nothing followed, no proxy, no cookie, no password.
///
/// Whether an address may be asked is settled for the very address that a connection is opened to, when it is opened: a name that
/// gives a public address when it is looked at and another when it is used (DNS rebinding) gains nothing. Foundation's client was
/// tried first; on Linux it is libcurl too, but shows neither the address that it connects to nor the bytes as they came.
package struct CurlTransport: Transport {
  private let agent: String
  private let timeout: Double
  private let allowsPrivate: Bool
  private let own: Set<[UInt8]>

  /// A network; `agent` is what it sends as User-Agent, and how many seconds an answer may take.
  package init(agent: String, timeout: Double, allowsPrivate: Bool) {
    self.agent = agent
    self.timeout = timeout
    self.allowsPrivate = allowsPrivate
    own = OwnAddresses.all
  }

  package func exchange(_ address: WebAddress, limit: AnswerLimit) throws(FetchError) -> WebExchange {
    let state = TransferState(limit) { allowsPrivate ? nil : AddressRules.reason($0, own: own) }
    let seconds = time(nil)
    let end = run(address.description, state)
    if let refused = state.refused {
      throw FetchError(
        .privateNetwork, "\(address) leads to \(refused), which is not public; say --allow-private where that is meant."
      )
    }
    switch state.excess {
    case .head?:
      throw FetchError(
        .tooLarge,
        "\(address) answers with a head of more than \(HTTPResponse.headLimit) bytes; nothing of it was saved. Save it with a browser."
      )
    case .body(let limit)?:
      throw FetchError(
        .tooLarge, "\(address) has more than \(limit) bytes; nothing of it was saved. Raise it with --max-bytes.")
    case nil: break
    }
    if state.isCut { return exchange(address, seconds, state) }
    switch end {
    case dateline_transfer_done:
      return exchange(address, seconds, state)
    case dateline_transfer_timeout:
      throw FetchError(
        .timeout, "\(address) did not answer within \(timeout) seconds; raise it with --timeout, or try later.")
    default:
      throw FetchError(.connection, "\(address) gave no answer (\(state.message)); check the address, or try later.")
    }
  }

  private func exchange(_ address: WebAddress, _ seconds: Int, _ state: TransferState) -> WebExchange {
    WebExchange(
      address: address, seconds: seconds, request: state.request, response: state.head + state.body, peer: state.peer)
  }

  /// At least one: to libcurl 0 is no end at all.
  package static func milliseconds(_ seconds: Double) -> Int { max(1, Int(seconds * 1000)) }

  private func run(_ url: String, _ state: TransferState) -> dateline_transfer_end {
    return withExtendedLifetime(state) {
      url.withCString { url in
        agent.withCString { agent in
          var message = [CChar](repeating: 0, count: 256)
          var peer = [CChar](repeating: 0, count: 64)
          var transfer = dateline_transfer()
          transfer.url = url
          transfer.user_agent = agent
          transfer.connect_milliseconds = CurlTransport.milliseconds(timeout)
          transfer.total_milliseconds = CurlTransport.milliseconds(timeout)
          transfer.context = Unmanaged.passUnretained(state).toOpaque()
          transfer.may_connect = { TransferState.of($0).mayConnect($1, $2) }
          transfer.on_request = { TransferState.of($0).takeRequest($1, $2) }
          transfer.on_head = { TransferState.of($0).takeHead($1, $2) }
          transfer.on_body = { TransferState.of($0).takeBody($1, $2) }
          let end = dateline_transfer_run(&transfer, &message, &peer)
          state.message = String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          state.peer = String(decoding: peer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          return end
        }
      }
    }
  }
}

/// What comes in while a transfer runs, on the thread that runs it.
private final class TransferState {
  /// What of an answer is longer than allowed.
  enum Excess { case head, body(Int) }

  private let limit: AnswerLimit
  private let reason: ([UInt8]) -> String?
  private(set) var request: [UInt8] = []
  private(set) var head: [UInt8] = []
  private(set) var body: [UInt8] = []
  private(set) var refused: String?
  private(set) var excess: Excess?
  /// Whether the transfer was ended because enough of the body was there.
  private(set) var isCut = false
  var message = ""
  var peer = ""

  init(_ limit: AnswerLimit, reason: @escaping ([UInt8]) -> String?) {
    self.limit = limit
    self.reason = reason
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> TransferState {
    Unmanaged<TransferState>.fromOpaque(context!).takeUnretainedValue()
  }

  func mayConnect(_ address: UnsafePointer<UInt8>?, _ count: Int32) -> Bool {
    guard let why = reason(TransferState.array(address, Int(count))) else { return true }
    refused = why
    return false
  }

  func takeRequest(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    request += TransferState.array(bytes, count)
    return true
  }

  /// An interim answer (100, 103) is forgotten when the next begins; what follows the body's last chunk is left out.
  func takeHead(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    guard body.isEmpty else { return true }
    let line = TransferState.array(bytes, count)
    if line.starts(with: "HTTP/".utf8) { head = [] }
    head += line
    guard head.count <= HTTPResponse.headLimit else {
      excess = .head
      return false
    }
    return true
  }

  func takeBody(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    let bytes = TransferState.array(bytes, count)
    switch limit {
    case .whole(let most) where body.count + count > most:
      excess = .body(most)
      return false
    case .beginning(let most) where body.count + count > most:
      body += bytes.prefix(most - body.count)
      isCut = true
      return false
    default:
      body += bytes
      return true
    }
  }

  private static func array(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
