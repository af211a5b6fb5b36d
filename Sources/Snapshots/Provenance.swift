import Archives
import CivilCalendar
import DatelineModel
import Explaining
import Pipeline

/// Where every sentence of a briefing comes from: source → range of its text → sentence → entry.
struct Provenance: Hashable, Sendable {
  static let fileName = "provenance.json"

  /// A source and the text that was read from it.
  struct Source: Hashable, Sendable {
    /// Its file in the payload.
    let file: String
    /// Which of the articles in the file, from 1; nil where it holds one.
    let part: Int?
    /// SHA-256 of the file.
    let fileSHA256: String
    /// SHA-256 of the page as it is read: unpacked where the file is packed, taken out where it holds several. The briefing shows it.
    let pageSHA256: String
    /// SHA-256 of the text that dateline reads in it.
    let textSHA256: String
    /// Bytes of that text.
    let textSize: Int
  }

  /// A sentence and where it stands.
  struct Sentence: Hashable, Sendable {
    /// Index into `sources`.
    let source: Int
    /// Bytes of the source's text.
    let textRange: TextRange
    /// Bytes of the page itself from the sentence's first to its last; nil where it is out of data that the page carries.
    let pageRange: TextRange?
    /// The words.
    let words: String
  }

  /// An entry of the timeline.
  struct Entry: Hashable, Sendable {
    /// Its id in the briefing.
    let id: String
    /// Its first day.
    let day: String
    let sentences: [Sentence]
  }

  /// A day that could not be put on the calendar.
  struct RelativeDay: Hashable, Sendable {
    /// "Tuesday"
    let label: String
    let sentences: [Sentence]
  }

  var sources: [Source]
  var entries: [Entry]
  var relativeDays: [RelativeDay]
}

/// A source that was read: what lies in the bag, the page, and what was found in it.
struct ReadSource: Sendable {
  let listed: ListedSource
  /// Which of the articles in the file, from 1; nil where it holds one.
  let part: Int?
  let page: [UInt8]
  /// How the page was read: its charset, where that was given, its format, and how many bytes of it were taken.
  let charset: String?
  let format: SourceDocument.Format
  let limit: Int
  let annotated: AnnotatedArticle

  /// Reads a document.
  init(listed: ListedSource, part: Int?, _ document: SourceDocument, _ dateline: Annotator, limit: Int) {
    self.init(
      listed: listed, part: part, page: document.bytes, charset: document.charset, format: document.format,
      limit: limit,
      annotated: dateline.annotate(document))
  }

  /// A source that gave an article, or none.
  init(
    listed: ListedSource, part: Int?, page: [UInt8], charset: String? = nil, format: SourceDocument.Format = .html,
    limit: Int = .max, annotated: AnnotatedArticle
  ) {
    (self.listed, self.part, self.page, self.annotated) = (listed, part, page, annotated)
    (self.charset, self.format, self.limit) = (charset, format, limit)
  }

  /// Whether an article could be read.
  var isArticle: Bool { !annotated.article.diagnostics.contains { $0.severity == .error } }

  /// The file's own name, with the number of the article where it holds several.
  var name: String { listed.name + (part.map { "#\($0)" } ?? "") }

  /// The page beside its article, for ranges of both.
  var source: ArticleSource {
    ArticleSource(annotated.article, page, charset: charset, format: format, limit: limit)
  }
}

extension Provenance {
  /// The provenance of a timeline whose articles were read from these sources.
  ///
  /// `read` holds the timeline's articles in the timeline's order.
  init(_ timeline: Timeline, _ read: [ReadSource]) {
    sources = read.map { source in
      Source(
        file: source.listed.file, part: source.part, fileSHA256: source.listed.sha256,
        pageSHA256: Digest.sha256(source.page),
        textSHA256: Digest.sha256(source.annotated.article.text), textSize: source.annotated.article.text.count)
    }
    let pageRanges = read.map { source -> [TextRange?] in
      let page = source.source
      return source.annotated.statements.map { page.origin(of: $0.range).position?.range }
    }
    func sentence(_ article: Int, _ statement: Int) -> Sentence {
      let range = read[article].annotated.statements[statement].range
      let words = read[article].annotated.article.text[range.start..<range.end]
      return Sentence(
        source: article, textRange: range, pageRange: pageRanges[article][statement],
        words: String(decoding: words, as: UTF8.self))
    }
    entries = timeline.entries.map { entry in
      Entry(
        id: entry.id, day: entry.interval.start.iso8601,
        sentences: entry.members.map { sentence($0.article, $0.statement) })
    }
    relativeDays = timeline.relativeDays.map { day in
      RelativeDay(label: day.label, sentences: day.statements.map { sentence(day.article, $0) })
    }
  }
}
