import Bytes
import DatelineModel
import Text

/// Recognises copies of one text: articles most of whose sentences stand word for word in another one.
struct SharedTexts {
  /// Sentences that stand in more articles than this are phrases of the trade, no signs of a copy.
  private static let commonLimit = 40
  /// Words that a sentence must have to count.
  private static let wordLimit = 6

  /// For each article the first one that it is a copy of, or itself.
  static func originals(_ articles: [AnnotatedArticle]) -> [Int] {
    let sentences = articles.map(sentenceKeys)
    var holders: [UInt64: [Int]] = [:]
    for (article, keys) in sentences.enumerated() { for key in keys { holders[key, default: []].append(article) } }
    var originals = Array(articles.indices)
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

  private static func sentenceKeys(_ annotated: AnnotatedArticle) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for statement in annotated.statements {
      let words = Tokenization(Array(annotated.article.text[statement.range.start..<statement.range.end])).tokens
        .filter { $0.kind != .mark }
      guard words.count >= wordLimit else { continue }
      keys.insert(words.reduce(FNV1a.seed) { FNV1a.mix($0, $1.key) })
    }
    return keys
  }
}
