import DatelineModel
import Foundation
import Interchange
import Pipeline

/// How cost grows: `annotate` with the size of a page, `report` with the number of articles. `plot.py` draws the tables.
struct Growth {
  private let pages: [SourceDocument]

  init(_ pages: [SourceDocument]) { self.pages = pages }

  /// A page made of one page's bytes again and again, 1 … 64 times.
  func bySize() {
    guard let page = pages.filter({ $0.bytes.count < 300_000 }).max(by: { $0.bytes.count < $1.bytes.count }) else {
      return
    }
    print("\n| page, kB | annotate, ms | µs a kB |\n| --- | --- | --- |")
    let dateline = Annotator()
    for times in [1, 2, 4, 8, 16, 32, 64] {
      var larger = page
      larger.bytes = (0..<times).flatMap { _ in page.bytes }
      let seconds =
        (0..<3).map { _ in Measuring.time { _ = AnnotationLine.json(dateline.annotate(larger)) } }.min() ?? 0
      let size = Double(larger.bytes.count) / 1000
      print("| \(rounded(size, 0)) | \(rounded(seconds * 1000, 1)) | \(rounded(seconds * 1_000_000 / size, 1)) |")
    }
  }

  /// Stories of 10, 100 … articles: seconds by the clock on all cores, and the peak of memory so far.
  func byArticles(upTo most: Int) async throws {
    let texts = pages.map { String(decoding: Annotator().annotate($0).article.text, as: UTF8.self) }
    let stories = StoryMaker(texts.filter { $0.utf8.count > 500 })
    print(
      "\n| articles | annotate, s | briefing, s | together, ms an article | peak, MB |\n| --- | --- | --- | --- | --- |"
    )
    var count = 10
    while count <= most {
      try await story(stories, count)
      count *= 10
    }
  }

  private func story(_ stories: StoryMaker, _ count: Int) async throws {
    let dateline = Annotator()
    let start = ContinuousClock.now
    var articles: [AnnotatedArticle] = []
    try await OrderedTasks.run((0..<count).makeIterator(), width: OrderedTasks.width) { number in
      dateline.annotate(stories.article(number))
    } each: {
      articles.append($0)
    }
    let read = start.duration(to: .now)
    _ = try BriefingMaker().make(articles)
    let all = start.duration(to: .now)
    print(
      "| \(count) | \(seconds(read)) | \(seconds(all - read)) | \(rounded((all / .milliseconds(1)) / Double(count), 2)) | \(peak) |"
    )
  }

  private var peak: Int {
    var usage = rusage()
    // 0 is RUSAGE_SELF, which the C headers hide from Swift.
    getrusage(0, &usage)
    return usage.ru_maxrss / 1000
  }

  private func seconds(_ duration: Duration) -> String { rounded(duration / .seconds(1), 2) }
}
