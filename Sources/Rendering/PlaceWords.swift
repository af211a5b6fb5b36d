import DatelineModel
import Gazetteers
import Timelines
import Toponyms

/// Places in words.
enum PlaceWords {
  /// "29.58, 67.65", three decimals at most.
  static func coordinates(_ place: Place) -> String { "\(rounded(place.latitude)), \(rounded(place.longitude))" }

  /// "29.58, 67.65", two decimals at most: no finer than what words round.
  static func coordinates(_ approximate: ApproximatePlace) -> String {
    "\(Decimal.text(approximate.latitude, places: 2)), \(Decimal.text(approximate.longitude, places: 2))"
  }

  /// "Mach, town in Balochistan, Pakistan, at 29.867, 67.328"; `holders` are the areas it lies in, nearest first.
  static func about(_ place: Place, _ holders: [Place], _ words: InterfaceWords) -> String {
    let (kind, point) = (words.name(place.feature), coordinates(place))
    let areas = holders.map(\.name).joined(separator: ", ")
    return areas.isEmpty
      ? words(.aboutPlaceAlone, ["name": place.name, "kind": kind, "coordinates": point])
      : words(.aboutPlace, ["name": place.name, "kind": kind, "areas": areas, "coordinates": point])
  }

  private static func rounded(_ degrees: Double) -> String { Decimal.text(degrees, places: 3) }
}

/// Names for addresses: letters, digits and hyphens.
package enum Slug {
  /// "The Jaffar Express" → "the-jaffar-express"; never empty, at most 80 bytes.
  package static func of(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
      if slug.utf8.count >= 80 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    if slug.isEmpty { slug = "story" }
    return slug
  }
}

/// Where a source came from, without the folders of this machine.
package enum SourcePath {
  package static func shown(_ id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }
}

extension PlaceRole {
  /// The order in which roles are shown: what happened first.
  var order: Int { PlaceRole.allCases.firstIndex(of: self)! }
}
