import CivilCalendar
import DatelineModel
import HTMLReading
import JSONText

/// Finds when a page was published and when it was last changed: all candidates in order of trust, the first wins.
struct PublicationDate {
  /// The places a date is read from, most trusted first. The order is measured; see the documentation on extraction.
  enum Source: Int, CaseIterable {
    case metaPublished, linkedArticle, microdata, linkedPage, address, publishedTime, timeNearHeadline, lineNearHeadline
    case linkedCreated, metaDate, lineAlone, otherTime, stampedTime, script, linkedMedia, footSentence, updatedLine,
      modifiedTime, linkedModified
    case metaModified, dayInSentence, imageAddress

    var name: String {
      switch self {
      case .metaPublished: "meta"
      case .linkedArticle: "json-ld datePublished"
      case .microdata: "microdata datePublished"
      case .linkedPage: "json-ld datePublished of the page"
      case .address: "address"
      case .publishedTime: "time element marked published"
      case .timeNearHeadline: "time element near the headline"
      case .lineNearHeadline: "visible line near the headline"
      case .linkedCreated: "json-ld dateCreated"
      case .metaDate: "meta date"
      case .lineAlone: "visible line"
      case .otherTime: "time element"
      case .script: "script"
      case .linkedMedia: "json-ld of a picture"
      case .stampedTime: "time stamp of an element"
      case .footSentence: "sentence that tells the publication"
      case .dayInSentence: "sentence near the headline"
      case .updatedLine: "visible line \"updated\""
      case .modifiedTime: "time element marked updated"
      case .linkedModified: "json-ld dateModified"
      case .metaModified: "meta modified"
      case .imageAddress: "address of the picture"
      }
    }
  }

  var candidates: [(source: Source, time: DateTime, detail: String)] = []
  let tree: HTMLTree
  let page: PageBlocks
  let metadata: PageMetadata
  let months: MonthNames
  let monthFirst: Bool
  /// Days in lines right beside the headline: only they can contradict what the page declares.
  var daysBesideHeadline: Set<CivilDate> = []

  /// Lines near the headline with figures but no whole date.
  var daysWithoutYear: [String] = []

  init(
    _ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata, headlineBlock: Int?, dropped: [Bool],
    address: String?,
    months: MonthNames
  ) {
    self.tree = tree
    self.page = page
    self.metadata = metadata
    self.months = months
    let language = metadata.language?.lowercased() ?? ""
    monthFirst = language.isEmpty || language == "en" || language == "en-us" || language == "en_us"
    readDeclared()
    readTimes(headlineBlock)
    readLines(headlineBlock, dropped)
    readAddress(address)
    readDaysWithoutYear()
    readStamps()
    readScripts()
    candidates = candidates.enumerated().sorted {
      ($0.element.source.rawValue, $0.offset) < ($1.element.source.rawValue, $1.offset)
    }
    .map(\.element)
  }

  /// When the page was first published.
  var published: Sourced<DateTime>? {
    guard let first = candidates.first else { return nil }
    let best = sharpened(first)
    let others = candidates.dropFirst().filter { $0.source.rawValue < Source.updatedLine.rawValue }.prefix(4)
    return Sourced(best, source: first.detail, runnersUp: others.map { Sourced($0.time, source: $0.detail) })
  }

  /// When it was last changed, where that is told and is not before publication.
  var modified: Sourced<DateTime>? {
    let order: [Source] = [.linkedModified, .metaModified, .modifiedTime, .updatedLine]
    for source in order {
      if let found = candidates.first(where: { $0.source == source }) {
        if let published = candidates.first, found.time.date < published.time.date { continue }
        return Sourced(found.time, source: found.detail)
      }
    }
    return nil
  }

  /// Days that disagree with the winner, among the sources that speak of publication.
  var conflicts: [Sourced<DateTime>] {
    guard let first = candidates.first else { return [] }
    return candidates.dropFirst().filter {
      ($0.source.rawValue < Source.timeNearHeadline.rawValue || daysBesideHeadline.contains($0.time.date))
        && $0.source.rawValue <= Source.lineNearHeadline.rawValue
        && abs($0.time.date.dayNumber - first.time.date.dayNumber) > 1
    }.prefix(3).map { Sourced($0.time, source: $0.detail) }
  }

  /// A visible line that tells the same instant in the site's own zone is what readers saw: its day is the page's day.
  private func sharpened(_ first: (source: Source, time: DateTime, detail: String)) -> DateTime {
    guard first.time.offsetMinutes == 0, first.time.secondOfDay != nil else { return first.time }
    let visible = candidates.first {
      ($0.source == .lineNearHeadline || $0.source == .linkedArticle || $0.source == .timeNearHeadline)
        && $0.time.offsetMinutes ?? 0 != 0 && abs($0.time.date.dayNumber - first.time.date.dayNumber) <= 1
    }
    guard let offset = visible?.time.offsetMinutes else { return first.time }
    return first.time.shifted(toOffset: offset)
  }

  mutating func add(_ source: Source, _ text: String?, _ detail: String? = nil) {
    guard let text, let time = parse(text), (1990...2100).contains(time.date.year) else { return }
    candidates.append((source, time, detail ?? source.name))
  }

  private func parse(_ text: String) -> DateTime? {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let time = DateTime(iso8601: trimmed) { return time }
    if trimmed.utf8.count == 10 || trimmed.utf8.count == 13, let seconds = Int(trimmed) {
      return DateTime(utcSecond: trimmed.utf8.count == 13 ? seconds / 1000 : seconds)
    }
    return WrittenDate.find(in: trimmed, months: months, monthFirst: monthFirst)?.time
  }

  // MARK: declared

  private static let publishedNames: Set<String> = [
    "article:published_time", "article:published", "datepublished", "pubdate", "publishdate", "publish-date",
    "publish_date",
    "published", "publication_date", "publication-date", "dc.date.issued", "dcterms.issued", "dc.issued",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime", "cxense:publishtime", "sailthru.date", "og:published_time", "rnews:datepublished",
    "originalpublicationdate", "og:article:published_time", "article.published", "displaydate", "bt:pubdate",
    "date.published",
    "article:post_date", "published_time", "vr:published_time",
    "citation_publication_date",
    "citation_online_date", "iso-8601-publish-date", "article_date_original", "ptime", "dc.terms.issued", "releasedate",
  ]
  private static let modifiedNames: Set<String> = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified", "modified_time", "article:modified", "revision_date", "updated",
  ]

  private mutating func readDeclared() {
    for (name, content) in metadata.metas {
      if PublicationDate.publishedNames.contains(name) {
        add(.metaPublished, content, "meta " + name)
      } else if name == "date" || name == "dc.date" || name == "dcterms.date" || name == "article:date"
        || name == "dcterms.created" || name == "dc.date.created"
      {
        add(.metaDate, content, "meta " + name)
      } else if PublicationDate.modifiedNames.contains(name) {
        add(.metaModified, content, "meta " + name)
      } else if name == "og:image" || name == "twitter:image" {
        addAddress(.imageAddress, content)
      }
    }
    for value in metadata.linkedData {
      let types = PageMetadata.types(of: value)
      if types.contains(where: PageMetadata.isArticle) {
        add(.linkedArticle, value["datePublished"]?.string)
        add(.linkedCreated, value["dateCreated"]?.string)
        add(.linkedModified, value["dateModified"]?.string)
      } else if types.contains(where: { $0.hasSuffix("Page") }) {
        add(.linkedPage, value["datePublished"]?.string)
        add(.linkedModified, value["dateModified"]?.string)
      } else if types.contains("VideoObject") || types.contains("ImageObject") {
        add(.linkedMedia, value["datePublished"]?.string ?? value["uploadDate"]?.string)
      }
    }
    for (property, node) in metadata.microdata {
      let written = tree.attribute(node, .content) ?? tree.attribute(node, .datetime) ?? tree.text(of: node)
      if property == "datePublished" { add(.microdata, written) }
      if property == "dateModified" { add(.modifiedTime, written) }
    }
  }

  private mutating func readTimes(_ headlineBlock: Int?) {
    for node in metadata.times {
      let written = tree.attribute(node, .datetime) ?? tree.text(of: node)
      var clues = ClassClues.of(node, in: tree)
      clues.formUnion(ClassClues.of(tree.parent(node), in: tree))
      if tree.attributeBytes(node, .pubdate) != nil { clues.insert(.published) }
      let isNear = isNear(node, headlineBlock)
      if clues.contains(.modified) {
        add(.modifiedTime, written)
      } else if clues.contains(.published), isNear {
        add(.publishedTime, written)
      } else {
        add(isNear ? .timeNearHeadline : .otherTime, written)
      }
    }
  }

  private func isNear(_ node: HTMLTree.Node, _ headlineBlock: Int?) -> Bool {
    guard let headlineBlock else { return false }
    let block = page.blocks(below: node, in: tree).lowerBound
    return (-6...10).contains(block - headlineBlock)
  }
}
