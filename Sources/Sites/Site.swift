import Bytes
import CivilCalendar
package import Gazetteers
package import Rendering

/// A site of stories: what all its pages are made from.
package struct Site: Sendable {
  /// One story: its briefing, and the name it has in addresses.
  package struct Story: Sendable {
    /// Last part of the story's address; made from its folder's name, so that it outlives a rebuild.
    package let name: String
    /// The story.
    package let briefing: Briefing

    /// A story of that name.
    package init(name: String, briefing: Briefing) {
      self.name = name
      self.briefing = briefing
    }

    var page: String { "stories/\(name)/index.html" }

    /// A file of the story, from the site's own folder.
    func address(_ file: String) -> String { "stories/\(name)/\(file)" }
  }

  /// The site's title.
  package let title: String
  /// The stories, that of the latest day first.
  package let stories: [Story]
  /// Where the site will stand; nil where that is not known.
  package let address: SiteAddress?
  /// The words of the site's own pages.
  package let words: InterfaceWords

  /// The gazetteer of its stories.
  let gazetteer: Gazetteer
  /// The content security policy of its pages.
  package let policy = Briefing.policy

  /// Whether the site has a page that searches.
  package var hasSearch = false

  /// What the one page with a script may do: run the site's own, and read its index.
  static let searchPolicy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
    + "img-src 'self' data:; base-uri 'none'; form-action 'none'"

  /// Days in the language of the site.
  var dates: DateWords { DateWords(words) }

  /// A site; the stories may come in any order.
  package init(
    title: String, stories: [Story], address: SiteAddress?, words: InterfaceWords = .english,
    gazetteer: Gazetteer = .embedded
  ) {
    self.gazetteer = gazetteer
    self.title = title
    self.words = words
    self.address = address
    self.stories = stories.sorted { a, b in
      let (x, y) = (a.briefing.asOf?.dayNumber ?? .min, b.briefing.asOf?.dayNumber ?? .min)
      return x == y ? a.name < b.name : x > y
    }
  }
}

/// The address under which a site stands: "https://example.org/timelines/".
package struct SiteAddress: Hashable, Sendable {
  /// Ends with a slash.
  package let text: String

  /// An address of http or https without query and fragment; nil for anything else.
  package init?(_ text: String) {
    guard let scheme = WebLink.scheme(of: text) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    let isPlain = rest.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || Array("-._~:/%[]".utf8).contains(byte)
    }
    guard !host.isEmpty, isPlain, !rest.split(separator: "/").contains("..") else { return nil }
    self.text = scheme + rest + (rest.hasSuffix("/") ? "" : "/")
  }

  /// The address of a page; `index.html` is left off.
  package func of(_ page: String) -> String {
    text + (page.hasSuffix("index.html") ? String(page.dropLast("index.html".count)) : page)
  }
}
