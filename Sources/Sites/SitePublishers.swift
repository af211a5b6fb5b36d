import CivilCalendar
import DatelineModel
import Rendering

/// A publisher with its articles, over all stories.
struct SitePublisher {
  /// An article of one of the stories.
  struct Report: Hashable {
    let story: Int
    let article: Int
  }

  let name: String
  let link: String
  var reports: [Report]

  var page: String { "sources/\(link)/index.html" }
}

extension Site {
  /// Publishers by name. Spellings that give one address are one publisher; the commonest spelling is shown.
  var publishers: [SitePublisher] {
    var spellings: [String: [String: Int]] = [:]
    var reports: [String: [SitePublisher.Report]] = [:]
    for (story, published) in stories.enumerated() {
      for article in published.briefing.timeline.articles.indices {
        let report = SitePublisher.Report(story: story, article: article)
        let name = publisherName(report)
        let link = name.map(Permalink.of) ?? Site.unnamed
        spellings[link, default: [:]][name ?? words[.unnamedSources], default: 0] += 1
        reports[link, default: []].append(report)
      }
    }
    return reports.map { link, reports in
      let name = spellings[link]!.min { ($1.value, $0.key) < ($0.value, $1.key) }!.key
      return SitePublisher(name: name, link: link, reports: reports.sorted(by: isBefore))
    }.sorted { ($0.name, $0.link) < ($1.name, $1.link) }
  }

  /// Address of the sources whose pages do not say who publishes them; no name gives it.
  static let unnamed = "-"

  func article(_ report: SitePublisher.Report) -> Article {
    stories[report.story].briefing.timeline.articles[report.article].article
  }

  /// The publisher that the page names, else the host of its address.
  func publisherName(_ report: SitePublisher.Report) -> String? { article(report).publisherName }

  private func isBefore(_ a: SitePublisher.Report, _ b: SitePublisher.Report) -> Bool {
    func key(_ report: SitePublisher.Report) -> (Int, String, Int) {
      let day = article(report).published?.value.date.dayNumber ?? .max
      return (day, stories[report.story].name, report.article)
    }
    return key(a) < key(b)
  }
}
