import ArticleExtraction
import ArticleModel
import DatelineKit
import Gazetteers
import Foundation
import HTMLReading
import LanguagePacks
import TemporalExpressions
import Toponyms

/// `dateline-benchmark PAGES [ROUNDS] [STAGE]`: what each stage costs on one core, beside libxml2's own tree of the same pages in the
/// same run. PAGES is a folder of saved pages; each round runs all stages in turn, and the median round counts.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: dateline-benchmark PAGES [ROUNDS] [STAGE]   STAGE: the baseline and this stage alone")
      exit(2)
    }
    let pages = InputFiles.list([arguments[1]]).compactMap { item -> SourceDocument? in
      guard case .file(let path) = item, case .success(let document) = InputFiles.read(path) else { return nil }
      return document
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let html = pages.reduce(0) { $0 + $1.bytes.count }
    let extractor = ArticleExtractor(months: PageMonthNames.all)
    let articles = pages.map { extractor.article(id: $0.id, from: HTMLReader.read($0.bytes)) }
    let text = articles.reduce(0) { $0 + $1.text.count }
    let timexes = TimexResolver(English.grammar)
    let toponyms = ToponymResolver(.embedded, English.placeCues)
    let dateline = Dateline()
    print("\(pages.count) pages, \(html / 1000) kB of HTML, \(text / 1000) kB of article text, \(rounds) rounds")

    let all: [(name: String, bytes: Int, run: () -> Void)] = [
      ("libxml2's tree (baseline)", html, { for page in pages { HTMLReader.bareParse(page.bytes) } }),
      ("reading", html, { for page in pages { _ = HTMLReader.read(page.bytes) } }),
      (
        "reading and extraction", html,
        { for page in pages { _ = extractor.article(id: page.id, from: HTMLReader.read(page.bytes)) } }
      ),
      ("tokens", text, { for article in articles { _ = Tokenization(article.text) } }),
      (
        "tokens and time", text,
        { for article in articles { _ = timexes.resolve(Tokenization(article.text), .init(publication: nil)) } }
      ),
      (
        "tokens and places", text, { for article in articles { _ = toponyms.toponyms(in: Tokenization(article.text)) } }
      ),
      ("annotate", html, { for page in pages { _ = AnnotationLine.json(dateline.annotate(page)) } }),
    ]
    let stages = arguments.count > 3 ? [all[0]] + all.dropFirst().filter { $0.name == arguments[3] } : all
    var seconds = [[Double]](repeating: [], count: stages.count)
    for _ in 0..<(rounds + 1) {
      for (index, stage) in stages.enumerated() { seconds[index].append(time(stage.run)) }
    }
    let medians = seconds.map { $0.dropFirst().sorted()[rounds / 2] }
    print("| stage | ms a page | MB/s | beside libxml2's tree |\n| --- | --- | --- | --- |")
    for (index, stage) in stages.enumerated() {
      let milliseconds = medians[index] / Double(pages.count) * 1000
      let speed = Double(stage.bytes) / 1_000_000 / medians[index]
      print(
        "| \(stage.name) | \(rounded(milliseconds, 3)) | \(rounded(speed, 1)) | \(rounded(medians[index] / medians[0], 2)) |"
      )
    }
  }

  /// Processor seconds of this process.
  private static func time(_ run: () -> Void) -> Double {
    let start = clock()
    run()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private static func rounded(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}
