import Glibc

/// Sockets of this machine for this machine. The only file that calls the system's socket functions; descriptors are closed
/// by whoever opened them.
enum LoopbackSocket {
  /// Opens a port on 127.0.0.1 and no other address; 0 takes a free one. Nil with the reason where that fails.
  static func listen(port: UInt16) -> Result<(descriptor: Int32, port: UInt16), PreviewError> {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK | O_CLOEXEC, 0)
    guard descriptor >= 0 else { return .failure(PreviewError(number: errno)) }
    var yes: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) != 0 || Glibc.listen(descriptor, 64) != 0
          || getsockname(descriptor, address, &size) != 0
      }
    }
    if failed {
      let number = errno
      close(descriptor)
      return .failure(PreviewError(number: number))
    }
    return .success((descriptor, UInt16(bigEndian: address.sin_port)))
  }

  /// The next connection, nil where nobody waits.
  static func accept(_ descriptor: Int32) -> Int32? {
    let connection = Glibc.accept(descriptor, nil, nil)
    guard connection >= 0 else { return nil }
    _ = fcntl(connection, F_SETFL, O_NONBLOCK)
    _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
    return connection
  }

  /// What came of reading or writing a little.
  enum Progress {
    case bytes(Int)
    case later
    case ended
  }

  static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Progress {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &chunk, chunk.count, 0)
    if count > 0 {
      bytes.append(contentsOf: chunk[..<count])
      return .bytes(count)
    }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? .later : .ended
  }

  static func write(_ bytes: ArraySlice<UInt8>, _ descriptor: Int32) -> Progress {
    let count = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    if count >= 0 { return .bytes(count) }
    return errno == EAGAIN || errno == EINTR ? .later : .ended
  }

  static func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  /// Waits until one of them can be read or written, or the time is over.
  static func wait(reading: [Int32], writing: [Int32], milliseconds: Int32) {
    var all = reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    all += writing.map { pollfd(fd: $0, events: Int16(POLLOUT), revents: 0) }
    _ = poll(&all, nfds_t(all.count), milliseconds)
  }
}

/// Why a port could not be opened, by the system's number.
package struct PreviewError: Error, Sendable, CustomStringConvertible {
  let number: Int32
  /// "Address already in use"
  package var description: String { String(cString: strerror(number)) }
}
