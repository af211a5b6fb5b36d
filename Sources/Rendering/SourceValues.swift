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
    // One value a line: as a single literal of optionals it took the compiler half a minute to type.
    var record: [String: TemplateValue] = [
      "number": .text(String(index + 1)), "title": .text(article.title?.value ?? article.id),
      "name": .text(sourceName(index)), "link": WebLink.isWeb(url) ? .text(url) : .none,
      "file": .text(words(.fileNote, ["file": SourcePath.shown(article.id)])),
    ]
    record["byline"] = TemplateValue(article.byline?.value)
    record["publishedSource"] = TemplateValue(article.published?.source)
    record["language"] = TemplateValue(article.language?.value)
    record["digest"] = TemplateValue(annotated.digest)
    record["published"] = .text(article.published.map { dates.time($0.value) } ?? words[.noPublication])
    record["modified"] = TemplateValue(modification(of: article))
    return .record(record)
  }

  /// When an article says that it was changed, in words; nil where it does not or says the day of publication again.
  private func modification(of article: Article) -> String? {
    guard let modified = article.modified?.value, modified != article.published?.value else { return nil }
    return words(.updated, ["time": dates.time(modified)])
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
