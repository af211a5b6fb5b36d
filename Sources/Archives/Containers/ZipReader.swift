import CLibArchive

/// ZIP files as others write them, read by libarchive: packed members, ZIP64, names in other charsets. Bounded by the caller.
package enum ZipReader {
  /// A file in it.
  package struct Member: Sendable {
    /// Its name inside the ZIP, folders divided by slashes; nobody writes to it.
    package let name: String
    /// Its bytes; nil where they are damaged, encrypted or more than are read.
    package let bytes: [UInt8]?
  }

  /// Most files of a ZIP that are looked at.
  private static let countLimit = 100_000

  /// The files whose names are wanted, in order, of at most `limit` bytes together; nil where the bytes are no ZIP.
  package static func members(
    _ bytes: [UInt8], limit: Int, where isWanted: (String) -> Bool = { _ in true }
  ) -> [Member]? {
    bytes.withUnsafeBytes { buffer -> [Member]? in
      guard let archive = archive_read_new() else { return nil }
      defer { archive_read_free(archive) }
      archive_read_support_format_zip(archive)
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return nil }
      var members: [Member] = []
      var entry: OpaquePointer?
      var left = limit
      var count = 0
      while count < countLimit {
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return members }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { return count == 0 ? nil : members }
        count += 1
        guard let name = name(entry), !name.hasSuffix("/"), isWanted(name) else { continue }
        let content = ArchiveData.all(archive, limit: left)
        left -= content?.count ?? 0
        members.append(Member(name: name, bytes: content))
      }
      return members
    }
  }

  private static func name(_ entry: OpaquePointer) -> String? {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    return archive_entry_pathname(entry).map { String(cString: $0) }
  }
}

/// The bytes of the member that libarchive stands at.
enum ArchiveData {
  static func all(_ archive: OpaquePointer, limit: Int) -> [UInt8]? {
    var all: [UInt8] = []
    while let piece = next(archive) {
      if piece.isEmpty { return all }
      all += piece
      if all.count > limit { return nil }
    }
    return nil
  }

  /// The next bytes, empty at the end; nil where they are damaged.
  static func next(_ archive: OpaquePointer) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
    return count < 0 ? nil : Array(piece[..<count])
  }
}
