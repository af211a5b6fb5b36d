import Rendering
import Templating

/// What every page of a site has round it: its place in the site, and what readers of links learn of it.
struct SiteFrame {
  let site: Site

  /// One page's own part.
  struct Page {
    let path: String
    let title: String
    let description: String
    /// JSON-LD, as mark-up that dateline wrote itself.
    var structuredData = ""
    /// Path of the page's picture, with the words for those who do not see it.
    var picture: (path: String, words: String)?
  }

  /// "../../" for a page two folders down.
  static func root(of path: String) -> String {
    String(repeating: "../", count: path.utf8.filter { $0 == 0x2F }.count)
  }

  /// The record `site` of a page.
  func values(_ page: Page) -> TemplateValue {
    let pictureAddress = page.picture.flatMap { picture in site.address.map { $0.of(picture.path) } }
    return .record([
      "policy": .text(site.policy), "hasSearch": .flag(site.hasSearch), "t": site.words.templateValues,
      "language": .text(site.words.code), "direction": .text(site.words.direction),
      "title": .text(site.title), "root": .text(SiteFrame.root(of: page.path)), "name": .text(page.title),
      "description": .text(page.description),
      "address": site.address.map { .text($0.of(page.path)) } ?? .none,
      "kind": .text(page.path.hasPrefix("stories/") ? "article" : "website"),
      "picture": TemplateValue(pictureAddress),
      "pictureWords": page.picture.map { .text($0.words) } ?? .none,
      "pictureWidth": .text(String(MapPicture.width)), "pictureHeight": .text(String(MapPicture.height)),
      "structuredData": page.structuredData.isEmpty ? .none : .markup(page.structuredData),
    ])
  }
}
