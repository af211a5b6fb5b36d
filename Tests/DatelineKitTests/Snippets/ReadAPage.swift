import DatelineKit
import Foundation

func readAPage(_ file: URL) throws -> Article {
  // snippet: read-page
  var document = SourceDocument(id: "page.html", bytes: Array(try Data(contentsOf: file)), format: .html)
  document.url = "https://example.org/page"

  let article = Dateline().annotate(document).article
  print(article.title?.value ?? "no headline")
  print(article.published?.value.iso8601 ?? "no publication day", article.published?.source ?? "")
  for block in article.blocks where block.kind == .paragraph { print(article.string(block.range)) }
  for finding in article.diagnostics { print(finding.code.rawValue, finding.message) }
  // end
  return article
}

func readARecord(_ text: String) -> AnnotatedArticle {
  // snippet: read-text
  var document = SourceDocument(id: "record-17", bytes: Array(text.utf8), format: .record)
  document.published = DateTime(iso8601: "2025-03-12")
  document.publisher = "Bolan Courier"

  let article = Dateline().annotate(document)
  // end
  return article
}

func readFiles(_ folder: String) async throws -> [AnnotatedArticle] {
  // snippet: read-files
  let dateline = Dateline()
  let articles = try await dateline.annotate(files: [folder, "archive/story.warc.gz"]) { count in
    print("\(count) read")
  }
  // end
  return articles
}
