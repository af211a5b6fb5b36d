import Files
import Glibc

/// What lies in a folder: every name once, by its bytes; links are named but never followed.
package struct FolderTree: Sendable {
  /// What a name stands for.
  package enum Kind: Hashable, Sendable {
    case folder
    /// A regular file of so many bytes.
    case file(Int)
    /// A symbolic link, device, pipe or socket: nothing whose content belongs to the folder.
    case special
  }

  /// Most names that are listed, and most folders inside one another.
  package static let nameLimit = 2_000_000
  /// Most folders inside one another.
  package static let depthLimit = 64

  /// Names and what they stand for, in the order of their bytes.
  package private(set) var entries: [(path: ArchivePath, kind: Kind)] = []
  /// Folders that could not be opened, and names that are not UTF-8 (shown as far as they can be).
  package private(set) var unreadable: [String] = []
  /// Whether a limit cut the listing short.
  package private(set) var isCut = false

  /// Lists a folder; nil where it is none or cannot be opened.
  package init?(_ root: String) {
    guard let names = FolderNames.read(root) else { return nil }
    add(names, in: root, prefix: "", depth: 0)
    entries.sort { $0.path < $1.path }
  }

  /// The regular files with their sizes in bytes.
  package var files: [(path: ArchivePath, size: Int)] {
    entries.compactMap { entry in if case .file(let size) = entry.kind { (entry.path, size) } else { nil } }
  }

  private mutating func add(_ names: [[UInt8]], in folder: String, prefix: String, depth: Int) {
    for name in names {
      guard entries.count < FolderTree.nameLimit else { return isCut = true }
      guard let text = String(validating: name, as: UTF8.self) else {
        unreadable.append(prefix + String(decoding: name, as: UTF8.self))
        continue
      }
      add(text, in: folder, prefix: prefix, depth: depth)
    }
  }

  private mutating func add(_ name: String, in folder: String, prefix: String, depth: Int) {
    let full = folder + "/" + name
    var status = stat()
    guard lstat(full, &status) == 0 else { return unreadable.append(prefix + name) }
    switch FileKind(status) {
    case .file: entries.append((ArchivePath(prefix + name), .file(Int(status.st_size))))
    case .folder:
      entries.append((ArchivePath(prefix + name), .folder))
      guard depth < FolderTree.depthLimit else { return isCut = true }
      guard let inside = FolderNames.read(full) else { return unreadable.append(prefix + name) }
      add(inside, in: full, prefix: prefix + name + "/", depth: depth + 1)
    case .link, .special: entries.append((ArchivePath(prefix + name), .special))
    }
  }
}
