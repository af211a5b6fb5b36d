import Archives
import Captures

/// Names for saved pages: readable, safe on every file system, the same for the same address, and two for two addresses.
package enum FileNaming {
  /// "example.org-news-rain-in-quetta-1a2b3c4d"; the digits are of the address's SHA-256.
  package static func stem(_ address: WebAddress) -> String {
    let digits = DigestAlgorithm.sha256.hexadecimal(of: Array(address.description.utf8)).prefix(8)
    var words = ""
    for byte in (address.host + address.target).lowercased().utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A, UInt8(ascii: "."): words.append(Character(Unicode.Scalar(byte)))
      default: if !words.hasSuffix("-") { words += "-" }
      }
    }
    // A name that begins with a dot is hidden, and two dots lead elsewhere.
    let short = words.drop { $0 == "." || $0 == "-" }.prefix(80).replacing("..", with: "-")
    return String(short.reversed().drop { $0 == "." || $0 == "-" }.reversed()) + "-" + digits
  }

  /// Endings by which dateline knows a page, packed or not.
  package static let endings = [".html", ".xhtml", ".txt"].flatMap { [$0, $0 + ".gz"] }

  /// The ending of a page of a media type; nil where it is no page. Without a type its first bytes decide.
  package static func ending(_ type: String?, _ page: [UInt8]) -> String? {
    switch type.map({ MediaType($0).name }) ?? "" {
    case "text/html": return ".html"
    case "application/xhtml+xml": return ".xhtml"
    case "text/plain": return ".txt"
    case "":
      let head = String(decoding: page.prefix(1024), as: UTF8.self).lowercased()
      return ["<!doctype html", "<html", "<head", "<body"].contains(where: head.contains) ? ".html" : nil
    default: return nil
    }
  }
}
