import CivilCalendar
import DatelineModel
import Gazetteers
import Templating
import Timelines
import Toponyms

extension Briefing {
  /// The happenings with their numbers: the one that most reports count, then the latest first.
  var incidentValues: [TemplateValue] {
    let all = countedIncidents.sorted { a, b in (a.entries.first ?? 0) > (b.entries.first ?? 0) }
    let most = all.indices.max { (all[$0].figures.count, -$0) < (all[$1].figures.count, -$1) }
    return (most.map { [all[$0]] } ?? []).map(incidentValue)
      + all.indices.filter { $0 != most }.map { incidentValue(all[$0]) }
  }

  /// The happenings that have numbers of persons.
  private var countedIncidents: [Timeline.Incident] {
    timeline.incidents.filter { $0.figures.contains { !timeline.figures[$0].figure.kind.isMeasure } }
  }

  private func incidentValue(_ incident: Timeline.Incident) -> TemplateValue {
    let lead = incident.lead
    let rows = FigureRows.of(incident.figures.map { timeline.figures[$0] }, timeline)
    let counted = rows.filter { !$0.kind.isMeasure }
    return .record([
      "title": .text(label(of: lead)), "link": .text(link(toEntry: lead)),
      "anchor": .text("f-" + timeline.entries[lead].id),
      "period": .text(period(of: incident)),
      "place": TemplateValue(mainPlace(of: timeline.entries[lead])),
      "cells": .list(counted.flatMap(cells)),
      "reports": .text(words.count(.reports, incident.figures.count)),
      "figuresLink": .none,
      "rows": .list(rows.flatMap { kind in (kind.wholes + kind.claims + kind.parts).map { figureRow($0, kind) } }),
    ])
  }

  /// "11 to 14 March 2025"
  private func period(of incident: Timeline.Incident) -> String {
    let intervals = incident.entries.map { timeline.entries[$0].interval }
    guard let first = intervals.map(\.start).min(), let last = intervals.map(\.end).max() else { return "" }
    if incident.entries.count == 1 {
      let entry = timeline.entries[incident.entries[0]]
      if entry.interval.length > 1 { return dates.interval(entry.interval, entry.granularity) }
    }
    return dates.span(first, last.adding(days: -1))
  }

  /// A kind of number: the newest whole number large, the others beside it, and what is claimed in a cell of its own.
  private func cells(_ rows: FigureRows) -> [TemplateValue] {
    var cells: [TemplateValue] = []
    if let first = rows.wholes.first {
      cells.append(cell(rows, first, others: Array(rows.wholes.dropFirst()), isClaim: false))
    }
    if let claim = rows.claims.first {
      cells.append(cell(rows, claim, others: Array(rows.claims.dropFirst()), isClaim: true))
    }
    if rows.wholes.isEmpty, rows.claims.isEmpty, let part = rows.parts.first(where: { $0.figure.of != nil }) {
      cells.append(cell(rows, part, others: [], isClaim: part.figure.isClaim))
    }
    return cells
  }

  private func cell(
    _ rows: FigureRows, _ row: FigureRows.Row, others: [FigureRows.Row], isClaim: Bool
  ) -> TemplateValue {
    let parts = rows.parts(of: row)
    let chart = isClaim ? nil : FigureChart(rows: rows, briefing: self).svg
    return .record([
      "title": .text(words.name(rows.kind)), "isClaim": .flag(isClaim), "isPart": .flag(row.figure.isPart),
      "number": .text(words.figure(row.figure)), "of": TemplateValue(noun(row)?.text),
      "ofLang": TemplateValue(noun(row)?.language),
      "latest": .text(words[others.isEmpty ? .latestOnly : .latest]), "hasLatest": .flag(!others.isEmpty),
      "report": figureReport(row),
      "others": .list(
        others.prefix(3).map { other in
          .record([
            "number": .text(words.figure(other.figure)), "of": TemplateValue(noun(other)?.text),
            "ofLang": TemplateValue(noun(other)?.language), "report": figureReport(other),
          ])
        }),
      "hasOthers": .flag(!others.isEmpty),
      "parts": .list(
        parts.map {
          .record([
            "number": .text(words.figure($0.figure)), "of": TemplateValue(noun($0)?.text),
            "ofLang": TemplateValue(noun($0)?.language),
          ])
        }),
      "hasParts": .flag(!parts.isEmpty),
      "chart": chart.map { .markup($0) } ?? .none,
    ])
  }

  /// Who gives a number, when, and in which sources.
  private func figureReport(_ row: FigureRows.Row) -> TemplateValue {
    let newest = row.reports.max {
      (FigureRows.moment($0, timeline) ?? .min, -$0.article) < (FigureRows.moment($1, timeline) ?? .min, -$1.article)
    }
    let sources = Set(row.reports.map(\.article)).sorted()
    let day = newest.flatMap { report in dayWords(report) }
    let who = speakers(row, most: 1)
    return .record([
      "isSaid": .flag(who != nil && !row.figure.isClaim), "isClaim": .flag(row.figure.isClaim),
      "who": .text(who?.text ?? words[.noSpeaker]), "whoLang": TemplateValue(who?.language),
      "day": TemplateValue(day),
      "sources": .list(sources.prefix(Briefing.sourcesShown).map(sourceLink)),
      "more": more(sources.count),
    ])
  }

  /// The day that a number is stated for, no finer than it is known; in a row shown by itself.
  private func dayWords(_ report: Timeline.ReportedFigure) -> String? {
    guard let day = report.day else { return nil }
    if day.length == 1 { return shortDay(day.start) }
    return dates.interval(day, .day)
  }

  /// A source as a number in brackets with its name for those who do not see it.
  func sourceLink(_ index: Int) -> TemplateValue {
    .record([
      "number": .text(String(index + 1)), "name": .text(sourceName(index)), "link": .text(link(toSource: index)),
    ])
  }

  /// A number with the sentence that gives it.
  func figureRow(_ row: FigureRows.Row, _ rows: FigureRows) -> TemplateValue {
    let first = readersFirst(row.reports)[0]
    let annotated = timeline.articles[first.article]
    let statement = annotated.statements[first.statement]
    let who = speakers(row, most: 3)
    let sources = Set(row.reports.map(\.article)).sorted()
    return .record([
      "counted": .text(words.name(rows.kind)), "value": .text(words.figure(row.figure)),
      "of": TemplateValue(noun(row)?.text), "ofLang": TemplateValue(noun(row)?.language),
      "isPart": .flag(row.figure.isPart), "isClaim": .flag(row.figure.isClaim),
      "day": .text(first.day.map { dates.interval($0, .day) } ?? words[.noDay]),
      "says": TemplateValue(who?.text), "saysLang": TemplateValue(who?.language),
      "text": .text(annotated.article.string(statement.range)),
      "textLang": TemplateValue(otherLanguage(ofSource: first.article)),
      "sources": .list(sources.prefix(Briefing.sourcesShown).map(sourceLink)), "more": more(sources.count),
    ])
  }

  /// Numbers that no one happening could be given.
  var looseFigures: [TemplateValue] {
    let counted = Set(countedIncidents.flatMap(\.figures))
    let loose = timeline.figures.indices.filter { !counted.contains($0) }.map { timeline.figures[$0] }
    return FigureRows.of(loose, timeline, areOfOneEvent: false).flatMap { kind in
      (kind.wholes + kind.claims + kind.parts).map { figureRow($0, kind) }
    }
  }

  /// Where an entry happens.
  func mainPlace(of entry: Timeline.Entry) -> String? { timeline.mainPlace(of: entry)?.name }

  /// The totals of an entry: "16 to 26 killed", "62 injured"; a claim says so.
  func figureChips(_ index: Int) -> [TemplateValue] {
    FigureRows.of(figures(of: index), timeline).flatMap { rows -> [TemplateValue] in
      var chips: [TemplateValue] = []
      if let first = rows.wholes.first {
        let unit = rows.kind.isMeasure ? " " + (first.figure.of ?? "") : ""
        let number = (rows.spread(words) ?? words.figure(first.figure)) + unit
        chips.append(.record(["text": .text(words.chip(rows.kind, number)), "isClaim": .flag(false)]))
      }
      if let claim = rows.claims.first {
        let text = words.chip(rows.kind, words.figure(claim.figure))
        chips.append(.record(["text": .text(text), "isClaim": .flag(true)]))
      }
      return chips
    }
  }
}
