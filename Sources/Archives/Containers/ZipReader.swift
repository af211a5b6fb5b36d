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

  /// Why reading ended before the last member.
  package enum End: Sendable { case damage, tooMany, tooLarge }

  /// What was read.
  package struct Contents: Sendable {
    /// The files wanted, in order.
    package fileprivate(set) var members: [Member] = []
    /// Why others are missing; nil where none is.
    package fileprivate(set) var end: End?
  }

  /// Most files of a ZIP that are looked at.
  package static let countLimit = 100_000

  /// The files whose names are wanted, of at most `limit` bytes together, counted as they are unpacked and whether they are sound or not;
  /// nil where the bytes are no ZIP. `most` is how many files are looked at.
  package static func contents(
    _ bytes: [UInt8], limit: Int, most: Int = countLimit, where isWanted: (String) -> Bool = { _ in true }
  ) -> Contents? {
    bytes.withUnsafeBytes { buffer -> Contents? in
      guard let archive = archive_read_new() else { return nil }
      defer { archive_read_free(archive) }
      archive_read_support_format_zip(archive)
      guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else { return nil }
      var contents = Contents()
      var entry: OpaquePointer?
      var left = limit
      var count = 0
      while contents.end == nil {
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { break }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
          if count == 0 { return nil }
          contents.end = .damage
          break
        }
        count += 1
        if count > most {
          contents.end = .tooMany
          break
        }
        guard let name = name(entry), !name.hasSuffix("/"), isWanted(name) else { continue }
        let content = ArchiveData.all(archive, limit: left)
        left -= content.count
        contents.members.append(Member(name: name, bytes: content.bytes))
        if left < 0 { contents.end = .tooLarge }
      }
      return contents
    }
  }

  private static func name(_ entry: OpaquePointer) -> String? {
    if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
    return archive_entry_pathname(entry).map { String(cString: $0) }
  }
}

/// The bytes of the member that libarchive stands at.
enum ArchiveData {
  /// The bytes, nil where they are damaged or more than `limit`; and how many were unpacked in either case.
  static func all(_ archive: OpaquePointer, limit: Int) -> (bytes: [UInt8]?, count: Int) {
    var all: [UInt8] = []
    while let piece = next(archive) {
      if piece.isEmpty { return (all, all.count) }
      all += piece
      if all.count > limit { return (nil, all.count) }
    }
    return (nil, all.count)
  }

  /// The next bytes, empty at the end; nil where they are damaged.
  static func next(_ archive: OpaquePointer) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = piece.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
    return count < 0 ? nil : Array(piece[..<count])
  }
}
