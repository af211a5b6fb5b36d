import HTMLReading

/// The headings of a page, and which of them is its headline.
struct PageHeadings {
  struct Heading {
    let node: HTMLTree.Node
    let text: String
    /// Agreement with the declared titles or a piece of them, 0 … 1, and the same with what speaks for and against its place.
    var overlap: Double
    var score: Double
  }

  private(set) var best: Heading?
  /// The text of the only heading that is marked as the headline.
  private(set) var marked: String?
  /// The heading right above the article's text, where the titles agree with none.
  private(set) var aboveText: String?
  private(set) var nodeAboveText: HTMLTree.Node?

  init(
    _ tree: HTMLTree, _ page: PageBlocks, titles: [String], pieces: [String], site: [String],
    isDeclared: Bool
  ) {
    let words = titles.map { TitleWords($0) }
    let parts = pieces.filter { $0.split(separator: " ").count >= 3 }.map { TitleWords($0) }
    let candidates = page.elements.filter { ($0.tag.headingLevel ?? 9) <= 3 }.prefix(200)
    let total = page.paragraphMass.last ?? 0
    var marks: [Heading] = []
    for element in candidates {
      let text = PageHeadings.text(of: element.node, in: tree, titles: titles)
      guard text.utf8.count >= 3, text.utf8.count < 500 else { continue }
      let own = TitleWords(text)
      // A heading that is a piece of the title as a whole is as good as one that is all of it.
      let isPiece = parts.contains { Headline.overlap(own, $0) >= 0.9 }
      var heading = Heading(
        node: element.node, text: text, overlap: isPiece ? 1 : words.map { Headline.overlap(own, $0) }.max() ?? 0,
        score: 0)
      heading.score = heading.overlap + (element.tag == .h1 ? 0.3 : 0)
      let behind = total - page.paragraphMass[min(element.blocks.lowerBound, page.paragraphMass.count - 1)]
      if total > 0, behind * 5 < total { heading.score -= 0.5 }
      if heading.score > best?.score ?? -.infinity { best = heading }
      if tree.attributeBytes(element.node, .itemprop)?.elementsEqual("headline".utf8) ?? false { marks.append(heading) }
    }
    // A mark on the site's own name, which the title holds, says nothing.
    if marks.count == 1, marks[0].overlap < 0.2,
      !titles.contains(where: { $0.folded.contains(marks[0].text.folded) })
    {
      marked = marks[0].text
    }
    preferMainHeading(tree, candidates.map { $0 }, site)
    // Only where no title is one of the article: sections and the site's name.
    let namesNone = !isDeclared && pieces.count >= 2 && pieces.allSatisfy { $0.split(separator: " ").count <= 2 }
    if namesNone, best?.overlap ?? 0 < 0.3, let above = PageHeadings.aboveText(tree, page, candidates.map { $0 }),
      tree.text(of: above).split(separator: " ").count >= 3
    {
      nodeAboveText = above
      aboveText = PageHeadings.text(of: above, in: tree)
      // A heading far from the text that shares a word with the title is none.
      if let best, best.node > above, best.overlap < 0.3 { self.best = nil }
    }
  }

  /// A second heading right below the only main heading of an article is its summary, even where the title repeats it.
  private mutating func preferMainHeading(_ tree: HTMLTree, _ headings: [PageBlocks.Element], _ site: [String]) {
    guard let chosen = best, tree.tag(chosen.node) != .h1 else { return }
    let mains = headings.filter { $0.tag == .h1 }
    guard mains.count == 1, tree.end(of: mains[0].node) <= chosen.node,
      tree.parent(mains[0].node) == tree.parent(chosen.node)
    else { return }
    var at = tree.parent(chosen.node)
    while at > 0, tree.tag(at) != .article { at = tree.parent(at) }
    let between = (tree.end(of: mains[0].node)..<chosen.node).contains { tree.tag($0) != .text }
    let text = PageHeadings.text(of: mains[0].node, in: tree)
    guard at > 0, !between, !Headline.isSite(text, site) else { return }
    best = Heading(node: mains[0].node, text: text, overlap: max(0.3, chosen.overlap), score: chosen.score)
  }

  /// The last heading within a few blocks before the first of at least two long paragraphs that stand side by side.
  private static func aboveText(
    _ tree: HTMLTree, _ page: PageBlocks, _ headings: [PageBlocks.Element]
  ) -> HTMLTree.Node? {
    let long = page.blocks.indices.filter { page.blocks[$0].length >= 100 && page.blocks[$0].isParagraphLike }
    guard
      let first = zip(long, long.dropFirst()).first(where: {
        tree.parent(page.blocks[$0].element) == tree.parent(page.blocks[$1].element)
      })?.0
    else { return nil }
    return headings.last { heading in
      heading.blocks.count == 1 && (1...6).contains(first - heading.blocks.lowerBound)
        && page.blocks[heading.blocks.lowerBound].linkDensity < 0.5
    }?.node
  }

  /// The text of a heading without a rubric that stands before it in an element of its own.
  ///
  /// A rubric that the declared title joins to the headline by a colon is part of it.
  static func text(of node: HTMLTree.Node, in tree: HTMLTree, titles: [String] = []) -> String {
    let whole = tree.text(of: node)
    var at = node + 1
    let end = tree.end(of: node)
    while at < end {
      if tree.tag(at) == .text {
        if tree.bytes(at).contains(where: { $0 > 0x20 }) { return whole }
      } else if let names = tree.attributeBytes(at, .class), !MarkupNames.rubrics.scan(names).isEmpty,
        tree.end(of: at) < end
      {
        let rubric = tree.text(of: at)
        if rubric.hasSuffix(":") || titles.contains(where: { $0.hasPrefix(rubric + ":") }) { return whole }
        let rest = String(whole.dropFirst(rubric.count)).trimmed.drop { $0 == ":" || $0 == "|" || $0 == "-" }
        return whole.hasPrefix(rubric) && rest.split(separator: " ").count >= 3 ? String(rest).trimmed : whole
      }
      at += 1
    }
    return whole
  }
}
