import Archives
import Files
import FoundationEssentials
import Glibc

/// A new folder with files in it, and the folders in which they lie.
package enum FilledFolder {
  /// Makes the folder, fills it, and runs `then`, which may give it its name; it is locked until then. Where anything fails, nothing
  /// of it is left.
  static func make(_ folder: String, _ files: [(name: String, bytes: [UInt8])], then: () throws -> Void) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: folder).deletingLastPathComponent(), withIntermediateDirectories: true)
    guard mkdir(folder, 0o777) == 0 else { throw DurableFile.SystemError(number: errno) }
    do {
      let mark = open(folder, O_RDONLY | O_CLOEXEC)
      Aside.lock(mark)
      defer { close(mark) }
      try fill(folder, files)
      try then()
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  /// A new folder for files that another program reads, among the system's temporary ones; whoever asks for it takes it away.
  package static func temporary(_ folder: String, _ files: [(name: String, bytes: [UInt8])]) throws {
    guard mkdir(folder, 0o700) == 0 else { throw DurableFile.SystemError(number: errno) }
    try fill(folder, files, isLasting: false)
  }

  /// Writes files into a folder that is there; see `DurableFile.write` for `isLasting`.
  package static func fill(_ folder: String, _ files: [(name: String, bytes: [UInt8])], isLasting: Bool = true) throws {
    for file in files {
      let path = folder + "/" + file.name
      if let slash = file.name.lastIndex(of: "/") {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + file.name[..<slash], withIntermediateDirectories: true)
      }
      try DurableFile.write(file.bytes, to: path, isLasting: isLasting)
    }
  }
}
