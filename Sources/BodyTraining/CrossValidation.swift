import ArticleExtraction

/// The figures of pages read by models that have not seen their sites.
struct CrossValidation {
  private var sets: [String: TextScore] = [:]
  private var oracle = TextScore()
  private var right = 0
  private var wrong = 0
  private var missed = 0

  init(_ pages: [LabelledPage], _ models: [BoostedTrees], lenience: Float) {
    for page in pages {
      let chosen = page.choose(page.features.scores(models[page.fold]), lenience)
      if page.gold.isEmpty { addSegments(page, chosen) } else { addText(page, chosen) }
    }
  }

  private mutating func addText(_ page: LabelledPage, _ chosen: [Int]) {
    let found = chosen.flatMap { page.tokens[$0] }
    let isNews = page.dataset != "readability"
    for name in [page.dataset] + (isNews ? ["news"] : []) {
      sets[name, default: TextScore()].add(gold: page.gold, found: found)
    }
    if isNews { oracle.add(gold: page.gold, found: zip(page.tokens, page.labels).filter { $0.1 == true }.flatMap(\.0)) }
  }

  private mutating func addSegments(_ page: LabelledPage, _ chosen: [Int]) {
    let text = chosen.map { page.texts[$0] }.joined(separator: " ")
    let held = page.with.count { text.contains($0) }
    right += held
    missed += page.with.count - held
    wrong += page.without.count { text.contains($0) }
  }

  /// All figures in thousandths, those of sentences to hold and to leave out behind them.
  var line: String {
    func thousandths(_ value: Double) -> String {
      let tenths = Int((value * 10_000).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    let texts = sets.sorted { $0.key < $1.key }.map { "\($0.key) \(thousandths($0.value.f1))" }
    let segments = Double(2 * right) / Double(max(1, 2 * right + wrong + missed))
    return (texts + ["segments \(thousandths(segments))", "labels themselves \(thousandths(oracle.f1))"])
      .joined(separator: "  ")
  }
}
