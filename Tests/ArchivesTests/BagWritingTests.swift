import Archives
import Testing

@Suite struct BagWritingTests {
  private func member(_ name: String, _ text: String = "x") -> ArchiveMember {
    ArchiveMember(path: ArchivePath(name), bytes: Array(text.utf8))
  }

  @Test func theSamePayloadInAnyOrderGivesTheSameBytes() throws {
    let members = [member("data/b"), member("data/a"), member("data/ä/c")]
    let info = [BagInfo.Element("Bagging-Date", "2025-03-17")]
    let one = try Bag(payload: members, info: info)
    let other = try Bag(payload: members.reversed(), info: info)
    #expect(one.members == other.members)
    #expect(one.payloadDigest == other.payloadDigest)
    #expect(
      one.members.map(\.path.text) == [
        "bag-info.txt", "bagit.txt", "data/a", "data/b", "data/ä/c", "manifest-sha256.txt", "manifest-sha512.txt",
        "tagmanifest-sha256.txt", "tagmanifest-sha512.txt",
      ])
  }

  @Test func lineEndsAndPerCentSignsInNamesAreWrittenAsCodes() throws {
    let bag = try Bag(payload: [member("data/x\r\n%25")], info: [])
    let manifest = try #require(bag.members.first { $0.path.text == "manifest-sha256.txt" })
    #expect(String(decoding: manifest.bytes, as: UTF8.self).hasSuffix("  data/x%0D%0A%2525\n"))
    let written = try TemporaryBag()
    for member in bag.members { try written.write(member.path.text, member.bytes) }
    #expect(written.codes == ([], []))
  }

  @Test func valuesOfSeveralLinesAreFolded() throws {
    let bag = try Bag(payload: [member("data/x")], info: [.init("External-Description", "one\ntwo")])
    let written = try TemporaryBag()
    for member in bag.members { try written.write(member.path.text, member.bytes) }
    #expect(BagVerifier.verify(written.path)?.info["External-Description"] == "one two")
    #expect(String(decoding: try written.read("bag-info.txt"), as: UTF8.self).contains("one\n  two\n"))
  }

  @Test(arguments: ["x", "/data/x", "data/../x", "data/", "data/a//b", "data/./x"])
  func namesThatLeaveThePayloadAreRefused(name: String) {
    #expect { try Bag(payload: [member(name)], info: []) } throws: { ($0 as? ArchiveFinding)?.code == .bagPath }
  }

  @Test func namesThatSomeSystemsTakeForOneAreRefused() {
    for pair in [("data/a", "data/A"), ("data/\u{E9}", "data/e\u{301}"), ("data/x", "data/x")] {
      #expect {
        try Bag(payload: [member(pair.0), member(pair.1)], info: [])
      } throws: { ($0 as? ArchiveFinding)?.code == .bagListedTwice }
    }
  }
}
