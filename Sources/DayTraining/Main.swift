import ArticleExtraction
import CivilCalendar
import Foundation
import LanguagePacks

/// `train-days DATA [OUTPUT] [--errors]`: learns which of the days that a page tells is its day of publication.
///
/// DATA holds `gold/*.json` and `html/*.html.gz`, outside the project. Prints the figures of ten-fold cross-validation by site
/// and those in sample; with OUTPUT it writes the table of weights of all pages, `DayWeights.swift`.
@main
struct Main {
  static let folds = 10

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard let data = arguments.first else {
      print("usage: train-days DATA [OUTPUT] [--errors]   DATA holds gold/ and html/")
      exit(2)
    }
    let pages = try DatedPage.all(in: URL(filePath: data))
    print("\(pages.count) pages, \(DayFeatures.names.count) features")
    let all = DayFitting(pull: DayFitting.settled).fit(pages)
    let validated = validated(pages, DayFitting.settled)
    for pull in [0.003, 0.01, 0.015, 0.02, 0.03] { print("pull \(pull): \(self.validated(pages, pull).line)") }
    print("cross-validated by site, pull \(DayFitting.settled): \(validated.line)")
    print("in sample:               \(DayScore(pages) { _ in all }.line)")
    if CommandLine.arguments.contains("--errors") { validated.errors.forEach { print($0) } }
    if let output = arguments.dropFirst().first {
      try Data(table(all).utf8).write(to: URL(filePath: output))
    }
  }

  /// Each part of the pages by the weights learned from the others.
  private static func validated(_ pages: [DatedPage], _ pull: Double) -> DayScore {
    let fitted = (0..<folds).map { fold in DayFitting(pull: pull).fit(pages.filter { $0.fold != fold }) }
    return DayScore(pages) { fitted[$0.fold] }
  }

  /// The file of weights in thousandths, those that are nothing left out.
  private static func table(_ ranking: DayRanking) -> String {
    let lines = zip(ranking.weights, DayFeatures.names).compactMap { weight, name -> String? in
      let rounded = (weight * 1000).rounded() / 1000
      return rounded == 0 ? nil : "    \(rounded) \(name)"
    }
    return """
      /// The weights of `DayRanking`, written by `train-days`.
      enum DayWeights {
        static let table = \"\"\"
      \(lines.joined(separator: "\n"))
          \"\"\"
      }

      """
  }
}
