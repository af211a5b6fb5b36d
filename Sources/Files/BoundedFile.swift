import Glibc

/// Reads files and standard input up to a limit: what never ends (a device, a pipe) is not waited for for ever.
package enum BoundedFile {
  /// The first `limit` bytes of a file, nil where it cannot be opened.
  package static func read(_ path: String, limit: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return read(descriptor, limit: limit)
  }

  static func read(_ descriptor: Int32, limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    var size = stat()
    if fstat(descriptor, &size) == 0, size.st_size > 0 { all.reserveCapacity(min(Int(size.st_size), limit) + 1) }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while all.count < limit {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, min($0.count, limit - all.count))
      }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { break }
      all.append(contentsOf: chunk[..<count])
    }
    return all
  }
}

/// Standard input, whole or in pieces.
package enum StandardInput {
  package static func all(limit: Int) -> [UInt8] { BoundedFile.read(0, limit: limit) ?? [] }

  /// The next bytes of standard input; empty at its end, nil where it cannot be read.
  package static func pieces() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(chunk[..<count]) }
      if errno != EINTR { return nil }
    }
  }
}
