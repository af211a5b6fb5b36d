import Glibc

/// Names under which files and folders are written before they take their own: ".dateline-4711-public" beside "public".
///
/// The number is the process's. Two containers may share a volume and number their processes alike, so a number alone says little: a
/// writer keeps what it writes locked, and what is locked is nobody else's to touch.
package enum Aside {
  /// A name that nothing has: this process's, with a count where a writer elsewhere has it already.
  package static func freePath(for path: String) -> String {
    let (folder, last) = (PathText.folder(path), PathText.last(path))
    var aside = "\(folder)\(prefix)\(getpid())-\(last)"
    var count = 1
    while DurableFile.isThere(aside) {
      aside = "\(folder)\(prefix)\(getpid()).\(count)-\(last)"
      count += 1
    }
    return aside
  }

  /// What runs that were killed left beside a path. Only what bears this path's name, a process's number that nobody else has, and no
  /// lock of a living writer.
  package static func leftovers(of path: String) -> [String] {
    let folder = PathText.folder(path)
    return (FolderNames.read(folder.isEmpty ? "." : folder) ?? []).compactMap { name -> String? in
      let name = String(decoding: name, as: UTF8.self)
      guard let process = process(name, PathText.last(path)), !isAnothers(process), !isLocked(folder + name) else {
        return nil
      }
      return folder + name
    }.sorted()
  }

  /// Marks something as being written for as long as the descriptor is open; file systems without locks do without.
  package static func lock(_ descriptor: Int32) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  private static let prefix = ".dateline-"

  /// ".dateline-4711-public" and ".dateline-4711.2-public" → 4711; nil for what has another form or is of another path.
  private static func process(_ name: String, _ last: String) -> pid_t? {
    guard name.hasPrefix(prefix), name.hasSuffix("-" + last) else { return nil }
    let numbers = name.dropFirst(prefix.count).dropLast(last.count + 1).split(
      separator: ".", omittingEmptySubsequences: false)
    guard numbers.count <= 2, numbers.allSatisfy({ pid_t($0).map { $0 > 0 } ?? false }) else { return nil }
    return numbers.first.flatMap { pid_t($0) }
  }

  /// Whether a process of that number lives and is not this one.
  private static func isAnothers(_ process: pid_t) -> Bool {
    process != getpid() && (kill(process, 0) == 0 || errno != ESRCH)
  }

  private static func isLocked(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return true }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }
}
