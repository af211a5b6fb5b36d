import CivilCalendar
import DatelineModel
package import Gazetteers
package import Templating
import Toponyms

extension Briefing {
  /// A page of a briefing: its file and what its template can name.
  package struct Page: Sendable {
    /// "index.html"
    package let file: String
    /// "briefing.html"
    package let template: String
    /// The fields.
    package let values: TemplateValue
  }

  /// The fields of the briefing on one page, as Markdown and a short story's HTML have it.
  package func pageValues(map: BaseMap, templates: TemplateLibrary, site: TemplateValue) throws -> TemplateValue {
    try wholeValues(frame(map, templates, site))
  }

  /// The HTML pages: one, or, for a long story, an overview and pages for its months, sources, figures and what was read.
  package func pages(map: BaseMap, templates: TemplateLibrary, site: TemplateValue) throws -> [Page] {
    let frame = try frame(map, templates, site)
    guard layout.isLong else {
      return [Page(file: "index.html", template: "briefing.html", values: wholeValues(frame))]
    }
    return [Page(file: "index.html", template: "briefing.html", values: overviewValues(frame))] + parts(frame)
  }

  /// What all pages of the briefing have.
  private func frame(_ map: BaseMap, _ templates: TemplateLibrary, _ site: TemplateValue) throws -> Frame {
    Frame(
      map: LocatorMap(self, map: map).svg(),
      strip: TimelineStrip(timeline, words: words, dates: dates).svg(),
      style: try templates.style(), site: site)
  }

  struct Frame {
    let map: String
    let strip: String
    let style: String
    let site: TemplateValue
  }

  /// The header, map and everything that does not grow with the story.
  private func baseValues(_ frame: Frame) -> [String: TemplateValue] {
    let lead = LeadSentences.indices(timeline)
    // What the summary says already is no news below it.
    let points = highlights.filter { !lead.contains($0) }
    let places = timeline.places.filter { $0.mentions > 0 }
    let incidents = incidentValues
    let folded = incidents.dropFirst(Briefing.incidentsOpen)
    let loose = looseFigures
    return [
      "t": words.templateValues, "policy": .text(policy), "language": .text(words.code),
      "direction": .text(words.direction),
      "title": .text(title), "site": frame.site,
      "period": period.map { .text(dates.span($0.first, $0.last)) } ?? .none,
      "covers": period.map { .text(words(.covers, ["period": dates.span($0.first, $0.last)])) } ?? .none,
      "asOf": asOf.map { .text(words(.asOf, ["day": dates.day($0)])) } ?? .none,
      "clockNote": .text(clockNote),
      "reviewNote": TemplateValue(reviewNote),
      "asOfISO": asOf.map { .text($0.iso8601) } ?? .none,
      "sourceCount": .text(words.count(.sources, timeline.articles.count)),
      "entryCount": .text(words.count(.entries, mainEntries.count)),
      "placeCount": .text(words.count(.places, places.count)),
      "shownOf": .text(words(.shownOf, ["n": words.grouped(mainEntries.count)])),
      "style": .markup(frame.style),
      "map": frame.map.isEmpty ? .none : .markup(frame.map),
      "key": .list(keyValues),
      "strip": frame.strip.isEmpty ? .none : .markup(frame.strip),
      "linkedData": .markup(linkedData),
      "summary": .list(lead.map { entryValue($0) }),
      "highlights": .list(highlights.map { entryValue($0) }),
      "points": .list(points.reversed().map { entryValue($0) }),
      "hasHighlights": .flag(!highlights.isEmpty), "hasPoints": .flag(!points.isEmpty),
      "hasFigures": .flag(!incidents.isEmpty || !loose.isEmpty),
      "looseFigures": .list(loose), "hasLooseFigures": .flag(!loose.isEmpty),
      "incidents": .list(Array(incidents.prefix(Briefing.incidentsOpen))), "restIncidents": .list(Array(folded)),
      "moreIncidents": folded.isEmpty ? .none : .text(words(.more, ["n": words.grouped(folded.count)])),
      "onlyLoose": .flag(incidents.isEmpty && loose.count <= Briefing.looseOpen),
      "days": .list([]), "hasDays": .flag(!timeline.entries.isEmpty), "filters": .list([]), "hasFilters": .flag(false),
      "relative": .list([]), "hasRelative": .flag(false),
      "places": .list(places.prefix(Briefing.placesShown).map(placeRow)), "hasPlaces": .flag(!places.isEmpty),
      "hasPlacesOrNames": .flag(!(places.isEmpty && unknownPlaces.isEmpty)),
      "unknownPlaces": .list(unknownPlaces.map(unknownPlaceRow)), "hasUnknownPlaces": .flag(!unknownPlaces.isEmpty),
      "unknownPlaceCount": .text(words.count(.places, unknownPlaces.count)),
      "morePlaces": places.count > Briefing.placesShown
        ? .text(words(.more, ["n": words.grouped(places.count - Briefing.placesShown)])) : .none,
      "placeTables": .list(placeTables.map(placeTable)),
      "sources": .list([]), "hasSources": .flag(false), "sourcesLink": .text("#sources"),
      "intakeSummary": .text(words.summary(intake)),
      "readNote": .text(words(.readNote, ["summary": words.summary(intake)])),
      "readLink": intake.lines.isEmpty ? .none : .text("#intake"),
      "intake": .list([]), "hasIntake": .flag(false), "unresolved": .list([]), "hasUnresolved": .flag(false),
      "isLong": .flag(layout.isLong), "months": .list([]), "parts": .list([]), "mainLineNote": .none,
      "pageStyle": .markup(pageStyle("")),
    ]
  }

  /// Indices of the entries that are not told in passing.
  var mainEntries: [Int] { timeline.entries.indices.filter { !timeline.entries[$0].isMinor } }

  /// All of it on one page.
  private func wholeValues(_ frame: Frame) -> TemplateValue {
    let (days, filters, style) = dayValues(Array(timeline.entries.indices))
    let unresolved = unresolved
    return .record(
      baseValues(frame).merging(
        [
          "days": .list(days), "filters": filters?.values ?? .list([]), "hasFilters": .flag(filters != nil),
          "pageStyle": .markup(pageStyle(style)),
          "relative": .list(relative), "hasRelative": .flag(!timeline.relativeDays.isEmpty),
          "sources": .list(timeline.articles.indices.map(sourceValue)), "hasSources": .flag(true),
          "intake": .list(intake.lines.map(intakeValue)), "hasIntake": .flag(!intake.lines.isEmpty),
          "unresolved": .list(unresolved), "hasUnresolved": .flag(!unresolved.isEmpty),
        ], uniquingKeysWith: { _, b in b }))
  }

  /// The running title of paper and the rules of the filters.
  func pageStyle(_ filters: String) -> String {
    let name = asOf.map { "\(title) · \(words(.asOf, ["day": dates.day($0)]))" } ?? title
    return "@media print{@page{@top-left{content:\"\(Escaping.cssString(name))\"}}}\n" + filters
  }

  // MARK: a long story

  /// The overview: what matters, with the months as links.
  private func overviewValues(_ frame: Frame) -> TemplateValue {
    var fields = baseValues(frame)
    let (days, _, _) = dayValues(mainLine)
    if case .list(let incidents)? = fields["incidents"] {
      // The numbers one by one stand on a page of their own.
      let link = TemplateValue.text(PageLayout.file("figures", 0))
      fields["incidents"] = .list(incidents.map { $0.adding("rows", .list([])).adding("figuresLink", link) })
    }
    fields["restIncidents"] = .list([])
    fields["moreIncidents"] = TemplateValue.none
    fields["looseFigures"] = .list([])
    fields["hasLooseFigures"] = .flag(false)
    fields["days"] = .list(days)
    fields["mainLineNote"] = .text(words(.mainLineNote, ["n": words.grouped(Briefing.mainLineLength)]))
    fields["months"] = .list(monthValues)
    fields["parts"] = .list(partLinks)
    fields["sourcesLink"] = .text(PageLayout.file("sources", 0))
    fields["readLink"] = .text(PageLayout.file("read", 0))
    return .record(fields)
  }

  /// Happenings that stand open with their numbers; those behind them are folded, so that the timeline is not far below.
  private static let incidentsOpen = 6
  /// Numbers of no one happening that are worth no fold where there are no others.
  private static let looseOpen = 8

  private var monthValues: [TemplateValue] {
    let most = layout.entryPages.map(\.entries.count).max() ?? 1
    return layout.entryPages.map { page in
      let main = page.entries.filter { !timeline.entries[$0].isMinor }
      let lead = main.max {
        (timeline.entries[$0].independentSources, timeline.entries[$0].prominence, -$0)
          < (timeline.entries[$1].independentSources, timeline.entries[$1].prominence, -$1)
      }
      return .record([
        "name": .text(name(of: page)), "link": .text(page.file), "count": .text(words.count(.entries, main.count)),
        "details": .text(words.count(.details, page.entries.count - main.count)),
        "share": .text(String(max(2, page.entries.count * 100 / max(1, most)))),
        "lead": lead.map { .text(label(of: $0)) } ?? .none, "leadLink": lead.map { .text(link(toEntry: $0)) } ?? .none,
      ])
    }
  }

  private func name(of page: PageLayout.EntryPage) -> String {
    let month = dates.month(of: page.month)
    return page.part.count == 1 ? month : words(.pageOf, ["name": month, "n": String(page.part.number)])
  }

  private var partLinks: [TemplateValue] {
    [("figures", Message.keyFigures), ("sources", .sourcesHeading), ("read", .whatWasRead)].map {
      .record(["name": .text(words[$0.1]), "link": .text(PageLayout.file($0.0, 0))])
    }
  }

  /// The pages beside the overview.
  private func parts(_ frame: Frame) -> [Page] {
    var pages: [Page] = []
    for (index, page) in layout.entryPages.enumerated() {
      let (days, filters, style) = dayValues(page.entries)
      let main = page.entries.count { !timeline.entries[$0].isMinor }
      pages.append(
        part(
          page.file, name(of: page), frame, files: layout.entryPages.map(\.file), index,
          [
            "days": .list(days), "filters": filters?.values ?? .list([]), "hasFilters": .flag(filters != nil),
            "hasDays": .flag(true), "pageStyle": .markup(pageStyle(style)),
            "shownOf": .text(words(.shownOf, ["n": words.grouped(main)])),
          ]))
    }
    let incidents = chunks(incidentValues, PageLayout.figuresOnAPage) { value in
      if case .record(let fields) = value, case .list(let rows)? = fields["rows"] { return rows.count + 4 }
      return 4
    }
    let loose = chunks(looseFigures, PageLayout.figuresOnAPage) { _ in 1 }
    pages += series(
      "figures", .keyFigures,
      incidents.map { ["incidents": .list($0)] }
        + loose.map { ["looseFigures": .list($0), "hasLooseFigures": .flag(true)] }, frame)
    let sources = chunks(timeline.articles.indices.map(sourceValue), PageLayout.sourcesOnAPage) { _ in 1 }
    pages += series(
      "sources", .sourcesHeading, sources.map { ["sources": .list($0), "hasSources": .flag(true)] }, frame)
    let lines = chunks(intake.lines.map(intakeValue), PageLayout.linesOnAPage) { _ in 1 }
    let doubts = chunks(unresolved, PageLayout.linesOnAPage) { _ in 1 }
    let undated = chunks(relative, PageLayout.linesOnAPage) { value in
      guard case .record(let fields) = value, case .list(let days)? = fields["days"] else { return 1 }
      return 1
        + days.reduce(0) { sum, day in
          guard case .record(let fields) = day, case .list(let entries)? = fields["entries"] else { return sum }
          return sum + entries.count
        }
    }
    pages += series(
      "read", .whatWasRead,
      lines.map { ["intake": .list($0), "hasIntake": .flag(true)] }
        + doubts.map { ["unresolved": .list($0), "hasUnresolved": .flag(true)] }
        + undated.map { ["relative": .list($0), "hasRelative": .flag(true)] }, frame)
    return pages
  }

  /// Runs of a list whose costs stay below a limit.
  private func chunks(_ values: [TemplateValue], _ limit: Int, _ cost: (TemplateValue) -> Int) -> [[TemplateValue]] {
    var chunks: [[TemplateValue]] = []
    var size = 0
    for value in values {
      let own = cost(value)
      if chunks.isEmpty || size + own > limit {
        chunks.append([])
        size = 0
      }
      chunks[chunks.count - 1].append(value)
      size += own
    }
    return chunks
  }

  private func series(
    _ name: String, _ heading: Message, _ contents: [[String: TemplateValue]], _ frame: Frame
  ) -> [Page] {
    let contents = contents.isEmpty ? [[:]] : contents
    let files = contents.indices.map { PageLayout.file(name, $0) }
    return contents.enumerated().map { number, fields in
      let title =
        contents.count == 1 ? words[heading] : words(.pageOf, ["name": words[heading], "n": String(number + 1)])
      return part(files[number], title, frame, files: files, number, fields)
    }
  }

  private func part(
    _ file: String, _ heading: String, _ frame: Frame, files: [String], _ number: Int, _ fields: [String: TemplateValue]
  ) -> Page {
    let base: [String: TemplateValue] = [
      "t": words.templateValues, "policy": .text(policy), "language": .text(words.code),
      "direction": .text(words.direction),
      "title": .text(title), "heading": .text(heading), "site": frame.site, "style": .markup(frame.style),
      "pageStyle": .markup(pageStyle("")), "parts": .list(partLinks), "clockNote": .text(clockNote),
      "before": number > 0 ? .text(files[number - 1]) : .none,
      "after": number + 1 < files.count ? .text(files[number + 1]) : .none,
      "days": .list([]), "hasDays": .flag(false), "filters": .list([]), "hasFilters": .flag(false), "shownOf": .none,
      "incidents": .list([]), "restIncidents": .list([]), "moreIncidents": .none, "onlyLoose": .flag(false),
      "looseFigures": .list([]), "hasLooseFigures": .flag(false),
      "sources": .list([]), "hasSources": .flag(false), "intake": .list([]), "hasIntake": .flag(false),
      "intakeSummary": .text(words.summary(intake)),
      "unresolved": .list([]), "hasUnresolved": .flag(false), "relative": .list([]), "hasRelative": .flag(false),
      "mainLineNote": .none,
    ]
    return Page(
      file: file, template: "part.html", values: .record(base.merging(fields, uniquingKeysWith: { _, b in b })))
  }
}
