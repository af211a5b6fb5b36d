import DatelineKit

func buildATimeline(_ articles: [AnnotatedArticle]) -> Timeline {
  // snippet: timeline
  let timeline = Dateline().timeline(articles)
  for entry in timeline.entries {
    print(entry.interval.start.iso8601, "\(entry.independentSources) sources")
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      let statement = annotated.statements[member.statement]
      print("  \(annotated.article.publisher?.value ?? "?"): \(annotated.article.string(statement.range))")
    }
  }
  // end

  // snippet: figures
  for report in timeline.figures where report.figure.kind == .killed {
    let source = timeline.articles[report.article].article.publisher?.value ?? "?"
    print(report.day?.start.iso8601 ?? "no day", source, report.figure.words)
  }
  // end

  // snippet: undated
  for day in timeline.relativeDays {
    print(timeline.articles[day.article].article.id, day.label, day.daysLater.map { "\($0) days later" } ?? "")
  }
  // end
  return timeline
}
