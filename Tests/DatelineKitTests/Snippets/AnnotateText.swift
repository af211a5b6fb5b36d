import DatelineKit

func printDays(_ article: AnnotatedArticle) {
  // snippet: days
  for timex in article.timexes {
    let words = article.article.string(timex.range)
    guard let interval = timex.interval else {
      print("\(words): the day is not known")
      continue
    }
    print("\(words): \(interval.start.iso8601), \(timex.granularity), \(timex.reason)")
  }
  // end
}

func printPlaces(_ article: AnnotatedArticle) {
  // snippet: places
  for toponym in article.toponyms {
    switch toponym.resolution {
    case .resolved(let place, let reasons):
      let because = reasons.map(\.rawValue).joined(separator: ", ")
      print("\(toponym.text): \(place.name), \(place.country ?? "no country"); \(because)")
    case .ambiguous(let places): print("\(toponym.text): one of \(places.map(\.name).joined(separator: ", "))")
    case .unknown: print("\(toponym.text): not known")
    }
  }
  // end
}

func printStatements(_ article: AnnotatedArticle) {
  // snippet: statements
  for statement in article.statements where statement.kind == .event {
    let day = statement.interval?.start.iso8601 ?? "no day"
    let places = statement.places.filter { $0.role == .scene }
      .compactMap { article.toponyms[$0.toponym].likeliest?.name }
    let figures = statement.figures.map { "\($0.words) \($0.kind.rawValue)" }
    print(day, statement.basis, places, figures, article.article.string(statement.range))
  }
  // end
}

func keep(_ article: AnnotatedArticle) -> AnnotatedArticle {
  // snippet: lines
  let line = article.annotationLine(.full)
  let again = AnnotatedArticle(annotationLine: line)
  // end
  return again
}
