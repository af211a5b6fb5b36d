import DatelineModel
import HTMLReading

/// Which blocks fall away before anything is weighed: comments, related stories, share bars, notices, second articles.
///
/// Each rule names the elements it is for and a guard: pruning too much costs a whole article, too little a few lines.
struct Pruning {
  var isDropped: [Bool]
  let page: PageBlocks
  let tree: HTMLTree
  private let headline: HTMLTree.Node?
  private let headlineBlock: Int?
  private let landmarks: [HTMLTree.Node]
  /// Bytes of running text on the page, and of all its text.
  private let total: Int
  private let everything: Int
  /// The innermost article or main part that holds the headline.
  private let own: PageBlocks.Element?
  private let teasers: TeaserClasses

  init(
    _ page: PageBlocks, _ tree: HTMLTree, headline: HTMLTree.Node?, headlineBlock: Int?, _ house: HouseWords
  ) {
    self.page = page
    self.tree = tree
    self.headline = headline
    self.headlineBlock = headlineBlock
    landmarks = Pruning.landmarks(page, tree, headline)
    total = page.paragraphMass.last ?? 0
    everything = page.blocks.reduce(0) { $0 + $1.length }
    own = headline.flatMap { headline in
      page.elements.last {
        ($0.tag == .article || $0.tag == .main) && $0.node <= headline && headline < tree.end(of: $0.node)
      }
    }
    teasers = TeaserClasses(page, tree)
    isDropped = [Bool](repeating: false, count: page.blocks.count)
    dropConsent(house)
    dropCards()
    let firm = pruneFirm()
    pruneSoft(keeping: firm)
    dropRepeats()
  }

  /// Main headings, main parts and articles. A copy of the headline in a hidden bar is no landmark.
  private static func landmarks(_ page: PageBlocks, _ tree: HTMLTree, _ headline: HTMLTree.Node?) -> [HTMLTree.Node] {
    let words = headline.map { tree.text(of: $0) }
    return page.elements.filter { element in
      guard element.tag == .h1 || element.tag == .main || element.tag == .article else { return false }
      return element.tag != .h1 || element.node == headline || words == nil || tree.text(of: element.node) != words
    }.map(\.node)
  }

  private func holdsHeadline(_ element: PageBlocks.Element) -> Bool {
    guard let headline else { return false }
    return element.node <= headline && headline < tree.end(of: element.node)
  }

  /// Whether a main heading, a main part or an article stands inside.
  private func holdsLandmark(_ element: PageBlocks.Element) -> Bool {
    let end = tree.end(of: element.node)
    return landmarks.contains { $0 > element.node && $0 < end }
  }

  private mutating func drop(_ element: PageBlocks.Element) {
    let range = element.blocks
    if element.inlineBytes > 0, range.count == 1, range.lowerBound < page.blocks.count,
      element.inlineBytes * 10 < page.blocks[range.lowerBound].length * 6
    {
      return  // a few words inside a paragraph
    }
    for i in range where i < isDropped.count { isDropped[i] = true }
  }

  private var remaining: Int {
    var sum = 0
    for (i, block) in page.blocks.enumerated() where !isDropped[i] { sum += block.length }
    return sum
  }

  /// Rules whose words hardly ever stand on an article's own body. Returns what they dropped.
  private mutating func pruneFirm() -> [Bool] {
    for element in page.elements where !element.blocks.isEmpty && !holdsHeadline(element) {
      let mass = page.mass(element.blocks)
      switch element.tag {
      case .nav, .footer, .dialog, .figcaption, .aside, .details:
        if mass * 5 < total * 2 || element.tag == .figcaption || element.tag == .nav || standsBesideStory(element) {
          drop(element)
        }
        continue
      case .form where mass * 5 < total:
        drop(element)
        continue
      default: break
      }
      if isFurniture(element, mass) || isElsewhere(element, mass) || isCaptionOrComments(element, mass) {
        drop(element)
      }
    }
    return isDropped
  }

  /// A dialog that speaks of cookies beside the page's main part: it can be longer than a short article.
  private mutating func dropConsent(_ house: HouseWords) {
    guard !landmarks.isEmpty else { return }
    for element in page.elements where !element.blocks.isEmpty {
      let isDialog =
        element.tag == .dialog || element.clues.contains(.notice)
        || tree.attributeBytes(element.node, .role)?.elementsEqual("dialog".utf8) ?? false
      guard isDialog, !holdsHeadline(element), !holdsLandmark(element),
        element.clues.isDisjoint(with: [.paywall, .body])
      else { continue }
      let speaksOfCookies = element.blocks.clamped(to: page.blocks.indices).contains { index in
        let block = page.blocks[index]
        return house.speaks(of: .cookies, in: page.text[block.start..<block.end])
      }
      if speaksOfCookies { drop(element) }
    }
  }

  /// Cards of other stories: elements side by side that each begin with a heading in a link and go on with an excerpt.
  private mutating func dropCards() {
    let headings = page.blocks.indices.filter {
      page.blocks[$0].kind == .heading && page.blocks[$0].linkDensity > 0.9 && leadsElsewhere(page.blocks[$0])
    }
    guard headings.count >= 3 else { return }
    let nodes = headings.map { page.blocks[$0].node }
    func count(below node: HTMLTree.Node) -> Int {
      let end = tree.end(of: node)
      return nodes.count { $0 > node && $0 < end }
    }
    var groups: [HTMLTree.Node: [Range<Int>]] = [:]
    for node in nodes.prefix(200) {
      var card = node
      for _ in 0..<6 where tree.parent(card) > 0 && count(below: tree.parent(card)) <= 1 { card = tree.parent(card) }
      let blocks = page.blocks(below: card, in: tree)
      guard (2...5).contains(blocks.count), page.mass(blocks) <= 600,
        headline.map({ !(card <= $0 && $0 < tree.end(of: card)) }) ?? true
      else { continue }
      groups[tree.parent(card), default: []].append(blocks)
    }
    for group in groups.values where group.count >= 3 {
      let mass = group.reduce(0) { $0 + page.mass($1) }
      guard mass > 0, total - mass >= 200, total - mass >= mass / 2 else { continue }
      for blocks in group { for index in blocks { isDropped[index] = true } }
    }
  }

  /// Whether a heading's link leaves the page: chapters of a text link to themselves.
  private func leadsElsewhere(_ block: PageBlock) -> Bool {
    let heading = block.element
    let links = (heading..<tree.end(of: heading)).filter { tree.tag($0) == .a } + [tree.parent(heading)]
    return !links.contains { tree.attributeBytes($0, .href)?.first == 0x23 }
  }

  /// An aside outside the part that holds the headline and running text: it can be longer than a short article.
  private func standsBesideStory(_ element: PageBlocks.Element) -> Bool {
    guard element.tag == .aside, let own, page.mass(own.blocks) >= 150 else { return false }
    return !(own.node < element.node && element.node < tree.end(of: own.node))
  }

  /// Newsletter forms, adverts, the page's foot, boxes of facts.
  private func isFurniture(_ element: PageBlocks.Element, _ mass: Int) -> Bool {
    let clues = element.clues
    guard clues.isDisjoint(with: [.body]) else { return false }
    if !clues.isDisjoint(with: [.newsletter, .authorBox, .furniture, .advert]), mass * 5 < total * 2 { return true }
    if clues.contains(.factBox), total - mass >= 400, !holdsLandmark(element) { return true }
    return clues.contains(.footer) && !clues.contains(.storyFooter) && total - mass >= 150
      && headline.map { element.node > $0 } ?? false && !holdsLandmark(element)
  }

  /// Ways to other stories and to other places.
  private func isElsewhere(_ element: PageBlocks.Element, _ mass: Int) -> Bool {
    let clues = element.clues
    guard clues.isDisjoint(with: [.body]) else { return false }
    let isRelated = clues.contains(.related) || clues.contains(.teaser) && !isSummary(element)
    guard isRelated || clues.contains(.sharing), !holdsLandmark(element) else { return false }
    if mass * 4 < total { return isRelated || mass <= max(300, total / 20) }
    guard isRelated, element.tag == .ul || element.tag == .ol, total - mass >= 400 else { return false }
    return (element.node..<tree.end(of: element.node)).lazy.filter { tree.tag($0) == .a }.prefix(3).count == 3
  }

  /// Whether a "teaser" is the story's own summary: the only one of its kind and without links, or right behind the
  /// headline with few.
  private func isSummary(_ element: PageBlocks.Element) -> Bool {
    let blocks = page.blocks[element.blocks.clamped(to: page.blocks.indices)]
    let linked = blocks.reduce(0) { $0 + $1.linked }
    if linked == 0, teasers.isAlone(element.node, tree) { return true }
    let length = blocks.reduce(0) { $0 + $1.length }
    return linked * 5 < length && headlineBlock.map { (0...8).contains(element.blocks.lowerBound - $0) } ?? false
  }

  private func isCaptionOrComments(_ element: PageBlocks.Element, _ mass: Int) -> Bool {
    let clues = element.clues
    let isComments = clues.contains(.comments) && element.tag != .a
    let isDiscussion =
      clues.contains(.discussion) && clues.isDisjoint(with: [.commentary, .body]) && element.tag != .a
      && total - mass >= 400 && !holdsLandmark(element)
    guard isComments || isDiscussion || clues.contains(.caption) else { return false }
    let inside = element.blocks.reduce(0) { $0 + ($1 < page.blocks.count ? page.blocks[$1].length : 0) }
    return everything - inside >= (isComments ? 150 : 400)
  }

  /// Hidden text, notices and second articles; undone when nearly nothing is left.
  private mutating func pruneSoft(keeping firm: [Bool]) {
    for element in page.elements where !element.blocks.isEmpty && !holdsHeadline(element) {
      guard !element.clues.isDisjoint(with: [.hidden, .notice]), element.clues.isDisjoint(with: [.paywall, .body])
      else { continue }
      let mass = page.mass(element.blocks)
      let rest = total - mass
      guard rest >= max(400, mass / 2) || rest >= max(100, mass) else { continue }
      if mass * 4 >= total, holdsLandmark(element) { continue }
      drop(element)
    }
    pruneSecondArticles()
    if remaining < 150 { isDropped = firm }
  }

  private mutating func pruneSecondArticles() {
    guard headline != nil else { return }
    let articles = page.elements.filter { $0.tag == .article }
    guard let own = articles.last(where: { holdsHeadline($0) }), page.mass(own.blocks) >= 300 else { return }
    for other in articles where other.node >= tree.end(of: own.node) || tree.end(of: other.node) <= own.node {
      drop(other)
    }
  }
}
