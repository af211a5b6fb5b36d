package import ArticleExtraction

extension PageVocabulary {
  /// The words of English pages.
  package static let english = PageVocabulary(
    published: [
      "publish", "posted", "first publish", "date:", "issued", "released", "created", "online since",
      "story published",
    ],
    updated: ["updat", "modif", "edited", "last change", "last revised", "corrected"],
    otherDays: [
      "accepted", "received", "submitted", "stated on", "born", "died", "since", "until", "from",
      "event date", "expires", "deadline", "valid", "retrieved", "accessed", "archived", "captured",
      "file photo", "joined", "member since", "registered",
    ],
    dates: DateWords(
      clock: ["am", "pm", "h", "gmt", "utc", "ist", "est", "et", "cet", "bst"],
      clockLinks: ["at"], forenoon: ["am", "a m"], afternoon: ["pm", "p m"],
      fillers: ["of", "nd", "rd", "th", "the"]),
    timeLines: ["published", "updated", "posted on"],
    readingTimes: ["min read", "minute read"],
    copyright: ["copyright"],
    stopHeadings: [
      "related", "more from", "more on", "more in", "read more", "read next", "also read", "you may also",
      "you might also", "recommended", "trending", "most read", "most popular", "comments", "leave a reply",
      "leave a comment", "about the author", "share this", "latest news", "latest from", "popular",
      "recent posts", "sign up", "newsletter", "up next", "don't miss", "more stories", "top stories",
      "see also",
    ],
    promotional: [
      "share this", "read more", "read also", "also read", "follow us", "follow @", "sign up", "subscribe",
      "click here", "exit mobile", "advertisement", "related:", "watch:", "listen:", "download our",
      "photo:", "image:", "credit:", "copyright ©", "©", "all rights reserved", "print this", "email this",
      "tweet", "like us on", "join our", "get the latest", "this story was originally",
      "this article was originally", "support our", "donate", "see also",
    ],
    furniture: [
      "advertisement", "advertising", "sponsored", "newsletter", "sign up", "subscribe", "share this",
      "print |", "most read", "don't miss", "don’t miss",
    ],
    newsletters: ["newsletter"],
    pointers: ["also read", "read also", "read more", "read next", "see also", "related"],
    bylines: ["By ", "by ", "BY ", "Written by "],
    bylineActions: ["follow", "subscribe", "share", "email", "contact", "more by"],
    errorTitles: [
      "page not found", "not found", "404 error", "error 404", "access denied", "forbidden",
      "service unavailable", "bad gateway", "internal server error", "just a moment", "attention required",
    ],
    errorLines: [
      "oops", "page not found", "page you are looking for", "page you requested", "page you asked for",
      "page doesn't exist", "page does not exist", "page no longer exists",
    ],
    errorWords: ["error"],
    consentTitles: [
      "before you continue", "your privacy", "privacy settings", "we value your privacy", "cookie settings",
      "cookie consent", "we use cookies",
    ],
    paywallLines: [
      "subscribe to continue", "subscribe to read", "subscribe to keep reading", "to continue reading",
      "continue reading with", "log in to read", "log in to continue", "sign in to continue",
      "already a subscriber", "subscribers only", "for subscribers", "to keep reading",
      "of this article left to read", "limit of free articles",
    ],
    houseNotes: [
      "we may receive a commission", "may earn a commission", "earn an affiliate commission",
      "affiliate links", "the rest is for subscribers", "limit of free articles",
    ],
    captionPhrases: ["file photo", "photo/", "via ap)", "ap photo"],
    house: [
      .newsletters: ["newsletter"],
      .subscriptions: ["subscri"],
      .podcasts: ["podcast"],
      .following: ["follow"],
      .accounts: ["sign up", "sign in", "log in", "login", "regist"],
      .downloads: ["download"],
      .clicks: ["click"],
      .cookies: ["cookie"],
      .apps: [" app ", " apps "],
      .donations: ["donat", "support"],
      .otherStories: ["read more"],
      .adverts: ["advert", "sponsor"],
      .rights: ["copyright", "all rights", "reserved"],
      .credits: ["contributed to this", "reporting by", "editing by"],
      .post: ["e-mail", "email"],
      .contact: ["contact"],
      .membership: ["join ", "member"],
      .comments: ["comment"],
      .sharing: ["share "],
      .shops: ["tickets", " buy ", " shop"],
      .commissions: ["affiliate", "commission"],
      .pictures: ["photo", "image"],
      .sources: ["credit"],
    ])
}
