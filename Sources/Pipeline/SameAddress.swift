import DatelineModel

/// Pages that give one address, by what tells whether another is one of them: a wrong canonical address, such as a site's front page,
/// does not make one of two articles.
struct SameAddress {
  /// A block on more pages than these is furniture, and says nothing of either.
  private static let furniture = 16

  private var titles: [String: Int] = [:]
  private var blocks: [ArraySlice<UInt8>: [Int]] = [:]
  /// Blocks of each page.
  private var counts: [Int: Int] = [:]

  /// Takes a page that counts.
  mutating func add(_ article: Article, _ index: Int) {
    if let title = article.title?.value, titles[title] == nil { titles[title] = index }
    counts[index] = article.blocks.count
    for block in SameAddress.blocks(article) { blocks[block, default: []].append(index) }
  }

  /// The page that has the headline of an article or half of the blocks of the shorter of the two; nil where there is none.
  func page(like article: Article) -> Int? {
    if let title = article.title?.value, let page = titles[title] { return page }
    var shared: [Int: Int] = [:]
    for block in SameAddress.blocks(article) {
      guard let pages = blocks[block], pages.count <= SameAddress.furniture else { continue }
      for page in pages { shared[page, default: 0] += 1 }
    }
    return shared.filter { page, count in count * 2 >= min(article.blocks.count, counts[page] ?? 0) }.keys.min()
  }

  private static func blocks(_ article: Article) -> Set<ArraySlice<UInt8>> {
    Set(
      article.blocks.compactMap { block in
        let range = block.range.start..<block.range.end
        return range.upperBound <= article.text.count ? article.text[range] : nil
      })
  }
}
