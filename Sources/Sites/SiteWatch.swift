import Archives
import Files
import FoundationEssentials
import Glibc
import OutputFolders

/// What a site is made from, as it stands on the disk: names, sizes and times of change. Two that are equal give one site.
package struct SiteWatch: Hashable, Sendable {
  private struct Mark: Hashable {
    let path: String
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let inode: UInt
  }

  private let marks: [Mark]

  /// Looks at every file below the folders; names that begin with a dot, and folders that dateline wrote, are left out.
  package init(_ folders: [String]) { marks = folders.flatMap { SiteWatch.marks($0, depth: 0) } }

  /// Whether there is a folder of that name, or a link to one.
  package static func isFolder(_ path: String) -> Bool { FileKind(path, followsLink: true) == .folder }

  private static func marks(_ path: String, depth: Int) -> [Mark] {
    var status = stat()
    guard depth < 16, lstat(path, &status) == 0 else { return [] }
    if status.st_mode & S_IFMT == S_IFDIR {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      if names.contains(OutputFolder.listing) { return [] }
      return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { marks(path + "/" + $0, depth: depth + 1) }
    }
    return [
      Mark(
        path: path, size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec),
        nanoseconds: Int(status.st_mtim.tv_nsec), inode: UInt(status.st_ino))
    ]
  }
}
