import Glibc

/// Names under which files and folders are written before they take their own: ".dateline-4711-public" beside "public".
package enum Aside {
  /// The name for this process.
  package static func path(for path: String) -> String { folder(path) + prefix + "\(getpid())-" + last(path) }

  /// What runs that were killed left beside a path. Only what bears this path's name, a process's number that nobody has, and no
  /// lock of a living writer (who may run in a container, where numbers are others).
  package static func leftovers(of path: String) -> [String] {
    let folder = folder(path)
    guard let listing = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(listing) }
    var leftovers: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), name.hasSuffix("-" + last(path)) else { continue }
      let number = name.dropFirst(prefix.count).dropLast(last(path).count + 1)
      guard let process = pid_t(number), process > 0, kill(process, 0) != 0, errno == ESRCH else { continue }
      if !isLocked(folder + name) { leftovers.append(folder + name) }
    }
    return leftovers.sorted()
  }

  /// Marks something as being written for as long as the descriptor is open; file systems without locks do without.
  package static func lock(_ descriptor: Int32) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  private static let prefix = ".dateline-"

  private static func isLocked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// "out/site/" → "out/"
  private static func folder(_ path: String) -> String { String(bare(path).dropLast(last(path).count)) }

  private static func last(_ path: String) -> String {
    let path = bare(path)
    return String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  private static func bare(_ path: String) -> Substring {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
