import Bytes
import DatelineModel
import HTMLReading
import JSONText

/// Tells pages that are no article: error pages, consent walls, index and video pages, stubs before a paywall.
struct PageKind {
  /// Bytes of body under which a page is no article.
  static let leastBody = 120

  private let article: Article
  private let page: PageBlocks
  private let metadata: PageMetadata
  private let chosen: [Int]
  private let title: String
  private let words: PageVocabulary

  init(_ article: Article, _ page: PageBlocks, _ metadata: PageMetadata, chosen: [Int], words: PageVocabulary) {
    self.words = words
    self.article = article
    self.page = page
    self.metadata = metadata
    self.chosen = chosen
    title = (article.title?.value ?? metadata.documentTitle ?? "").lowercased()
  }

  var findings: [Diagnostic] {
    if isError {
      return [
        Diagnostic(
          .articleErrorPage,
          "This is an error page (\"\(article.title?.value ?? "")\"), not an article; save the page again.")
      ]
    }
    if isConsentWall {
      return [
        Diagnostic(
          .articleNotFound, "This is a page that asks for consent, not an article; agree to it and save the page again."
        )
      ]
    }
    if article.text.count < PageKind.leastBody || isIndex || isVideo {
      return [
        Diagnostic(
          .articleNotFound,
          "No article was found: \(article.text.count) bytes of running text. Index, video and empty pages have none.")
      ]
    }
    if isStub { return [Diagnostic(.articleStub, "Only the opening of an article behind a paywall was saved.")] }
    return []
  }

  private var isError: Bool {
    if saysError(title) { return article.text.count < 1200 }
    guard article.text.count < 400 else { return false }
    let body = String(decoding: article.text, as: UTF8.self).lowercased()
    return words.errorLines.contains { title.contains($0) || body.contains($0) }
  }

  /// Whether a piece of the title says that the page was not to be had, and little else: "404 goats counted" and "Access denied:
  /// climbers turned away at the hut" are headlines.
  private func saysError(_ title: String) -> Bool {
    return TitlePieces.of(title).contains { piece in
      func others(_ text: String) -> Int {
        text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).count {
          $0 != "404" && $0 != "403" && !words.errorWords.contains(String($0))
        }
      }
      if let phrase = words.errorTitles.first(where: { piece.contains($0) }) {
        return others(piece) - others(phrase) <= 2
      }
      let numbers = piece.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).filter { $0 == "404" || $0 == "403" }
      return !numbers.isEmpty && others(piece) <= 1
    }
  }

  private var isConsentWall: Bool {
    article.text.count < 1500 && !declaresArticle && words.consentTitles.contains { title.contains($0) }
  }

  private var declaresArticle: Bool {
    !metadata.linkedData(ofType: PageMetadata.isArticle).isEmpty || metadata.meta("og:type")?.content == "article"
  }

  /// Cards one after another: most of the chosen paragraphs stand right behind a heading that is a link as a whole.
  private var isIndex: Bool {
    guard article.published == nil, !declaresArticle else { return false }
    let paragraphs = chosen.filter { page.blocks[$0].kind != .heading }
    let cards = paragraphs.count { index in
      guard index > 0 else { return false }
      let above = page.blocks[index - 1]
      return above.kind == .heading && above.linkDensity > 0.9
    }
    return paragraphs.count >= 3 && cards * 5 >= paragraphs.count * 3
  }

  private var isVideo: Bool {
    article.text.count < 600 && !declaresArticle && !metadata.linkedData(ofType: { $0 == "VideoObject" }).isEmpty
  }

  private var isStub: Bool {
    guard article.text.count < 900 else { return false }
    if page.elements.contains(where: { $0.clues.contains(.paywall) }) { return true }
    let isDeclared = metadata.linkedData.contains {
      $0["isAccessibleForFree"]?.string?.lowercased() == "false" || $0["isAccessibleForFree"] == .bool(false)
    }
    return isDeclared || asksToPay
  }

  /// The last line of the body, or one right behind it, asks to subscribe or to log in for the rest.
  private var asksToPay: Bool {
    guard let last = chosen.last else { return false }
    return page.blocks.indices.dropFirst(last).prefix(6).contains { index in
      guard page.blocks[index].length < 200 else { return false }
      let line = page.string(index).lowercased()
      return words.paywallLines.contains { line.contains($0) }
    }
  }
}
