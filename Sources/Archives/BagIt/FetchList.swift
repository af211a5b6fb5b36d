/// Files that a bag names but does not bring (RFC 8493, 2.2.3). dateline never fetches them.
struct FetchList {
  static let fileName = "fetch.txt"

  /// Names of the files, with their addresses.
  private(set) var addresses: [ArchivePath: String] = [:]

  init() {}

  /// Reads lines of address, length and name; what is wrong with them is told of in `findings`.
  init(_ text: String, version: BagVersion, findings: inout [ArchiveFinding]) {
    for (number, line) in TagFileLines.of(text).enumerated() where !line.trimmed.isEmpty {
      guard let parts = FetchList.parts(line) else {
        findings.append(
          ArchiveFinding(
            .bagFetchLine, "Line \(number + 1) of fetch.txt is not an address, a length or -, and a name; correct it."))
        continue
      }
      let reading = BagPathCoding.read(parts.path, version: version)
      guard reading.path.isSafe, reading.path.isInside("data") else {
        findings.append(BagPathCoding.outOfBag(reading.path, in: FetchList.fileName, line: number + 1))
        continue
      }
      addresses[reading.path] = parts.address
    }
  }

  private static func parts(_ line: Substring.UnicodeScalarView) -> (address: String, path: String)? {
    let words = line.split(maxSplits: 2, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
    guard words.count == 3, words[1].elementsEqual("-".unicodeScalars) || Int(String(words[1])) != nil else {
      return nil
    }
    return (String(words[0]), String(words[2].drop { $0 == " " || $0 == "\t" }))
  }
}
