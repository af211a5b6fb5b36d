import CivilCalendar

/// One place of a page that tells a day.
struct DayEvidence: Sendable {
  /// The kinds of places, those first whose clock times are trusted most.
  enum Kind: Int, CaseIterable {
    case metaPublished, linkedArticle, microdata, linkedPage, address, markedTime, time, line, linkedCreated, metaDate
    case opening, script, stamp, media, sentence, modifiedTime, linkedModified, metaModified
    case imageAddress, otherArticle

    var name: String {
      switch self {
      case .metaPublished: "meta"
      case .linkedArticle: "json-ld datePublished"
      case .microdata: "microdata datePublished"
      case .linkedPage: "json-ld datePublished of the page"
      case .address: "address"
      case .markedTime: "time element marked published"
      case .time: "time element"
      case .line: "visible line"
      case .linkedCreated: "json-ld dateCreated"
      case .metaDate: "meta date"
      case .opening: "opening of a paragraph"
      case .script: "script"
      case .stamp: "time stamp of an element"
      case .media: "json-ld of a picture"
      case .otherArticle: "another article"
      case .sentence: "sentence"
      case .modifiedTime: "time element marked updated"
      case .linkedModified: "json-ld dateModified"
      case .metaModified: "meta modified"
      case .imageAddress: "address of the picture"
      }
    }

    /// Whether the page itself declares the day as that of publication.
    var isDeclared: Bool {
      switch self {
      case .metaPublished, .linkedArticle, .microdata, .linkedPage, .linkedCreated, .metaDate: true
      default: false
      }
    }

    /// Whether readers see it.
    var isVisible: Bool {
      switch self {
      case .markedTime, .time, .line, .opening, .sentence, .modifiedTime: true
      default: false
      }
    }

    var isModified: Bool { self == .modifiedTime || self == .linkedModified || self == .metaModified }
  }

  let kind: Kind
  var time: DateTime
  let detail: String
  var traits: DayTraits = []
  /// Blocks from the headline to it, where both are known.
  var distance: Int?
  /// Its place among all that was gathered.
  var order = 0
}

/// What stands round a day that readers see.
struct DayTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Within a few blocks of the headline.
  static let near = DayTraits(rawValue: 1 << 0)
  /// Before the headline.
  static let above = DayTraits(rawValue: 1 << 1)
  /// The line holds little else.
  static let ownLine = DayTraits(rawValue: 1 << 2)
  /// Words before it say "published".
  static let published = DayTraits(rawValue: 1 << 3)
  /// Words before it say "updated".
  static let updated = DayTraits(rawValue: 1 << 4)
  /// Words before it say that it is another day, or an unknown label stands there.
  static let otherDay = DayTraits(rawValue: 1 << 5)
  /// Class or id speak of a date.
  static let dateClass = DayTraits(rawValue: 1 << 6)
  /// Class or id speak of an author, or the line begins as a byline.
  static let byline = DayTraits(rawValue: 1 << 7)
  /// Inside the headline itself.
  static let headline = DayTraits(rawValue: 1 << 8)
  /// In the middle of a sentence.
  static let inSentence = DayTraits(rawValue: 1 << 9)
  /// Divided from the words behind it by a dash or a full stop.
  static let setOff = DayTraits(rawValue: 1 << 10)
  /// In a part of the page that is no article.
  static let dropped = DayTraits(rawValue: 1 << 11)
  /// Among other stories or comments.
  static let elsewhere = DayTraits(rawValue: 1 << 12)
  /// Behind the last paragraph of the article.
  static let foot = DayTraits(rawValue: 1 << 13)
  /// Has a clock time.
  static let clock = DayTraits(rawValue: 1 << 14)
  /// The first day of its line.
  static let first = DayTraits(rawValue: 1 << 15)
  /// In a line with a copyright sign.
  static let copyright = DayTraits(rawValue: 1 << 16)
  /// In a list or a table.
  static let listed = DayTraits(rawValue: 1 << 17)
  /// In a link.
  static let linked = DayTraits(rawValue: 1 << 18)

  /// Right before the first paragraph of the article.
  static let besideBody = DayTraits(rawValue: 1 << 19)

  static let names: [(DayTraits, String)] = [
    (.near, "near"), (.above, "above"), (.ownLine, "own line"), (.published, "published"), (.updated, "updated"),
    (.otherDay, "other day"), (.dateClass, "date class"), (.byline, "byline"), (.headline, "headline"),
    (.inSentence, "in sentence"), (.setOff, "set off"), (.dropped, "dropped"), (.elsewhere, "elsewhere"),
    (.foot, "foot"), (.clock, "clock"), (.first, "first"), (.copyright, "copyright"), (.listed, "listed"),
    (.linked, "linked"), (.besideBody, "beside body"),
  ]
}
