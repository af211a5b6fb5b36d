/// Overlap of texts by runs of four tokens, as the public benchmark for article extraction counts it.
struct Shingles {
  let counts: [[String]: Int]
  let tokenCount: Int

  init(_ tokens: [String]) {
    var counts: [[String]: Int] = [:]
    if !tokens.isEmpty {
      for start in 0..<max(1, tokens.count - 3) {
        counts[Array(tokens[start..<min(start + 4, tokens.count)]), default: 0] += 1
      }
    }
    self.counts = counts
    tokenCount = tokens.count
  }

  /// Letters and digits in runs; each sign of a script without spaces by itself.
  static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let isAlone =
        (0x3400...0x9FFF).contains(scalar.value) || (0x3040...0x30FF).contains(scalar.value)
        || (0x0E00...0x0E7F).contains(scalar.value)
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_", !isAlone {
        word.unicodeScalars.append(scalar)
        continue
      }
      if !word.isEmpty { tokens.append(word) }
      word = ""
      if isAlone { tokens.append(String(scalar)) }
    }
    if !word.isEmpty { tokens.append(word) }
    return tokens
  }

  /// True positives, false positives, false negatives, normalised to sum 1.
  static func compare(gold: Shingles, found: Shingles) -> (tp: Double, fp: Double, fn: Double) {
    var common = 0
    for (gram, count) in found.counts { common += min(count, gold.counts[gram] ?? 0) }
    let tp = Double(common)
    let fp = Double(found.counts.values.reduce(0, +)) - tp
    let fn = Double(gold.counts.values.reduce(0, +)) - tp
    let sum = tp + fp + fn
    return sum == 0 ? (0, 0, 0) : (tp / sum, fp / sum, fn / sum)
  }
}

/// Means of precision and recall over pages, and their harmonic mean.
struct TextScore {
  private var precision = 0.0
  private var recall = 0.0
  private var precisionPages = 0
  private var recallPages = 0

  mutating func add(gold: [String], found: [String]) {
    let (tp, fp, fn) = Shingles.compare(gold: Shingles(gold), found: Shingles(found))
    if tp + fp > 0 {
      precision += tp / (tp + fp)
      precisionPages += 1
    }
    if tp + fn > 0 {
      recall += tp / (tp + fn)
      recallPages += 1
    }
  }

  var f1: Double {
    let p = precision / Double(max(1, precisionPages))
    let r = recall / Double(max(1, recallPages))
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }
}
