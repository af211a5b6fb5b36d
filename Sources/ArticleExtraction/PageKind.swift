import ArticleModel
import HTMLReading
import JSONText

/// Tells pages that are no article: error pages, index pages, stubs before a paywall.
enum PageKind {
  /// Bytes of body under which a page is no article.
  static let leastBody = 120

  static func findings(_ article: Article, _ page: PageBlocks, _ metadata: PageMetadata) -> [Diagnostic] {
    let title = (article.title?.value ?? metadata.documentTitle ?? "").lowercased()
    let isError =
      errorTitles.contains { title.contains($0) } || title.hasPrefix("404") || title.hasPrefix("403")
      || title.hasSuffix("404")
    if isError, article.text.count < 1200 {
      return [
        Diagnostic(
          .articleErrorPage,
          "This is an error page (\"\(article.title?.value ?? "")\"), not an article; save the page again.")
      ]
    }
    if article.text.count < leastBody {
      return [
        Diagnostic(
          .articleNotFound,
          "No article was found: \(article.text.count) bytes of running text. Index, video and empty pages have none.")
      ]
    }
    let isPaid =
      page.elements.contains { $0.clues.contains(.paywall) }
      || metadata.linkedData.contains {
        $0["isAccessibleForFree"]?.string?.lowercased() == "false" || $0["isAccessibleForFree"] == .bool(false)
      }
    if isPaid, article.text.count < 900 {
      return [Diagnostic(.articleStub, "Only the opening of an article behind a paywall was saved.")]
    }
    return []
  }

  private static let errorTitles = [
    "page not found", "not found", "404 error", "error 404", "access denied", "forbidden", "service unavailable",
    "bad gateway",
    "internal server error", "seite nicht gefunden", "page introuvable", "página no encontrada", "just a moment",
    "attention required",
  ]
}
