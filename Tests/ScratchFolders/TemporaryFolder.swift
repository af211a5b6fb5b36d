import Archives
import Foundation

/// A folder of its own that goes away with the value.
package final class TemporaryFolder {
  /// Where it lies.
  package let path: String

  /// A new empty folder.
  package init() throws {
    path = try Scratch.folder().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every file under a folder, by its name there.
  package static func contents(of folder: String) throws -> [String: [UInt8]] {
    guard let tree = FolderTree(folder) else { return [:] }
    return try Dictionary(
      uniqueKeysWithValues: tree.files.map { ($0.path.text, try read(folder + "/" + $0.path.text)) })
  }

  /// The bytes of a file.
  package static func read(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  /// Writes a file.
  package static func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }
}
