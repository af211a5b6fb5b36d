import Dispatch
import Glibc
import Previewing
import Testing

/// The server over a real socket of this machine.
@Suite struct PreviewServerTests {
  private let site = PreviewSite(files: ["index.html": Array("<body>home</body>".utf8)], build: 1)

  /// Sends bytes and reads until the server ends the connection.
  private static func exchange(_ pieces: [String], port: UInt16, address: UInt32 = 0x7F00_0001) -> String? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_port = port.bigEndian
    name.sin_addr = in_addr(s_addr: address.bigEndian)
    let connected = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard connected else { return nil }
    for piece in pieces {
      let bytes = Array(piece.utf8)
      _ = send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
      usleep(20_000)
    }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += chunk[..<count]
    }
  }

  /// The server has a thread of its own; tests may hold up the threads that tasks run on.
  private func ask(_ pieces: (UInt16) -> [String]) throws -> String? {
    let server = try PreviewServer(port: 0)
    let site = site
    DispatchQueue(label: "preview").async { server.run { site } }
    defer { server.end() }
    return Self.exchange(pieces(server.port), port: server.port)
  }

  @Test func aPageIsAnswered() throws {
    let answer = try ask { ["GET / HTTP/1.1\r\nHost: 127.0.0.1:\($0)\r\n\r\n"] }
    #expect(answer?.hasPrefix("HTTP/1.1 200 OK\r\n") == true)
    #expect(answer?.contains("home<script") == true)
  }

  @Test func aRequestInPiecesIsAnswered() throws {
    let answer = try ask { ["GE", "T / HTTP/1.1\r\nHo", "st: localhost:\($0)\r\n", "\r\n"] }
    #expect(answer?.hasPrefix("HTTP/1.1 200 OK\r\n") == true)
  }

  @Test func headHasNoBody() throws {
    let answer = try ask { ["HEAD / HTTP/1.1\r\nHost: localhost:\($0)\r\n\r\n"] }
    #expect(answer?.hasSuffix("\r\n\r\n") == true)
  }

  @Test(arguments: ["\r\n\r\n", "GET\r\n\r\n", "GET http://127.0.0.1/ HTTP/1.1\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n"])
  func whatIsNoRequestIsRefused(text: String) throws {
    #expect(try ask { _ in [text] }?.hasPrefix("HTTP/1.1 400 ") == true)
  }

  @Test func aForeignHostIsRefused() throws {
    #expect(try ask { _ in ["GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"] }?.hasPrefix("HTTP/1.1 403 ") == true)
  }

  @Test func twoHostsAreRefused() throws {
    let answer = try ask { ["GET / HTTP/1.1\r\nHost: localhost:\($0)\r\nHost: evil.example\r\n\r\n"] }
    #expect(answer?.hasPrefix("HTTP/1.1 403 ") == true)
  }

  @Test func anEndlessHeadIsRefused() throws {
    let answer = try ask { _ in ["GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 20_000)] }
    #expect(answer == nil || answer!.isEmpty || answer!.hasPrefix("HTTP/1.1 400 "))
  }

  /// 127.0.0.2 is this machine too, but not the address that is listened on.
  @Test func otherAddressesAreNotListenedOn() throws {
    let server = try PreviewServer(port: 0)
    #expect(Self.exchange(["x"], port: server.port, address: 0x7F00_0002) == nil)
  }

  @Test func aTakenPortIsReported() throws {
    let first = try PreviewServer(port: 0)
    #expect(throws: PreviewError.self) { try PreviewServer(port: first.port) }
  }
}
