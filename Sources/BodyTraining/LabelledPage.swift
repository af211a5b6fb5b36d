import ArticleExtraction
import Bytes
import DatelineModel
import Foundation
import HTMLReading
import JSONText
import LanguagePacks
import StoryFolders

/// A page with its gold text or segments, its blocks' features, and for each block whether it is wanted.
struct LabelledPage {
  let id: String
  let dataset: String
  let gold: [String]
  /// The same without the soft hyphens that some gold texts keep and no text that is read has.
  private let soughtGold: [String]
  let features: BlockFeatures
  let texts: [String]
  let tokens: [[String]]
  /// Sentences that the text must hold, and such that it must not.
  let with: [String]
  let without: [String]
  /// Rows that are taken by their scores and a lenience, by the very rules of extraction.
  let choose: ([Float], Float) -> [Int]
  /// For each block: wanted, not wanted, or nil where the gold says nothing.
  var labels: [Bool?]
  /// How much each block weighs in training; the blocks of a page together about 1.
  var weights: [Float] = []

  /// Reads `gold/ID.json` and `html/ID.html.gz` of a folder; nil for pages without gold text or segments.
  init?(goldFile: URL, pages: URL, extractor: ArticleExtractor) throws {
    guard let value = JSONReader.read([UInt8](try Data(contentsOf: goldFile))), let id = value["id"]?.string else {
      return nil
    }
    self.id = id
    dataset = value["dataset"]?.string ?? ""
    let text = value["text"]?.string ?? ""
    with = (value["with"]?.elements ?? []).compactMap(\.string)
    without = (value["without"]?.elements ?? []).compactMap(\.string)
    guard !text.isEmpty || !with.isEmpty else { return nil }
    guard case .success(let document) = InputFiles.read(pages.appending(path: id + ".html.gz").path) else { return nil }
    let candidates = extractor.candidates(HTMLReader.read(document.bytes))
    features = candidates.features
    choose = candidates.choose
    texts = candidates.texts
    tokens = candidates.texts.map(Shingles.tokens)
    gold = Shingles.tokens(text)
    soughtGold = Shingles.tokens(text.filter { $0 != "\u{AD}" })
    labels = []
    if text.isEmpty {
      let (with, without) = (with, without)
      labels = texts.map { block in
        if without.contains(where: { block.contains($0) }) { return false }
        return with.contains(where: { block.contains($0) }) ? true : nil
      }
    } else {
      labels = overlapLabels()
      improveLabels()
    }
    weigh()
  }

  /// A block is wanted when most of its runs of four tokens stand in the gold text.
  private func overlapLabels() -> [Bool?] {
    var grams: [Int: Set<[String]>] = [:]
    for n in 1...4 where soughtGold.count >= n {
      grams[n] = Set((0...(soughtGold.count - n)).map { Array(soughtGold[$0..<($0 + n)]) })
    }
    return tokens.map { block in
      guard !block.isEmpty else { return nil }
      let n = min(4, block.count)
      let all = (0...(block.count - n)).map { Array(block[$0..<($0 + n)]) }
      let known = all.count { grams[n]?.contains($0) ?? false }
      return known * 2 >= all.count
    }
  }

  /// Flips blocks while the page's own score rises: short blocks can stand in the gold by chance.
  private mutating func improveLabels() {
    let goldShingles = Shingles(soughtGold)
    func score(_ labels: [Bool?]) -> Double {
      let found = zip(tokens, labels).filter { $0.1 == true }.flatMap(\.0)
      let (tp, fp, fn) = Shingles.compare(gold: goldShingles, found: Shingles(found))
      return tp == 0 ? 0 : 2 * tp / (2 * tp + fp + fn)
    }
    guard tokens.count <= 400 else { return }
    var best = score(labels)
    for index in labels.indices where tokens[index].count < 12 && labels[index] == true {
      var flipped = labels
      flipped[index] = false
      let now = score(flipped)
      if now >= best { (labels, best) = (flipped, now) }
    }
  }

  private mutating func weigh() {
    let size = Float(max(60, gold.isEmpty ? tokens.map(\.count).reduce(0, +) / 2 : gold.count))
    let trust: Float = gold.isEmpty ? 0.25 : dataset == "readability" ? 0.4 : 1
    weights = tokens.map { trust * min(0.15, max(0.004, Float($0.count) / size)) }
  }

  /// Which of five parts of the data the page belongs to, by its site.
  var fold: Int {
    let site = id.split(separator: "-").dropFirst().joined(separator: "-").prefix { $0 != "_" && $0 != "/" }
    return Int(FNV1a.of((dataset + site).utf8) % 5)
  }
}
