import Glibc
import Synchronization

/// A small HTTP server for one person on the same machine: it listens on 127.0.0.1 alone, answers one request a connection,
/// and reads no files.
package final class PreviewServer: Sendable {
  private let descriptor: Int32
  private let isEnded = Atomic(false)
  /// The port that it listens on.
  package let port: UInt16

  /// Opens the port; 0 takes a free one.
  ///
  /// - Throws: `PreviewError` where the port is taken or not allowed.
  package init(port: UInt16) throws(PreviewError) {
    let opened = try LoopbackSocket.listen(port: port).get()
    descriptor = opened.descriptor
    self.port = opened.port
  }

  deinit { LoopbackSocket.close(descriptor) }

  /// A connection that is being read or written.
  private struct Connection {
    var received: [UInt8] = []
    var answer: [UInt8]?
    var sent = 0
    /// Rounds of waiting without anything new.
    var idle = 0
  }

  /// Most connections at a time, and rounds of a fifth of a second after which a silent one is ended.
  private static let connectionLimit = 64
  private static let idleLimit = 50

  /// Lets `run` return.
  package func end() { isEnded.store(true, ordering: .relaxed) }

  /// Answers until it is ended; `site` is asked for every request. It waits for the network, so give it a thread of its own.
  package func run(_ site: () -> PreviewSite) {
    var connections: [Int32: Connection] = [:]
    defer { for connection in connections.keys { LoopbackSocket.close(connection) } }
    while !isEnded.load(ordering: .relaxed) {
      let writing = connections.filter { $0.value.answer != nil }.map(\.key)
      let reading = connections.filter { $0.value.answer == nil }.map(\.key)
      LoopbackSocket.wait(reading: reading + [descriptor], writing: writing, milliseconds: 200)
      while connections.count < PreviewServer.connectionLimit, let new = LoopbackSocket.accept(descriptor) {
        connections[new] = Connection()
      }
      for key in connections.keys.sorted() {
        if step(key, &connections[key]!, site) { continue }
        LoopbackSocket.close(key)
        connections[key] = nil
      }
    }
  }

  /// Reads or writes a little; false when the connection is done.
  private func step(_ descriptor: Int32, _ connection: inout Connection, _ site: () -> PreviewSite) -> Bool {
    if connection.answer == nil, !receive(descriptor, &connection, site) { return false }
    guard let answer = connection.answer else { return connection.idle < PreviewServer.idleLimit }
    switch LoopbackSocket.write(answer[connection.sent...], descriptor) {
    case .bytes(let count):
      connection.sent += count
      connection.idle = 0
    case .later: connection.idle += 1
    case .ended: return false
    }
    return connection.sent < answer.count && connection.idle < PreviewServer.idleLimit
  }

  private func receive(_ descriptor: Int32, _ connection: inout Connection, _ site: () -> PreviewSite) -> Bool {
    switch LoopbackSocket.read(descriptor, into: &connection.received) {
    case .bytes: connection.idle = 0
    case .later: connection.idle += 1
    case .ended: return false
    }
    switch PreviewRequest.read(connection.received) {
    case .more: break
    case .bad: connection.answer = PreviewAnswer(400, "preview.request: this is no request.").bytes(hasBody: true)
    case .request(let request):
      let answer = site().answer(request, port: port)
      connection.answer = answer.bytes(hasBody: request.method != "HEAD")
    }
    return true
  }
}
