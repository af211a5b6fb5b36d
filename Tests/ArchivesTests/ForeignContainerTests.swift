import Archives
import Foundation
import Testing

/// ZIP and zstandard files of others, whole, damaged and too large.
@Suite struct ForeignContainerTests {
  private static let packed = try? ZipWriter.archive(
    (0..<5).map { ArchiveMember(path: ArchivePath("\($0).txt"), bytes: [UInt8](repeating: 0x61, count: 1000)) },
    modified: 400_000_000)

  @Test func aZIPIsReadWhole() throws {
    let packed = try #require(Self.packed)
    let contents = try #require(ZipReader.contents(packed, limit: 5000))
    #expect(contents.members.map(\.name) == ["0.txt", "1.txt", "2.txt", "3.txt", "4.txt"])
    #expect(contents.members.allSatisfy { $0.bytes?.count == 1000 } && contents.end == nil)
  }

  @Test func theEndOfReadingIsTold() throws {
    let packed = try #require(Self.packed)
    let few = try #require(ZipReader.contents(packed, limit: 5000, most: 3))
    #expect(few.members.count == 3 && few.end == .tooMany)
    // What is unpacked of a file that is too large counts, so that a second one does not begin anew.
    let small = try #require(ZipReader.contents(packed, limit: 1500))
    #expect(small.members.map { $0.bytes?.count } == [1000, nil] && small.end == .tooLarge)
    let all = try #require(ZipReader.contents(packed, limit: 5000) { $0 == "4.txt" })
    #expect(all.members.map(\.name) == ["4.txt"] && all.end == nil)
  }

  @Test func aMemberThatIsDamagedIsNotRead() throws {
    var packed = try #require(Self.packed)
    packed[40] ^= 0xFF
    let contents = try #require(ZipReader.contents(packed, limit: 5000))
    #expect(contents.members.map { $0.bytes == nil } == [true, false, false, false, false])
    #expect(ZipReader.contents(Array("PK nothing".utf8), limit: 10) == nil)
  }

  @Test func anArchivePackedWithZstandardIsKnownByItsContent() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "IntakeFixtures/crawl.warc.zst")
    let bytes = [UInt8](try Data(contentsOf: fixture))
    #expect(Zstandard.isPacked(bytes) && Zstandard.isPacked([0x5D, 0x2A, 0x4D, 0x18]) && !Zstandard.isPacked([0x28]))
    #expect(Zstandard.beginning(of: bytes, limit: 5) == Array("WARC/".utf8))
    let whole = WARCReader(bytes).reduce(into: 0) { count, item in if case .record = item { count += 1 } }
    let copy = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString).bin")
    try Data(bytes).write(to: copy)
    defer { try? FileManager.default.removeItem(at: copy) }
    let pieces = try #require(WARCReader(path: copy.path)).reduce(into: 0) { count, item in
      if case .record = item { count += 1 }
    }
    #expect(whole == 2 && pieces == 2)
  }
}

/// Bytes of which the front alone is held.
@Suite struct HeldBytesTests {
  private func held(_ bytes: [UInt8], piece: Int, limit: Int = 1 << 30, holding: Int) throws(HeldBytes.Failure)
    -> HeldBytes
  {
    var at = 0
    return try HeldBytes(limit: limit, holding: holding) {
      defer { at = min(bytes.count, at + piece) }
      return bytes[at..<min(bytes.count, at + piece)]
    }
  }

  @Test(arguments: [1, 2, 7, 1000, 1 << 18])
  func frontSizeAndDigestAreThoseOfTheUnpackedBytes(_ piece: Int) throws {
    let plain = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let one = try #require(Gzip.pack(plain))
    for (bytes, whole) in [(plain, plain), (one, plain), (one + one, plain + plain), (one + [0, 0], plain), ([], [])] {
      // The mark of gzip has to stand in the first piece.
      if piece < 2, bytes.first == 0x1F { continue }
      let held = try held(bytes, piece: piece, holding: 700)
      #expect(held.front == Array(whole.prefix(700)) && held.size == whole.count)
      #expect(held.sha256 == Digest.sha256(whole))
    }
    #expect(throws: HeldBytes.Failure.tooLarge) { try held(one, piece: max(2, piece), limit: 4999, holding: 10) }
    #expect(throws: HeldBytes.Failure.damaged) { try held(Array(one.dropLast()), piece: max(2, piece), holding: 10) }
    #expect(throws: HeldBytes.Failure.unreadable) { try HeldBytes(limit: 1, holding: 1) { nil } }
  }
}
