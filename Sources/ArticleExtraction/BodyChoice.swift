import DatelineModel
import HTMLReading

/// Chooses the blocks that are the article's body: each block is judged by what it is, where it stands and what stands
/// around it.
struct BodyChoice {
  private let page: PageBlocks
  private let tree: HTMLTree
  private let features: BlockFeatures
  private let model: BoostedTrees
  private let language: PageLanguage

  /// Log-odds from which a block is wanted.
  private let threshold: Float

  init(
    _ page: PageBlocks, _ tree: HTMLTree, _ features: BlockFeatures, _ language: PageLanguage,
    model: BoostedTrees = .embedded,
    threshold: Float = -0.6
  ) {
    self.threshold = threshold
    self.page = page
    self.language = language
    self.tree = tree
    self.features = features
    self.model = model
  }

  /// Indices of the chosen blocks, in reading order.
  func blocks(headline: HTMLTree.Node?) -> [Int] {
    let columns = BlockFeatures.names.count
    var chosen: [Int] = []
    features.values.withUnsafeBufferPointer { values in
      for (row, index) in features.rows.enumerated() {
        let block = page.blocks[index]
        if let headline, block.node >= headline, block.node < tree.end(of: headline) { continue }
        let score = model.score(UnsafeBufferPointer(rebasing: values[(row * columns)..<((row + 1) * columns)]))
        if score > threshold, !isExcluded(block) { chosen.append(index) }
      }
    }
    let gaps = BodyGaps(page, tree, rows: features.rows, headline: headline)
    chosen = gaps.filled(chosen) { isExcluded(page.blocks[$0]) }
    while let last = chosen.last, page.blocks[last].kind == .heading { chosen.removeLast() }
    return chosen
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

  /// "First published on Tue 11 Mar 2025 … Last updated …", "3 min read"
  private func isTimeLine(_ block: PageBlock) -> Bool {
    let text = page.text[block.start..<block.end]
    guard block.length < 160, text.contains(where: { (0x30...0x39).contains($0) }), !TextShape.closes(text) else {
      return false
    }
    let words = String(decoding: text, as: UTF8.self).lowercased()
    if block.length < 40, isOnlyClock(words) { return true }
    return (language.words.timeLines + language.words.readingTimes).contains { words.contains($0) }
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
