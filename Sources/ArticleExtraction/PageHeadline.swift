import DatelineModel
import HTMLReading

/// Where a page's headline stands and what it says: what pruning and judging go by.
struct PageHeadline {
  let node: HTMLTree.Node?
  let block: Int?
  let title: String?

  init(_ headline: Headline, _ page: PageBlocks, _ tree: HTMLTree) {
    node = headline.node
    title = headline.title?.value
    block =
      headline.node.map { page.blocks(below: $0, in: tree).lowerBound } ?? PageHeadline.plain(headline, page)
  }

  /// Old pages set their headline in a plain box: the block that says what the title says.
  private static func plain(_ headline: Headline, _ page: PageBlocks) -> Int? {
    guard let title = (headline.title?.value).map(TitleWords.init) else { return nil }
    return page.blocks.indices.prefix(400).first { index in
      let block = page.blocks[index]
      return block.length < 400 && block.length > 8 && Headline.overlap(TitleWords(page.string(index)), title) >= 0.8
    }
  }
}
