import Glibc

/// A file or standard input line by line; empty lines are left out, and no more than a line is held.
package struct LineReader: Sequence, IteratorProtocol {
  /// Most bytes of one line; a longer one is cut there and read as two.
  package static let lineLimit = 256 << 20

  /// Closes what was opened when the last reader of it is gone.
  private final class Descriptor {
    let number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { if number > 2 { close(number) } }
  }

  private let descriptor: Descriptor
  private var buffer: [UInt8] = []
  private var at = 0
  private var searched = 0
  private var isDone = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  /// The lines of standard input.
  package init() { descriptor = Descriptor(0) }

  /// The lines of a file, of standard input for "-"; nil where the file cannot be opened.
  package init?(path: String) {
    let number = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    descriptor = Descriptor(number)
  }

  /// The next line without its end; nil behind the last.
  package mutating func next() -> [UInt8]? {
    while let line = nextLine() { if line.contains(where: { $0 > 0x20 }) { return line } }
    return nil
  }

  private mutating func nextLine() -> [UInt8]? {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: end, behind: end + 1) }
      searched = buffer.count
      if isDone || buffer.count - at > LineReader.lineLimit {
        return at < buffer.count ? take(upTo: buffer.count, behind: buffer.count) : nil
      }
      fill()
    }
  }

  private mutating func take(upTo end: Int, behind next: Int) -> [UInt8] {
    let line = Array(buffer[at..<end])
    at = next
    if at == buffer.count || at > 1 << 20 {
      buffer.removeSubrange(..<at)
      at = 0
    }
    searched = at
    return line
  }

  private mutating func fill() {
    let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor.number, $0.baseAddress, $0.count) }
    if count > 0 { buffer.append(contentsOf: chunk[..<count]) } else if count == 0 || errno != EINTR { isDone = true }
  }
}
