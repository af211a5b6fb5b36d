/// A bag that is being made: payload in, all files of the bag out. The same payload and metadata give the same bytes.
package struct Bag: Sendable {
  /// The digests of its manifests.
  package static let algorithms: [DigestAlgorithm] = [.sha256, .sha512]

  /// All files, in the order of their names.
  package let members: [ArchiveMember]
  /// SHA-256 of `manifest-sha256.txt`: names the payload.
  package let payloadDigest: String

  /// Packs a payload whose names all lie under `data/`. `Payload-Oxum` is put after the metadata given.
  ///
  /// - Throws: `ArchiveFinding` with `bag.path` for a name that leaves the payload, or `bag.listed-twice` for names that
  ///   some file systems take for one.
  package init(payload: [ArchiveMember], info: [BagInfo.Element]) throws(ArchiveFinding) {
    try Bag.check(payload.map(\.path))
    let octets = payload.reduce(0) { $0 + $1.bytes.count }
    let info = BagInfo(info + [BagInfo.Element("Payload-Oxum", "\(octets).\(payload.count)")])
    var tags = [
      Bag.member(BagDeclaration.fileName, BagDeclaration.bytes), Bag.member(BagInfo.fileName, info.bytes),
    ]
    let manifests = Bag.algorithms.map { Manifest(.payload, $0, of: payload) }
    tags += manifests.map { Bag.member($0.fileName, $0.bytes) }
    let tagManifests = Bag.tagManifests(of: tags)
    payloadDigest = DigestAlgorithm.sha256.hexadecimal(of: manifests[0].bytes)
    members = (payload + tags + tagManifests).sorted { $0.path < $1.path }
  }

  /// The tag manifests of a bag with those tag files.
  package static func tagManifests(of tags: [ArchiveMember]) -> [ArchiveMember] {
    algorithms.map { algorithm in
      let manifest = Manifest(.tags, algorithm, of: tags)
      return member(manifest.fileName, manifest.bytes)
    }
  }

  private static func member(_ name: String, _ bytes: [UInt8]) -> ArchiveMember {
    ArchiveMember(path: ArchivePath(name), bytes: bytes)
  }

  private static func check(_ paths: [ArchivePath]) throws(ArchiveFinding) {
    var seen: Set<String> = []
    for path in paths {
      guard path.isSafe, path.isInside("data") else {
        throw ArchiveFinding(.bagPath, "\"\(path.text)\" cannot be the name of a payload file; rename it.")
      }
      guard seen.insert(path.folded).inserted else {
        throw ArchiveFinding(
          .bagListedTwice, "Two payload files are called \"\(path.text)\", but for case or accents; rename one.")
      }
    }
  }
}
