import DatelineModel

extension AnnotatedArticle {
  /// With the expressions of time that TimeML has, where dateline's own differ from them by choice.
  func withStandardTimexes() -> AnnotatedArticle {
    var standard: [Timex] = []
    let first = timexes.map { timex in
      defer { standard += timex.standard.isEmpty ? [timex] : timex.standard }
      return standard.count
    }
    for (index, timex) in timexes.enumerated() {
      let last = (index + 1 < first.count ? first[index + 1] : standard.count) - 1
      standard[last].rangeEnd = timex.rangeEnd.map { first[$0] }
    }
    var article = self
    article.timexes = standard
    return article
  }
}
