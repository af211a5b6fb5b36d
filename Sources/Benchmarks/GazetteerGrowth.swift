import DatelineModel
import Foundation
import Gazetteers
import Interchange
import Pipeline
import Toponyms

/// How cost grows with the places that are known: `annotate` and looking a name up, with one gazetteer after the other.
struct GazetteerGrowth {
  private let pages: [SourceDocument]
  /// Every name found in the pages, once for each time.
  private let names: [String]

  init(_ pages: [SourceDocument]) {
    self.pages = pages
    let dateline = Annotator()
    names = pages.flatMap { dateline.annotate($0).toponyms.map(\.text) }
  }

  /// Rounds of all gazetteers in turn; medians count.
  func byPlaces(_ files: [String], rounds: Int) throws {
    let gazetteers = try files.map { try GazetteerFiles.open($0) }
    let annotated = Measuring.results(gazetteers.map(annotating), rounds: rounds)
    let found = Measuring.results(gazetteers.map(lookingUp), rounds: rounds)
    print("\n| places, thousands | file, MB | annotate, ms a page | look-up, µs a name |\n| --- | --- | --- | --- |")
    for (index, gazetteer) in gazetteers.enumerated() {
      let size = Double(gazetteer.compiled.count) / 1_000_000
      let page = annotated[index].seconds / Double(pages.count) * 1000
      let name = found[index].seconds / Double(max(1, names.count)) * 1_000_000
      print(
        "| \(rounded(Double(gazetteer.count) / 1000, 0)) | \(rounded(size, 1)) | \(rounded(page, 2)) | \(rounded(name, 2)) |"
      )
    }
  }

  private func annotating(_ gazetteer: Gazetteer) -> Stage {
    let dateline = Annotator(gazetteer: gazetteer, includesDigest: false)
    return Stage(name: "annotate", bytes: 0) {
      for page in pages { _ = AnnotationLine.json(dateline.annotate(page), gazetteer: gazetteer) }
    }
  }

  private func lookingUp(_ gazetteer: Gazetteer) -> Stage {
    Stage(name: "look-up", bytes: 0) { for name in names { _ = gazetteer.places(named: name) } }
  }
}
