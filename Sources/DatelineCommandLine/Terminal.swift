import Archives
import Glibc

/// Standard error and output, and whether somebody is watching.
enum Terminal {
  /// A line on standard error.
  /// Names and titles are written by others: what would move the cursor or turn the direction is shown as U+FFFD.
  static func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).onOneLine }
    let whole = lines.joined(separator: "\n")
    write(Array((whole.hasSuffix("\n") ? whole : whole + "\n").utf8), to: 2)
  }

  /// A line on standard output.
  ///
  /// - Throws: `CommandError` where it cannot be written: a closed pipe, a full disk.
  static func say(_ text: String) throws(CommandError) {
    guard write(Array((text + "\n").utf8), to: 1) else {
      throw CommandError(.output, "output.unwritable: standard output was closed, or its disk is full.")
    }
  }

  /// Whether standard error is a terminal.
  static var isWatched: Bool { isatty(2) == 1 }

  /// Writes all bytes; false when the other end is closed or the disk is full.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var at = 0
    while at < bytes.count {
      let written = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      at += written
    }
    return true
  }
}
