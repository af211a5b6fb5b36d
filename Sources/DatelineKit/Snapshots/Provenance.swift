import CivilCalendar
import DatelineModel
import Rendering
import Timelines

/// Where every sentence of a briefing comes from: source → range of its text → sentence → entry.
struct Provenance: Hashable, Sendable {
  static let fileName = "provenance.json"

  /// A source and the text that was read from it.
  struct Source: Hashable, Sendable {
    /// Its file in the payload.
    let file: String
    /// SHA-256 of the file.
    let fileSHA256: String
    /// SHA-256 of the page, unpacked where the file is packed; the digest that the briefing shows.
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
    /// Bytes of the page itself, where the sentence stands there unchanged and only once.
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
  let page: [UInt8]
  let annotated: AnnotatedArticle
}

extension Provenance {
  /// The provenance of a timeline whose articles were read from these sources.
  ///
  /// `read` holds the timeline's articles in the timeline's order.
  init(_ timeline: Timeline, _ read: [ReadSource]) {
    sources = read.map { source in
      Source(
        file: source.listed.file, fileSHA256: source.listed.sha256, pageSHA256: Digest.sha256(source.page),
        textSHA256: Digest.sha256(source.annotated.article.text), textSize: source.annotated.article.text.count)
    }
    func sentence(_ article: Int, _ statement: Int) -> Sentence {
      let range = read[article].annotated.statements[statement].range
      let words = read[article].annotated.article.text[range.start..<range.end]
      return Sentence(
        source: article, textRange: range, pageRange: OnlyOccurrence.of(Array(words), in: read[article].page),
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

/// Looks for bytes in bytes.
enum OnlyOccurrence {
  /// Where `part` stands in `whole`; nil where it does not, or stands more than once.
  static func of(_ part: [UInt8], in whole: [UInt8]) -> TextRange? {
    guard let first = find(part, in: whole, from: 0), find(part, in: whole, from: first + 1) == nil else { return nil }
    return TextRange(first, first + part.count)
  }

  private static func find(_ part: [UInt8], in whole: [UInt8], from start: Int) -> Int? {
    guard let head = part.first, part.count <= whole.count else { return nil }
    return whole.withUnsafeBufferPointer { bytes in
      var at = start
      while at + part.count <= bytes.count {
        if bytes[at] == head, bytes[at..<at + part.count].elementsEqual(part) { return at }
        at += 1
      }
      return nil
    }
  }
}
