import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import TemporalExpressions
import Timelines
import Toponyms

extension Briefing {
  /// The days of the timeline; what one source mentions in passing stands apart.
  var days: [TemplateValue] {
    var groups: [(interval: CivilInterval, granularity: Granularity, entries: [Int])] = []
    for (index, entry) in timeline.entries.enumerated() {
      if let last = groups.last, last.interval == entry.interval {
        groups[groups.count - 1].entries.append(index)
      } else {
        groups.append((entry.interval, entry.granularity, [index]))
      }
    }
    return groups.map { group in
      let minor = group.entries.filter { timeline.entries[$0].isMinor }
      let isSingle = group.interval.length == 1
      return .record([
        "heading": .text(dates.interval(group.interval, group.granularity)),
        "iso": .text(isoDay(group.interval)),
        "anchor": .text("d-" + group.interval.start.iso8601 + (isSingle ? "" : "-\(group.interval.length)")),
        "count": .text(words.counts.entries(group.entries.count)),
        "entries": .list(group.entries.filter { !timeline.entries[$0].isMinor }.map { entryValue($0) }),
        "minor": .list(minor.map { entryValue($0) }),
        "hasMinor": .flag(!minor.isEmpty),
        "minorCount": .text(words.counts.details(minor.count)),
      ])
    }
  }

  /// "11 Mar", and with its year where that is not the year the story ends in.
  private func shortDay(_ date: CivilDate) -> String {
    let last = period?.last.year ?? date.year
    return date.year == last ? dates.shortDay(date) : dates.shortDayOfYear(date)
  }

  /// A day, or the month where only that is known: never finer than it is stated.
  func isoDay(_ interval: CivilInterval) -> String {
    interval.length == 1 ? interval.start.iso8601 : String(interval.start.iso8601.prefix(7))
  }

  func entryValue(_ index: Int) -> TemplateValue {
    let entry = timeline.entries[index]
    let member = entry.members[0]
    let statement = timeline.articles[member.article].statements[member.statement]
    let figures = figureWords(index)
    return .record([
      "id": .text(entry.id),
      "time": clock(entry).map { .text($0) } ?? .none,
      "day": .text(dates.interval(entry.interval, entry.granularity)),
      "shortDay": .text(
        entry.interval.length == 1
          ? shortDay(entry.interval.start)
          : dates.interval(entry.interval, entry.granularity)),
      "iso": .text(isoDay(entry.interval)),
      "text": .text(text(of: entry)),
      "isSaying": .flag(entry.kind == .saying),
      "notes": .list(notes(entry, statement.basis)),
      "review": .list(reviewSentences(entry).map { .text($0) }),
      "places": .text((placeNames(entry) + approximations(entry)).joined(separator: ", ")),
      "figures": .list(figures),
      "hasFigures": .flag(!figures.isEmpty),
      "attribution": statement.attribution.map { .text($0) } ?? .none,
      "dating": .text(dating(of: entry)),
      "sourceTotal": .text(sourceTotal(entry)),
      "publishers": .list(Array(publishers(entry).prefix(Briefing.sourcesShown))),
      "more": more(publishers(entry).count),
      "moreStatements": more(entry.members.count),
      "sources": .list(
        entry.members.prefix(Briefing.sourcesShown).enumerated().map { number, other in
          .record([
            "number": .text(String(other.article + 1)), "name": .text(sourceName(other.article)),
            "isFirst": .flag(number == 0), "text": .text(text(of: other)), "dating": .text(dating(of: other)),
            "speaker": speaker(of: other).map { .text($0) } ?? .none,
            "published": timeline.articles[other.article].article.published.map {
              .text(dates.time($0.value))
            }
              ?? .none,
          ])
        }),
    ])
  }

  /// Sources that are named at an entry or a number; all of them stand in briefing.json.
  static let sourcesShown = 12

  /// "and 88 more", nothing where all are shown.
  func more(_ count: Int) -> TemplateValue {
    count > Briefing.sourcesShown ? .text(words.counts.more(count - Briefing.sourcesShown)) : .none
  }

  private func notes(_ entry: Timeline.Entry, _ basis: Statement.Basis) -> [TemplateValue] {
    var notes: [String] = []
    if entry.kind == .saying { notes.append(words.entries.dayOfSaying) }
    if basis.isInferred, entry.review?.previous(.date) == nil { notes.append(words.entries.inferredDay) }
    if entry.isAhead { notes.append(words.entries.announced) }
    notes += reviewMarks(entry)
    return notes.map { .text($0) }
  }

  private func speaker(of member: Timeline.Entry.Member) -> String? {
    timeline.articles[member.article].statements[member.statement].attribution
  }

  /// "about 13:00", where the words say so; the clock time of the source that states the entry's own.
  func clock(_ entry: Timeline.Entry) -> String? {
    guard let time = dates.clock(entry.secondOfDay, entry.partOfDay) else { return nil }
    guard entry.secondOfDay != nil else { return time }
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      guard let index = annotated.statements[member.statement].timex,
        annotated.timexes[index].secondOfDay == entry.secondOfDay
      else { continue }
      return annotated.timexes[index].clockBound.map { words.calendar.clock($0, time) } ?? time
    }
    return time
  }

  /// Each source once, in the order of the members.
  private func publishers(_ entry: Timeline.Entry) -> [TemplateValue] {
    var seen: Set<Int> = []
    return entry.members.compactMap { member in
      guard seen.insert(member.article).inserted else { return nil }
      return .record(["number": .text(String(member.article + 1)), "name": .text(sourceName(member.article))])
    }
  }

  /// "3 sources", and where some are copies of one text: "4 sources, 2 of them with one agency text".
  func sourceTotal(_ entry: Timeline.Entry) -> String {
    let sources = Set(entry.members.map(\.article)).count
    let total = words.counts.sources(sources)
    let copies = sources - entry.independentSources
    return copies == 0 ? total : words.entries.copies(total, copies + 1)
  }

  /// "Mach (scene)", in the order of weight; bare mentions are left out.
  private func placeNames(_ entry: Timeline.Entry) -> [String] {
    var roles: [(name: String, role: PlaceRole)] = []
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places where mention.role != .mention {
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
    return roles.enumerated().sorted { ($0.element.role.order, $0.offset) < ($1.element.role.order, $1.offset) }
      .map { words.entries.role($0.element.name, $0.element.role) }
  }

  /// "40 km north-east of Sibi (about 29.80, 68.15)": points that have no name.
  private func approximations(_ entry: Timeline.Entry) -> [String] {
    timeline.approximatePlaces(of: entry).map { words.entries.approximate($0.words, PlaceWords.coordinates($0)) }
  }

  // MARK: days without a calendar

  var relative: [TemplateValue] {
    let byArticle = Dictionary(grouping: timeline.relativeDays, by: \.article)
    return timeline.articles.indices.compactMap { index in
      guard let days = byArticle[index] else { return nil }
      let article = timeline.articles[index].article
      return .record([
        "number": .text(String(index + 1)), "name": .text(sourceName(index)),
        "articleTitle": .text(article.title?.value ?? article.id), "days": .list(days.map(relativeDay)),
      ])
    }
  }

  private func relativeDay(_ day: Timeline.RelativeDay) -> TemplateValue {
    let annotated = timeline.articles[day.article]
    let later: TemplateValue
    switch day.daysLater {
    case 0?, nil: later = .none
    case let n?: later = .text(words.entries.daysLater(n))
    }
    return .record([
      "label": .text(day.label), "later": later,
      "entries": .list(
        day.statements.map { number in
          let statement = annotated.statements[number]
          return .record([
            "text": .text(annotated.article.string(statement.range)), "isSaying": .flag(statement.kind == .saying),
            "isInferred": .flag(statement.basis.isInferred),
          ])
        }),
    ])
  }
}
