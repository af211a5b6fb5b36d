package import CivilCalendar
package import DatelineModel
import Gazetteers
package import LanguagePacks
import Statements
import TemporalExpressions
import Text
import Timelines
import Toponyms

/// Plain texts read by the engines alone, for their tests: no page, no folder, no pipeline.
package enum AnnotatedText {
  /// What reads a language's texts.
  private struct Engines: Sendable {
    let orthography: Orthography
    let timexes: TimexResolver
    let toponyms: ToponymResolver
    let statements: StatementReader

    init(_ pack: LanguagePack) {
      orthography = pack.orthography
      timexes = TimexResolver(pack.time)
      toponyms = ToponymResolver(.embedded, pack.places ?? LanguagePack.fallbackPlaces)
      statements = StatementReader(pack.statements ?? LanguagePack.fallbackStatements, pack.time)
    }
  }

  private static let engines = Dictionary(uniqueKeysWithValues: LanguagePack.all.map { ($0.code, Engines($0)) })

  /// A text with all that is found in it; each line is a paragraph. `posts` are the days of its lines on a live page.
  package static func annotate(
    _ text: String, published: String? = "2025-03-12", posts days: [CivilDate] = [],
    language pack: LanguagePack = .english
  ) -> AnnotatedArticle {
    let engines = Self.engines[pack.code] ?? Engines(pack)
    let bytes = Array(text.utf8)
    let tokens = Tokenization(bytes, engines.orthography)
    let day = published.flatMap { DateTime(iso8601: $0) }
    let blocks = blocks(bytes)
    let posts = zip(blocks, days).map { (range: $0.range, day: $1) }
    var reference = TimexResolver.Reference(publication: day?.date)
    reference.posts = posts
    let timexes = engines.timexes.resolve(tokens, reference).timexes
    let toponyms = engines.toponyms.toponyms(in: tokens, excluding: timexes.map(\.range))
    let read = engines.statements.read(
      tokens, .init(timexes: timexes, toponyms: toponyms, publication: day?.date, posts: posts))
    var article = Article(id: "text", text: bytes, blocks: blocks)
    if pack.code != LanguagePack.fallback.code { article.language = Sourced(pack.code, source: "given") }
    article.published = day.map { Sourced($0, source: "given") }
    return AnnotatedArticle(
      article: article, digest: nil, timexes: timexes, toponyms: toponyms, statements: read.statements,
      stretches: read.stretches)
  }

  /// The timeline of annotated texts.
  package static func timeline(_ articles: [AnnotatedArticle]) -> Timeline {
    TimelineBuilder(
      .embedded, { LanguagePack.of($0)?.statements },
      fallback: LanguagePack.fallbackStatements
    ).timeline(articles)
  }

  private static func blocks(_ text: [UInt8]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var start = 0
    for (at, byte) in text.enumerated() where byte == 0x0A {
      if at > start { blocks.append(TextBlock(.paragraph, TextRange(start, at))) }
      start = at + 1
    }
    if start < text.count { blocks.append(TextBlock(.paragraph, TextRange(start, text.count))) }
    return blocks
  }
}
