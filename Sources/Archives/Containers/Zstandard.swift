import CLibArchive

/// Zstandard (RFC 8878), unpacked by libarchive and libzstd. Frames that need a dictionary cannot be read.
package enum Zstandard {
  /// The unpacked bytes of all frames; nil where they are damaged or more than `limit`.
  package static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    bytes.withUnsafeBytes { buffer -> [UInt8]? in
      guard let archive = reader() else { return nil }
      defer { archive_read_free(archive) }
      var entry: OpaquePointer?
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK,
        archive_read_next_header(archive, &entry) == ARCHIVE_OK
      else { return nil }
      return ArchiveData.all(archive, limit: limit).bytes
    }
  }

  /// Whether bytes begin as packed ones do: with a frame, or one that holds no data (RFC 8878, 3.1.2), such as a dictionary.
  package static func isPacked(_ bytes: some Sequence<UInt8>) -> Bool {
    let mark = Array(bytes.prefix(4))
    guard mark.count == 4 else { return false }
    return mark == [0x28, 0xB5, 0x2F, 0xFD] || mark[0] & 0xF0 == 0x50 && mark[1...] == [0x2A, 0x4D, 0x18]
  }

  /// The first `limit` unpacked bytes, fewer where the data ends or is damaged before.
  package static func beginning(of bytes: [UInt8], limit: Int) -> [UInt8] {
    bytes.withUnsafeBytes { buffer -> [UInt8] in
      guard let archive = reader() else { return [] }
      defer { archive_read_free(archive) }
      var entry: OpaquePointer?
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK,
        archive_read_next_header(archive, &entry) == ARCHIVE_OK
      else { return [] }
      var all: [UInt8] = []
      while all.count < limit, let piece = ArchiveData.next(archive), !piece.isEmpty { all += piece }
      return Array(all.prefix(limit))
    }
  }

  fileprivate static func reader() -> OpaquePointer? {
    guard let archive = archive_read_new() else { return nil }
    archive_read_support_filter_zstd(archive)
    archive_read_support_format_raw(archive)
    return archive
  }
}

/// A file packed with zstandard, unpacked piece by piece.
final class ZstandardPieces {
  private let archive: OpaquePointer

  init?(path: String) {
    guard let archive = Zstandard.reader() else { return nil }
    self.archive = archive
    var entry: OpaquePointer?
    guard archive_read_open_filename(archive, path, 1 << 18) == ARCHIVE_OK,
      archive_read_next_header(archive, &entry) == ARCHIVE_OK
    else { return nil }
  }

  deinit { archive_read_free(archive) }

  /// The next bytes, empty at the end; nil where they are damaged.
  func next() -> [UInt8]? { ArchiveData.next(archive) }
}
