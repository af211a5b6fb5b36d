import Archives
import Foundation
import Testing

@Suite struct ContainerTests {
  private static let long = "data/" + String(repeating: "folder/", count: 20) + "name.txt"
  private static let veryLong = "data/" + String(repeating: "x", count: 240) + ".txt"
  private static let members = [
    ("bagit.txt", "one"), ("data/empty", ""), ("data/größe.txt", String(repeating: "z", count: 512)), (long, "deep"),
    (veryLong, "wide"),
  ].map { ArchiveMember(path: ArchivePath($0.0), bytes: Array($0.1.utf8)) }
  private static let time = 1_742_169_601

  /// Unpacks with the system's own tool and gives names and contents back.
  private func unpacked(_ bytes: [UInt8], _ tool: String, _ arguments: [String]) throws -> [String: [UInt8]] {
    let folder = try TemporaryBag()
    try folder.write("archive", bytes)
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    try folder.remove("archive")
    let tree = try #require(FolderTree(folder.path))
    return try Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path.text, try folder.read($0.path.text)) })
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/tar"), "there is no tar here"))
  func tarIsReadByTar() throws {
    let archive = try TarWriter.archive(ContainerTests.members, modified: ContainerTests.time)
    let files = try unpacked(archive, "/usr/bin/tar", ["-xf", "archive"])
    #expect(
      files == Dictionary(uniqueKeysWithValues: ContainerTests.members.map { ($0.path.text, $0.bytes) }))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3"), "there is no python3 here"))
  func zipIsReadByPython() throws {
    let archive = try ZipWriter.archive(ContainerTests.members, modified: ContainerTests.time)
    let files = try unpacked(archive, "/usr/bin/python3", ["-m", "zipfile", "-e", "archive", "."])
    #expect(
      files == Dictionary(uniqueKeysWithValues: ContainerTests.members.map { ($0.path.text, $0.bytes) }))
  }

  @Test func tarHeadersAreAsPOSIXSays() throws {
    let archive = try TarWriter.archive([ContainerTests.members[0]], modified: ContainerTests.time)
    #expect(archive.count == 512 * 4)
    #expect(String(decoding: archive[257..<262], as: UTF8.self) == "ustar")
    #expect(String(decoding: archive[100..<107], as: UTF8.self) == "0000644")
    #expect(String(decoding: archive[136..<147], as: UTF8.self) == String(ContainerTests.time, radix: 8))
    let sum = archive[..<512].enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
    #expect(Int(String(decoding: archive[148..<154], as: UTF8.self), radix: 8) == sum)
  }

  @Test func zipTellsItsTimeInUTCAndNotBefore1980() throws {
    let archive = try ZipWriter.archive([ContainerTests.members[0]], modified: 1_742_212_740)
    // 17 March 2025, 11:59:00
    #expect(Int(archive[10]) | Int(archive[11]) << 8 == 11 << 11 | 59 << 5)
    #expect(Int(archive[12]) | Int(archive[13]) << 8 == 45 << 9 | 3 << 5 | 17)
    let old = try ZipWriter.archive([ContainerTests.members[0]], modified: 0)
    #expect(Int(old[12]) | Int(old[13]) << 8 == 1 << 5 | 1)
  }

  @Test func tooManyMembersForAZipAreSaid() {
    let many = (0...ZipWriter.memberLimit).map { ArchiveMember(path: ArchivePath("data/\($0)"), bytes: []) }
    #expect {
      try ZipWriter.archive(many, modified: 0)
    } throws: { ($0 as? ArchiveFinding)?.code == .containerTooLarge }
  }

  @Test func gzipOfSeveralMembersIsUnpacked() throws {
    let one = try #require(Gzip.pack(Array("one ".utf8)))
    let two = try #require(Gzip.pack(Array("two".utf8)))
    #expect(Gzip.unpack(one + two, limit: 100).map { String(decoding: $0, as: UTF8.self) } == "one two")
    #expect(Gzip.unpack(one + two + [0, 0], limit: 100) == Array("one two".utf8))
    #expect(Gzip.unpack(one + two, limit: 5) == nil)
    #expect(Gzip.unpack(Array(one.dropLast()), limit: 100) == nil)
    #expect(Gzip.unpack([], limit: 100) == nil)
    let zeros = try #require(Gzip.pack([UInt8](repeating: 0, count: 1 << 22)))
    #expect(Gzip.unpack(zeros, limit: 1 << 20) == nil)
    #expect(Gzip.unpack(zeros, limit: 1 << 22)?.count == 1 << 22)
  }

  /// The check values that the formats' own descriptions and catalogues of checksums give.
  @Test func checksums() throws {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    let packed = try #require(ZlibStream.pack(Array("Wikipedia".utf8)))
    #expect(packed[0] == 0x78 && (Int(packed[0]) << 8 | Int(packed[1])) % 31 == 0)
    #expect(packed.suffix(4) == [0x11, 0xE6, 0x03, 0x98])
    #expect(try #require(ZlibStream.pack([UInt8](repeating: 0, count: 1 << 20))).count < 2000)
  }
}
