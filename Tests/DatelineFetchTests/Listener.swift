import Dispatch
import Foundation

/// A place of this machine that takes connections: silent, or with answers as they are, which a well-behaved server does not send.
final class Listener {
  private let descriptor: Int32
  /// "http://127.0.0.1:4711"
  let address: String

  struct Failure: Error {}

  init() throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listening = descriptor
    let isOpen = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listening, $0, size) == 0 && listen(listening, 8) == 0 && getsockname(listening, $0, &size) == 0
      }
    }
    address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
    if !isOpen { throw Failure() }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  /// Answers, one a connection, while `body` runs. What is not listed is not found; an empty answer never comes.
  func answering(_ answers: [String: [UInt8]], _ body: (String) throws -> Void) throws {
    let listening = descriptor
    DispatchQueue(label: "answers").async {
      while case let connection = accept(listening, nil, nil), connection >= 0 {
        var request = [UInt8](repeating: 0, count: 4096)
        let count = max(0, recv(connection, &request, request.count, 0))
        let target = String(decoding: request[..<count], as: UTF8.self).split(separator: " ").dropFirst().first ?? ""
        let answer = answers[String(target)] ?? Array("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".utf8)
        if answer.isEmpty { continue }
        _ = send(connection, answer, answer.count, Int32(MSG_NOSIGNAL))
        close(connection)
      }
    }
    try withExtendedLifetime(self) { try body(address) }
  }
}
