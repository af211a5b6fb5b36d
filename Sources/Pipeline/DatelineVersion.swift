import CivilCalendar
import Gazetteers
import HTMLReading
import Versions

/// The program's name and version, as `--version` prints it and snapshots keep it.
package enum DatelineVersion {
  /// "dateline 1.0.0"
  package static let text = "dateline " + ReleaseVersion.number

  /// All that decides what a page is read as: the program, the gazetteer inside it by its digest, the
  /// edition of its time zones, and libxml2.
  package static var full: String {
    """
    \(text)
    gazetteer sha256:\(GazetteerDigest.of(.embedded))
    time zones \(CivilTimeZone.edition)
    libxml2 \(dotted(HTMLReader.parserVersion))
    """
  }

  /// "20914" → "2.9.14"
  static func dotted(_ number: String) -> String {
    guard let number = Int(number.prefix { $0.isNumber }), number >= 10_000 else { return number }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}
