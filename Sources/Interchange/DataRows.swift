import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import TemporalExpressions
import Toponyms

/// The rows that tables, workbooks and databases share: entries, figures, places, sources, each row a value of its own type.
extension Briefing {
  /// A value of a row.
  enum DataValue {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case real(Double)
    case empty

    init(_ text: String?) { self = text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
    init(_ number: Int?) { self = number.map { .integer($0) } ?? .empty }
    init(_ number: Double?) { self = number.map { .real($0) } ?? .empty }
  }

  /// The place where an entry happened: the editor's, else the first scene that its first statement names.
  private func scene(_ entry: Timeline.Entry) -> Place? {
    if let place = entry.review?.place { return place }
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places where mention.role == .scene {
        if let place = annotated.toponyms[mention.toponym].likeliest { return place }
      }
    }
    return nil
  }

  /// How an entry's clock time is bounded: "about", "before".
  private func clockBound(_ entry: Timeline.Entry) -> String? {
    guard entry.secondOfDay != nil else { return nil }
    return entry.members.lazy.compactMap { member -> Timex? in
      let annotated = self.timeline.articles[member.article]
      return annotated.statements[member.statement].timex.map { annotated.timexes[$0] }
    }.first { $0.secondOfDay == entry.secondOfDay }?.clockBound?.rawValue
  }

  /// The numbers of an entry with their qualifiers: "killed at least 26; injured 62".
  private func numbers(_ reports: [Timeline.ReportedFigure]) -> String {
    var seen = Set<String>()
    return reports.compactMap { report -> String? in
      let figure = report.figure
      let text =
        "\(figure.kind.rawValue) \(figure.words)\(figure.isPart ? " (part)" : "")\(figure.isClaim ? " (claim)" : "")"
      return seen.insert(text).inserted ? text : nil
    }.joined(separator: "; ")
  }

  static let entryColumns = [
    "id", "start", "end", "time", "kind", "text", "basis", "dating", "sources", "scene", "latitude", "longitude",
    "granularity", "clock", "happening", "main", "label", "figures", "independent_sources",
  ]

  var entryRows: [[DataValue]] {
    let figures = Dictionary(grouping: timeline.figures, by: \.entry)
    return timeline.entries.enumerated().map { index, entry in
      let member = entry.members[0]
      let statement = timeline.articles[member.article].statements[member.statement]
      let place = scene(entry)
      return [
        .text(entry.id), .text(entry.interval.start.iso8601), .text(entry.interval.end.adding(days: -1).iso8601),
        .init(DateWords().clock(entry.secondOfDay, entry.partOfDay)), .text(entry.kind.rawValue),
        .text(text(of: entry)),
        .text(statement.basis.rawValue), .text(dating(of: entry)),
        .text(Set(entry.members.map(\.article)).sorted().map { sourceName($0) }.joined(separator: "; ")),
        .init(place?.name), .init(place?.latitude), .init(place?.longitude), .text("\(entry.granularity)"),
        .init(clockBound(entry)), .init(entry.happening?.rawValue), .flag(!entry.isMinor), .text(name(ofEntry: index)),
        .init(numbers(figures[index] ?? [])), .integer(entry.independentSources),
      ]
    }
  }

  static let figureColumns = [
    "kind", "qualifier", "value", "upper", "of", "part", "claim", "day", "entry", "speaker", "source", "statement",
  ]

  var figureRows: [[DataValue]] {
    timeline.figures.map { report in
      let annotated = timeline.articles[report.article]
      let statement = annotated.statements[report.statement]
      let figure = report.figure
      return [
        .text(figure.kind.rawValue), .text(figure.qualifier.rawValue), .integer(figure.value), .init(figure.upper),
        .init(figure.of), .flag(figure.isPart), .flag(figure.isClaim),
        .init(report.day.map(Briefing.dayText)), .init(report.entry.map { timeline.entries[$0].id }),
        .init(figure.speaker), .text(sourceName(report.article)),
        .text(annotated.article.string(statement.range)),
      ]
    }
  }

  static let placeColumns = [
    "name", "kind", "country", "latitude", "longitude", "geonameid", "roles", "mentions", "first", "last", "id",
  ]

  var placeDataRows: [[DataValue]] {
    timeline.places.filter { $0.mentions > 0 }.map { summary in
      let place = summary.place
      return [
        .text(place.name), .text(place.feature.noun), .init(place.country), .real(place.latitude),
        .real(place.longitude), .init(place.geonameID), .text(summary.roles.map(\.rawValue).joined(separator: "; ")),
        .integer(summary.mentions), .init(summary.days?.first.iso8601), .init(summary.days?.last.iso8601),
        .integer(Int(place.id)),
      ]
    }
  }

  static let sourceColumns = [
    "number", "title", "publisher", "byline", "published", "url", "file", "sha256", "language", "entries",
  ]

  var sourceRows: [[DataValue]] {
    timeline.articles.indices.map { index in
      let annotated = timeline.articles[index]
      let article = annotated.article
      return [
        .integer(index + 1), .init(article.title?.value), .init(article.publisher?.value), .init(article.byline?.value),
        .init(article.published?.value.iso8601), .init(article.url?.value), .text(SourcePath.shown(article.id)),
        .init(annotated.digest), .init(article.language?.value), .integer(entryCount(ofSource: index)),
      ]
    }
  }
}
