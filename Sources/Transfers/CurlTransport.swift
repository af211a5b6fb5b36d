import CTransfer
import Fetching
import Glibc

/// The network, by libcurl: one request at a time, nothing followed, no proxy, no cookie, no password.
///
/// Whether an address may be asked is settled for the very address that a connection is opened to, when it is opened: a name that
/// gives a public address when it is looked at and another when it is used (DNS rebinding) gains nothing. Foundation's client was
/// tried first; on Linux it is libcurl too, but shows neither the address that it connects to nor the bytes as they came.
struct CurlTransport: Transport {
  let agent: String
  let timeout: Double
  let allowsPrivate: Bool
  let ownAddresses: Set<[UInt8]>

  func exchange(_ address: WebAddress, byteLimit: Int) throws(FetchTrouble) -> WebExchange {
    let state = TransferState(byteLimit: byteLimit) { bytes in
      allowsPrivate ? nil : AddressRules.reason(bytes) ?? (ownAddresses.contains(bytes) ? "this machine" : nil)
    }
    let seconds = time(nil)
    let end = run(address.description, state)
    if let refused = state.refused {
      throw FetchTrouble(
        .privateNetwork, "\(address) leads to \(refused), which is not public; say --allow-private where that is meant."
      )
    }
    if state.isTooLarge {
      throw FetchTrouble(
        .tooLarge, "\(address) has more than \(byteLimit) bytes; nothing of it was saved. Raise it with --max-bytes.")
    }
    switch end {
    case dateline_transfer_done:
      return WebExchange(
        address: address, seconds: seconds, request: state.request, response: state.head + state.body, peer: state.peer)
    case dateline_transfer_timeout:
      throw FetchTrouble(
        .timeout, "\(address) did not answer within \(timeout) seconds; raise it with --timeout, or try later.")
    default:
      throw FetchTrouble(.connection, "\(address) gave no answer (\(state.message)); check the address, or try later.")
    }
  }

  private func run(_ url: String, _ state: TransferState) -> dateline_transfer_end {
    return withExtendedLifetime(state) {
      url.withCString { url in
        agent.withCString { agent in
          var message = [CChar](repeating: 0, count: 256)
          var peer = [CChar](repeating: 0, count: 64)
          var transfer = dateline_transfer()
          transfer.url = url
          transfer.user_agent = agent
          transfer.connect_milliseconds = Int(timeout * 1000)
          transfer.total_milliseconds = Int(timeout * 1000)
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
  private let byteLimit: Int
  private let reason: ([UInt8]) -> String?
  private(set) var request: [UInt8] = []
  private(set) var head: [UInt8] = []
  private(set) var body: [UInt8] = []
  private(set) var refused: String?
  private(set) var isTooLarge = false
  var message = ""
  var peer = ""

  init(byteLimit: Int, reason: @escaping ([UInt8]) -> String?) {
    self.byteLimit = byteLimit
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
    isTooLarge = head.count > 1 << 20
    return !isTooLarge
  }

  func takeBody(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    guard body.count + count <= byteLimit else {
      isTooLarge = true
      return false
    }
    body += TransferState.array(bytes, count)
    return true
  }

  private static func array(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
