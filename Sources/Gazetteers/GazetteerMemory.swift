import Glibc

/// The bytes of a gazetteer that is no part of the program. Nothing writes to them once they are there, and they are given back with
/// the last gazetteer that reads them.
final class GazetteerMemory: Sendable {
  // Set before anybody else can see it, never written to afterwards.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// A copy of bytes.
  init(_ copied: [UInt8]) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: copied.count, alignment: 16)
    room.copyBytes(from: copied)
    bytes = UnsafeRawBufferPointer(room)
    isMapped = false
  }

  /// A file as it lies on the disk, of which the system loads what is read and drops what it needs room for; nil where it cannot be
  /// opened. Who writes a new one puts it in the old one's place: a file that is cut short while it is read ends the program.
  init?(mapping path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    // Failure is the pointer of all ones, a macro that Swift does not see.
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), Int(bitPattern: start) != -1 else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}
