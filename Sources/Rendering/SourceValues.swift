import Bytes
import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import TemporalExpressions
import Toponyms

extension Briefing {
  // Sources and doubts.

  func sourceValue(_ index: Int) -> TemplateValue {
    let annotated = timeline.articles[index]
    let article = annotated.article
    let url = article.url?.value ?? ""
    return .record([
      "number": .text(String(index + 1)), "title": .text(article.title?.value ?? article.id),
      "name": .text(sourceName(index)),
      "byline": article.byline.map { .text($0.value) } ?? .none,
      "published": article.published.map { .text(dates.time($0.value)) }
        ?? .text(words[.noPublication]),
      "publishedSource": article.published.map { .text($0.source) } ?? .none,
      "modified": article.modified.flatMap {
        $0.value == article.published?.value ? nil : .text(words(.updated, ["time": dates.time($0.value)]))
      } ?? .none,
      "link": WebLink.isWeb(url) ? .text(url) : .none,
      "file": .text(words(.fileNote, ["file": SourcePath.shown(article.id)])),
      "language": article.language.map { .text($0.value) } ?? .none,
      "digest": annotated.digest.map { .text($0) } ?? .none,
    ])
  }

  var unresolved: [TemplateValue] {
    var rows: [TemplateValue] = unreadable.map {
      .record([
        "source": .text($0.name), "number": .none, "link": .none, "code": .text($0.code), "message": .text($0.message),
      ])
    }
    for (index, annotated) in timeline.articles.enumerated() {
      for diagnostic in annotated.article.diagnostics {
        rows.append(
          .record([
            "source": .text(sourceName(index)), "number": .text(String(index + 1)),
            "link": .text(link(toSource: index)),
            "code": .text(diagnostic.code.rawValue),
            "message": .text(diagnostic.message),
          ]))
      }
      var seen = Set<String>()
      for toponym in annotated.toponyms {
        guard case .ambiguous(let places) = toponym.resolution, seen.insert(toponym.text).inserted else { continue }
        let names = places.prefix(3).map { PlaceWords.about($0, holders($0), words) }
        rows.append(
          .record([
            "source": .text(sourceName(index)), "number": .text(String(index + 1)),
            "link": .text(link(toSource: index)),
            "code": .text(DiagnosticCode.placeAmbiguous.rawValue),
            "message": .text(words(.ambiguous, ["words": toponym.text, "places": names.joined(separator: "; ")])),
          ]))
      }
    }
    return rows
  }
}
