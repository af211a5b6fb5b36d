import Bytes
import CivilCalendar
package import DatelineModel
package import HTMLReading
import JSONText

/// `HTMLTree` → `Article`: body, headline, byline, dateline and times, each with where it was read.
package struct ArticleExtractor: Sendable {
  private let language: PageLanguage
  private let limits: Limits

  /// What an extractor is willing to take of one page.
  package struct Limits: Sendable {
    /// Blocks of text that a body is chosen from; what stands behind them is left out.
    package var blocks = 100_000
    /// Levels of nesting that the reader keeps apart, for the finding.
    package var nesting = HTMLReader.Limits().nesting
    /// Attributes of one element that the reader reads, for the finding.
    package var attributes = HTMLReader.Limits().attributes
    /// Elements that the reader reads, for the finding.
    package var elements = HTMLReader.Limits().elements

    /// The defaults.
    package init() {}
  }

  /// An extractor that reads pages with these words.
  package init(language: PageLanguage, limits: Limits = Limits()) {
    self.language = language
    self.limits = limits
  }

  /// Reads one page. `address` is the page's own address where it is known from outside.
  ///
  /// A page without an article gives an `Article` without text and says why in its diagnostics.
  package func article(id: String, from reading: HTMLReader.Page, address: String? = nil) -> Article {
    let tree = reading.tree
    let metadata = PageMetadata(tree, comments: reading.comments)
    let page = PageBlocks(tree, limit: limits.blocks)
    let headline = Headline(tree, page, metadata)
    let place = PageHeadline(headline, page, tree)
    let pruning = Pruning(page, tree, headline: place.node, headlineBlock: place.block, language.house)

    var body = BodyText()
    let features = BlockFeatures(page, tree, pruning, place, metadata, language)
    let chosen = BodyChoice(page, tree, features, language)
      .blocks(headline: headline.node, scores: features.scores(.embedded))
    let posts = PostTimes(tree, page, metadata)
    for index in chosen {
      let block = page.blocks[index]
      let text = page.text[block.start..<block.end]
      body.append(
        text, block.kind == .table && isProse(text) ? .paragraph : block.kind, postTime: posts.time(at: block.node),
        from: TextRange(block.start, block.end), through: page.sources, tree.sources)
    }
    if body.text.count < 250 { useDeclaredBody(metadata, &body) }
    if body.text.count < 600 { useScripts(ScriptText(tree, metadata), &body) }

    var article = Article(id: id, text: body.text, blocks: body.blocks)
    article.origin = body.origin
    let articles = PageArticles(metadata, headline: place.title)
    let dates = PublicationDate(
      DayGathering(
        tree, page, metadata, articles, place: place, dropped: pruning.isDropped, body: chosen, address: address,
        language: language
      ).evidence)
    article.title = headline.title
    article.url = pageAddress(metadata, address, articles)
    article.byline = Byline(tree, page, metadata, articles, language.words).author
    article.publisher = Byline.publisher(metadata, articles, headline: place.title, address: article.url?.value)
    article.published = dates.published
    article.modified = dates.modified
    article.language = metadata.language.map { Sourced($0, source: "html lang") }
    article.dateline = DatelineReading.find(in: article.text, blocks: article.blocks, language.months)
    article.diagnostics =
      readingFindings(reading, page) + PageKind(article, page, metadata, chosen: chosen, words: language.words).findings
    if article.published == nil, !article.text.isEmpty {
      article.diagnostics.append(
        Diagnostic(
          .publicationUnknown,
          "No publication date was found; give it with --published to date words such as \"Tuesday\"."))
    }
    for conflict in dates.conflicts.prefix(1) {
      article.diagnostics.append(
        Diagnostic(
          .publicationConflict,
          "The page also gives \(conflict.value.date.iso8601) (\(conflict.source)) as its day; \(article.published?.value.date.iso8601 ?? "") (\(article.published?.source ?? "")) is used."
        ))
    }
    return article
  }

  /// Old pages lay out their text in tables: a cell that ends like a sentence and is as long as one is a paragraph.
  private func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 80, let last = text.last(where: { $0 > 0x20 }) else { return false }
    return [0x2E, 0x21, 0x3F, 0x22, 0x9D].contains(last)
  }

  /// What the trainer of days learns from: the days that a page tells.
  package func days(_ reading: HTMLReader.Page) -> TrainingDays {
    let tree = reading.tree
    let metadata = PageMetadata(tree, comments: reading.comments)
    let page = PageBlocks(tree, limit: limits.blocks)
    let headline = Headline(tree, page, metadata)
    let place = PageHeadline(headline, page, tree)
    let pruning = Pruning(page, tree, headline: place.node, headlineBlock: place.block, language.house)
    let features = BlockFeatures(page, tree, pruning, place, metadata, language)
    let chosen = BodyChoice(page, tree, features, language)
      .blocks(headline: headline.node, scores: features.scores(.embedded))
    return TrainingDays(
      evidence: DayGathering(
        tree, page, metadata, PageArticles(metadata, headline: place.title), place: place, dropped: pruning.isDropped,
        body: chosen, address: nil, language: language
      ).evidence)
  }

  /// The blocks that a page's body is chosen from, with their features and texts: what the trainer learns from. `choose`
  /// gives the rows that are taken by their scores and a lenience.
  package func candidates(_ reading: HTMLReader.Page) -> (
    features: BlockFeatures, texts: [String], choose: ([Float], Float) -> [Int]
  ) {
    let tree = reading.tree
    let metadata = PageMetadata(tree, comments: reading.comments)
    let page = PageBlocks(tree)
    let place = PageHeadline(Headline(tree, page, metadata), page, tree)
    let pruning = Pruning(page, tree, headline: place.node, headlineBlock: place.block, language.house)
    let features = BlockFeatures(page, tree, pruning, place, metadata, language)
    let choose = { [language] (scores: [Float], lenience: Float) in
      let chosen = Set(
        BodyChoice(page, tree, features, language, lenience: lenience).blocks(headline: place.node, scores: scores))
      return features.rows.indices.filter { chosen.contains(features.rows[$0]) }
    }
    return (features, features.rows.map { page.string($0) }, choose)
  }

  /// `articleBody` of the linked data, when the page's own mark-up holds no text.
  private func useDeclaredBody(_ metadata: PageMetadata, _ body: inout BodyText) {
    for value in metadata.linkedData(ofType: PageMetadata.isArticle) {
      guard let text = value["articleBody"]?.string, text.utf8.count > max(250, body.text.count * 2) else { continue }
      let plain = text.contains("<") ? HTMLReader.read(Array(text.utf8)).tree.text(of: 0) : text
      body = BodyText(lines: plain.split(separator: "\n").map(String.init), of: "json-ld articleBody")
      return
    }
  }

  /// Text that only the page's scripts hold.
  private func useScripts(_ scripts: ScriptText, _ body: inout BodyText) {
    if scripts.replaces(body) { body = BodyText(lines: scripts.paragraphs, of: "script") }
  }

  private func pageAddress(_ metadata: PageMetadata, _ given: String?, _ articles: PageArticles) -> Sourced<String>? {
    if let given { return Sourced(given, source: "given") }
    if let saved = metadata.saved?.address { return Sourced(saved, source: "note of the saved copy") }
    if let url = metadata.canonical, url.hasPrefix("http") { return Sourced(url, source: "link canonical") }
    if let url = metadata.meta("og:url")?.content, url.hasPrefix("http") { return Sourced(url, source: "meta og:url") }
    for value in articles.own {
      if let url = value["url"]?.string, url.hasPrefix("http") { return Sourced(url, source: "json-ld url") }
    }
    return nil
  }

  private func readingFindings(_ reading: HTMLReader.Page, _ page: PageBlocks) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let at = reading.stoppedAt, reading.hasTooManyElements {
      found.append(
        Diagnostic(
          .htmlElements,
          "The page has more than \(limits.elements) elements, or twice as many pieces of text; what stands behind byte \(at) was not read. Raise it with --limit elements=…"
        ))
    } else if let at = reading.stoppedAt {
      found.append(
        Diagnostic(.htmlTruncated, "The parser stopped at byte \(at) of the page; what stands behind it is missing."))
    }
    if let at = reading.openComment {
      found.append(
        Diagnostic(
          .htmlTruncated,
          "A comment that begins at byte \(at) of the page has no end; as in a browser, what stands behind it is missing."
        ))
    }
    if reading.depth > limits.nesting {
      found.append(
        Diagnostic(
          .htmlTooDeep,
          "Elements are nested \(reading.depth) deep; below level \(limits.nesting) only their text is told apart."
        ))
    }
    if reading.crowdedElements > 0 {
      found.append(
        Diagnostic(
          .htmlAttributes,
          "\(reading.crowdedElements) elements have more than \(limits.attributes) attributes; the others were not read."
        ))
    }
    if page.isCut {
      found.append(
        Diagnostic(
          .htmlBlocks,
          "The page has more than \(limits.blocks) blocks of text; what stands behind them was not read. Raise it with --limit blocks=…"
        ))
    }
    if reading.charset.basis == .fallback {
      found.append(
        Diagnostic(
          .htmlCharset,
          "The page does not say in which charset it is, and it is not UTF-8: \(reading.charset.name) was assumed; give it with --charset if it is another."
        ))
    }
    if reading.replacedBytes > 0 {
      found.append(
        Diagnostic(
          .htmlCharset,
          "\(reading.replacedBytes) bytes do not fit the charset \(reading.charset.name) (\(reading.charset.basis.rawValue)) and were replaced; give it with --charset if it is another."
        ))
    }
    return found
  }
}
