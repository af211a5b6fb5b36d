package import Foundation

/// Where the tests of one run write: a folder that is gone when the run ends.
package enum Scratch {
  private static let root: URL = {
    let root = FileManager.default.temporaryDirectory.appending(
      path: "dateline-tests-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    atexit { try? FileManager.default.removeItem(at: Scratch.root) }
    return root
  }()

  /// A path that nothing is at.
  package static func path() -> URL { root.appending(path: UUID().uuidString) }

  /// A new empty folder.
  package static func folder() throws -> URL {
    let folder = path()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
