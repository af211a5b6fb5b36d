package import DatelineModel
import Gazetteers
package import JSONText
import Templating

/// What every data block of schema.org's words has in common, on a briefing's page and on a site's.
package enum LinkedDataBlock {
  /// The element that holds the block; no text in it can end the element or begin another.
  package static func element(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(Escaping.script(json))</script>"
  }

  /// A place with its coordinates, and GeoNames' name for it.
  package static func place(_ w: inout JSONWriter, _ place: Place) {
    w.object { w in
      w.member("@type", "Place")
      w.member("name", place.name)
      if let id = place.geonameID { w.member("sameAs", "https://sws.geonames.org/\(id)/") }
      w.name("geo")
      w.object { w in
        w.member("@type", "GeoCoordinates")
        w.name("latitude")
        w.value(place.latitude, places: 5)
        w.name("longitude")
        w.value(place.longitude, places: 5)
      }
    }
  }
}
