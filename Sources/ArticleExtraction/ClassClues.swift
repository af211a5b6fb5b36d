import HTMLReading

/// What an element's class and id say of it, as bits.
struct ClassClues: OptionSet, Hashable {
  let rawValue: UInt32

  static let newsletter = ClassClues(rawValue: 1 << 0)
  static let authorBox = ClassClues(rawValue: 1 << 1)
  static let furniture = ClassClues(rawValue: 1 << 2)
  static let related = ClassClues(rawValue: 1 << 3)
  static let sharing = ClassClues(rawValue: 1 << 4)
  static let caption = ClassClues(rawValue: 1 << 5)
  static let comments = ClassClues(rawValue: 1 << 6)
  static let hidden = ClassClues(rawValue: 1 << 7)
  static let notice = ClassClues(rawValue: 1 << 8)
  static let paywall = ClassClues(rawValue: 1 << 9)
  static let body = ClassClues(rawValue: 1 << 10)
  static let byline = ClassClues(rawValue: 1 << 11)
  static let published = ClassClues(rawValue: 1 << 12)
  static let modified = ClassClues(rawValue: 1 << 13)
  static let lead = ClassClues(rawValue: 1 << 14)
  static let advert = ClassClues(rawValue: 1 << 15)
  static let meta = ClassClues(rawValue: 1 << 16)
  static let factBox = ClassClues(rawValue: 1 << 17)
  static let footer = ClassClues(rawValue: 1 << 18)
  /// The foot of a story, which can hold its last lines.
  static let storyFooter = ClassClues(rawValue: 1 << 19)
  /// A word that is as often a story's summary as a way to another story.
  static let teaser = ClassClues(rawValue: 1 << 20)
  static let discussion = ClassClues(rawValue: 1 << 21)
  /// An opinion piece, whose name begins like the comments of readers.
  static let commentary = ClassClues(rawValue: 1 << 22)

  /// Substrings of the lowered class and id, by what they say.
  private static let substrings: [(ClassClues, [String])] = [
    (.newsletter, ["newsletter", "mailchimp", "subscribe-", "signup", "sign-up"]),
    (
      .authorBox,
      [
        "author-bio", "author-box", "author-info", "author-card", "about-author", "authorbox", "author_bio",
        "author__bio",
      ]
    ),
    (
      .furniture,
      [
        "disclaimer", "footer", "navbar", "breadcrumb", " credit", "-credit", "_credit", "copyright", "site-nav",
        "menu-item", "toolbar",
        "masthead",
      ]
    ),
    (
      .related,
      [
        "related", "recommend", "recirc", "read-more", "readmore", "also-read", "alsoread", "also-like", "more-stories",
        "more-news", "more-from", "you-may", "up-next", "taboola", "outbrain", "trending", "most-read", "mostread",
        "most-popular", "popular", "latest-posts", "recent-posts", "latest-news", "topstories", "promo-",
        "see-also", "further-reading", "next-article", "prev-next", "post-navigation",
      ]
    ),
    (.sharing, ["share", "social", "sharing", "addthis", "sharedaddy"]),
    (.caption, ["caption", "legend", "wp-caption"]),
    (
      .comments,
      [
        "commentlist", "kommentar", "commentaires", "comentarios", "disqus", "livefyre", "comment-body", "comment-list",
        "comment-section", "comments-section", "comment-thread", "comment-form", "comments-area", "comments-list",
        "fb-comments",
      ]
    ),
    (.teaser, ["teaser"]),
    (.discussion, ["comment", "forum"]),
    (.commentary, ["commentary"]),
    (
      .factBox,
      [
        "factbox", "fact-box", "faktabox", "faktaboks", "faktenbox", "infobox", "info-box", "infokasten",
      ]
    ),
    (.footer, ["footer"]),
    (
      .storyFooter,
      ["article", "entry", "post", "story"].flatMap { part in
        ["footer", "-footer", "_footer", "__footer"].map { part + $0 }
      }
    ),
    (.notice, ["cookie", "consent", "gdpr", "privacy", "modal", "popup", "lightbox", "offcanvas", "overlay"]),
    (.paywall, ["subscriber", "paywall", "premium"]),
    (
      .body,
      [
        "article-body", "articlebody", "article__body", "article-content", "article_body", "entry-content",
        "post-content", "post-body", "story-body", "story-content", "storytext", "article-text", "body-content",
        "content-body", "main-content", "post__content", "richtext", "td-post-content", "field-name-body",
        "articletext", "article__content",
      ]
    ),
    (.byline, ["byline", "author", "writer"]),
    (
      .published,
      [
        "published", "entry-date", "pubdate", "publish-date", "post-date", "postdate", "posted-on", "date-published",
        "article-date", "article__date", "dateline", "timestamp",
      ]
    ),
    (.modified, ["updated", "modified", "lastmod"]),
    (.lead, ["lead", "standfirst", "subtitle", "summary", "intro", "excerpt", "dek", "subhead", "synopsis"]),
    (
      .advert,
      [
        "advert", "adsense", " ad-slot", "-ad-slot", "_ad-slot", " ad-container", "-ad-container", "_ad-container",
        "dfp-", "googlead", "sponsor", "banner",
      ]
    ),
    (
      .meta,
      [
        "entry-meta", "post-meta", "article-meta", "article__meta", "tags-", "tag-list", "post-tags", "article-tags",
        "entry-footer",
      ]
    ),
  ]

  /// Whole tokens.
  private static let tokens: [String: ClassClues] = [
    "hidden": .hidden, "d-none": .hidden, "sr-only": .hidden, "visually-hidden": .hidden, "screen-reader-text": .hidden,
    "comment": .comments, "comments": .comments, "kommentare": .comments, "respond": .comments, "replies": .comments,
    "bio": .authorBox, "ad": .advert, "ads": .advert, "tags": .meta, "date": .published, "time": .published,
  ]

  /// Whole tokens are substrings with white space at both ends.
  private static let automaton = ClueAutomaton(
    substrings + tokens.sorted { $0.key < $1.key }.map { ($0.value, [" " + $0.key + " "]) })

  /// Reads an element's class and id.
  static func of(_ node: HTMLTree.Node, in tree: HTMLTree) -> ClassClues {
    var clues: ClassClues = []
    for name in [HTMLAttributeName.class, .id] {
      guard let bytes = tree.attributeBytes(node, name), !bytes.isEmpty, bytes.count < 2000 else { continue }
      clues.formUnion(automaton.scan(bytes))
    }
    return clues
  }
}
