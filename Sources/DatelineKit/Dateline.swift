public import DatelineModel
import Pipeline

/// Saved news pages in; what happened when and where, with the words and the source for each, out.
///
/// ```swift
/// let dateline = Dateline()
/// let article = dateline.annotate(SourceDocument(id: "page.html", bytes: bytes, format: .html))
/// for timex in article.timexes { print(timex.value, timex.interval?.start.iso8601 ?? "?") }
/// ```
///
/// Reading one document is a pure function of the document and the settings: no clock, no locale, no folder.
public struct Dateline: Sendable {
  let annotator: Annotator

  /// A reader with the program's own settings and gazetteer.
  public init() { annotator = Annotator() }

  /// Reads one document: its article, and every day, place and statement in it.
  public func annotate(_ document: SourceDocument) -> AnnotatedArticle { annotator.annotate(document) }

  /// The timeline of a story: happenings by time; what several articles tell of one stands together.
  public func timeline(_ articles: [AnnotatedArticle]) -> Timeline { annotator.timeline(articles) }
}
