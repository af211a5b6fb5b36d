import Glibc

/// A regular file read piece by piece.
package final class FilePieces {
  /// Bytes of the file as it was opened.
  package let size: Int
  private let descriptor: Int32
  private var piece = [UInt8](repeating: 0, count: 1 << 18)

  /// Opens a file; nil where it is not a regular file or cannot be read. A link in place of the file is followed only where that
  /// is said: a person names it.
  package init?(_ path: String, followsLink: Bool = false) {
    descriptor = open(path, O_RDONLY | (followsLink ? 0 : O_NOFOLLOW) | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      size = 0
      return nil
    }
    var status = stat()
    let isOpen = fstat(descriptor, &status) == 0
    size = isOpen ? Int(status.st_size) : 0
    guard isOpen, FileKind(status) == .file else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes, empty at the end; nil where the disk gives an error.
  package func next() -> ArraySlice<UInt8>? {
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return piece[..<count] }
      if errno != EINTR { return nil }
    }
  }

  /// A whole file of at most `limit` bytes; nil where it is longer or cannot be read.
  package static func all(_ path: String, limit: Int) -> [UInt8]? {
    FilePieces(path)?.all(limit: limit)
  }

  /// What is still to be read, at most `limit` bytes; nil where it is longer or cannot be read.
  package func all(limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while let piece = next() {
      if piece.isEmpty { return all }
      all += piece
      if all.count > limit { return nil }
    }
    return nil
  }
}
