import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import TemporalExpressions
import Toponyms

/// The parts of one full line. Each reader gives nil where the line does not say what it has to say, or says what cannot be.
struct AnnotationParts {
  private let value: JSONValue
  private let text: AnnotatedText
  private let timexes: [Timex]
  private let toponyms: [Toponym]

  init?(_ value: JSONValue, _ text: AnnotatedText, _ places: PlaceIDs) {
    self.value = value
    self.text = text
    let timexes = value.list("timexes")
    let toponyms = value.list("toponyms")
    guard let readTimexes = timexes.whole({ Timex($0, text, count: timexes.count) }),
      let readToponyms = toponyms.whole({ Toponym($0, text, places) })
    else { return nil }
    self.timexes = readTimexes
    self.toponyms = readToponyms
  }

  /// The article put together.
  func annotated(_ id: String) -> AnnotatedArticle? {
    guard let blocks = value.list("blocks").whole({ TextBlock($0, text) }),
      let statements = value.list("statements").whole({
        Statement($0, text, timexes: timexes.count, toponyms: toponyms.count)
      }), let stretches = value.list("events").whole({ DatedStretch($0, text) }),
      let diagnostics = value.list("diagnostics").whole({ Diagnostic($0, text) })
    else { return nil }
    var article = Article(id: id, text: text.bytes, blocks: blocks)
    article.diagnostics = diagnostics
    article.url = sourced("url")
    article.title = sourced("title")
    article.byline = sourced("byline")
    article.publisher = sourced("publisher")
    article.language = sourced("language")
    article.published = time("published")
    article.modified = time("modified")
    article.genre = value["genre"]?.string.flatMap(Genre.init)
    article.dateline = dateline
    var annotated = AnnotatedArticle(
      article: article, digest: value["digest"]?.string, timexes: timexes, toponyms: toponyms, statements: statements,
      stretches: stretches)
    (annotated.file, annotated.kind) = (value["file"]?.string, value["kind"]?.string)
    return annotated
  }

  private func source(_ name: String) -> String { value["sources"]?[name]?.string ?? "annotation" }

  private func sourced(_ name: String) -> Sourced<String>? {
    value[name]?.string.map { Sourced($0, source: source(name)) }
  }

  private func time(_ name: String) -> Sourced<DateTime>? {
    value[name]?.string.flatMap { DateTime(iso8601: $0) }.map { Sourced($0, source: source(name)) }
  }

  private var dateline: Article.Dateline? {
    guard let written = value["dateline"], let range = text.range(written), let place = text.range(written["place"])
    else { return nil }
    return Article.Dateline(range: range, place: place, agency: written["agency"]?.string)
  }
}

extension JSONValue {
  /// The elements of a member that is a list; none where it is missing.
  func list(_ name: String) -> [JSONValue] { self[name]?.elements ?? [] }

  /// An index below `count`; nil for null. Throws away the whole line where it lies outside.
  func index(_ name: String, below count: Int) -> Int?? {
    guard let number = self[name]?.integer else { return .some(nil) }
    return (0..<count).contains(number) ? .some(number) : nil
  }
}

extension [JSONValue] {
  /// All elements read; nil where one of them cannot be.
  func whole<Part>(_ read: (JSONValue) -> Part?) -> [Part]? {
    var all: [Part] = []
    all.reserveCapacity(count)
    for value in self {
      guard let part = read(value) else { return nil }
      all.append(part)
    }
    return all
  }
}
