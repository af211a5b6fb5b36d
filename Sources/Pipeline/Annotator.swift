import ArticleExtraction
import CivilCalendar
package import DatelineModel
package import Gazetteers
import HTMLReading
import LanguagePacks
import Rendering
import Statements
import StoryFolders
import TemporalExpressions
import Timelines
import Toponyms

/// The pipeline: one document in, one annotated article out; many articles in, one timeline out.
///
/// Reading one document is a pure function of the document and these settings: no clock, no locale, no folder.
package struct Annotator: Sendable {
  private let options: StoryOptions
  private let includesDigest: Bool
  private let clock: (@Sendable () -> Duration)?
  private let gazetteer: Gazetteer
  private let extractor: ArticleExtractor
  private let engines: TextAnnotation.Engines

  /// An annotator that looks places up in a gazetteer.
  ///
  /// `clock` is the time since some beginning, and comes from outside, so that reading stays a pure function; nil leaves the limit
  /// of seconds out. A line of annotations without details does not need the source's digest.
  package init(
    _ options: StoryOptions = StoryOptions(), gazetteer: Gazetteer = .embedded, includesDigest: Bool = true,
    clock: (@Sendable () -> Duration)? = nil
  ) {
    self.options = options
    self.includesDigest = includesDigest
    self.clock = clock
    self.gazetteer = gazetteer
    extractor = ArticleExtractor(language: .all, limits: options.limits.extraction)
    engines = TextAnnotation.Engines(gazetteer)
  }

  /// The zone whose days are meant, in words: "UTC+05:00", or a name with its offsets at the publications:
  /// "Europe/London (UTC, UTC+01:00)".
  func zoneWords(_ articles: [AnnotatedArticle]) -> String? {
    guard let zone = options.timeZone else { return nil }
    if zone.isFixedOffset { return DateWords.offset(zone.offset(at: 0) / 60) }
    let published = articles.compactMap { $0.article.published?.value.expressed(in: zone).offsetMinutes }
    let offsets = Set(published).sorted().map(DateWords.offset)
    return zone.identifier + (offsets.isEmpty ? "" : " (\(offsets.joined(separator: ", ")))")
  }

  /// Bytes of a page that are read, and so held.
  var pageLimit: Int { options.limits.page }

  /// Reads one document.
  package func annotate(_ document: SourceDocument) -> AnnotatedArticle {
    let isLate = lateness()
    var article = read(document)
    var reference = TimexResolver.Reference(
      publication: article.published?.value.date, genre: article.genre ?? document.genre ?? .news)
    reference.posts = posts(article)
    reference.asides = article.blocks.filter { [.caption, .table].contains($0.kind) }.map(\.range)
    let home = article.url.flatMap { PublisherHome(address: $0.value) }
    reference.zone = options.timeZone
    reference.country = article.language.flatMap { LanguageTag.region(of: $0.value) } ?? home?.country
    reference.dayOrder = NumericOrder.of(region: reference.country)
    let language = LanguageChoice(
      declared: article.language?.value, isGiven: document.language != nil, text: article.text)
    let found = TextAnnotation(
      article.text,
      .init(
        language: language.code, reference: reference, dateline: article.dateline?.range, asides: asides(article),
        home: home),
      engines,
      options.limits, isLate: isLate)
    article.diagnostics += languageFindings(language, article)
    noteLanguage(language, &article)
    article.diagnostics += found.findings + timeFindings(found.timexes, article)
    var annotated = AnnotatedArticle(
      article: article,
      digest: document.format == .record || !includesDigest ? nil : document.digest,
      timexes: found.timexes, toponyms: found.toponyms, statements: found.statements, stretches: found.stretches)
    (annotated.file, annotated.kind) = (document.file, document.kind)
    return annotated
  }

  /// Where the words of a text tell another language than the page, or a page tells none, its language is the one in which it was read.
  private func noteLanguage(_ choice: LanguageChoice, _ article: inout Article) {
    let declared = article.language.flatMap { LanguageTag.language(of: $0.value) }
    guard choice.told == choice.code, declared != choice.code,
      declared != nil || choice.code != LanguagePack.fallback.code
    else { return }
    article.language = Sourced(choice.code, source: "words of the text", runnersUp: article.language.map { [$0] } ?? [])
  }

  /// Whether the time for a page that begins now is over.
  private func lateness() -> () -> Bool {
    guard let clock, options.limits.seconds > 0 else { return { false } }
    let end = clock() + .seconds(options.limits.seconds)
    return { clock() > end }
  }

  /// The timeline of a story.
  package func timeline(_ articles: [AnnotatedArticle]) -> Timeline {
    TimelineBuilder(gazetteer, LanguageWords.statements(of:), fallback: LanguageWords.fallback)
      .timeline(articles, reader: options.interfaceLanguage.flatMap { LanguageTag.language(of: $0) })
  }

  private func local(_ time: DateTime) -> DateTime {
    options.timeZone.map { time.expressed(in: $0) } ?? time
  }

  /// The bytes that are read of a page or text.
  private func front(_ document: SourceDocument) -> [UInt8] {
    document.bytes.count > options.limits.page ? Array(document.bytes[..<options.limits.page]) : document.bytes
  }

  private func read(_ document: SourceDocument) -> Article {
    var article: Article
    switch document.format {
    case .record:
      article = PlainText.article(id: document.id, text: document.bytes, language: .all)
      limitBlocks(of: &article)
    case .text:
      let bytes = front(document)
      let decoded = HTMLReader.plainText(bytes, charset: document.charset)
      let text = PlainTextLimit.cut(decoded, lines: options.limits[.blocks])
      article = PlainText.savedArticle(id: document.id, text: text, language: .all)
      if bytes.count < document.size { article.diagnostics.append(cutPage(document)) }
      if text.count < decoded.count { article.diagnostics.append(tooManyBlocks) }
    case .html:
      let isCut = document.size > options.limits.page
      article = extractor.article(
        id: document.id,
        from: HTMLReader.read(front(document), charset: document.charset, limits: options.limits.reading),
        address: document.url)
      if isCut { article.diagnostics.append(cutPage(document)) }
    }
    article.diagnostics = document.findings + article.diagnostics
    if let url = document.url, article.url == nil { article.url = Sourced(url, source: "given") }
    if let given = document.published {
      article.published = Sourced(
        given, source: document.giver(of: .published), runnersUp: article.published.map { [$0] } ?? [])
    } else if article.published == nil, let given = options.published {
      article.published = Sourced(given, source: "given with --published")
    }
    article.published = article.published.map { Sourced(local($0.value), source: $0.source, runnersUp: $0.runnersUp) }
    article.modified = article.modified.map { Sourced(local($0.value), source: $0.source, runnersUp: $0.runnersUp) }
    if article.published != nil { article.diagnostics.removeAll { $0.code == .publicationUnknown } }
    if article.published == nil, document.format == .text, !article.text.isEmpty {
      article.diagnostics.append(
        Diagnostic(
          .publicationUnknown,
          "A plain text states no publication date; give it with --published to date words such as \"Tuesday\"."))
    }
    if let title = document.title {
      article.title = Sourced(title, source: document.giver(of: .title), runnersUp: article.title.map { [$0] } ?? [])
    }
    if let genre = document.genre { article.genre = genre }
    if let publisher = document.publisher {
      article.publisher = Sourced(
        publisher, source: document.giver(of: .publisher), runnersUp: article.publisher.map { [$0] } ?? [])
    }
    if let given = document.language {
      article.language = Sourced(given, source: document.givenBy, runnersUp: article.language.map { [$0] } ?? [])
    }
    if article.language == nil, let given = options.language { article.language = Sourced(given, source: "given") }
    return article
  }

  private func cutPage(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      .inputCut,
      "The page has \(document.size) bytes; only the first \(options.limits.page) were read. Raise it with --limit page=…"
    )
  }

  /// A record's text comes back whole; of its lines no more are told apart than of a page's blocks.
  private func limitBlocks(of article: inout Article) {
    guard article.blocks.count > options.limits[.blocks] else { return }
    article.blocks.removeLast(article.blocks.count - options.limits[.blocks])
    article.diagnostics.append(tooManyBlocks)
  }

  private var tooManyBlocks: Diagnostic {
    Diagnostic(
      .htmlBlocks,
      "The text has more than \(options.limits[.blocks]) lines; what stands behind them was not read. Raise it with --limit blocks=…"
    )
  }

  private func posts(_ article: Article) -> [(range: TextRange, day: CivilDate)] {
    article.blocks.compactMap { block in block.postTime.map { (block.range, local($0).date) } }
  }

  /// Headings, captions and tables.
  private func asides(_ article: Article) -> [TextRange] {
    article.blocks.filter { [.heading, .caption, .table].contains($0.kind) }.map(\.range)
  }

  /// Dates that could not be put on the calendar.
  private func timeFindings(_ timexes: [Timex], _ article: Article) -> [Diagnostic] {
    timexes.compactMap { timex in
      guard timex.kind == .date || timex.kind == .time, timex.basis == .unknown, timex.value.hasPrefix("XXXX") else {
        return nil
      }
      return Diagnostic(
        .timeUnresolved,
        "\"\(article.string(timex.range))\" could not be put on the calendar (\(timex.value)): \(timex.reason.isEmpty ? "the words do not say which" : timex.reason).",
        range: timex.range)
    }
  }
}
