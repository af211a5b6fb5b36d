import ArticleModel
import HTMLReading

/// Chooses the blocks that are the article's body.
///
/// The branch of the tree that holds most of the paragraph text wins; inside it, link lists, stray short lines and what
/// follows a "related" heading are left out.
struct BodyChoice {
  private let page: PageBlocks
  private let tree: HTMLTree
  private let kept: [Int]

  init(_ page: PageBlocks, _ tree: HTMLTree, _ pruning: Pruning) {
    self.page = page
    self.tree = tree
    kept = page.blocks.indices.filter { !pruning.isDropped[$0] }
  }

  /// Indices of the chosen blocks, in reading order.
  func blocks(headline: HTMLTree.Node?) -> [Int] {
    guard let branch = mainBranch() else { return [] }
    let end = tree.end(of: branch)
    var chosen: [Int] = []
    var afterStop = false
    for index in kept {
      let block = page.blocks[index]
      guard block.node >= branch, block.node < end else { continue }
      if let headline, block.node >= headline, block.node < tree.end(of: headline) { continue }
      if block.kind == .heading, isStopHeading(index) { afterStop = true }
      if block.kind == .heading, !isStopHeading(index), block.level <= 3 { afterStop = false }
      if afterStop && (block.length < 200 || block.linkDensity > 0.3) { continue }
      if isWanted(index) { chosen.append(index) }
    }
    return withoutTrailingHeadings(chosen)
  }

  /// The deepest node that still holds most of the paragraph text.
  private func mainBranch() -> HTMLTree.Node? {
    var own: [HTMLTree.Node: Int] = [:]
    var total = 0
    for index in kept where page.blocks[index].isParagraphLike {
      let block = page.blocks[index]
      var node = tree.parent(block.node)
      var weight = block.length
      total += block.length
      for _ in 0..<3 {
        own[node, default: 0] += weight
        guard node != 0 else { break }
        node = tree.parent(node)
        weight = weight * 9 / 10
      }
    }
    guard total > 0 else { return kept.isEmpty ? nil : 1 }
    let best = own.max { ($0.value, -$0.key) < ($1.value, -$1.key) }!
    return widened(best.key, total)
  }

  /// Goes up while a parent adds much text that looks alike (an article cut in two by an advert).
  private func widened(_ start: HTMLTree.Node, _ total: Int) -> HTMLTree.Node {
    var node = start
    var mass = paragraphs(below: node)
    while node > 1 {
      let parent = tree.parent(node)
      let tag = tree.tag(parent)
      if tag == .body || tag == .html { break }
      let wider = paragraphs(below: parent)
      let addsALot = wider * 100 > mass * 107
      let isAlike = wider * 2 < mass * 3 || mass * 2 < total
      guard addsALot && isAlike || tag == .article || tag == .main else { break }
      node = parent
      mass = wider
    }
    return node
  }

  private func paragraphs(below node: HTMLTree.Node) -> Int {
    let end = tree.end(of: node)
    return kept.reduce(0) {
      let block = page.blocks[$1]
      return $0 + (block.node >= node && block.node < end && block.isParagraphLike ? block.length : 0)
    }
  }

  private func isWanted(_ index: Int) -> Bool {
    let block = page.blocks[index]
    if block.kind == .caption { return false }
    if block.linkDensity > 0.6 { return false }
    if block.kind == .heading { return block.level > 1 && block.linkDensity < 0.4 && !isStopHeading(index) }
    if block.kind == .table { return block.length >= 20 }
    if block.kind == .listItem { return block.linkDensity < 0.4 && block.length >= 8 }
    if isPhrase(index, BodyPhrases.promotional) || isTimeLine(index) { return false }
    if block.length < 25 { return endsLikeSentence(block) }
    return endsLikeSentence(block) || block.length >= 60 && block.linkDensity < 0.4
  }

  private func endsLikeSentence(_ block: PageBlock) -> Bool {
    guard let last = page.text[block.start..<block.end].last else { return false }
    return [0x2E, 0x21, 0x3F, 0x22, 0x3A, 0x29, 0x9D, 0x99, 0x82, 0x94, 0x9F, 0xA6, 0xBB].contains(last)
  }

  /// "First published on Tue 11 Mar 2025 … Last updated …"
  private func isTimeLine(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard block.length < 160, page.text[block.start..<block.end].contains(where: { (0x30...0x39).contains($0) }) else {
      return false
    }
    let text = page.string(index).lowercased()
    return BodyPhrases.timeLines.contains { text.contains($0) } && !endsLikeSentence(block)
  }

  private func isStopHeading(_ index: Int) -> Bool {
    page.blocks[index].length < 60 && isPhrase(index, BodyPhrases.stopHeadings)
  }

  private func isPhrase(_ index: Int, _ phrases: [String]) -> Bool {
    let block = page.blocks[index]
    guard block.length < 200 else { return false }
    let text = page.string(index).lowercased()
    return phrases.contains { text.hasPrefix($0) }
  }

  private func withoutTrailingHeadings(_ chosen: [Int]) -> [Int] {
    var chosen = chosen
    while let last = chosen.last, page.blocks[last].kind == .heading { chosen.removeLast() }
    return chosen
  }
}

/// Openings of lines that sites put into the body and that are not the story.
enum BodyPhrases {
  static let stopHeadings = [
    "related", "more from", "more on", "read more", "also read", "you may also", "recommended", "trending", "most read",
    "comments", "leave a reply", "leave a comment", "about the author", "share this", "latest news", "popular",
    "recent posts", "sign up", "newsletter", "up next", "don't miss", "more stories", "top stories", "see also",
  ]
  static let timeLines = ["published", "updated", "posted on", "min read", "minute read"]
  static let promotional = [
    "share this", "read more:", "read also", "also read", "follow us", "sign up", "subscribe", "click here",
    "exit mobile",
    "advertisement", "related:", "watch:", "listen:", "download our", "photo:", "image:", "credit:", "copyright ©",
    "all rights reserved", "print this", "email this", "tweet", "like us on", "join our", "get the latest",
  ]
}
