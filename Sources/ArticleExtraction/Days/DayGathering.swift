import Bytes
import CivilCalendar
import DatelineModel
import HTMLReading
import JSONText

/// Gathers every day that a page tells, from wherever it tells one; which of them is the day of publication is decided later.
struct DayGathering {
  private(set) var evidence: [DayEvidence] = []
  let tree: HTMLTree
  let page: PageBlocks
  let metadata: PageMetadata
  let articles: PageArticles
  let language: PageLanguage
  let reading: DateReading
  let place: PageHeadline
  let dropped: [Bool]
  /// The first long paragraph and the last block of the article.
  let firstBlock: Int?
  let lastBlock: Int?
  /// Bytes from which a paragraph is no summary and no line of names.
  private static let paragraphLength = 100
  /// The block that distances are counted from: the headline's, else the first of the article.
  let anchor: Int?

  init(
    _ tree: HTMLTree, _ page: PageBlocks, _ metadata: PageMetadata, _ articles: PageArticles, place: PageHeadline,
    dropped: [Bool], body: [Int], address: String?, language: PageLanguage
  ) {
    self.tree = tree
    self.page = page
    self.metadata = metadata
    self.articles = articles
    self.language = language
    self.place = place
    self.dropped = dropped
    firstBlock = body.first { page.blocks[$0].length >= DayGathering.paragraphLength } ?? body.first
    lastBlock = body.last
    anchor = place.block ?? body.first
    let locale = PageLocale(metadata, address: address, language.conventions)
    reading = DateReading(
      months: language.months, clock: language.clock, language: locale.language, monthFirst: locale.monthFirst,
      isBuddhist: language.conventions.buddhistLanguages.contains(locale.language))
    readDeclared()
    readTimes()
    readLines()
    readAddresses(address)
    readScripts()
    readStamps()
    readDaysWithoutYear()
    expressLocally()
  }

  /// An instant in UTC that the page tells with an offset as well is told in the site's own zone: its day is that of the readers.
  private mutating func expressLocally() {
    var offsets: [Int: Int] = [:]
    for found in evidence {
      if let second = found.time.utcSecond, let offset = found.time.offsetMinutes, offset != 0, offsets[second] == nil {
        offsets[second] = offset
      }
    }
    guard !offsets.isEmpty else { return }
    for index in evidence.indices where evidence[index].time.offsetMinutes == 0 {
      guard let offset = evidence[index].time.utcSecond.flatMap({ offsets[$0] }) else { continue }
      evidence[index].time = evidence[index].time.shifted(toOffset: offset)
    }
  }

  mutating func add(_ found: DayEvidence) {
    var found = found
    found.order = evidence.count
    evidence.append(found)
  }

  mutating func add(_ kind: DayEvidence.Kind, _ text: String?, _ detail: String? = nil, traits: DayTraits = []) {
    guard let text, let time = parse(text) else { return }
    var traits = traits
    if time.secondOfDay != nil { traits.insert(.clock) }
    add(DayEvidence(kind: kind, time: time, detail: detail ?? kind.name, traits: traits))
  }

  /// A time as attributes and data give it: ISO 8601, seconds since 1970, or written for people.
  func parse(_ text: String) -> DateTime? {
    guard let time = parsed(text), (1990...2100).contains(time.date.year) else { return nil }
    return time
  }

  private func parsed(_ text: String) -> DateTime? {
    let trimmed = text.singleSpaced
    if let time = DateTime(iso8601: trimmed) { return time }
    if trimmed.utf8.count == 10 || trimmed.utf8.count == 13, let seconds = Int(trimmed) {
      return DateTime(utcSecond: trimmed.utf8.count == 13 ? seconds / 1000 : seconds)
    }
    return WrittenDate.find(in: String(trimmed.prefix(200)), reading)?.time
  }

  // MARK: declared

  private static let publishedNames: Set<String> = [
    "article:published_time", "article:published", "datepublished", "pubdate", "publishdate", "publish-date",
    "publish_date", "published", "publication_date", "publication-date", "dc.date.issued", "dcterms.issued",
    "dc.issued", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxense:publishtime", "sailthru.date",
    "og:published_time", "rnews:datepublished", "originalpublicationdate", "og:article:published_time",
    "article.published", "displaydate", "bt:pubdate", "date.published", "article:post_date", "published_time",
    "vr:published_time", "citation_publication_date", "citation_online_date", "iso-8601-publish-date",
    "article_date_original", "ptime", "dc.terms.issued", "releasedate",
  ]
  private static let modifiedNames: Set<String> = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified", "modified_time", "article:modified", "revision_date", "updated",
  ]
  private static let plainNames: Set<String> = [
    "date", "dc.date", "dcterms.date", "article:date", "dcterms.created", "dc.date.created", "created", "date.created",
    "pub_date", "publish", "datecreated", "citation_date",
  ]

  private mutating func readDeclared() {
    for (name, content) in metadata.metas {
      if DayGathering.publishedNames.contains(name) {
        add(.metaPublished, content, "meta " + name)
      } else if DayGathering.plainNames.contains(name) {
        add(.metaDate, content, "meta " + name)
      } else if DayGathering.modifiedNames.contains(name) {
        add(.metaModified, content, "meta " + name)
      } else if name == "og:image" || name == "twitter:image" {
        addAddress(.imageAddress, content)
      }
    }
    for (value, subject) in articles.linkedData {
      switch subject {
      case .own:
        add(.linkedArticle, value["datePublished"]?.string)
        add(.linkedCreated, value["dateCreated"]?.string)
        add(.linkedModified, value["dateModified"]?.string)
      case .other: add(.otherArticle, value["datePublished"]?.string)
      case .thing: readThing(value)
      }
    }
    for (property, node) in metadata.microdata where property.hasPrefix("date") {
      let written = tree.attribute(node, .content) ?? tree.attribute(node, .datetime) ?? tree.text(of: node)
      if property == "datePublished" { add(.microdata, written, traits: traits(of: node)) }
      if property == "dateModified" { add(.modifiedTime, written, traits: traits(of: node)) }
      if property == "dateCreated" { add(.linkedCreated, written, "microdata dateCreated", traits: traits(of: node)) }
    }
  }

  /// Days of linked data that is no article: of the page, of a picture.
  private mutating func readThing(_ value: JSONValue) {
    let types = PageMetadata.types(of: value)
    if types.contains(where: { $0.hasSuffix("Page") }) {
      add(.linkedPage, value["datePublished"]?.string)
      add(.linkedModified, value["dateModified"]?.string)
    } else if types.contains("VideoObject") || types.contains("ImageObject") {
      add(.media, value["datePublished"]?.string ?? value["uploadDate"]?.string)
    }
  }

  private mutating func readTimes() {
    for node in metadata.times.prefix(200) {
      let stamp = tree.attribute(node, .datetime) ?? (tree.tag(node) == .time ? nil : tree.attribute(node, .title))
      guard let time = (stamp ?? tree.text(of: node)) as String?, let moment = parse(time) else { continue }
      var clues = ClassClues.of(node, in: tree)
      clues.formUnion(ClassClues.of(tree.parent(node), in: tree))
      if tree.attributeBytes(node, .pubdate) != nil { clues.insert(.published) }
      var traits = traits(of: node)
      if moment.secondOfDay != nil { traits.insert(.clock) }
      let kind: DayEvidence.Kind =
        clues.contains(.modified) || traits.contains(.updated)
        ? .modifiedTime : clues.contains(.published) ? .markedTime : .time
      add(
        DayEvidence(
          kind: kind, time: moment,
          detail: kind.name + (kind == .time && traits.contains(.near) ? " near the headline" : ""),
          traits: traits, distance: distance(of: node)))
    }
  }

  private func block(of node: HTMLTree.Node) -> Int { page.blocks(below: node, in: tree).lowerBound }

  private func distance(of node: HTMLTree.Node) -> Int? { anchor.map { block(of: node) - $0 } }

  /// What stands round an element.
  private func traits(of node: HTMLTree.Node) -> DayTraits {
    let index = block(of: node)
    guard page.blocks.indices.contains(index) else { return [] }
    var found = traits(ofBlock: index)
    let block = page.blocks[index]
    if page.blocks(below: node, in: tree).isEmpty, block.node > tree.end(of: node) {
      // An element without text of its own: the block behind it says nothing of it.
      found.remove([.inSentence, .listed, .linked])
    } else {
      let line = DayLine(page.text[block.start..<block.end])
      switch language.dayLabels.meaning(of: line.lowered.prefix(60)) {
      case .updated?: found.insert(.updated)
      case .published?: found.insert(.published)
      case .other?: found.insert(.otherDay)
      case nil: break
      }
    }
    if DayClasses.of(node, in: tree).contains(.published) { found.insert(.dateClass) }
    return found
  }

  /// What stands round all days of a block.
  func traits(ofBlock index: Int) -> DayTraits {
    var found: DayTraits = []
    if let firstBlock, (-4...1).contains(index - firstBlock) { found.insert(.besideBody) }
    if let distance = anchor.map({ index - $0 }) {
      if (-6...10).contains(distance) { found.insert(.near) }
      if distance < 0 { found.insert(.above) }
    }
    if dropped.indices.contains(index), dropped[index] { found.insert(.dropped) }
    if let lastBlock, index > lastBlock { found.insert(.foot) }
    let block = page.blocks[index]
    if let headline = place.node, headline <= block.node, block.node < tree.end(of: headline) {
      found.insert(.headline)
    }
    if block.kind == .listItem || block.kind == .table { found.insert(.listed) }
    if block.linkDensity > 0.5 { found.insert(.linked) }
    if isElsewhere(block.node) { found.insert(.elsewhere) }
    return found
  }

  /// Whether an element stands right behind the headline below the same parent and has no heading of its own: it is a detail of this
  /// story, also where its class is that of the teasers of others.
  private func isHeadlineDetail(_ node: HTMLTree.Node) -> Bool {
    guard let headline = place.node, node > headline, tree.parent(node) == tree.parent(headline) else { return false }
    return (tree.end(of: headline)..<tree.end(of: node)).allSatisfy { tree.tag($0).headingLevel == nil }
  }

  /// Whether a node stands among other stories, comments or asides.
  private func isElsewhere(_ node: HTMLTree.Node) -> Bool {
    var at = tree.parent(node)
    for _ in 0..<12 where at > 0 {
      if let headline = place.node, at <= headline, headline < tree.end(of: at) { return false }
      let tag = tree.tag(at)
      if tag == .aside || tag == .nav || tag == .blockquote { return true }
      let clues = ClassClues.of(at, in: tree)
      if !clues.isDisjoint(with: [.related, .comments]) { return true }
      if clues.contains(.discussion), !clues.contains(.commentary) { return true }
      if clues.contains(.teaser), !isHeadlineDetail(at) { return true }
      at = tree.parent(at)
    }
    return false
  }
}

/// What an element's class, id and itemprop say of a day in it.
enum DayClasses {
  /// `published` for a date, `byline` for an author.
  static func of(_ node: HTMLTree.Node, in tree: HTMLTree) -> ClassClues {
    var found: ClassClues = []
    for name in [HTMLAttributeName.class, .id, .itemprop] {
      guard let bytes = tree.attributeBytes(node, name), bytes.count < 300 else { continue }
      found.formUnion(MarkupNames.days.scan(bytes))
    }
    return found
  }
}
