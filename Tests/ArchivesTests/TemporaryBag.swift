import Archives
import Foundation

/// A folder of its own that goes away with the value.
final class TemporaryBag {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "dateline-bag-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A bag as dateline writes it, with two payload files.
  static func sound() throws -> TemporaryBag {
    let bag = try TemporaryBag()
    let payload = [("data/a.txt", "first\n"), ("data/sub/b.txt", "second\n")].map {
      ArchiveMember(path: ArchivePath($0.0), bytes: Array($0.1.utf8))
    }
    let info = [BagInfo.Element("Bagging-Date", "2025-03-17"), BagInfo.Element("Bag-Software-Agent", "dateline")]
    for member in try Bag(payload: payload, info: info).members { try bag.write(member.path.text, member.bytes) }
    return bag
  }

  /// A bag of an older version, written line by line; MD5 manifests, no metadata unless given.
  static func old(
    version: String = "0.97", manifest: String, files: [String: String], others: [String: String] = [:]
  ) throws -> TemporaryBag {
    let bag = try TemporaryBag()
    try bag.write("bagit.txt", "BagIt-Version: \(version)\nTag-File-Character-Encoding: UTF-8\n")
    try bag.write("manifest-md5.txt", manifest)
    try FileManager.default.createDirectory(atPath: bag.path + "/data", withIntermediateDirectories: true)
    for (name, text) in files { try bag.write(name, text) }
    for (name, text) in others { try bag.write(name, text) }
    return bag
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path + "/" + name))) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  /// Codes found, errors and warnings apart.
  var codes: (errors: [ArchiveCode], warnings: [ArchiveCode]) {
    let findings = BagVerifier.verify(path)?.findings ?? []
    return (
      findings.filter { $0.severity == .error }.map(\.code), findings.filter { $0.severity == .warning }.map(\.code)
    )
  }
}

/// Digests that tests write into manifests.
func md5(_ text: String) -> String { DigestAlgorithm.md5.hexadecimal(of: Array(text.utf8)) }
