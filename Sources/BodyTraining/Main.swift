import ArticleExtraction
import Foundation
import LanguagePacks

/// `train-body DATA [OUTPUT]`: learns which blocks of a page are its article.
///
/// DATA holds `gold/*.json` and `html/*.html.gz`, outside the project. Prints the figures of five-fold cross-validation by
/// site; with OUTPUT it fits all pages and writes the table that is embedded.
@main
struct Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: train-body DATA [OUTPUT]   DATA holds gold/ and html/")
      exit(2)
    }
    let data = URL(filePath: arguments[1])
    let pages = try read(data)
    print(
      "\(pages.count) pages, \(pages.map(\.tokens.count).reduce(0, +)) blocks, \(BlockFeatures.names.count) features")
    let seen = (0..<5).map { fold in pages.filter { $0.fold != fold } } + (arguments.count > 2 ? [pages] : [])
    let fitted = await fit(seen.map(TrainingRows.init))
    for lenience in [Float(1), 0.75, 0.5, 0.25, 0] {
      print("lenience \(lenience): \(CrossValidation(pages, Array(fitted[..<5]), lenience: lenience).line)")
    }
    if arguments.count > 2 {
      let table = fitted[5].table
      try Data(table).write(to: URL(filePath: arguments[2]))
      print("\(arguments[2]): \(table.count) bytes")
    }
  }

  private static func read(_ data: URL) throws -> [LabelledPage] {
    let extractor = ArticleExtractor(language: .all)
    let files = try FileManager.default.contentsOfDirectory(
      at: data.appending(path: "gold"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.compactMap {
      try LabelledPage(goldFile: $0, pages: data.appending(path: "html"), extractor: extractor)
    }
  }

  /// A model for each set of rows, all at once.
  private static func fit(_ sets: [TrainingRows]) async -> [BoostedTrees] {
    await withTaskGroup(of: (Int, BoostedTrees).self) { group in
      for (place, rows) in sets.enumerated() {
        group.addTask { (place, Boosting(rounds: 400).fit(rows.values, rows.labels, rows.weights)) }
      }
      var models = [BoostedTrees](repeating: BoostedTrees(), count: sets.count)
      for await (place, model) in group { models[place] = model }
      return models
    }
  }
}

/// The labelled blocks of pages, as rows to learn from.
private struct TrainingRows: Sendable {
  var values: [[Float]] = []
  var labels: [Float] = []
  var weights: [Float] = []

  init(_ pages: [LabelledPage]) {
    let columns = BlockFeatures.names.count
    for page in pages {
      for (row, label) in page.labels.enumerated() {
        guard let label else { continue }
        values.append(Array(page.features.values[(row * columns)..<((row + 1) * columns)]))
        labels.append(label ? 1 : 0)
        weights.append(page.weights[row])
      }
    }
  }
}
