import Bytes
import DatelineModel
import HTMLReading

/// Blocks that belong to the text by where they stand, though by themselves they do not look like it: list items that a line
/// announces, quotes between paragraphs, the sentences of a very short article.
struct BodyGaps {
  private let page: PageBlocks
  private let tree: HTMLTree
  private let rows: [Int]
  private let headline: HTMLTree.Node?

  /// Bytes of text under which an article's own part is read whole.
  private static let shortArticle = 250

  init(_ page: PageBlocks, _ tree: HTMLTree, rows: [Int], headline: HTMLTree.Node?) {
    self.page = page
    self.tree = tree
    self.rows = rows
    self.headline = headline
  }

  /// The chosen blocks with those that belong to them.
  func filled(_ chosen: [Int], isExcluded: (Int) -> Bool) -> [Int] {
    var wanted = Set(chosen)
    var quotes = Set(chosen.filter { page.blocks[$0].kind == .quote }.map { quoteClass(page.blocks[$0]) })
    for (place, index) in rows.enumerated() where !wanted.contains(index) {
      guard isAnnounced(place, wanted) || isQuoteBetween(place, wanted, quotes), !isExcluded(index) else { continue }
      wanted.insert(index)
      if page.blocks[index].kind == .quote { quotes.insert(quoteClass(page.blocks[index])) }
    }
    let length = chosen.reduce(0) { $0 + page.blocks[$1].length }
    if length < BodyGaps.shortArticle, let own = ownPart {
      for index in rows where own.contains(index) && !wanted.contains(index) && isSentence(index) && !isExcluded(index)
      {
        wanted.insert(index)
      }
    }
    return wanted.count == chosen.count ? chosen : wanted.sorted()
  }

  private func isSentence(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return block.kind != .heading && block.length >= 20 && block.linkDensity < 0.3
      && TextShape.closes(page.text[block.start..<block.end])
  }

  /// A list item behind a chosen line that ends in a colon, or behind another such item.
  private func isAnnounced(_ place: Int, _ wanted: Set<Int>) -> Bool {
    let index = rows[place]
    guard page.blocks[index].kind == .listItem, isSentence(index) else { return false }
    for before in rows[..<place].reversed().prefix(30) {
      guard wanted.contains(before) else { return false }
      if page.blocks[before].kind == .listItem { continue }
      return page.text[page.blocks[before].start..<page.blocks[before].end].last == 0x3A
    }
    return false
  }

  /// A quote, most often an embedded post, with chosen paragraphs before and behind it, where another of its kind is chosen: a
  /// page's quotes are all part of its text, or none is.
  private func isQuoteBetween(_ place: Int, _ wanted: Set<Int>, _ quotes: Set<String>) -> Bool {
    let block = page.blocks[rows[place]]
    guard block.kind == .quote, block.length >= 30, block.linkDensity < 0.5, quotes.contains(quoteClass(block)) else {
      return false
    }
    return rows[..<place].suffix(3).contains { wanted.contains($0) && page.blocks[$0].kind == .paragraph }
      && rows[(place + 1)...].prefix(3).contains { wanted.contains($0) && page.blocks[$0].kind == .paragraph }
  }

  /// The class of the quote that a block stands in, "" for none.
  private func quoteClass(_ block: PageBlock) -> String {
    var at = block.element
    while at > 0, tree.tag(at) != .blockquote { at = tree.parent(at) }
    return tree.attribute(at, .class) ?? ""
  }

  /// The blocks behind the headline in the innermost article or main part that holds it.
  private var ownPart: Range<Int>? {
    guard let headline else { return nil }
    let own = page.elements.last {
      ($0.tag == .article || $0.tag == .main) && $0.node <= headline && headline < tree.end(of: $0.node)
    }
    guard let own else { return nil }
    let blocks = page.blocks(below: own.node, in: tree)
    return page.blocks(below: headline, in: tree)
      .upperBound..<max(
        page.blocks(below: headline, in: tree).upperBound, blocks.upperBound)
  }
}
