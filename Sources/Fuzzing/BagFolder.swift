import Archives
import Foundation

/// A small bag on disk whose tag files are written over by each input in turn.
struct BagFolder: Sendable {
  private let root: String
  private static let names = [
    "bagit.txt", "manifest-sha256.txt", "fetch.txt", "bag-info.txt", "tagmanifest-sha256.txt",
  ]

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "dateline-fuzz-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root + "/data", withIntermediateDirectories: true)
    try Data("hello".utf8).write(to: URL(filePath: root + "/data/a.txt"))
  }

  /// Verifies a bag with this tag file under each of the names.
  func verify(_ bytes: [UInt8]) {
    for name in BagFolder.names {
      let path = root + "/" + name
      let before = FileManager.default.contents(atPath: path)
      try? Data(bytes).write(to: URL(filePath: path))
      _ = BagVerifier.verify(root)
      if let before { try? before.write(to: URL(filePath: path)) } else if name == "bagit.txt" { restore(path) }
    }
  }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(atPath: root) }

  private func restore(_ path: String) {
    try? Data("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8).write(to: URL(filePath: path))
  }
}
