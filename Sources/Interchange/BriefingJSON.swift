import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
package import Rendering
import Timelines

extension Briefing {
  /// The model as JSON: everything the page shows, with ranges into each source's text.
  package var json: [UInt8] { BriefingDocument(self).json }
}

extension BriefingDocument {
  /// The file.
  package var json: [UInt8] { JSONFormWriting.bytes(self, (), indented: true) + [0x0A] }

  /// Reads a `briefing.json`; nil where the bytes are not one.
  package init?(_ bytes: [UInt8]) {
    guard let value = JSONReader.read(bytes), let read = try? JSONFormReading<BriefingDocument, Void>.read(value, ())
    else { return nil }
    self = read
  }

  /// What a briefing states.
  package init(_ briefing: Briefing) {
    let timeline = briefing.timeline
    title = briefing.title
    asOf = briefing.asOf?.iso8601
    period = [briefing.period?.first, briefing.period?.last].compactMap { $0?.iso8601 }
    highlights = briefing.highlights.map { timeline.entries[$0].id }
    var ofEntries: [Int: String] = [:]
    var ofFigures: [Int: String] = [:]
    for incident in timeline.incidents {
      for entry in incident.entries { ofEntries[entry] = incident.id }
      for figure in incident.figures { ofFigures[figure] = incident.id }
    }
    entries = timeline.entries.enumerated().map { Entry($0.element, incident: ofEntries[$0.offset], briefing) }
    relativeDays = timeline.relativeDays.map { RelativeDay($0, timeline) }
    incidents = timeline.incidents.map { Incident($0, timeline) }
    figures = timeline.figures.enumerated().map { Figure($0.element, incident: ofFigures[$0.offset], timeline) }
    places =
      timeline.places.filter { $0.mentions > 0 }.map { Place($0, timeline) }
      + briefing.unknownPlaces.map { Place($0, timeline) }
    sources = timeline.articles.enumerated().map { Source($0.element, number: $0.offset + 1) }
    intake = Intake(briefing)
    review = timeline.review.map(ReviewResult.init)
  }
}

extension BriefingDocument.Entry {
  fileprivate init(_ entry: Timeline.Entry, incident: String?, _ briefing: Briefing) {
    id = entry.id
    self.incident = incident
    start = entry.interval.start.iso8601
    end = entry.interval.end.iso8601
    granularity = entry.granularity.written
    time = DateWords().clock(entry.secondOfDay, entry.partOfDay)
    kind = entry.kind.rawValue
    happening = entry.happening?.rawValue
    isMinor = entry.isMinor
    independentSources = entry.independentSources
    text = briefing.text(of: entry)
    review = entry.review.map(BriefingDocument.Review.init)
    statements = entry.members.map { BriefingDocument.Statement($0, briefing) }
  }
}

extension BriefingDocument.Statement {
  fileprivate init(_ member: Timeline.Entry.Member, _ briefing: Briefing) {
    let annotated = briefing.timeline.articles[member.article]
    let statement = annotated.statements[member.statement]
    source = member.article + 1
    range = [statement.range.start, statement.range.end]
    basis = statement.basis.rawValue
    attribution = statement.attribution
    text = annotated.article.string(statement.range)
    dating = briefing.dating(of: member)
    rule = statement.timex.map { annotated.timexes[$0].rule }
    places = statement.places.map { mention in
      let toponym = annotated.toponyms[mention.toponym]
      return BriefingDocument.Mention(name: toponym.likeliest?.name ?? toponym.text, role: mention.role.rawValue)
    }
  }
}

extension BriefingDocument.Incident {
  fileprivate init(_ incident: Timeline.Incident, _ timeline: Timeline) {
    let entries = incident.entries.map { timeline.entries[$0] }
    let lead = timeline.entries[incident.lead]
    id = incident.id
    start = (entries.map(\.interval.start).min() ?? lead.interval.start).iso8601
    end = (entries.map(\.interval.end).max() ?? lead.interval.end).iso8601
    place = timeline.mainPlace(of: lead)?.name
    self.entries = entries.map(\.id)
  }
}

extension BriefingDocument.RelativeDay {
  fileprivate init(_ day: Timeline.RelativeDay, _ timeline: Timeline) {
    let annotated = timeline.articles[day.article]
    source = day.article + 1
    label = day.label
    daysLater = day.daysLater
    statements = day.statements.map { annotated.article.string(annotated.statements[$0].range) }
  }
}

extension BriefingDocument.Figure {
  fileprivate init(_ report: Timeline.ReportedFigure, incident: String?, _ timeline: Timeline) {
    self.incident = incident
    let annotated = timeline.articles[report.article]
    kind = report.figure.kind.rawValue
    value = report.figure.value
    qualifier = report.figure.qualifier.rawValue
    of = report.figure.of
    day = report.day.map(Briefing.dayText)
    source = report.article + 1
    upper = report.figure.upper
    isPart = report.figure.isPart
    isClaim = report.figure.isClaim
    entry = report.entry.map { timeline.entries[$0].id }
    attribution = report.figure.speaker
    statement = annotated.article.string(annotated.statements[report.statement].range)
  }
}

extension BriefingDocument.Place {
  fileprivate init(_ summary: Timeline.PlaceSummary, _ timeline: Timeline) {
    name = summary.place.name
    geonameID = summary.place.geonameID
    feature = summary.place.feature.code
    country = summary.place.country
    latitude = summary.place.latitude
    longitude = summary.place.longitude
    beside = nil
    besideID = nil
    mentions = summary.mentions
    roles = summary.roles.map(\.rawValue)
    entries = summary.entries.map {
      BriefingDocument.PlaceEntry(entry: timeline.entries[$0.entry].id, role: $0.role.rawValue, via: $0.via?.name)
    }
  }

  fileprivate init(_ unknown: UnknownPlace, _ timeline: Timeline) {
    name = unknown.name
    geonameID = nil
    feature = nil
    country = nil
    latitude = nil
    longitude = nil
    beside = unknown.beside?.name
    besideID = unknown.beside?.geonameID
    mentions = unknown.mentions
    roles = unknown.roles.map(\.rawValue)
    entries = unknown.entries.map {
      BriefingDocument.PlaceEntry(entry: timeline.entries[$0.entry].id, role: $0.role.rawValue, via: nil)
    }
  }
}

extension BriefingDocument.Source {
  fileprivate init(_ annotated: AnnotatedArticle, number: Int) {
    let article = annotated.article
    self.number = number
    file = SourcePath.shown(article.id)
    digest = annotated.digest
    title = article.title?.value
    publisher = article.publisher?.value
    byline = article.byline?.value
    url = article.url?.value
    published = article.published?.value.iso8601
    publishedSource = article.published?.source
    modified = article.modified?.value.iso8601
    diagnostics = article.diagnostics.map { .init(code: $0.code.rawValue, message: $0.message) }
  }
}

extension BriefingDocument.Intake {
  fileprivate init(_ briefing: Briefing) {
    let account = briefing.intake
    files = account.fileCount
    articles = account.count(.read)
    copies = account.count(.copy)
    notRead = account.count(.notRead)
    passedOver = account.count(.passedOver)
    lines = account.lines.map { BriefingDocument.IntakeLine($0, briefing) }
  }
}

extension BriefingDocument.IntakeLine {
  fileprivate init(_ line: IntakeAccount.Line, _ briefing: Briefing) {
    let index = line.outcome == .read ? line.source : nil
    let article = index.map { briefing.timeline.articles[$0].article }
    file = line.file
    kind = line.kind
    outcome = line.outcome.rawValue
    source = line.source.map { $0 + 1 }
    title = article?.title?.value
    language = article?.language?.value
    published = article?.published?.value.iso8601
    publishedSource = article?.published?.source
    entries = index.map(briefing.entryCount(ofSource:))
    code = line.finding?.code.rawValue
    message = line.finding?.message
  }
}

extension BriefingDocument.Review {
  fileprivate init(_ review: EntryReview) {
    isConfirmed = review.isConfirmed
    changes = review.changes.map { .init(kind: $0.kind.rawValue, from: $0.from, to: $0.to, note: $0.note) }
    place = review.place.map { .init(name: $0.name, geonameID: $0.geonameID) }
    notes = review.notes
  }
}

extension BriefingDocument.ReviewResult {
  fileprivate init(_ outcome: ReviewOutcome) {
    hidden = outcome.hidden
    notApplied = outcome.unapplied.map {
      .init(entry: $0.decision.entry, line: $0.decision.line, nearest: $0.nearest?.id)
    }
  }
}
