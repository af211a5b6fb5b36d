import Archives
package import DatelineModel
import Gazetteers
import Rendering

/// Last parts of addresses, made from what a page is about and never from its position: they outlive a rebuild.
package enum Permalink {
  /// Letters, digits and hyphens; at most 80 bytes. Where that would lose letters of another script, or is cut short, digits
  /// of the text's digest keep two names apart: "کوئٹہ" → "story-…".
  package static func of(_ text: String) -> String {
    let plain = withoutAccents(text)
    let isWhole = plain.unicodeScalars.allSatisfy { $0.isASCII || !$0.properties.isAlphabetic }
    let hasLetters = plain.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    return isWhole && hasLetters && plain.utf8.count <= 80 ? Slug.of(plain) : distinct(text)
  }

  /// "Setúbal" → "Setubal"; a slug would part the word there.
  private static func withoutAccents(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0.append(NameKey.baseLetter($1) ?? Character($1)) }
  }

  /// The address of a text that shares its plain one with another.
  package static func distinct(_ text: String) -> String {
    var slug = String(Slug.of(withoutAccents(text)).prefix(60))
    while slug.last == "-" { slug.removeLast() }
    return slug + "-" + DigestAlgorithm.sha256.hexadecimal(of: Array(text.utf8)).prefix(10)
  }

  /// "quetta-1167528": the gazetteer's id keeps places of one name apart.
  package static func of(_ place: Place) -> String { "\(Slug.of(withoutAccents(place.gazetteerName)))-\(place.id)" }

  /// Names for several texts at a time. Those that would share one, on a file system that ignores case
  /// either, become distinct, save the one that is spelled as its address.
  package static func all(_ texts: [String]) -> [String] {
    let plain = texts.map(of)
    var counts: [String: Int] = [:]
    for name in plain { counts[name, default: 0] += 1 }
    return zip(texts, plain).map { text, name in counts[name]! > 1 && text != name ? distinct(text) : name }
  }
}
