/// The name of a file inside an archive, compared byte by byte.
///
/// A `String` would not do: Swift holds "é" in one code point and "é" in two to be equal, but a file system may hold both.
package struct ArchivePath: Hashable, Sendable, Comparable {
  /// The name in UTF-8, folders divided by slashes.
  package let utf8: [UInt8]

  /// A name as it stands.
  package init(_ text: String) { utf8 = Array(text.utf8) }

  /// The name for people, and for the file system.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The order of the bytes, the same on every machine.
  package static func < (a: ArchivePath, b: ArchivePath) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  /// Whether it lies in the folder of that name.
  package func isInside(_ folder: String) -> Bool { utf8.starts(with: Array((folder + "/").utf8)) }

  /// Equal for names that a file system without case or with normalised names takes for one: Swift compares strings by
  /// canonical equivalence (Unicode Standard Annex 15).
  package var folded: String { text.lowercased() }

  /// Whether it stays inside the archive on every system: no absolute path, drive, home folder, `..` or empty step.
  package var isSafe: Bool {
    guard let first = utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "~"), first != UInt8(ascii: "\\"),
      !utf8.contains(0), !(utf8.count > 1 && utf8[1] == UInt8(ascii: ":"))
    else { return false }
    let steps = utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return steps.allSatisfy { step in
      !step.isEmpty && !step.elementsEqual(".".utf8) && !step.elementsEqual("..".utf8)
        && !step.split(separator: UInt8(ascii: "\\")).contains { $0.elementsEqual("..".utf8) }
    }
  }

  /// Files that operating systems leave behind and clear away by themselves; nobody put them there as payload.
  package var isSystemFile: Bool {
    let name = utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return [".ds_store", "thumbs.db", "desktop.ini", ".directory"].contains(name.lowercased()) || name.hasPrefix("._")
  }
}
