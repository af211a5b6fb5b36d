import HTMLReading

/// What class names, ids and styles are called on the web: conventions of those who write mark-up, in whatever language a page is.
///
/// Content systems and their themes spread these names over the world; they are no words that readers see. Those belong to the
/// language packs (`PageVocabulary`).
enum MarkupNames {
  /// Parts of an element's class and id, by what they say.
  private static let parts: [(ClassClues, [String])] = [
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

  /// Whole names.
  private static let whole: [String: ClassClues] = [
    "hidden": .hidden, "d-none": .hidden, "sr-only": .hidden, "visually-hidden": .hidden, "screen-reader-text": .hidden,
    "comment": .comments, "comments": .comments, "kommentare": .comments, "respond": .comments, "replies": .comments,
    "bio": .authorBox, "ad": .advert, "ads": .advert, "tags": .meta, "date": .published, "time": .published,
  ]

  /// What an element's class and id say of it.
  static let clues = ClueAutomaton(
    parts + whole.sorted { $0.key < $1.key }.map { ($0.value, [" " + $0.key + " "]) })

  /// A date, and with `byline` an author, where days are sought.
  static let days = ClueAutomaton([
    (
      .published,
      ["date", "datum", "fecha", "data-pub", "time", "publi", "created", "posted", "stamp", " data ", "meta-info"]
    ),
    (.byline, ["byline", "author", "autor", "writer"]),
  ])

  /// An element that is there for its picture.
  static let pictures = ClueAutomaton([(.caption, [" image", " photo", " picture", " figure", "-image "])])

  /// A rubric before a headline.
  static let rubrics = ClueAutomaton([
    (
      .lead,
      [
        "kicker", "topline", "overline", "dachzeile", "rubri", "eyebrow", "preline", "pretitle", "supertitle",
        "roofline", "subtitle", "category", "overhead", "spitzmarke",
      ]
    )
  ])

  /// A post of a live page.
  static let posts = ClueAutomaton([(.body, ["live", "post", "update", "entry"])])

  /// Styles that make an inline element a block.
  static let blockStyles = ClueAutomaton([(.body, ["display:block", "display: block"])])

  /// Styles that hide an element or move it off the screen, as they are written with and without a space.
  static let hidingStyles = ClueAutomaton([
    (
      .hidden,
      ["display:none", "display: none", "visibility:hidden", "visibility: hidden"]
        + ["left:", "left: ", "top:", "top: ", "text-indent:", "text-indent: "].flatMap { side in
          ["-999", "-100", "-500"].map { side + $0 }
        }
    )
  ])
}
