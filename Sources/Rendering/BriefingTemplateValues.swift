import ArticleModel
import CivilCalendar
import Gazetteers
import TemporalExpressions
import Timelines
import Toponyms

extension Briefing {
  /// The fields that templates may name. `Templates/README.md` lists them.
  func templateValues(map: String, strip: String, style: String) -> TemplateValue {
    .record([
      "title": .text(title),
      "period": period.map { .text(DateWords.span($0.first, $0.last, dateStyle)) } ?? .none,
      "asOf": asOf.map { .text(DateWords.day($0, dateStyle)) } ?? .none,
      "asOfISO": asOf.map { .text($0.iso8601) } ?? .none,
      "sourceCount": .text(counted(timeline.articles.count, "source", "sources")),
      "entryCount": .text(counted(timeline.entries.count, "entry", "entries")),
      "placeCount": .text(counted(timeline.places.filter { $0.mentions > 0 }.count, "place", "places")),
      "style": .markup(style),
      "map": map.isEmpty ? .none : .markup(map),
      "strip": strip.isEmpty ? .none : .markup(strip),
      "highlights": .list(highlights.map { entry($0) }),
      "hasHighlights": .flag(!highlights.isEmpty),
      "figures": .list(figureTables),
      "hasFigures": .flag(!figureTables.isEmpty),
      "days": .list(days),
      "hasDays": .flag(!timeline.entries.isEmpty),
      "relative": .list(relative),
      "hasRelative": .flag(!timeline.relativeDays.isEmpty),
      "places": .list(timeline.places.filter { $0.mentions > 0 }.map(placeRow)),
      "hasPlaces": .flag(timeline.places.contains { $0.mentions > 0 }),
      "placeTables": .list(placeTables.map(placeTable)),
      "sources": .list(timeline.articles.indices.map(source)),
      "unresolved": .list(unresolved),
      "hasUnresolved": .flag(!unresolved.isEmpty),
    ])
  }

  // MARK: entries

  private var days: [TemplateValue] {
    var groups: [(interval: CivilInterval, granularity: Granularity, entries: [Int])] = []
    for (index, entry) in timeline.entries.enumerated() {
      if let last = groups.last, last.interval == entry.interval {
        groups[groups.count - 1].entries.append(index)
      } else {
        groups.append((entry.interval, entry.granularity, [index]))
      }
    }
    return groups.map { group in
      .record([
        "heading": .text(DateWords.interval(group.interval, group.granularity, dateStyle)),
        "iso": .text(
          group.interval.length == 1 ? group.interval.start.iso8601 : String(group.interval.start.iso8601.prefix(7))),
        "anchor": .text(
          "d-" + group.interval.start.iso8601 + (group.interval.length == 1 ? "" : "-\(group.interval.length)")),
        "count": .text(counted(group.entries.count, "entry", "entries")),
        "entries": .list(group.entries.map { entry($0) }),
      ])
    }
  }

  private func entry(_ index: Int) -> TemplateValue {
    let entry = timeline.entries[index]
    let member = entry.members[0]
    let annotated = timeline.articles[member.article]
    let statement = annotated.statements[member.statement]
    var notes: [TemplateValue] = []
    if entry.kind == .saying { notes.append(.text("day of saying")) }
    if statement.basis == .carried || statement.basis == .publication { notes.append(.text("day inferred")) }
    if entry.isAhead { notes.append(.text("announced for")) }
    let places = placeNames(entry)
    return .record([
      "id": .text(entry.id),
      "time": DateWords.clock(entry.secondOfDay, entry.partOfDay).map { .text($0) } ?? .none,
      "day": .text(DateWords.interval(entry.interval, entry.granularity, dateStyle)),
      "shortDay": .text(
        entry.interval.length == 1
          ? DateWords.shortDay(entry.interval.start, dateStyle)
          : DateWords.interval(entry.interval, entry.granularity, dateStyle)),
      "iso": .text(
        entry.interval.length == 1 ? entry.interval.start.iso8601 : String(entry.interval.start.iso8601.prefix(7))),
      "text": .text(text(of: entry)),
      "notes": .list(notes),
      "places": .text(places.joined(separator: ", ")),
      "attribution": statement.attribution.map { .text($0) } ?? .none,
      "dating": .text(dating(of: entry)),
      "sourceTotal": .text(sourceTotal(entry)),
      "sources": .list(
        entry.members.enumerated().map { number, other in
          .record([
            "number": .text(String(other.article + 1)), "name": .text(sourceName(other.article)),
            "isFirst": .flag(number == 0), "text": .text(text(of: other)), "dating": .text(dating(of: other)),
            "published": timeline.articles[other.article].article.published.map {
              .text(DateWords.time($0.value, dateStyle))
            }
              ?? .none,
          ])
        }),
    ])
  }

  private func sourceTotal(_ entry: Timeline.Entry) -> String {
    counted(Set(entry.members.map(\.article)).count, "source", "sources")
  }

  /// "Mach (scene)", in the order of weight; bare mentions only where nothing better is told.
  private func placeNames(_ entry: Timeline.Entry) -> [String] {
    var roles: [(name: String, role: PlaceRole)] = []
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places {
        guard let place = annotated.toponyms[mention.toponym].likeliest else { continue }
        if let known = roles.firstIndex(where: { $0.name == place.name }) {
          if mention.role.order < roles[known].role.order { roles[known].role = mention.role }
        } else {
          roles.append((place.name, mention.role))
        }
      }
    }
    if let place = entry.review?.place {
      roles = [(place.name, .scene)] + roles.filter { $0.role != .scene && $0.name != place.name }
    }
    return roles.filter { $0.role != .mention }.map { "\($0.name) (\($0.role.rawValue))" }
  }

  private var relative: [TemplateValue] {
    var blocks: [TemplateValue] = []
    for (index, annotated) in timeline.articles.enumerated() {
      let days = timeline.relativeDays.filter { $0.article == index }
      guard !days.isEmpty else { continue }
      let rows: [TemplateValue] = days.map { day in
        let later: TemplateValue
        switch day.daysLater {
        case 0?, nil: later = .none
        case 1?: later = .text("one day later")
        case let n?: later = .text("\(n) days later")
        }
        return .record([
          "label": .text(day.label), "later": later,
          "entries": .list(
            day.statements.map { number in
              let statement = annotated.statements[number]
              return .record([
                "text": .text(annotated.article.string(statement.range)), "isSaying": .flag(statement.kind == .saying),
                "isInferred": .flag(statement.basis == .carried),
              ])
            }),
        ])
      }
      blocks.append(
        .record([
          "number": .text(String(index + 1)), "name": .text(sourceName(index)),
          "articleTitle": .text(annotated.article.title?.value ?? annotated.article.id), "days": .list(rows),
        ]))
    }
    return blocks
  }

  // MARK: figures

  private var figureTables: [TemplateValue] {
    Figure.Kind.allCases.compactMap { kind in
      let reports = timeline.figures.filter { $0.figure.kind == kind }
      guard !reports.isEmpty else { return nil }
      var rows: [(key: String, day: CivilInterval?, figure: Figure, members: [Timeline.ReportedFigure])] = []
      for report in reports {
        let key = "\(report.day?.start.iso8601 ?? "") \(report.figure.qualifier.rawValue) \(report.figure.value)"
        if let known = rows.firstIndex(where: { $0.key == key }) {
          rows[known].members.append(report)
        } else {
          rows.append((key, report.day, report.figure, [report]))
        }
      }
      let values = reports.map(\.figure.value)
      let spread = values.min()! == values.max()! ? nil : "\(values.min()!) to \(values.max()!)"
      return .record([
        "title": .text(kind.title),
        "spread": spread.map { .text($0) } ?? .none,
        "rows": .list(
          rows.map { row in
            let first = row.members[0]
            let annotated = timeline.articles[first.article]
            let statement = annotated.statements[first.statement]
            let numbers = Set(row.members.map(\.article)).sorted()
            return .record([
              "value": .text(row.figure.qualifier.words + String(row.figure.value)),
              "of": row.figure.of.map { .text($0) } ?? .none,
              "day": row.day.map { .text(DateWords.interval($0, .day, dateStyle)) } ?? .text("day not told"),
              "says": statement.attribution.map { .text($0) } ?? .none,
              "text": .text(annotated.article.string(statement.range)),
              "sources": .list(
                numbers.map { .record(["number": .text(String($0 + 1)), "name": .text(sourceName($0))]) }),
            ])
          }),
      ])
    }
  }

  // MARK: places

  private func placeRow(_ summary: Timeline.PlaceSummary) -> TemplateValue {
    .record([
      "name": .text(summary.place.name), "kind": .text(summary.place.feature.noun),
      "country": summary.place.country.map { .text($0) } ?? .none,
      "coordinates": .text(PlaceWords.coordinates(summary.place)),
      "roles": .text(summary.roles.map(\.rawValue).joined(separator: ", ")),
      "mentions": .text(String(summary.mentions)),
      "days": summary.days.map { .text(DateWords.span($0.first, $0.last, dateStyle)) } ?? .none,
      "sources": .list(
        summary.articles.map { .record(["number": .text(String($0 + 1)), "name": .text(sourceName($0))]) }),
    ])
  }

  private func placeTable(_ table: PlaceTable) -> TemplateValue {
    let rows: [TemplateValue] = (table.summary?.entries ?? []).map { row in
      let entry = timeline.entries[row.entry]
      return .record([
        "day": .text(DateWords.interval(entry.interval, entry.granularity, dateStyle)),
        "iso": .text(entry.interval.start.iso8601),
        "time": DateWords.clock(entry.secondOfDay, entry.partOfDay).map { .text($0) } ?? .none,
        "role": .text(row.role.rawValue), "via": row.via.map { .text($0.name) } ?? .none,
        "text": .text(text(of: entry)), "id": .text(entry.id), "sourceTotal": .text(sourceTotal(entry)),
      ])
    }
    return .record([
      "name": .text(table.name), "anchor": .text("place-" + Slug.of(table.name)),
      "isTold": .flag(table.summary != nil), "hasRows": .flag(!rows.isEmpty),
      "about": table.summary.map { .text(PlaceWords.about($0.place)) } ?? .none, "rows": .list(rows),
    ])
  }

  // MARK: sources and doubts

  private func source(_ index: Int) -> TemplateValue {
    let annotated = timeline.articles[index]
    let article = annotated.article
    let url = article.url?.value ?? ""
    return .record([
      "number": .text(String(index + 1)), "title": .text(article.title?.value ?? article.id),
      "name": .text(sourceName(index)),
      "byline": article.byline.map { .text($0.value) } ?? .none,
      "published": article.published.map { .text(DateWords.time($0.value, dateStyle)) }
        ?? .text("publication date unknown"),
      "publishedSource": article.published.map { .text($0.source) } ?? .none,
      "modified": article.modified.flatMap {
        $0.value == article.published?.value ? nil : .text(DateWords.time($0.value, dateStyle))
      } ?? .none,
      "link": url.hasPrefix("https://") || url.hasPrefix("http://") ? .text(url) : .none,
      "file": .text(SourcePath.shown(article.id)), "digest": annotated.digest.map { .text($0) } ?? .none,
    ])
  }

  private var unresolved: [TemplateValue] {
    var rows: [TemplateValue] = unreadable.map {
      .record(["source": .text($0.name), "number": .none, "code": .text($0.code), "message": .text($0.message)])
    }
    for (index, annotated) in timeline.articles.enumerated() {
      for diagnostic in annotated.article.diagnostics {
        rows.append(
          .record([
            "source": .text(sourceName(index)), "number": .text(String(index + 1)),
            "code": .text(diagnostic.code.rawValue),
            "message": .text(diagnostic.message),
          ]))
      }
      var seen = Set<String>()
      for toponym in annotated.toponyms {
        guard case .ambiguous(let places) = toponym.resolution, seen.insert(toponym.text).inserted else { continue }
        let names = places.prefix(3).map(PlaceWords.about).joined(separator: "; ")
        rows.append(
          .record([
            "source": .text(sourceName(index)), "number": .text(String(index + 1)),
            "code": .text(DiagnosticCode.placeAmbiguous.rawValue),
            "message": .text("“\(toponym.text)” may be \(names). The first is shown."),
          ]))
      }
    }
    return rows
  }
}

private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

/// Places in words.
enum PlaceWords {
  /// "29.58, 67.65", four decimals at most.
  static func coordinates(_ place: Place) -> String { "\(rounded(place.latitude)), \(rounded(place.longitude))" }

  static func about(_ place: Place) -> String {
    let country = place.country.map { " in \($0)" } ?? ""
    return "\(place.name), a \(place.feature.noun)\(country), at \(coordinates(place))"
  }

  private static func rounded(_ degrees: Double) -> String { Decimal.text(degrees, places: 3) }
}

/// Names for addresses: letters, digits and hyphens.
public enum Slug {
  /// "The Jaffar Express" → "the-jaffar-express"; never empty, at most 80 bytes.
  public static func of(_ text: String) -> String {
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
enum SourcePath {
  static func shown(_ id: String) -> String { id.split(separator: "/").last.map(String.init) ?? id }
}

extension PlaceRole {
  /// The order in which roles are shown: what happened first.
  var order: Int { PlaceRole.allCases.firstIndex(of: self)! }
}
