import Archives
import DatelineModel
import Files
import FoundationEssentials
import Glibc
import OutputFolders

extension SnapshotVerifier {
  /// Verifies the bag in a zip or tar file of `dateline archive`: it is unpacked into a folder of its own inside `scratch`, which goes
  /// away again, verified there, and packed anew: the same bytes have to come of it.
  ///
  /// - Returns: nil where the file cannot be opened; a link in its place is followed.
  /// - Throws: `DiagnosticError` with `output.unwritable` where there is no room to unpack it.
  package func verify(
    packed path: String, scratch: String, rebuild: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> SnapshotReport? {
    guard let file = FilePieces(path, followsLink: true) else { return nil }
    if file.size > PackedSnapshot.byteLimit { return PackedSnapshot.tooLarge(path) }
    guard let bytes = file.all(limit: PackedSnapshot.byteLimit) else { return nil }
    guard let members = ContainerReader.members(bytes), let name = PackedSnapshot.folder(members) else {
      return PackedSnapshot.notOurs(path)
    }
    let unpacked = try PackedSnapshot.unpack(members, scratch)
    defer { try? FileManager.default.removeItem(atPath: unpacked) }
    guard var report = try await verify(unpacked + "/" + name, rebuild: rebuild, progress: progress) else { return nil }
    let container: SnapshotShelf.Container = bytes.starts(with: [0x50, 0x4B]) ? .zip : .tar
    guard report.isVerified else { return report }
    do {
      guard try SnapshotShelf.bytes(of: unpacked + "/" + name, as: container) != bytes else { return report }
      report.bagFindings.append(
        ArchiveFinding(
          .containerForm,
          "The bag is sound, but the \(container.rawValue) file around it is not as dateline wrote it; unpack it and pack it anew."
        ))
    } catch let finding as ArchiveFinding {
      report.bagFindings.append(finding)
    }
    return report
  }
}

/// A bag in one file.
enum PackedSnapshot {
  /// Most bytes of such a file.
  static let byteLimit = 1 << 32

  static func notOurs(_ path: String) -> SnapshotReport {
    var report = SnapshotReport()
    report.bagFindings = [
      ArchiveFinding(
        .containerForm,
        "\"\(path)\" is no zip or tar file as dateline archive writes them, or was changed; unpack it and verify the folder."
      )
    ]
    return report
  }

  static func tooLarge(_ path: String) -> SnapshotReport {
    var report = SnapshotReport()
    report.bagFindings = [
      ArchiveFinding(
        .containerTooLarge, "\"\(path)\" has more than \(byteLimit) bytes; unpack it and verify the folder.")
    ]
    return report
  }

  /// The one folder in which all members lie, each in a place of its own.
  static func folder(_ members: [ArchiveMember]) -> String? {
    guard let first = members.first?.path.text.split(separator: "/").first.map(String.init), !first.hasPrefix(".")
    else {
      return nil
    }
    let areSafe = members.allSatisfy { member in
      member.path.isInside(first) && member.path.utf8.count <= nameLimit && OutputFolder.isSafe(member.path.text)
    }
    return areSafe && !collide(members.map(\.path.utf8)) ? first : nil
  }

  /// Most bytes of a member's name; those of dateline are far shorter, and no file system takes much longer ones.
  private static let nameLimit = 1024

  /// Whether two of the names are one, or a file would be the folder of another: "a/x" beside "a/x/y".
  private static func collide(_ names: [[UInt8]]) -> Bool {
    // With the slash below all other bytes, what lies inside a name stands right behind it.
    let slash = UInt8(ascii: "/")
    let sorted = names.sorted { a, b in
      a.lazy.map { $0 == slash ? 0 : $0 }.lexicographicallyPrecedes(b.lazy.map { $0 == slash ? 0 : $0 })
    }
    return zip(sorted, sorted.dropFirst()).contains { $1 == $0 || $1.starts(with: $0 + [slash]) }
  }

  /// Writes the members into a new folder, which nobody else can look into.
  static func unpack(_ members: [ArchiveMember], _ scratch: String) throws -> String {
    var name = Array("\(scratch)/dateline-verify-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw notUnpacked(scratch, DurableFile.SystemError(number: errno)) }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try FilledFolder.fill(folder, members.map { ($0.path.text, $0.bytes) }, isLasting: false)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw notUnpacked(scratch, error)
    }
    return folder
  }

  private static func notUnpacked(_ scratch: String, _ error: any Error) -> DiagnosticError {
    DiagnosticError(
      .outputUnwritable,
      "The file could not be unpacked in \"\(scratch)\" (\(OutputFolder.reason(error))); free some space there, or name another place with TMPDIR."
    )
  }
}
