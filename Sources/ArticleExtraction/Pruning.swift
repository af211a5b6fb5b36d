import HTMLReading

/// Which blocks fall away before anything is weighed: comments, related stories, share bars, notices, second articles.
///
/// Each rule names the elements it is for and a guard: pruning too much costs a whole article, too little a few lines.
struct Pruning {
  private(set) var isDropped: [Bool]
  private let page: PageBlocks
  private let tree: HTMLTree
  private let headline: HTMLTree.Node?
  private let landmarks: [HTMLTree.Node]

  init(_ page: PageBlocks, _ tree: HTMLTree, headline: HTMLTree.Node?) {
    self.page = page
    self.tree = tree
    self.headline = headline
    landmarks = page.elements.filter { $0.tag == .h1 || $0.tag == .main || $0.tag == .article }.map(\.node)
    isDropped = [Bool](repeating: false, count: page.blocks.count)
    let firm = pruneFirm()
    pruneSoft(keeping: firm)
    dropRepeats()
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

  private mutating func drop(_ range: Range<Int>) {
    for i in range where i < isDropped.count { isDropped[i] = true }
  }

  private var remaining: Int {
    var sum = 0
    for (i, block) in page.blocks.enumerated() where !isDropped[i] { sum += block.length }
    return sum
  }

  /// Rules whose words hardly ever stand on an article's own body. Returns what they dropped.
  private mutating func pruneFirm() -> [Bool] {
    let total = page.paragraphMass.last ?? 0
    let everything = page.blocks.reduce(0) { $0 + $1.length }
    for element in page.elements where !element.blocks.isEmpty && !holdsHeadline(element) {
      let mass = page.mass(element.blocks)
      switch element.tag {
      case .nav, .footer, .dialog, .figcaption, .aside, .details:
        if mass * 5 < total * 2 || element.tag == .figcaption || element.tag == .nav { drop(element.blocks) }
        continue
      case .form where mass * 5 < total:
        drop(element.blocks)
        continue
      default: break
      }
      if !element.clues.isDisjoint(with: [.newsletter, .authorBox, .furniture, .advert]), mass * 5 < total * 2 {
        if element.clues.isDisjoint(with: [.body]) { drop(element.blocks) }
      }
      if !element.clues.isDisjoint(with: [.related, .sharing]), mass * 4 < total,
        !holdsLandmark(element), element.clues.isDisjoint(with: [.body])
      {
        drop(element.blocks)
      }
      if element.clues.contains(.caption) {
        let inside = element.blocks.reduce(0) { $0 + page.blocks[$1].length }
        if everything - inside >= 400 { drop(element.blocks) }
      }
      if element.clues.contains(.comments), element.tag != .a {
        let inside = element.blocks.reduce(0) { $0 + page.blocks[$1].length }
        if everything - inside >= 150 { drop(element.blocks) }
      }
    }
    return isDropped
  }

  /// Hidden text, notices and second articles; undone when nearly nothing is left.
  private mutating func pruneSoft(keeping firm: [Bool]) {
    let total = page.paragraphMass.last ?? 0
    for element in page.elements where !element.blocks.isEmpty && !holdsHeadline(element) {
      guard !element.clues.isDisjoint(with: [.hidden, .notice]), element.clues.isDisjoint(with: [.paywall, .body])
      else { continue }
      let mass = page.mass(element.blocks)
      guard total - mass >= max(400, mass / 2) else { continue }
      if mass * 4 >= total, holdsLandmark(element) { continue }
      drop(element.blocks)
    }
    pruneSecondArticles()
    if remaining < 150 { isDropped = firm }
  }

  private mutating func pruneSecondArticles() {
    guard headline != nil else { return }
    let articles = page.elements.filter { $0.tag == .article }
    guard let own = articles.last(where: { holdsHeadline($0) }), page.mass(own.blocks) >= 300 else { return }
    for other in articles where other.node >= tree.end(of: own.node) || tree.end(of: other.node) <= own.node {
      drop(other.blocks)
    }
  }

  /// A block whose words stood in a kept block before is a repetition: a teaser of itself, a print version. Of a summary and
  /// the longer paragraph that says it again the paragraph stays; what repeats under one parent is meant.
  private mutating func dropRepeats() {
    var home: [UInt64: Int] = [:]
    for (i, block) in page.blocks.enumerated() where !isDropped[i] && block.length >= 80 {
      let grams = sixGrams(block)
      guard grams.count >= 6 else { continue }
      var shared: [Int: Int] = [:]
      for gram in grams { if let earlier = home[gram] { shared[earlier, default: 0] += 1 } }
      let isRepeated = shared.values.reduce(0, +) * 5 >= grams.count * 4
      if isRepeated, let earlier = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key {
        if tree.parent(page.blocks[earlier].element) == tree.parent(block.element) { continue }
        if page.blocks[earlier].length > block.length {
          isDropped[i] = true
          continue
        }
        isDropped[earlier] = true
      }
      for gram in grams { home[gram] = i }
    }
  }

  private func sixGrams(_ block: PageBlock) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 14_695_981_039_346_656_037
    var inWord = false
    for byte in page.text[block.start..<block.end] {
      if byte <= 0x20 {
        if inWord { words.append(hash) }
        hash = 14_695_981_039_346_656_037
        inWord = false
      } else {
        hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        inWord = true
      }
    }
    if inWord { words.append(hash) }
    guard words.count >= 6 else { return [] }
    return (0...(words.count - 6)).map { start in
      var gram: UInt64 = 0
      for i in start..<(start + 6) { gram = gram &* 0x9E37_79B9_7F4A_7C15 ^ words[i] }
      return gram
    }
  }
}
