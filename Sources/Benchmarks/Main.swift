import DatelineModel
import Foundation
import HTMLReading
import StoryFolders

/// `dateline-benchmark PAGES [ROUNDS] [STAGE]`: what each stage costs on one core, beside libxml2's own tree of the same pages in the
/// same run. Each round runs all stages in turn; medians count.
///
/// `dateline-benchmark PAGES growth [ARTICLES]`: how cost grows with the size of a page and the number of articles.
///
/// `dateline-benchmark PAGES places ROUNDS GAZETTEER …`: how cost grows with the places of a gazetteer.
///
/// `dateline-benchmark PAGES text`: the text that the reader keeps of each page.
@main
struct Main {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print(
        "usage: dateline-benchmark PAGES [ROUNDS] [STAGE] | PAGES growth [ARTICLES] | PAGES places ROUNDS GAZETTEER … | PAGES text"
      )
      exit(2)
    }
    let pages = InputFiles.list([arguments[1]]).compactMap { item -> SourceDocument? in
      guard case .file(let path, _) = item, case .success(let document) = InputFiles.read(path) else { return nil }
      return document
    }
    if arguments.count > 2, arguments[2] == "text" { return try PageTexts(pages: pages).write() }
    if arguments.count > 2, arguments[2] == "growth" {
      let growth = Growth(pages)
      growth.bySize()
      return try await growth.byArticles(upTo: arguments.count > 3 ? Int(arguments[3]) ?? 1000 : 1000)
    }
    if arguments.count > 4, arguments[2] == "places" {
      return try GazetteerGrowth(pages).byPlaces(Array(arguments[4...]), rounds: Int(arguments[3]) ?? 5)
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    stages(pages, rounds, only: arguments.count > 3 ? arguments[3] : nil)
  }

  private static func stages(_ pages: [SourceDocument], _ rounds: Int, only name: String?) {
    let all = Stage.all(pages)
    let chosen = name.map { name in [all[0]] + all.dropFirst().filter { $0.name == name } } ?? all
    print(
      "\(pages.count) pages, \(all[0].bytes / 1000) kB of HTML, \(all[3].bytes / 1000) kB of article text, \(rounds) rounds, libxml2 \(HTMLReader.parserVersion)\n"
    )
    print("| stage | µs a page | MB/s | allocations a page | beside libxml2's tree |\n| --- | --- | --- | --- | --- |")
    for result in Measuring.results(chosen, rounds: rounds) {
      let microseconds = result.seconds / Double(pages.count) * 1_000_000
      let speed = Double(result.stage.bytes) / 1_000_000 / result.seconds
      let allocations = result.allocations.map { String($0 / pages.count) } ?? "–"
      print(
        "| \(result.stage.name) | \(rounded(microseconds, 0)) | \(rounded(speed, 1)) | \(allocations) | \(rounded(result.ratio, 2)) |"
      )
    }
  }
}

/// A number with so many places.
func rounded(_ number: Double, _ places: Int) -> String { String(format: "%.\(places)f", number) }
