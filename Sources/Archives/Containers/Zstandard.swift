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
      return ArchiveData.all(archive, limit: limit)
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
