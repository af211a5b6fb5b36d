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
        "disclaimer", "footer", "navbar", "breadcrumb", "credit", "copyright", "site-nav", "menu-item", "toolbar",
        "masthead",
      ]
    ),
    (
      .related,
      [
        "related", "recommend", "recirc", "read-more", "readmore", "also-read", "alsoread", "also-like", "more-stories",
        "more-news", "more-from", "you-may", "up-next", "taboola", "outbrain", "trending", "most-read", "mostread",
        "most-popular", "popular", "latest-posts", "recent-posts", "latest-news", "teaser", "topstories", "promo-",
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
    (.advert, ["advert", "adsense", "ad-slot", "ad-container", "dfp-", "googlead", "sponsor", "banner"]),
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

/// Finds many substrings in one pass (Aho and Corasick 1975), case of ASCII letters ignored.
struct ClueAutomaton: Sendable {
  /// Row after row of 40 symbols.
  private var next = [Int16](repeating: 0, count: 40)
  private var found: [UInt32] = [0]

  init(_ table: [(ClassClues, [String])]) {
    for (clue, words) in table {
      for word in words {
        var state = 0
        for byte in word.utf8 {
          let slot = state * 40 + ClueAutomaton.symbol(byte)
          if next[slot] == 0 {
            next.append(contentsOf: [Int16](repeating: 0, count: 40))
            found.append(0)
            next[slot] = Int16(found.count - 1)
          }
          state = Int(next[slot])
        }
        found[state] |= clue.rawValue
      }
    }
    addFallbacks()
  }

  /// Where a word breaks off the scan goes on with the longest word that its end begins.
  private mutating func addFallbacks() {
    var fallback = [Int](repeating: 0, count: found.count)
    var queue = (0..<40).map { Int(next[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for symbol in 0..<40 {
        let child = Int(next[state * 40 + symbol])
        if child == 0 {
          next[state * 40 + symbol] = next[fallback[state] * 40 + symbol]
        } else {
          fallback[child] = Int(next[fallback[state] * 40 + symbol])
          found[child] |= found[fallback[child]]
          queue.append(child)
        }
      }
    }
  }

  /// The clues of all words found; white space is thought before and behind.
  func scan(_ bytes: ArraySlice<UInt8>) -> ClassClues {
    var state = Int(next[0])
    var clues: UInt32 = 0
    bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes {
        state = Int(next[state * 40 + ClueAutomaton.symbol(byte)])
        clues |= found[state]
      }
    }
    return ClassClues(rawValue: clues | found[Int(next[state * 40])])
  }

  @inline(__always)
  private static func symbol(_ byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61) + 1
    case 0x41...0x5A: Int(byte - 0x41) + 1
    case 0x30...0x39: Int(byte - 0x30) + 27
    case 0x2D: 37
    case 0x5F: 38
    case 0...0x20: 0
    default: 39
    }
  }
}
