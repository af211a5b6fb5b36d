import Archives
import CivilCalendar
import DatelineModel
import Files
import OutputFolders

/// Puts snapshots into a folder, beside the earlier ones. A snapshot that is there is never touched.
package enum SnapshotShelf {
  /// A file of one piece that holds a whole bag.
  package enum Container: String, Sendable {
    case zip, tar
  }

  /// Where something is, and whether it was there before.
  package struct Placed: Sendable {
    /// Path of the folder or file.
    package let path: String
    /// Whether it was there already and was left as it was.
    package let wasThere: Bool
  }

  /// Writes a snapshot into `folder`, whole or not at all. One of the same name is checked and left alone.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`, or with `snapshot.changed` where one of that name is there
  ///   and is no longer what it was.
  package static func place(_ snapshot: SnapshotMaker.Snapshot, in folder: String) throws -> Placed {
    let path = PathText.joined(folder, snapshot.name)
    guard try OutputCreation.folder(snapshot.members, at: path) == .alreadyThere else {
      return Placed(path: path, wasThere: false)
    }
    let manifest = BoundedFile.read(path + "/manifest-sha256.txt", limit: BagVerifier.tagFileLimit)
    guard manifest.map(Digest.sha256) == snapshot.id, BagVerifier.verify(path)?.isValid == true else {
      throw DiagnosticError(
        .snapshotChanged,
        "\"\(path)\" is there already and was changed since; see dateline verify, and move it away to make it anew.")
    }
    return Placed(path: path, wasThere: true)
  }

  /// Packs a snapshot's folder into one file beside it. Its time is the snapshot's `Bagging-Date`, so the same folder
  /// gives the same bytes.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`, `ArchiveFinding` where the format cannot hold so much.
  package static func pack(_ folder: String, as container: Container) throws -> Placed {
    let path = folder + "." + container.rawValue
    let bytes = try bytes(of: folder, as: container)
    let outcome = try OutputCreation.file(bytes, at: path)
    if outcome == .alreadyThere, BoundedFile.read(path, limit: bytes.count + 1) != bytes {
      throw DiagnosticError(
        .snapshotChanged, "\"\(path)\" is there already and holds something else; move it away to make it anew.")
    }
    return Placed(path: path, wasThere: outcome == .alreadyThere)
  }

  static func bytes(of folder: String, as container: Container) throws -> [UInt8] {
    let (members, seconds) = try contents(of: folder)
    return switch container {
    case .zip: try ZipWriter.archive(members, modified: seconds)
    case .tar: try TarWriter.archive(members, modified: seconds)
    }
  }

  private static func contents(of folder: String) throws -> (members: [ArchiveMember], seconds: Int) {
    guard let report = BagVerifier.verify(folder), report.isValid else {
      throw DiagnosticError(.snapshotChanged, "\"\(folder)\" is not a sound bag; see dateline verify.")
    }
    let name = PathText.last(folder)
    let members = try report.files.map { file, size in
      guard let bytes = FilePieces.all(folder + "/" + file.text, limit: size) else {
        throw DiagnosticError(.snapshotChanged, "\"\(file.text)\" of \"\(folder)\" cannot be read.")
      }
      return ArchiveMember(path: ArchivePath(name + "/" + file.text), bytes: bytes)
    }
    let day = report.info["Bagging-Date"].flatMap { DateTime(iso8601: $0)?.date.dayNumber } ?? 0
    return (members, day * 86_400)
  }
}
