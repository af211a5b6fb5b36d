import Bytes

/// Names as they stand in manifests and `fetch.txt` (RFC 8493, 2.1.3): CR, LF and % are written as %0D, %0A and %25.
enum BagPathCoding {
  /// A habit of other tools that is forgiven.
  enum Warning {
    case dotSlash(String)
    case star(String)

    func finding(in file: String, line: Int) -> ArchiveFinding {
      switch self {
      case .dotSlash(let path):
        ArchiveFinding(
          .bagManifestLine, "Line \(line) of \(file) writes \"./\" before \"\(path)\"; leave it away.",
          severity: .warning)
      case .star(let path):
        ArchiveFinding(
          .bagManifestLine,
          "Line \(line) of \(file) has the * of md5sum before \"\(path)\"; make manifests with a tool for bags.",
          severity: .warning)
      }
    }
  }

  static func encoded(_ path: ArchivePath) -> String {
    var text = ""
    for scalar in path.text.unicodeScalars {
      switch scalar {
      case "%": text += "%25"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A name as written → the file's name, and what was forgiven.
  static func read(_ written: String, version: BagVersion) -> (path: ArchivePath, warnings: [Warning]) {
    var warnings: [Warning] = []
    var rest = Array(written.utf8)[...]
    if rest.first == UInt8(ascii: "*") {
      rest.removeFirst()
      warnings.append(.star(String(decoding: rest, as: UTF8.self)))
    }
    if rest.starts(with: "./".utf8) {
      rest.removeFirst(2)
      warnings.append(.dotSlash(String(decoding: rest, as: UTF8.self)))
    }
    return (ArchivePath(decoded(Array(rest), version: version)), warnings)
  }

  /// Before version 1.0 a per cent sign stood for itself; only line ends were written otherwise.
  private static func decoded(_ bytes: [UInt8], version: BagVersion) -> String {
    var out: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      let written = PercentCoding.byte(rest).flatMap { byte -> UInt8? in
        byte == 0x0D || byte == 0x0A || byte == UInt8(ascii: "%") && version >= .current ? byte : nil
      }
      out.append(written ?? first)
      rest = rest.dropFirst(written == nil ? 1 : 3)
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func outOfBag(_ path: ArchivePath, in file: String, line: Int) -> ArchiveFinding {
    ArchiveFinding(
      .bagPath,
      "Line \(line) of \(file) names \"\(path.text)\", which has no place there; do not trust this bag, ask its maker."
    )
  }
}
