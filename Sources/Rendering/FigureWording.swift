import DatelineModel
import Templating

/// Words that a source says of a number, with the language they are in.
struct SourceWords {
  let text: String
  /// The language where it is not that of the page.
  let language: String?
}

/// In whose words a number is shown: those of a source in the reader's language where one has them, else of the first, marked with theirs.
extension Briefing {
  /// The reports of a number, those in the reader's language first.
  func readersFirst(_ reports: [Timeline.ReportedFigure]) -> [Timeline.ReportedFigure] {
    reports.filter { isReaders($0.article) } + reports.filter { !isReaders($0.article) }
  }

  /// Who or what a number counts.
  func noun(_ row: FigureRows.Row) -> SourceWords? {
    guard let shown = row.figure.of else { return nil }
    // What money is counted in is no word of a source.
    guard !row.figure.kind.isMeasure else { return SourceWords(text: shown, language: nil) }
    for report in readersFirst(row.reports) {
      if let noun = report.figure.of {
        return SourceWords(text: noun, language: otherLanguage(ofSource: report.article))
      }
    }
    return SourceWords(text: shown, language: nil)
  }

  /// Who gives a number: at most so many, all in one language.
  func speakers(_ row: FigureRows.Row, most: Int) -> SourceWords? {
    var seen: Set<String> = []
    let all = readersFirst(row.reports).compactMap { report -> SourceWords? in
      guard let speaker = report.figure.speaker, seen.insert(speaker).inserted else { return nil }
      return SourceWords(text: speaker, language: otherLanguage(ofSource: report.article))
    }
    guard let first = all.first else { return nil }
    let alike = all.filter { $0.language == first.language }.prefix(most)
    return SourceWords(text: alike.map(\.text).joined(separator: "; "), language: first.language)
  }

  /// The language of a source where it is another than the reader's.
  func otherLanguage(ofSource index: Int) -> String? { isReaders(index) ? nil : language(ofSource: index) }

  /// A source that names no language is taken for the reader's, as nothing can be said of it.
  private func isReaders(_ source: Int) -> Bool { language(ofSource: source).map { $0 == words.code } ?? true }
}
