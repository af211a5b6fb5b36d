import Bytes
import DatelineModel
import HTMLReading

/// Chooses the blocks that are the article's body: each block is judged by what it is, where it stands and what stands
/// around it.
struct BodyChoice {
  private let page: PageBlocks
  private let tree: HTMLTree
  private let features: BlockFeatures
  private let language: PageLanguage

  /// How much lower, in log-odds, a block's own threshold lies than that of the text with the highest expected F1: what is missing from
  /// an article is worse than what is too much.
  private let lenience: Float

  init(
    _ page: PageBlocks, _ tree: HTMLTree, _ features: BlockFeatures, _ language: PageLanguage, lenience: Float = 0.75
  ) {
    self.lenience = lenience
    self.page = page
    self.language = language
    self.tree = tree
    self.features = features
  }

  /// Indices of the chosen blocks, in reading order. `scores` are the log-odds of the features' rows.
  func blocks(headline: HTMLTree.Node?, scores: [Float]) -> [Int] {
    let odds = scores.map(BoostedTrees.odds)
    let least = leastOdds(odds) / BoostedTrees.odds(lenience)
    var chosen: [Int] = []
    for (odds, index) in zip(odds, features.rows) {
      let block = page.blocks[index]
      if let headline, block.node >= headline, block.node < tree.end(of: headline) { continue }
      if odds > least, !isExcluded(block) { chosen.append(index) }
    }
    let gaps = BodyGaps(page, tree, rows: features.rows, headline: headline)
    chosen = gaps.filled(chosen) { isExcluded(page.blocks[$0]) }
    while let last = chosen.last, page.blocks[last].kind == .heading { chosen.removeLast() }
    return chosen
  }

  /// The odds from which blocks make the text whose expected F1 is highest: those of half that F1 (Lipton, Elkan and Naryanaswamy 2014).
  ///
  /// Where the page is clear a block has to be likely; where all is in doubt, the likeliest is taken.
  private func leastOdds(_ odds: [Double]) -> Double {
    let lengths = features.rows.map { Double(page.blocks[$0].length) }
    let likely = odds.map { $0 / (1 + $0) }
    let wanted = zip(likely, lengths).reduce(0) { $0 + $1.0 * $1.1 }
    var (right, taken, best) = (0.0, 0.0, 0.0)
    for row in likely.indices.sorted(by: { (likely[$0], $1) > (likely[$1], $0) }) {
      right += likely[row] * lengths[row]
      taken += lengths[row]
      best = max(best, 2 * right / max(1, taken + wanted))
    }
    return best / (2 - best)
  }

  /// What no story holds, whatever the model says of it.
  private func isExcluded(_ block: PageBlock) -> Bool {
    isTimeLine(block) || isFurniture(block) || isLinkLine(block) || isHouseNote(block) || isCaption(block)
  }

  /// "Mill to reopen | Choir seeks tenors": links to other stories, one behind another.
  private func isLinkLine(_ block: PageBlock) -> Bool {
    block.setting.links >= 2 && block.length < 400 && block.linkDensity > 0.6
      && page.text[block.start..<block.end].contains(0x7C)
  }

  /// What the house says of itself: commissions, and offers that stand in place of the rest.
  private func isHouseNote(_ block: PageBlock) -> Bool {
    guard block.length < 400 else { return false }
    return language.phrases.isHouseNote(page.text[block.start..<block.end])
  }

  /// A line under a picture that is marked up as a paragraph: alone with the picture, and by its words or its class a caption.
  private func isCaption(_ block: PageBlock) -> Bool {
    let container = tree.parent(block.element)
    let tag = tree.tag(container)
    guard block.length < 400, container > 0, tag == .div || tag == .figure || tag == .span || tag == .unknown,
      tree.end(of: container) - container < 40,
      (container..<tree.end(of: container)).contains(where: { tree.tag($0) == .img }),
      page.blocks(below: container, in: tree).count == 1
    else { return false }
    if language.phrases.isCaption(page.text[block.start..<block.end]) { return true }
    return tree.attributeBytes(container, .class).map { !MarkupNames.pictures.scan($0).isEmpty } ?? false
  }

  /// "Advertisement", "Newsletter: every Monday": short lines that no story holds.
  private func isFurniture(_ block: PageBlock) -> Bool {
    let text = page.text[block.start..<block.end]
    return block.length < 60 && language.phrases.isFurniture(text) || language.phrases.isPointer(text)
  }

  /// "First published on Tue 11 Mar 2025 … Last updated …", "3 min read", "By Ina Marsh • March 5, 2021, 8:40 p.m."
  private func isTimeLine(_ block: PageBlock) -> Bool {
    let text = page.text[block.start..<block.end]
    guard block.length < 160, text.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let line = String(decoding: text, as: UTF8.self)
    let isClosed = TextShape.closes(text)
    if block.kind != .heading, TextShape(text).digits >= 5, language.words.bylines.contains(where: line.hasPrefix),
      !isClosed || line.contains("•") || line.contains(" | ") || line.contains("·")
    {
      return true
    }
    if isClosed { return false }
    let words = line.lowercased()
    if block.length < 40, isOnlyClock(words) { return true }
    return language.words.timeLines.contains { words.contains($0) }
      || language.words.readingTimes.contains { words.contains($0) }
  }

  /// "12.03.2025, 14:30", "2:05 pm": a date or a clock time in figures and nothing else.
  private func isOnlyClock(_ line: String) -> Bool {
    var figures = 0
    for word in line.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if word.allSatisfy({ $0.isNumber }) {
        figures += 1
      } else if !language.words.dates.clock.contains(String(word)) {
        return false
      }
    }
    return figures >= 2 && line.contains(where: { ":./-".contains($0) })
  }
}
