import Bytes
import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Toponyms

extension Briefing {
  /// The briefing in schema.org's words, as the page's data block: a `Report` about the events of the highlights, with the
  /// places where the story plays and its sources as citations.
  ///
  /// Only what is known is said: no author or date of publication of the briefing itself, and a source is a `CreativeWork`,
  /// since a saved page does not always say whether it is news. Browsers read such a block and never run it, so that the
  /// page's policy, which forbids all script, stands.
  var linkedData: String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("@context", "https://schema.org")
      w.member("@type", "Report")
      w.member("headline", title)
      w.member("inLanguage", words.code)
      if let period { w.member("temporalCoverage", "\(period.first.iso8601)/\(period.last.iso8601)") }
      w.name("about")
      w.array(highlights.map { timeline.entries[$0] }.filter { $0.kind == .event }) { w, entry in event(&w, entry) }
      w.name("spatialCoverage")
      w.array(timeline.places.filter { $0.mentions > 0 && $0.roles.contains(.scene) }) { w, summary in
        LinkedDataBlock.place(&w, summary.place)
      }
      w.name("citation")
      w.array(timeline.articles.indices.prefix(Briefing.citationsShown)) { w, index in citation(&w, index) }
    }
    return LinkedDataBlock.element(writer.text)
  }

  /// Sources that the data block cites; the page of a long story lists all.
  private static let citationsShown = 200

  private func event(_ w: inout JSONWriter, _ entry: Timeline.Entry) {
    let last = entry.interval.end.adding(days: -1)
    w.object { w in
      w.member("@type", "Event")
      w.member("identifier", entry.id)
      w.member("url", "#\(entry.id)")
      w.member("name", shortened(ownWords(of: entry)))
      w.member("startDate", entry.interval.start.iso8601)
      if last != entry.interval.start { w.member("endDate", last.iso8601) }
      let annotated = timeline.articles[entry.members[0].article]
      let statement = annotated.statements[entry.members[0].statement]
      let scenes = statement.places.filter { $0.role == .scene }.compactMap {
        annotated.toponyms[$0.toponym].likeliest?.name
      }
      guard !scenes.isEmpty else { return }
      w.name("location")
      w.array(scenes) { w, name in
        w.object { w in
          w.member("@type", "Place")
          w.member("name", name)
        }
      }
    }
  }

  private func citation(_ w: inout JSONWriter, _ index: Int) {
    let annotated = timeline.articles[index]
    let article = annotated.article
    w.object { w in
      w.member("@type", "CreativeWork")
      w.member("name", article.title?.value ?? SourcePath.shown(article.id))
      if let url = article.url?.value, WebLink.isWeb(url) { w.member("url", url) }
      if let published = article.published { w.member("datePublished", published.value.iso8601) }
      if let modified = article.modified { w.member("dateModified", modified.value.iso8601) }
      if let publisher = article.publisher {
        w.name("publisher")
        w.object { w in
          w.member("@type", "Organization")
          w.member("name", publisher.value)
        }
      }
      guard let digest = annotated.digest else { return }
      w.name("identifier")
      w.object { w in
        w.member("@type", "PropertyValue")
        w.member("propertyID", "SHA-256")
        w.member("value", digest)
      }
    }
  }
}
