import Archives
import Foundation
import Testing

/// One test for each code that a bag can give, and for what is forgiven.
@Suite struct BagCodeTests {
  @Test func aSoundBagHasNoFindings() throws {
    let bag = try TemporaryBag.sound()
    let report = try #require(BagVerifier.verify(bag.path))
    #expect(report.findings.map(\.line) == [])
    #expect(report.declaration?.version == .current)
    #expect(report.info["bagging-date"] == "2025-03-17")
    #expect(report.info["Payload-Oxum"] == "13.2")
  }

  @Test func noFolderGivesNoReport() { #expect(BagVerifier.verify("/nowhere/bag") == nil) }

  @Test(arguments: [
    ("", ArchiveCode.bagDeclaration),
    ("BagIt-Version: 1.0\n", .bagDeclaration),
    ("\u{FEFF}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", .bagDeclaration),
    ("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n", .bagDeclaration),
    ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: x\n", .bagDeclaration),
    ("BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n", .bagVersion),
    ("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", .bagVersion),
    ("BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n", .bagEncoding),
  ])
  func declaration(text: String, code: ArchiveCode) throws {
    let bag = try TemporaryBag.sound()
    try bag.write("bagit.txt", text)
    #expect(bag.codes.errors == [code])
  }

  @Test func missingDeclarationPayloadAndManifests() throws {
    let bag = try TemporaryBag.sound()
    try bag.remove("data")
    #expect(Set(bag.codes.errors) == [.bagNoPayload, .bagMissing, .bagOxum])
    try bag.remove("bagit.txt")
    #expect(bag.codes.errors.contains(.bagNoDeclaration))

    let empty = try TemporaryBag.sound()
    for name in ["manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"] {
      try empty.remove(name)
    }
    #expect(empty.codes.errors == [.bagNoManifest])
  }

  @Test func filesMissingChangedOrNotListed() throws {
    let bag = try TemporaryBag.sound()
    try bag.write("data/extra.txt", "?")
    #expect(Set(bag.codes.errors) == [.bagUnlisted, .bagOxum])
    try bag.remove("data/extra.txt")
    try bag.write("data/a.txt", "fIrst\n")
    #expect(bag.codes.errors == [.bagDigest, .bagDigest])
    try bag.remove("data/a.txt")
    #expect(Set(bag.codes.errors) == [.bagMissing, .bagOxum])
  }

  @Test func everyManifestListsEveryFileOnlySinceVersion1() throws {
    let files = ["data/a": "a", "data/b": "b"]
    func others(_ version: String) -> [String: String] {
      ["manifest-sha1.txt": DigestAlgorithm.sha1.hexadecimal(of: Array("a".utf8)) + "  data/a\n"]
    }
    let manifest = "\(md5("a"))  data/a\n\(md5("b"))  data/b\n"
    #expect(try TemporaryBag.old(manifest: manifest, files: files, others: others("0.97")).codes.errors == [])
    #expect(
      try TemporaryBag.old(version: "1.0", manifest: manifest, files: files, others: others("1.0")).codes.errors
        == [.bagUnlisted])
  }

  @Test(arguments: [
    "/etc/passwd", "../../etc/passwd", "data/../../x", "~/x", "~root/x", "C:\\x", "\\\\?\\UNC\\x", "bagit.txt", "data",
    "data//x", "data/./x", "data/..\\..\\x",
  ])
  func pathsThatLeaveTheBag(path: String) throws {
    let lines = "\(md5("a"))  data/a\n\(md5("a"))  \(path)\n"
    #expect(try TemporaryBag.old(manifest: lines, files: ["data/a": "a"]).codes.errors == [.bagPath])
    let fetch = ["fetch.txt": "https://example.org/x - \(path)\n"]
    let manifest = "\(md5("a"))  data/a\n"
    #expect(
      try TemporaryBag.old(manifest: manifest, files: ["data/a": "a"], others: fetch).codes.errors == [.bagPath])
  }

  @Test func aTagManifestDoesNotListPayload() throws {
    let others = ["tagmanifest-md5.txt": "\(md5("a"))  data/a\n"]
    #expect(
      try TemporaryBag.old(manifest: "\(md5("a"))  data/a\n", files: ["data/a": "a"], others: others).codes.errors
        == [.bagPath])
  }

  @Test func fetchLists() throws {
    let manifest = "\(md5("a"))  data/a\n"
    func codes(_ fetch: String, _ files: [String: String]) throws -> [ArchiveCode] {
      try TemporaryBag.old(manifest: manifest, files: files, others: ["fetch.txt": fetch]).codes.errors
    }
    #expect(try codes("https://example.org/a 1 data/a\n", ["data/a": "a"]) == [])
    #expect(try codes("https://example.org/a - data/a\n", [:]) == [.bagNotFetched])
    #expect(try codes("https://example.org/a data/a\n", ["data/a": "a"]) == [.bagFetchLine])
    #expect(try codes("https://example.org/b - data/b\n", ["data/a": "a"]) == [.bagUnlisted])
  }

  @Test func manifestLines() throws {
    func codes(_ manifest: String, version: String = "0.97") throws -> (errors: [ArchiveCode], warnings: [ArchiveCode])
    {
      try TemporaryBag.old(version: version, manifest: manifest, files: ["data/a": "a"]).codes
    }
    let good = "\(md5("a"))  data/a\n"
    #expect(try codes(good + "nonsense\n").errors == [.bagManifestLine])
    #expect(try codes(good + md5("a").dropLast() + "  data/a\n").errors == [.bagManifestLine])
    #expect(try codes("\(md5("a")) *data/a\n") == ([], [.bagManifestLine]))
    #expect(try codes("\(md5("a"))  ./data/a\r\n") == ([], [.bagManifestLine]))
    #expect(try codes(good + good) == ([], [.bagListedTwice]))
    #expect(try codes(good + good, version: "1.0") == ([.bagListedTwice], []))
    #expect(try codes(good + "\(md5("b"))  data/a\n").errors == [.bagListedTwice])
    #expect(try codes(md5("a").uppercased() + "\tdata/a\r").errors == [])
  }

  @Test func percentCodesAreThoseOfTheVersion() throws {
    let line = "\(md5("a"))  data/x%0Ay%25\n"
    #expect(try TemporaryBag.old(version: "1.0", manifest: line, files: ["data/x\ny%": "a"]).codes == ([], []))
    #expect(try TemporaryBag.old(version: "0.97", manifest: line, files: ["data/x\ny%25": "a"]).codes == ([], []))
  }

  @Test func algorithms() throws {
    let others = ["manifest-whirlpool.txt": "00  data/a\n"]
    #expect(
      try TemporaryBag.old(manifest: "\(md5("a"))  data/a\n", files: ["data/a": "a"], others: others).codes
        == ([], [.bagAlgorithm]))
    let bytes = Array("abc".utf8)
    #expect(
      DigestAlgorithm.sha224.hexadecimal(of: bytes) == "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7")
    #expect(DigestAlgorithm.md5.hexadecimal(of: bytes) == "900150983cd24fb0d6963f7d28e17f72")
    let long = Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
    #expect(DigestAlgorithm.sha224.hexadecimal(of: long) == "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525")
    for algorithm in DigestAlgorithm.allCases {
      #expect(algorithm.hexadecimal(of: bytes).utf8.count == algorithm.digits)
    }
  }

  @Test func encodingsOfTagFiles() throws {
    let manifest = "\(md5("a"))  data/é\n"
    let latin = try TemporaryBag.old(manifest: "", files: ["data/é": "a"])
    try latin.write("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: ISO-8859-1\n")
    try latin.write("manifest-md5.txt", manifest.unicodeScalars.map { UInt8($0.value) })
    #expect(latin.codes == ([], []))
    try latin.write("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n")
    #expect(latin.codes.errors.contains(.bagEncoding))
    let wide = try TemporaryBag.old(manifest: "", files: ["data/é": "a"])
    try wide.write("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-16\n")
    for isLittle in [true, false] {
      let units = [0xFEFF] + Array(manifest.utf16)
      try wide.write(
        "manifest-md5.txt", units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }.chunked(reversed: !isLittle))
      #expect(wide.codes == ([], []))
    }
  }

  @Test func metadata() throws {
    func report(_ info: String, name: String = "bag-info.txt", version: String = "0.97") throws -> BagReport {
      let bag = try TemporaryBag.old(
        version: version, manifest: "\(md5("a"))  data/a\n", files: ["data/a": "a"], others: [name: info])
      return try #require(BagVerifier.verify(bag.path))
    }
    let folded = try report("A: one\n  two\r\n\tthree\nB : x\nA: again\n")
    #expect(
      folded.info.elements.map { "\($0.label)=\($0.value)" } == ["A=one two three", "B=x", "A=again"])
    #expect(try report("no label\n").findings.map(\.code) == [.bagInfoLine])
    #expect(try report("Payload-Oxum: 1.1\n").findings == [])
    #expect(try report("Payload-Oxum: 99.1\n").findings.map(\.severity) == [.error])
    #expect(try report("Payload-Oxum: 2.1\n").findings.map(\.code) == [.bagOxum])
    #expect(try report("Payload-Oxum: many\n").findings.map(\.code) == [.bagOxum])
    #expect(try report("Payload-Oxum: 2.1\n", name: "package-info.txt", version: "0.93").findings.count == 1)
  }

  @Test func namesInAnotherForm() throws {
    let composed = "data/N\u{FA}\u{F1}ez"
    let decomposed = "data/Nu\u{301}n\u{303}ez"
    let both = "\(md5("a"))  \(composed)\n\(md5("a"))  \(decomposed)\n"
    #expect(try TemporaryBag.old(manifest: both, files: [composed: "a"]).codes == ([], [.bagNameForm]))
    #expect(
      try TemporaryBag.old(manifest: "\(md5("a"))  \(decomposed)\n", files: [composed: "a"]).codes
        == ([], [.bagNameForm]))
    #expect(
      try Set(TemporaryBag.old(manifest: "\(md5("a"))  \(decomposed)\n", files: [composed: "b"]).codes.errors)
        == [.bagMissing, .bagUnlisted])
    #expect(
      try TemporaryBag.old(
        manifest: "\(md5("a"))  data/x\n\(md5("a"))  data/X\n", files: ["data/x": "a", "data/X": "a"]
      ).codes == ([], [.bagNameForm]))
    #expect(ArchivePath(composed) != ArchivePath(decomposed))
  }

  @Test func filesOfOperatingSystems() throws {
    let manifest = "\(md5("a"))  data/a\n\(md5(""))  data/.DS_Store\n"
    #expect(try TemporaryBag.old(manifest: manifest, files: ["data/a": "a"]).codes == ([], [.bagSystemFile]))
    #expect(
      try TemporaryBag.old(manifest: manifest, files: ["data/a": "a", "data/.DS_Store": ""]).codes
        == ([], [.bagSystemFile]))
  }

  @Test func linksAndUnreadableNames() throws {
    let bag = try TemporaryBag.sound()
    try FileManager.default.removeItem(atPath: bag.path + "/data/a.txt")
    try FileManager.default.createSymbolicLink(atPath: bag.path + "/data/a.txt", withDestinationPath: "/etc/hostname")
    #expect(bag.codes.errors.contains(.bagLink))
    #expect(bag.codes.errors.contains(.bagMissing))
    let other = try TemporaryBag.sound()
    let name = Array((other.path + "/data/x").utf8) + [0xFF, 0]
    let descriptor = name.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o644) }
    }
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(other.codes.errors == [.bagUnreadable])
  }

  @Test func aTreeTooDeepIsSaid() throws {
    let bag = try TemporaryBag.sound()
    try bag.write("data/" + String(repeating: "d/", count: 70) + "x", "a")
    #expect(bag.codes.errors.contains(.bagTooLarge))
  }

  @Test func hostileNamesStayOnTheirLine() throws {
    let line = "\(md5("a"))  ../\u{1B}[2J\u{202E}x%0Abag ok\n"
    let bag = try TemporaryBag.old(manifest: line, files: ["data/a": "a"])
    let lines = BagVerifier.verify(bag.path)?.findings.map(\.line) ?? []
    #expect(lines.contains { $0.hasPrefix("bag.path: ") && $0.contains("../\u{FFFD}[2J\u{FFFD}x\u{FFFD}bag ok") })
  }

  @Test func everyCodeHasItsNameInTheFormRoomDotWhat() {
    for code in ArchiveCode.allCases { #expect(code.rawValue.split(separator: ".").count == 2, "\(code.rawValue)") }
  }
}

extension [UInt8] {
  /// Pairs of bytes, each turned round where asked.
  func chunked(reversed: Bool) -> [UInt8] {
    guard reversed else { return self }
    return stride(from: 0, to: count, by: 2).flatMap { [self[$0 + 1], self[$0]] }
  }
}
