import Glibc

/// Reads files and standard input up to a limit: what never ends (a device, a pipe) is not waited for for ever.
enum BoundedFile {
  /// The first `limit` bytes of a file, nil where it cannot be opened.
  static func read(_ path: String, limit: Int) -> [UInt8]? {
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

/// Standard input, whole or line by line.
public enum StandardInput {
  /// Most bytes of one line; a longer one is cut there and read as two.
  public static let lineLimit = 256 << 20

  static func all(limit: Int) -> [UInt8] { BoundedFile.read(0, limit: limit) ?? [] }

  /// The lines of standard input, empty ones left out.
  public static func lines() -> AnySequence<[UInt8]> {
    AnySequence {
      var buffer: [UInt8] = []
      var at = 0
      var searched = 0
      var isDone = false
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      return AnyIterator {
        while true {
          if let end = buffer[searched...].firstIndex(of: 0x0A) {
            let line = Array(buffer[at..<end])
            at = end + 1
            searched = at
            if at > 1 << 20 {
              buffer.removeSubrange(..<at)
              at = 0
              searched = 0
            }
            if line.contains(where: { $0 > 0x20 }) { return line }
            continue
          }
          searched = buffer.count
          if isDone || buffer.count - at > lineLimit {
            guard at < buffer.count else { return nil }
            let line = Array(buffer[at...])
            buffer = []
            at = 0
            searched = 0
            if line.contains(where: { $0 > 0x20 }) { return line }
            if isDone { return nil }
          }
          let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
          if count > 0 {
            buffer.append(contentsOf: chunk[..<count])
          } else if count == 0 || errno != EINTR {
            isDone = true
          }
        }
      }
    }
  }
}
