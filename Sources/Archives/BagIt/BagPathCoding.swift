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
    var at = 0
    while at < bytes.count {
      let triplet = String(decoding: bytes[at..<min(at + 3, bytes.count)], as: UTF8.self).uppercased()
      switch triplet {
      case "%0D": out.append(0x0D)
      case "%0A": out.append(0x0A)
      case "%25" where version >= .current: out.append(0x25)
      default:
        out.append(bytes[at])
        at += 1
        continue
      }
      at += 3
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
