import DatelineModel
import Testing

/// What each stretch of a body is, and where one ends and the next begins.
@Suite struct BlockKindTests {
  private static let long =
    "The keeper of the weir measured the level twice a day and wrote it into a book, the museum said."

  /// Kinds and first words of the blocks that stand between the paragraphs of a story.
  private static func blocks(_ inside: String) -> [String] {
    let html = """
      <html lang=en><head><title>The river and its dam</title></head><body><article><h1>The river and its dam</h1>
      <div class=article-body>\((0..<4).map(SmallPage.paragraph).joined())\(inside)\((4..<8).map(SmallPage.paragraph).joined())
      </div></article></body></html>
      """
    let article = SmallPage.article(html)
    return article.blocks.filter { !article.string($0.range).contains("part of the survey") }.map {
      "\($0.kind.rawValue): " + article.string($0.range).split(separator: " ").prefix(3).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("<p>\(long)</p>", ["paragraph: The keeper of"]), ("<div>\(long)</div>", ["paragraph: The keeper of"]),
    ("<h2>What the book says</h2><p>\(long)</p>", ["heading: What the book", "paragraph: The keeper of"]),
    ("<blockquote><p>\(long)</p></blockquote>", ["quote: The keeper of"]),
    (
      "<ul><li>\(long)</li><li>\(long.uppercased())</li></ul>",
      ["list-item: The keeper of", "list-item: THE KEEPER OF"]
    ),
    ("<ul><li><p>\(long)</p></li></ul>", ["list-item: The keeper of"]),
    ("<dl><dt>\(long)</dt></dl>", ["list-item: The keeper of"]),
    // Old pages lay out their text in tables: a cell that ends like a sentence is a paragraph.
    ("<table><tr><td>\(long)</td></tr></table>", ["paragraph: The keeper of"]),
    // Two line breaks end a block, one does not, nor does an inline element.
    ("<p>\(long)<br><br>\(long.uppercased())</p>", ["paragraph: The keeper of", "paragraph: THE KEEPER OF"]),
    ("<p>\(long)<br>\(long.uppercased())</p>", ["paragraph: The keeper of"]),
    ("<p>\(long)<br> <br>\(long.uppercased())</p>", ["paragraph: The keeper of", "paragraph: THE KEEPER OF"]),
    ("<p>\(long) <b>\(long.uppercased())</b></p>", ["paragraph: The keeper of"]),
    // Hidden words inside a line go, those of a block of their own as well.
    ("<p>The <span hidden>old </span>keeper of\(long.dropFirst(13))</p>", ["paragraph: The keeper of"]),
    ("<p>The <span aria-hidden=true>old </span>keeper of\(long.dropFirst(13))</p>", ["paragraph: The keeper of"]),
    ("<p hidden>\(long)</p>", []), ("<p style='display: none'>\(long)</p>", []),
    ("<noscript><p>\(long)</p></noscript>", []),
    ("<template><p>\(long)</p></template>", []), ("<button>\(long)</button>", []),
  ])
  func kinds(inside: String, blocks: [String]) {
    #expect(BlockKindTests.blocks(inside) == blocks)
  }

  /// A heading that ends a body heads nothing.
  @Test func aHeadingAtTheEndIsNoPartOfTheBody() {
    let story = (0..<6).map(SmallPage.paragraph).joined()
    let article = SmallPage.article(
      "<title>The river</title><h1>The river</h1><div class=article-body>\(story)<h2>What comes</h2></div>")
    #expect(article.blocks.last?.kind == .paragraph)
    #expect(!article.body.contains("What comes"))
  }

  @Test func theTextIsItsBlocksWithALineFeedBetween() {
    let article = SmallPage(behind: "<h2>Gravel</h2>").article
    var at = 0
    for block in article.blocks {
      #expect(block.range.start == at)
      at = block.range.end + 1
    }
    #expect(at == article.text.count + 1)
  }

  /// The posts of a live page carry the time of their own element.
  @Test(arguments: [(3, true), (2, false)])
  func postsOfALivePage(posts: Int, areTimed: Bool) {
    let inside = (0..<posts).map {
      "<div><time datetime='2021-06-07T1\($0):00:00+05:00'>hour</time>\(SmallPage.paragraph($0 + 4))</div>"
    }.joined()
    let page = SmallPage(foot: "<section>\(inside)</section>", paragraphs: 4)
    let times = page.article.blocks.compactMap(\.postTime)
    #expect(times.compactMap(\.secondOfDay) == (areTimed ? (0..<posts).map { (10 + $0) * 3600 } : []))
  }
}
