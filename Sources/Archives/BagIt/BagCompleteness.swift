/// Compares manifests with the files that are there: missing, changed, not listed (RFC 8493, section 3).
struct BagCompleteness {
  private let manifests: [Manifest]
  private let fetch: FetchList
  private let sizes: [ArchivePath: Int]
  /// Names that a file system without case or with normalised names would take for one.
  private let folded: [String: [ArchivePath]]
  private var forgivenSystemFiles: Set<ArchivePath> = []
  /// Listed names, folded, whose file is there under another form of the name.
  private var foundUnderOtherName: Set<String> = []

  init(_ manifests: [Manifest], _ fetch: FetchList, _ sizes: [ArchivePath: Int]) {
    self.manifests = manifests
    self.fetch = fetch
    self.sizes = sizes
    folded = Dictionary(grouping: sizes.keys, by: \.folded)
  }

  mutating func check(_ report: inout BagReport) {
    for manifest in manifests {
      for entry in manifest.entries { check(entry, of: manifest, &report) }
    }
    checkListing(&report)
    checkNameForms(&report)
    checkOxum(&report)
  }

  private mutating func check(_ entry: Manifest.Entry, of manifest: Manifest, _ report: inout BagReport) {
    guard sizes[entry.path] != nil else { return missing(entry, of: manifest, &report) }
    guard let digest = report.digests[entry.path]?[manifest.algorithm] else { return }
    if digest != entry.digest {
      report.report(
        .bagDigest,
        "\"\(entry.path.text)\" is not the file that \(manifest.fileName) lists; restore it from another copy.")
    }
  }

  private mutating func missing(_ entry: Manifest.Entry, of manifest: Manifest, _ report: inout BagReport) {
    let name = entry.path.text
    if let other = sameFile(as: entry, manifest.algorithm, report) {
      foundUnderOtherName.insert(entry.path.folded)
      report.report(
        .bagNameForm,
        "\"\(name)\" is there as \"\(other.text)\": case or accents were changed by a file system; rename it.",
        severity: .warning)
    } else if entry.path.isSystemFile {
      forgivenSystemFiles.insert(entry.path)
      report.report(
        .bagSystemFile, "\"\(name)\", which an operating system made and removed, is listed; leave it out of the bag.",
        severity: .warning)
    } else if let address = fetch.addresses[entry.path] {
      report.report(.bagNotFetched, "\"\(name)\" has still to be fetched from \(address); the bag is not complete.")
    } else {
      report.report(
        .bagMissing, "\"\(name)\" of \(manifest.fileName) is not there; restore it from another copy.")
    }
  }

  /// RFC 8493, 6.1.3.1: names may come back from a file system in another normal form; the digest decides.
  private func sameFile(as entry: Manifest.Entry, _ algorithm: DigestAlgorithm, _ report: BagReport) -> ArchivePath? {
    folded[entry.path.folded, default: []].sorted().first { report.digests[$0]?[algorithm] == entry.digest }
  }

  private func checkListing(_ report: inout BagReport) {
    let payload = manifests.filter { $0.kind == .payload }
    guard !payload.isEmpty else {
      return report.report(.bagNoManifest, "No payload manifest can be read; make the bag again from its source.")
    }
    let listings = payload.map { Set($0.entries.map(\.path)) }
    let everywhere = listings.dropFirst().reduce(listings[0]) { $0.intersection($1) }
    let anywhere = listings.reduce(into: Set<ArchivePath>()) { $0.formUnion($1) }
    // Since version 1.0 every manifest lists every file; before, one of them was enough.
    let needed = (report.declaration?.version ?? .current) >= .current ? everywhere : anywhere
    for path in sizes.keys.sorted() where path.isInside("data") && !needed.contains(path) {
      if foundUnderOtherName.contains(path.folded) { continue }
      report.report(
        .bagUnlisted,
        "\"\(path.text)\" is not listed in \(anywhere.contains(path) ? "every" : "any") manifest; "
          + "move it out of the bag, or make the bag again.")
    }
    for path in anywhere.subtracting(everywhere).sorted() where report.declaration?.version == .current {
      if sizes[path] == nil { report.report(.bagUnlisted, "\"\(path.text)\" is not listed in every manifest.") }
    }
    for path in fetch.addresses.keys.sorted() where !everywhere.contains(path) {
      report.report(.bagUnlisted, "\"\(path.text)\" of fetch.txt is not listed in every manifest; list its digest.")
    }
  }

  /// Names that become one on other systems, and files of systems: nothing is wrong yet.
  private func checkNameForms(_ report: inout BagReport) {
    for (_, paths) in folded.filter({ $0.value.count > 1 }).sorted(by: { $0.value.min()! < $1.value.min()! }) {
      report.report(
        .bagNameForm,
        "\(paths.sorted().map { "\"\($0.text)\"" }.joined(separator: " and ")) are one name on some systems; rename one.",
        severity: .warning)
    }
    for path in sizes.keys.sorted() where path.isInside("data") && path.isSystemFile {
      report.report(
        .bagSystemFile, "\"\(path.text)\" was made by an operating system; leave it out of the bag.", severity: .warning
      )
    }
  }

  private func checkOxum(_ report: inout BagReport) {
    guard let text = report.info["Payload-Oxum"] else { return }
    guard let oxum = BagInfo.oxum(text) else {
      return report.report(.bagOxum, "Payload-Oxum \"\(text)\" is not bytes.files; correct bag-info.txt.")
    }
    let payload = sizes.filter { $0.key.isInside("data") }
    let octets = payload.values.reduce(0, +)
    if oxum == (octets, payload.count) { return }
    // A system's own file that went away took its count with it.
    let isForgiven =
      !forgivenSystemFiles.isEmpty && oxum.octets >= octets && oxum.streams == payload.count + forgivenSystemFiles.count
    report.report(
      .bagOxum,
      "The payload has \(octets) bytes in \(payload.count) files, but Payload-Oxum says \(oxum.octets) in \(oxum.streams); "
        + "restore what is missing.", severity: isForgiven ? .warning : .error)
  }
}
