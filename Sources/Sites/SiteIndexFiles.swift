import CivilCalendar
import DatelineModel
import Rendering
import Templating

/// What search engines read: the list of pages and the word to robots. Both need the site's address.
struct SiteIndexFiles {
  let site: Site

  /// The protocol's limit for one file (sitemaps.org).
  static let limit = 50_000

  /// `sitemap.xml`, in parts where there are too many pages for one; nothing without an address.
  func sitemap(_ pages: [String]) -> [OutputFile] {
    guard let address = site.address else { return [] }
    let days = Dictionary(uniqueKeysWithValues: site.stories.map { ($0.page, $0.briefing.asOf) })
    let lines = pages.map { page in
      let day = days[page].flatMap { $0 }.map { "<lastmod>\($0.iso8601)</lastmod>" } ?? ""
      return "<url><loc>\(Escaping.html(address.of(page)))</loc>\(day)</url>\n"
    }
    let parts = stride(from: 0, to: lines.count, by: SiteIndexFiles.limit).map {
      lines[$0..<min($0 + SiteIndexFiles.limit, lines.count)].joined()
    }
    if parts.count == 1 { return [file("sitemap.xml", "urlset", parts[0])] }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    let index = names.map { "<sitemap><loc>\(Escaping.html(address.of($0)))</loc></sitemap>\n" }.joined()
    return [file("sitemap.xml", "sitemapindex", index)] + zip(names, parts).map { file($0, "urlset", $1) }
  }

  /// `robots.txt`: everything may be read.
  var robots: OutputFile {
    let sitemap = site.address.map { "Sitemap: \($0.of("sitemap.xml"))\n" } ?? ""
    return OutputFile(name: "robots.txt", bytes: Array("User-agent: *\nDisallow:\n\(sitemap)".utf8))
  }

  private func file(_ name: String, _ element: String, _ body: String) -> OutputFile {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(element) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + body + "</\(element)>\n"
    return OutputFile(name: name, bytes: Array(text.utf8))
  }
}
