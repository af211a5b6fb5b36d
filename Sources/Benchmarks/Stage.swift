import ArticleExtraction
import DatelineModel
import Gazetteers
import HTMLReading
import Interchange
import LanguagePacks
import Pipeline
import TemporalExpressions
import Text
import Toponyms

/// One stage of the work on a page, to be timed over all pages.
struct Stage {
  /// Its name in tables; charts refer to it.
  let name: String
  /// Bytes that a round reads: HTML for what reads pages, article text for what reads texts.
  let bytes: Int
  /// One round over all pages.
  let run: () -> Void

  /// All stages over the same pages; the first is the baseline.
  static func all(_ pages: [SourceDocument]) -> [Stage] {
    let extractor = ArticleExtractor(language: .all)
    let texts = pages.map { extractor.article(id: $0.id, from: HTMLReader.read($0.bytes)).text }
    let html = pages.reduce(0) { $0 + $1.bytes.count }
    let text = texts.reduce(0) { $0 + $1.count }
    return reading(pages, extractor, html) + finding(texts, text) + whole(pages, html)
  }

  private static func reading(_ pages: [SourceDocument], _ extractor: ArticleExtractor, _ bytes: Int) -> [Stage] {
    [
      Stage(name: "libxml2's tree (baseline)", bytes: bytes) { for page in pages { HTMLReader.bareParse(page.bytes) } },
      Stage(name: "reading", bytes: bytes) { for page in pages { _ = HTMLReader.read(page.bytes) } },
      Stage(name: "reading and extraction", bytes: bytes) {
        for page in pages { _ = extractor.article(id: page.id, from: HTMLReader.read(page.bytes)) }
      },
    ]
  }

  private static func finding(_ texts: [[UInt8]], _ bytes: Int) -> [Stage] {
    let timexes = TimexResolver(LanguagePack.fallback.time)
    let toponyms = ToponymResolver(.embedded, LanguagePack.fallbackPlaces)
    return [
      Stage(name: "tokens", bytes: bytes) { for text in texts { _ = Tokenization(text) } },
      Stage(name: "tokens and time", bytes: bytes) {
        for text in texts { _ = timexes.resolve(Tokenization(text), .init(publication: nil)) }
      },
      Stage(name: "tokens and places", bytes: bytes) {
        for text in texts { _ = toponyms.toponyms(in: Tokenization(text)) }
      },
    ]
  }

  private static func whole(_ pages: [SourceDocument], _ bytes: Int) -> [Stage] {
    // As the command `dateline annotate` does.
    let dateline = Annotator(includesDigest: false)
    return [
      Stage(name: "annotate", bytes: bytes) { for page in pages { _ = AnnotationLine.json(dateline.annotate(page)) } }
    ]
  }
}
