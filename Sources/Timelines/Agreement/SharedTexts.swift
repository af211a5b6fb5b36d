import Bytes
import DatelineModel
import Text

/// Recognises what articles have from each other: copies of one text, and single sentences that stand in several word for word.
struct SharedTexts {
  /// For each article the first one that it is a copy of, or itself.
  let originals: [Int]
  /// How many articles are no copies.
  let originalCount: Int
  /// Statements that an earlier article, no copy, has word for word, and that article: an agency's paragraph or a line of the site is
  /// one witness, wherever it stands.
  let borrowed: [Timeline.Entry.Member: Int]

  /// Sentences that stand in more articles than this are phrases of the trade, no signs of a copy.
  private static let commonLimit = 40
  /// Words that a sentence must have to count.
  private static let wordLimit = 6
  /// Tokens within which an agency's or a town's mark ends: "(AP) -", "KANO, March 3 (Reuters) —".
  private static let markLimit = 12

  init(_ articles: [AnnotatedArticle]) {
    let sentences = articles.map(SharedTexts.sentenceKeys)
    var holders: [UInt64: [Int]] = [:]
    for (article, keys) in sentences.enumerated() {
      for key in Set(keys.compactMap(\.self)) { holders[key, default: []].append(article) }
    }
    let originals = SharedTexts.originals(sentences.map { Set($0.compactMap(\.self)) }, holders)
    var borrowed: [Timeline.Entry.Member: Int] = [:]
    for (article, keys) in sentences.enumerated() {
      for (statement, key) in keys.enumerated() {
        guard let first = key.flatMap({ holders[$0]?.first }), originals[first] != originals[article] else { continue }
        borrowed[.init(article: article, statement: statement)] = originals[first]
      }
    }
    self.originals = originals
    originalCount = Set(originals).count
    self.borrowed = borrowed
  }

  /// The article that bears witness with a statement: the first that has its words.
  func witness(_ member: Timeline.Entry.Member) -> Int { borrowed[member] ?? originals[member.article] }

  private static func originals(_ sentences: [Set<UInt64>], _ holders: [UInt64: [Int]]) -> [Int] {
    var originals = Array(sentences.indices)
    for (article, keys) in sentences.enumerated() {
      var common: [Int: Int] = [:]
      for key in keys {
        guard let others = holders[key], others.count <= commonLimit else { continue }
        for other in others where other < article { common[other, default: 0] += 1 }
      }
      let copy = common.filter { $0.value >= 2 && $0.value * 2 > min(keys.count, sentences[$0.key].count) }
      if let first = copy.keys.min() { originals[article] = originals[first] }
    }
    return originals
  }

  /// A hash of each statement's words; nil for short ones.
  private static func sentenceKeys(_ annotated: AnnotatedArticle) -> [UInt64?] {
    annotated.statements.map { statement in
      let words = Tokenization(Array(annotated.article.text[statement.range.start..<statement.range.end])).tokens
      let own = words[mark(words)...].filter { $0.kind != .mark }
      guard own.count >= wordLimit else { return nil }
      return own.reduce(FNV1a.seed) { FNV1a.mix($0, $1.key) }
    }
  }

  /// Where the words begin behind a mark of names, brackets and a dash.
  private static func mark(_ tokens: [Token]) -> Int {
    guard
      let dash = tokens.prefix(markLimit).firstIndex(where: {
        $0.spaceBefore && ($0.isMark("-") || $0.isMark("–") || $0.isMark("—"))
      }), tokens[..<dash].allSatisfy({ $0.kind != .word || $0.isCapitalised })
    else { return 0 }
    return dash + 1
  }
}
