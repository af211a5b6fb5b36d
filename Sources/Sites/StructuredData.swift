import Bytes
import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import Toponyms

/// Schema.org's words for a page, as JSON-LD: what the texts support, and no more.
struct StructuredData {
  let site: Site

  /// A story: the article, its places and sources, and an event for each entry with a day and a scene.
  func story(_ story: Site.Story) -> String {
    let briefing = story.briefing
    return graph { w in
      w.object { w in
        w.member("@type", "Article")
        address(&w, story.page)
        w.member("headline", briefing.title)
        if let day = briefing.asOf { w.member("dateModified", day.iso8601) }
        w.name("citation")
        w.array(briefing.timeline.articles.indices) { w, index in citation(&w, briefing, index) }
      }
      for entry in briefing.timeline.entries { event(&w, entry, story) }
    }
  }

  /// A place with its coordinates.
  func place(_ page: SitePlace) -> String { graph { w in LinkedDataBlock.place(&w, page.place) } }

  /// The site itself.
  func home() -> String {
    graph { w in
      w.object { w in
        w.member("@type", "WebSite")
        w.member("name", site.title)
        address(&w, "index.html")
      }
    }
  }

  private func address(_ w: inout JSONWriter, _ page: String) {
    if let address = site.address { w.member("url", address.of(page)) }
  }

  private func citation(_ w: inout JSONWriter, _ briefing: Briefing, _ index: Int) {
    let article = briefing.timeline.articles[index].article
    w.object { w in
      w.member("@type", "NewsArticle")
      w.member("headline", article.title?.value ?? briefing.name(ofSource: index))
      if let day = article.published?.value { w.member("datePublished", day.iso8601) }
      if let url = article.url?.value, WebLink.isWeb(url) { w.member("url", url) }
      if let name = article.publisher?.value {
        w.name("publisher")
        w.object { w in
          w.member("@type", "Organization")
          w.member("name", name)
        }
      }
    }
  }

  private func event(_ w: inout JSONWriter, _ entry: Timeline.Entry, _ story: Site.Story) {
    guard entry.kind == .event, entry.interval.length <= 31, let scene = scene(entry, story.briefing) else { return }
    w.object { w in
      w.member("@type", "Event")
      w.member("name", story.briefing.shortWords(of: entry))
      w.member("description", story.briefing.words(of: entry))
      w.member("startDate", entry.interval.start.iso8601)
      if entry.interval.length > 1 { w.member("endDate", entry.interval.end.adding(days: -1).iso8601) }
      if let site = site.address { w.member("url", "\(site.of(story.page))#\(entry.id)") }
      w.name("location")
      LinkedDataBlock.place(&w, scene)
    }
  }

  /// The place of an entry where the text leaves no doubt which one it is.
  private func scene(_ entry: Timeline.Entry, _ briefing: Briefing) -> Place? {
    for member in entry.members {
      let article = briefing.timeline.articles[member.article]
      for mention in article.statements[member.statement].places where mention.role == .scene {
        if let place = article.toponyms[mention.toponym].place { return place }
      }
    }
    return nil
  }

  /// The page's data block.
  private func graph(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    writer.object { w in
      w.member("@context", "https://schema.org")
      w.name("@graph")
      w.array { w in body(&w) }
    }
    return LinkedDataBlock.element(writer.text)
  }
}
