import CSystem
import Glibc

/// Files that are there whole or not at all: written aside, handed to the disk, then given their name in one step.
package enum DurableFile {
  /// A system call that failed, by its `errno`.
  package struct SystemError: Error {
    /// The number.
    package let number: Int32
    /// What it means: "No space left on device".
    package var text: String { String(cString: strerror(number)) }

    /// The error of a number.
    package init(number: Int32) { self.number = number }
  }

  /// A file that grows past the user's limit is from now on an error of writing like a full disk, and no sudden end of the program.
  package static func tellOfSizeLimits() { signal(SIGXFSZ, SIG_IGN) }

  /// Writes a new file and waits until the disk has it; one of no lasting worth (`isLasting` false) is not waited for.
  ///
  /// The file is locked until `then` has run, which may give it its name.
  package static func write(
    _ bytes: [UInt8], to path: String, isLasting: Bool = true, then: () throws(SystemError) -> Void = {}
  ) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw SystemError(number: errno) }
    defer { close(descriptor) }
    Aside.lock(descriptor)
    try append(bytes, to: descriptor)
    if isLasting, fsync(descriptor) != 0 { throw SystemError(number: errno) }
    try then()
  }

  /// Writes all bytes to an open file.
  package static func append(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var at = 0
    while at < bytes.count {
      let written = bytes[at...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw SystemError(number: errno) }
      at += written
    }
  }

  /// Gives a name only where nothing has it, in one step: of two runs at a time one finds the other's work.
  ///
  /// - Returns: false where something has the name; what lies aside is then still there.
  package static func giveName(_ aside: String, _ path: String) throws(SystemError) -> Bool {
    var failure = dateline_rename_new(aside, path) == 0 ? 0 : errno
    // Some file systems cannot refuse in the same step; a folder that holds something is not replaced by rename either.
    if failure == EINVAL || failure == ENOSYS {
      failure = isThere(path) ? EEXIST : rename(aside, path) == 0 ? 0 : errno
    }
    switch failure {
    case 0: return true
    case EEXIST, ENOTEMPTY: return false
    default: throw SystemError(number: failure)
    }
  }

  /// Whether something has that name, be it a link that leads nowhere.
  package static func isThere(_ path: String) -> Bool { FileKind(path) != nil }
}
