import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import Timelines
import Toponyms

extension Briefing {
  /// The places as GeoJSON (RFC 7946): points with role, mentions and days; behind them the points that are only given by
  /// distance and direction, marked as approximate.
  package var geoJSON: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.member("type", "FeatureCollection")
      w.name("features")
      w.array(
        timeline.places.filter { $0.mentions > 0 }.map(Feature.place)
          + timeline.approximatePlaces.map(Feature.approximate)
      ) {
        w, feature in
        self.feature(feature, &w)
      }
    }
    return writer.bytes + [0x0A]
  }

  private enum Feature {
    case place(Timeline.PlaceSummary)
    case approximate(ApproximatePlace)
  }

  private func feature(_ feature: Feature, _ w: inout JSONWriter) {
    w.object { w in
      w.member("type", "Feature")
      switch feature {
      case .place(let summary):
        point(summary.place.longitude, summary.place.latitude, places: 5, &w)
        w.name("properties")
        w.object { w in
          w.member("name", summary.place.name)
          w.member("feature", summary.place.feature.code)
          w.member("country", summary.place.country)
          w.member("geonameid", summary.place.geonameID)
          w.member("roles", summary.roles.map(\.rawValue).joined(separator: ", "))
          w.member("mentions", summary.mentions)
          w.member("first", summary.days?.first.iso8601)
          w.member("last", summary.days?.last.iso8601)
        }
      case .approximate(let approximate):
        point(approximate.longitude, approximate.latitude, places: 2, &w)
        w.name("properties")
        w.object { w in
          w.member("name", approximate.words)
          w.name("approximate")
          w.value(true)
          w.member("from", approximate.place.name)
          w.member("entries", approximate.entries.joined(separator: ", "))
        }
      }
    }
  }

  private func point(_ longitude: Double, _ latitude: Double, places: Int, _ w: inout JSONWriter) {
    w.name("geometry")
    w.object { w in
      w.member("type", "Point")
      w.name("coordinates")
      w.array([longitude, latitude]) { w, degrees in w.value(degrees, places: places) }
    }
  }
}
