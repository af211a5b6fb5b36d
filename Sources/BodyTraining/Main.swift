import ArticleExtraction
import Foundation
import LanguagePacks

/// `train-body DATA [OUTPUT]`: learns which blocks of a page are its article.
///
/// DATA holds `gold/*.json` and `html/*.html.gz`, outside the project. Prints the figures of five-fold cross-validation by
/// site; with OUTPUT it fits all pages and writes the table that is embedded.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: train-body DATA [OUTPUT]   DATA holds gold/ and html/")
      exit(2)
    }
    let data = URL(filePath: arguments[1])
    let pages = try read(data)
    print(
      "\(pages.count) pages, \(pages.map(\.tokens.count).reduce(0, +)) blocks, \(BlockFeatures.names.count) features")
    let models = (0..<5).map { fold in fit(pages.filter { $0.fold != fold }) }
    for threshold in [Float(-0.8), -0.4, 0] { report(pages, threshold: threshold, models) }
    if arguments.count > 2 {
      let table = fit(pages).table
      try Data(table).write(to: URL(filePath: arguments[2]))
      print("\(arguments[2]): \(table.count) bytes")
    }
  }

  private static func read(_ data: URL) throws -> [LabelledPage] {
    let extractor = ArticleExtractor(months: PageMonthNames.all)
    let files = try FileManager.default.contentsOfDirectory(
      at: data.appending(path: "gold"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.compactMap {
      try LabelledPage(goldFile: $0, pages: data.appending(path: "html"), extractor: extractor)
    }
  }

  private static func fit(_ pages: [LabelledPage]) -> BoostedTrees {
    var rows: [[Float]] = []
    var labels: [Float] = []
    var weights: [Float] = []
    let columns = BlockFeatures.names.count
    for page in pages {
      for (row, label) in page.labels.enumerated() {
        guard let label else { continue }
        rows.append(Array(page.features.values[(row * columns)..<((row + 1) * columns)]))
        labels.append(label ? 1 : 0)
        weights.append(page.weights[row])
      }
    }
    return Boosting(rounds: 160).fit(rows, labels, weights)
  }

  private static func report(_ pages: [LabelledPage], threshold: Float, _ models: [BoostedTrees]) {
    let columns = BlockFeatures.names.count
    var sets: [String: TextScore] = [:]
    var oracle = TextScore()
    for page in pages where !page.gold.isEmpty {
      var found: [String] = []
      page.features.values.withUnsafeBufferPointer { values in
        for row in page.tokens.indices {
          let score = models[page.fold].score(
            UnsafeBufferPointer(rebasing: values[(row * columns)..<((row + 1) * columns)]))
          if score > threshold { found += page.tokens[row] }
        }
      }
      let isNews = page.dataset != "readability"
      for name in [page.dataset] + (isNews ? ["news"] : []) {
        sets[name, default: TextScore()].add(gold: page.gold, found: found)
      }
      if isNews {
        oracle.add(gold: page.gold, found: zip(page.tokens, page.labels).filter { $0.1 == true }.flatMap(\.0))
      }
    }
    let figures = sets.sorted { $0.key < $1.key }.map { "\($0.key) \(Int(($0.value.f1 * 1000).rounded()))" }.joined(
      separator: "  ")
    print("threshold \(threshold): \(figures)  (labels themselves: news \(Int((oracle.f1 * 1000).rounded())))")
  }
}
