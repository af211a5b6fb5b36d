package import Glibc

/// What a name on the disk stands for.
package enum FileKind: Sendable {
  case folder, file, link
  /// A device, pipe or socket.
  case special

  /// What a path names, nil for nothing; a link is one itself unless it is followed.
  package init?(_ path: String, followsLink: Bool = false) {
    var status = stat()
    guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  package init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
  }
}
