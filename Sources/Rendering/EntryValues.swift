import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import TemporalExpressions
import Timelines
import Toponyms

extension Briefing {
  /// Entries of one stretch of days.
  private struct Group {
    let interval: CivilInterval
    let granularity: Granularity
    var entries: [Int]
  }

  private func groups(_ indices: [Int]) -> [Group] {
    var groups: [Group] = []
    for index in indices {
      let entry = timeline.entries[index]
      if let last = groups.last, last.interval == entry.interval {
        groups[groups.count - 1].entries.append(index)
      } else {
        groups.append(Group(interval: entry.interval, granularity: entry.granularity, entries: [index]))
      }
    }
    return groups
  }

  /// The days of some of the entries, with the filters over them; what one source mentions in passing stands apart.
  func dayValues(_ indices: [Int]) -> (days: [TemplateValue], filters: EntryFilters?, style: String) {
    let groups = groups(indices)
    let filters = EntryFilters(self, indices)
    let days: [TemplateValue] = groups.map { group in
      let minor = group.entries.filter { timeline.entries[$0].isMinor }
      let main = group.entries.filter { !timeline.entries[$0].isMinor }
      let isSingle = group.interval.length == 1
      let heading = isSingle ? dates.day(group.interval.start) : dates.interval(group.interval, group.granularity)
      return .record([
        "heading": .text(heading), "weekday": isSingle ? .text(dates.weekday(group.interval.start)) : .none,
        "fullHeading": .text(dates.interval(group.interval, group.granularity)),
        "iso": .text(isoDay(group.interval)),
        "anchor": .text("d-" + group.interval.start.iso8601 + (isSingle ? "" : "-\(group.interval.length)")),
        "count": .text(words.count(.entries, main.count)), "hasMain": .flag(!main.isEmpty),
        "entries": .list(main.map { entryValue($0, filters) }),
        "minor": .list(minor.map { entryValue($0, filters) }), "hasMinor": .flag(!minor.isEmpty),
        "minorCount": .text(words.count(.details, minor.count)),
        "classes": .text(filters?.classes(group.entries) ?? ""),
        "minorClasses": .text(filters?.classes(minor) ?? ""),
      ])
    }
    let sets =
      indices.map { [$0] } + groups.map(\.entries) + groups.map { $0.entries.filter { timeline.entries[$0].isMinor } }
    return (days, filters, filters?.style(sets) ?? "")
  }

  /// "11 Mar", and with its year where that is not the year the story ends in.
  func shortDay(_ date: CivilDate) -> String {
    let last = period?.last.year ?? date.year
    return date.year == last ? dates.shortDay(date) : dates.shortDayOfYear(date)
  }

  /// A day, or the month where only that is known: never finer than it is stated.
  func isoDay(_ interval: CivilInterval) -> String {
    interval.length == 1 ? interval.start.iso8601 : String(interval.start.iso8601.prefix(7))
  }

  /// What an entry is called: a headline, else its kind and place.
  func label(of index: Int) -> String { labels.headlines[index] ?? kindLabel(of: index) }

  private func kindLabel(of index: Int) -> String {
    let entry = timeline.entries[index]
    return ([kindName(of: index)] + [mainPlace(of: entry)].compactMap { $0 }).joined(separator: ", ")
  }

  /// "Attack", "Statement"
  func kindName(of index: Int) -> String {
    let entry = timeline.entries[index]
    return entry.happening == nil && entry.kind == .saying ? words[.statementKind] : words.name(entry.happening)
  }

  func entryValue(_ index: Int, _ filters: EntryFilters? = nil) -> TemplateValue {
    let entry = timeline.entries[index]
    let member = entry.members[0]
    let statement = timeline.articles[member.article].statements[member.statement]
    let figures = figureChips(index)
    let places = placesShown(of: index)
    let time = clock(entry)
    let shown = entry.members.prefix(Briefing.sourcesShown).enumerated()
    return .record([
      "id": .text(entry.id), "link": .text(link(toEntry: index)),
      "label": .text(label(of: index)), "hasHeadline": .flag(labels.headlines[index] != nil),
      "kind": .text(kindName(of: index)),
      "weight": .text(weightClass(entry)),
      "time": TemplateValue(time),
      "day": .text(dates.interval(entry.interval, entry.granularity)),
      "shortDay": .text(
        entry.interval.length == 1
          ? shortDay(entry.interval.start) : dates.interval(entry.interval, entry.granularity)),
      "weekday": entry.interval.length == 1 ? .text(dates.weekday(entry.interval.start)) : .none,
      "iso": .text(isoDay(entry.interval)),
      "text": .text(text(of: entry)), "lang": TemplateValue(language(ofSource: member.article)),
      "isSaying": .flag(entry.kind == .saying),
      "isClaim": .flag(statement.figures.contains(where: \.isClaim)),
      "notes": .list(notes(entry, statement.basis)),
      "review": .list(reviewSentences(entry).map { .text($0) }),
      "places": .list(places.map(placeLink)), "hasPlaces": .flag(!places.isEmpty),
      "approximate": .list(approximations(entry).map { .text($0) }),
      "placeWords": .text(
        (places.map { words(.roleIn, ["place": $0.place.name, "role": words.name($0.role)]) } + approximations(entry))
          .joined(separator: ", ")),
      "figures": .list(figures),
      "hasFigures": .flag(!figures.isEmpty),
      "attribution": TemplateValue(statement.attribution),
      "dating": .text(dating(of: entry)),
      "sourceTotal": .text(sourceTotal(entry)),
      "entryOf": .text(words(.entryOf, ["day": dates.interval(entry.interval, entry.granularity)])),
      "ticks": ticks(entry).map { .markup($0) } ?? .none,
      "classes": .text(filters?.classes([index]) ?? ""),
      "publishers": .list(Array(publishers(entry).prefix(Briefing.sourcesShown))),
      "more": more(publishers(entry).count),
      "moreStatements": entry.members.count > Briefing.sourcesShown
        ? .text(
          words(
            .statementsMore,
            ["more": words(.more, ["n": words.grouped(entry.members.count - Briefing.sourcesShown)])])) : .none,
      "sources": .list(
        shown.map { number, other in
          .record([
            "number": .text(String(other.article + 1)), "name": .text(sourceName(other.article)),
            "link": .text(link(toSource: other.article)),
            "lang": TemplateValue(language(ofSource: other.article)),
            "otherLanguage": TemplateValue(otherLanguage(other.article, beside: member.article)),
            "isFirst": .flag(number == 0), "text": .text(text(of: other)), "dating": .text(dating(of: other)),
            "speaker": TemplateValue(speaker(of: other)),
            "published": timeline.articles[other.article].article.published.map {
              .text(dates.time($0.value))
            } ?? .none,
          ])
        }),
    ])
  }

  /// What a source's language calls itself, where it is another than that of the source shown first.
  private func otherLanguage(_ source: Int, beside first: Int) -> String? {
    guard let language = language(ofSource: source), let shown = self.language(ofSource: first), language != shown
    else { return nil }
    return LanguageNames.own[language] ?? language
  }

  /// The language of a source's words, as its page states it: the first part of the tag, where it is one.
  func language(ofSource index: Int) -> String? {
    guard let tag = timeline.articles[index].article.language?.value.lowercased() else { return nil }
    let primary = tag.prefix { $0 != "-" && $0 != "_" }
    return (2...3).contains(primary.count) && primary.allSatisfy { $0.isASCII && $0.isLetter } ? String(primary) : nil
  }

  /// "attack" for what the eye should find first, "quiet" for what only frames it.
  private func weightClass(_ entry: Timeline.Entry) -> String {
    switch entry.happening {
    case .violence, .accident, .disaster: "attack"
    case .departure, .arrival, .visit, .suspension, .meeting, .conference, .reaction, .relief: "quiet"
    default: "main"
    }
  }

  /// One tick a source: which of them tell it.
  private func ticks(_ entry: Timeline.Entry) -> String? {
    let count = timeline.articles.count
    guard (2...40).contains(count) else { return nil }
    let telling = Set(entry.members.map(\.article))
    let marks = (0..<count).map {
      "<rect\(telling.contains($0) ? " class=\"y\"" : "") x=\"\($0 * 6)\" width=\"4\" height=\"10\"/>"
    }
    return
      "<svg class=\"ticks\" viewBox=\"0 0 \(count * 6) 10\" width=\"\(count * 6)\" height=\"10\" aria-hidden=\"true\">\(marks.joined())</svg>"
  }

  /// Sources that are named at an entry or a number; all of them stand in briefing.json.
  static let sourcesShown = 12

  /// "and 88 more", nothing where all are shown.
  func more(_ count: Int) -> TemplateValue {
    count > Briefing.sourcesShown ? .text(words(.more, ["n": words.grouped(count - Briefing.sourcesShown)])) : .none
  }

  private func notes(_ entry: Timeline.Entry, _ basis: Statement.Basis) -> [TemplateValue] {
    var notes: [String] = []
    if entry.kind == .saying { notes.append(words[.dayOfSaying]) }
    if basis.isInferred, entry.review?.previous(.date) == nil { notes.append(words[.inferredDay]) }
    if entry.isAhead { notes.append(words[.announced]) }
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
      return annotated.timexes[index].clockBound.map { dates.clock($0, time) } ?? time
    }
    return time
  }

  /// Each source once, in the order of the members.
  private func publishers(_ entry: Timeline.Entry) -> [TemplateValue] {
    var seen: Set<Int> = []
    return entry.members.compactMap { member in
      guard seen.insert(member.article).inserted else { return nil }
      return .record([
        "number": .text(String(member.article + 1)), "name": .text(sourceName(member.article)),
        "link": .text(link(toSource: member.article)),
      ])
    }
  }

  /// "3 sources", and where some are copies of one text: "4 sources, 2 of them with one agency text".
  func sourceTotal(_ entry: Timeline.Entry) -> String {
    let sources = Set(entry.members.map(\.article)).count
    let total = words.count(.sources, sources)
    let copies = sources - entry.independentSources
    return copies == 0 ? total : words(.copiesOfText, ["total": total, "n": words.grouped(copies + 1)])
  }

  /// The places of an entry in the order of weight; bare mentions are left out.
  func placesShown(of index: Int) -> [(place: Place, role: PlaceRole)] {
    let entry = timeline.entries[index]
    var roles: [(place: Place, role: PlaceRole)] = []
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places where mention.role != .mention {
        guard let place = annotated.toponyms[mention.toponym].likeliest else { continue }
        if let known = roles.firstIndex(where: { $0.place == place }) {
          if mention.role.order < roles[known].role.order { roles[known].role = mention.role }
        } else {
          roles.append((place, mention.role))
        }
      }
    }
    if let place = entry.review?.place {
      roles = [(place, .scene)] + roles.filter { $0.role != .scene && $0.place != place }
    }
    return roles.enumerated().sorted { ($0.element.role.order, $0.offset) < ($1.element.role.order, $1.offset) }
      .map(\.element)
  }

  /// The names of an entry's places in the order of weight.
  package func placeNames(ofEntry index: Int) -> [String] { placesShown(of: index).map(\.place.name) }

  /// A place with its number on the map and the way there.
  private func placeLink(_ shown: (place: Place, role: PlaceRole)) -> TemplateValue {
    let number = numbers.number(shown.place)
    return .record([
      "name": .text(shown.place.name), "role": .text(words.name(shown.role)),
      "isScene": .flag(shown.role == .scene),
      "isMove": .flag(shown.role == .origin || shown.role == .destination),
      "number": number.map { .text(String($0)) } ?? .none,
      "link": number.map { .text(link(toOverview: "k-\($0)")) } ?? .none,
    ])
  }

  /// "40 km north-east of Sibi (about 29.80, 68.15)": points that have no name.
  private func approximations(_ entry: Timeline.Entry) -> [String] {
    timeline.approximatePlaces(of: entry).map {
      words(.approximate, ["words": $0.words, "coordinates": PlaceWords.coordinates($0)])
    }
  }

  // MARK: days without a calendar

  var relative: [TemplateValue] {
    let byArticle = Dictionary(grouping: timeline.relativeDays, by: \.article)
    return timeline.articles.indices.compactMap { index in
      guard let days = byArticle[index] else { return nil }
      let article = timeline.articles[index].article
      return .record([
        "number": .text(String(index + 1)), "name": .text(sourceName(index)), "link": .text(link(toSource: index)),
        "articleTitle": .text(article.title?.value ?? article.id), "days": .list(days.map(relativeDay)),
      ])
    }
  }

  private func relativeDay(_ day: Timeline.RelativeDay) -> TemplateValue {
    let annotated = timeline.articles[day.article]
    let later: TemplateValue
    switch day.daysLater {
    case 0?, nil: later = .none
    case let n?: later = .text(words.count(.daysLater, n))
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
