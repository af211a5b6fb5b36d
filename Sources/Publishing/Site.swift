import CivilCalendar
public import Rendering

/// A site of stories: what all its pages are made from.
public struct Site: Sendable {
  /// One story: its briefing, and the name it has in addresses.
  public struct Story: Sendable {
    /// Last part of the story's address; made from its folder's name, so that it outlives a rebuild.
    public let name: String
    /// The story.
    public let briefing: Briefing

    /// A story of that name.
    public init(name: String, briefing: Briefing) {
      self.name = name
      self.briefing = briefing
    }

    var page: String { "stories/\(name)/index.html" }
  }

  /// The site's title.
  public let title: String
  /// The stories, that of the latest day first.
  public let stories: [Story]
  /// Where the site will stand; nil where that is not known.
  public let address: SiteAddress?

  /// A site; the stories may come in any order.
  public init(title: String, stories: [Story], address: SiteAddress?) {
    self.title = title
    self.address = address
    self.stories = stories.sorted { a, b in
      let (x, y) = (a.briefing.asOf?.dayNumber ?? .min, b.briefing.asOf?.dayNumber ?? .min)
      return x == y ? a.name < b.name : x > y
    }
  }
}

/// The address under which a site stands: "https://example.org/timelines/".
public struct SiteAddress: Hashable, Sendable {
  /// Ends with a slash.
  public let text: String

  /// An address of http or https without query and fragment; nil for anything else.
  public init?(_ text: String) {
    let lower = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
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
  public func of(_ page: String) -> String {
    text + (page.hasSuffix("index.html") ? String(page.dropLast("index.html".count)) : page)
  }
}
