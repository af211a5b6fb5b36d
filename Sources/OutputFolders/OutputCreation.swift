package import Archives
import DatelineModel
import Files
import FoundationEssentials
import Glibc

/// Creates what is not there yet, whole or not at all; what is there already is never touched.
package enum OutputCreation {
  /// Whether something was created or left alone.
  package enum Outcome { case created, alreadyThere }

  /// Creates a folder with these members.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`; nothing is there under that name then.
  package static func folder(_ members: [ArchiveMember], at path: String) throws -> Outcome {
    try create(path) { aside, giveName in
      try FilledFolder.make(aside, members.map { ($0.path.text, $0.bytes) }, then: giveName)
    }
  }

  /// Creates a file.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`; nothing is there under that name then.
  package static func file(_ bytes: [UInt8], at path: String) throws -> Outcome {
    try create(path) { aside, giveName in try DurableFile.write(bytes, to: aside, then: giveName) }
  }

  /// `write` writes aside and gives the name while that is locked.
  private static func create(
    _ path: String,
    _ write: (_ aside: String, _ giveName: () throws(DurableFile.SystemError) -> Void) throws -> Void
  ) throws -> Outcome {
    if DurableFile.isThere(path) { return .alreadyThere }
    OutputFolder.removeLeftovers(of: path)
    let aside = Aside.freePath(for: path)
    let parent = URL(filePath: aside).deletingLastPathComponent()
    let hadParent = DurableFile.isThere(parent.path)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      var isCreated = false
      try write(aside) { () throws(DurableFile.SystemError) in isCreated = try DurableFile.giveName(aside, path) }
      if isCreated { return .created }
      try? FileManager.default.removeItem(atPath: aside)
      return .alreadyThere
    } catch {
      try? FileManager.default.removeItem(atPath: aside)
      // Only where it is empty, and only what this run made.
      if !hadParent { rmdir(parent.path) }
      throw DiagnosticError(
        .outputUnwritable,
        "\"\(path)\" could not be written (\(OutputFolder.reason(error))); free some space or name another folder with --output."
      )
    }
  }
}
