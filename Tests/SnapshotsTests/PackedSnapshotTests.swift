import Archives
import DatelineModel
import Foundation
import ScratchFolders
import Snapshots
import Testing

/// Bags in one file: sound as they were written, and no byte of the file can change unseen.
@Suite struct PackedSnapshotTests {
  private let home: TemporaryFolder
  init() throws { home = try TemporaryFolder() }

  private func verify(_ path: String) async throws -> SnapshotReport {
    try #require(try await SnapshotVerifier().verify(packed: path, scratch: home.path + "/"))
  }

  @Test(arguments: [SnapshotShelf.Container.zip, .tar])
  func whatWasPackedIsVerified(container: SnapshotShelf.Container) async throws {
    let folder = try await SnapshotStory.placed(in: home)
    let file = try SnapshotShelf.pack(folder, as: container).path
    let report = try #require(
      try await SnapshotVerifier().verify(packed: file, scratch: home.path, rebuild: true))
    #expect(report.isVerified && report.isSnapshot && report.rebuiltCount != nil, "\(report.lines)")
    // Nothing is left of what was unpacked.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path).allSatisfy { !$0.hasPrefix("dateline-verify") })

    let bytes = try TemporaryFolder.read(file)
    // Headers and ends of the file above all, then places all over it.
    let places =
      Array(stride(from: 0, to: 160, by: 20)) + Array(stride(from: 160, to: bytes.count, by: bytes.count / 8))
    for place in places + Array(stride(from: bytes.count - 100, to: bytes.count, by: 25)) {
      var bad = bytes
      bad[place] ^= 0x10
      let other = home.path + "/bad.\(container.rawValue)"
      try Data(bad).write(to: URL(filePath: other))
      #expect(try await !verify(other).isVerified, "byte \(place)")
    }
  }

  @Test func filesOfOtherProgramsAreReported() async throws {
    let folder = try await SnapshotStory.placed(in: home)
    let parent = URL(filePath: folder).deletingLastPathComponent().path
    let name = URL(filePath: folder).lastPathComponent
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd '\(parent)' && tar -cf other.tar '\(name)'"]
    try process.run()
    process.waitUntilExit()
    for bytes in [
      try TemporaryFolder.read(parent + "/other.tar"), Array("no archive".utf8), [], Array("PK\u{3}\u{4}".utf8),
    ] {
      let file = home.path + "/file"
      try Data(bytes).write(to: URL(filePath: file))
      let report = try await verify(file)
      #expect(report.bagFindings.map(\.code) == [.containerForm])
    }
    #expect(try await SnapshotVerifier().verify(packed: home.path + "/none", scratch: home.path) == nil)
  }

  @Test(arguments: [
    ["../x"], ["/etc/x"], ["a/../../x"], ["a//x"], ["a/./x"], [".dateline/x"], ["a/\u{7}x"],
    // Two that want one place.
    ["a/x", "a/x"], ["a/x", "a/x/y"], ["a/x/y", "a/x.z", "a/x"],
    ["a/" + Array(repeating: "folder", count: 200).joined(separator: "/")],
  ])
  func namesThatCannotStandInTheFolder(names: [String]) async throws {
    let members = names.map { ArchiveMember(path: ArchivePath($0), bytes: [1]) }
    for bytes in [try TarWriter.archive(members, modified: 0), try ZipWriter.archive(members, modified: 0)] {
      let file = home.path + "/file"
      try Data(bytes).write(to: URL(filePath: file))
      #expect(try await verify(file).bagFindings.map(\.code) == [.containerForm])
    }
  }

  /// A link that a person names is followed; a file that is too long is said to be so, not to be missing.
  @Test func linksAndLongFiles() async throws {
    let file = try SnapshotShelf.pack(try await SnapshotStory.placed(in: home), as: .zip).path
    let link = home.path + "/latest.zip"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    #expect(try await verify(link).isVerified)
    let long = home.path + "/long.zip"
    try Data("PK".utf8).write(to: URL(filePath: long))
    #expect(truncate(long, (1 << 32) + 1) == 0)
    #expect(try await verify(long).bagFindings.map(\.code) == [.containerTooLarge])
  }

  @Test func aPlaceWithoutRoomIsReported() async throws {
    let file = try SnapshotShelf.pack(try await SnapshotStory.placed(in: home), as: .tar).path
    await #expect {
      _ = try await SnapshotVerifier().verify(packed: file, scratch: "/proc/nowhere")
    } throws: { ($0 as? DiagnosticError)?.diagnostic.code == .outputUnwritable }
  }
}
