import DatelineModel
import Pipeline
import Synchronization
import Testing

/// Every limit: named, settable, and a coded finding when passed; what lies before it is read.
@Suite struct LimitTests {
  private func codes(_ assignment: String, _ html: String) -> [DiagnosticCode] {
    var options = StoryOptions()
    let isMoved = options.limits.set(assignment)
    #expect(isMoved)
    let page = SourceDocument(id: "p", bytes: Array(html.utf8), format: .html)
    return Annotator(options).annotate(page).article.diagnostics.map(\.code)
  }

  private static let sentence = "It rained in Quetta on Tuesday and in Lahore on Wednesday, the police said again. "
  private static let page = "<h1>Rain</h1>" + (0..<9).map { _ in "<p>\(sentence)</p>" }.joined()

  @Test(arguments: [
    ("page=200", DiagnosticCode.inputCut), ("blocks=4", .htmlBlocks), ("elements=6", .htmlElements),
    ("text=300", .textTooLong),
    ("expressions=5", .timeTooMany), ("names=5", .placeTooMany),
  ])
  func passed(assignment: String, code: DiagnosticCode) {
    #expect(codes(assignment, LimitTests.page).contains(code), "\(assignment)")
    let raised = assignment.prefix { $0 != "=" } + "=100000"
    #expect(!codes(String(raised), LimitTests.page).contains(code), "\(raised)")
  }

  @Test func nesting() {
    let html = String(repeating: "<div>", count: 40) + LimitTests.page
    #expect(codes("nesting=20", html).contains(.htmlTooDeep))
    #expect(!codes("nesting=60", html).contains(.htmlTooDeep))
  }

  @Test func attributes() {
    let html = "<p " + (0..<30).map { "a\($0)='>' " }.joined() + ">x</p>" + LimitTests.page
    #expect(codes("attributes=20", html).contains(.htmlAttributes))
    #expect(!codes("attributes=30", html).contains(.htmlAttributes))
  }

  @Test func seconds() {
    var options = StoryOptions()
    options.limits.seconds = 5
    let ticks = Ticks()
    let page = SourceDocument(id: "p", bytes: Array(LimitTests.page.utf8), format: .html)
    let annotated = Annotator(options, clock: { ticks.next() }).annotate(page)
    #expect(annotated.article.diagnostics.map(\.code).contains(.textTooSlow))
    #expect(!annotated.article.text.isEmpty)
    #expect(annotated.statements.isEmpty)
  }

  @Test func articles() throws {
    var options = StoryOptions()
    options.limits.articles = 2
    let annotated = ["9", "10", "11"].map { day in
      let text = Array("It rained in Quetta on \(day) May 2024.".utf8)
      return Annotator(options).annotate(SourceDocument(id: "p\(day)", bytes: text, format: .record))
    }
    let result = try BriefingMaker(options).make(annotated)
    #expect(result.counts.articles == 2)
    #expect(result.findings.map(\.diagnostic.code).contains(.storyTooLarge))
  }

  @Test func aSentenceWithoutEndIsCut() {
    let text = String(repeating: "rain and Quetta and ", count: 400)
    let annotated = Annotator().annotate(SourceDocument(id: "p", bytes: Array(text.utf8), format: .record))
    #expect(annotated.article.diagnostics.map(\.code).contains(.textSentence))
    #expect(annotated.toponyms.count == 400)
  }

  @Test(arguments: ["page", "page=", "page=x", "page=-1", "page=0", "size=3", "page=1=2"])
  func wordsThatMoveNothing(assignment: String) {
    var limits = Limits()
    let isMoved = limits.set(assignment)
    #expect(!isMoved)
    #expect(limits == Limits())
  }

  @Test func zeroSecondsIsNoEnd() {
    var limits = Limits()
    let isMoved = limits.set("seconds=0")
    #expect(isMoved)
  }
}

/// A clock that goes ten seconds forward each time it is asked.
private final class Ticks: Sendable {
  private let count = Mutex(0)
  func next() -> Duration {
    count.withLock { ticks in
      ticks += 10
      return .seconds(ticks)
    }
  }
}

/// Plain texts have the limits of pages.
@Suite struct PlainTextLimitTests {
  private func article(_ text: String, _ limit: String) -> Article {
    var options = StoryOptions()
    let isSet = options.limits.set(limit)
    #expect(isSet)
    return Annotator(options).annotate(SourceDocument(id: "a.txt", bytes: Array(text.utf8), format: .text)).article
  }

  @Test func bytes() {
    let article = article("Rain.\n\nIt rained in Quetta. It snowed in Murree.", "page=27")
    #expect(article.diagnostics.map(\.code).contains(.inputCut))
    #expect(!article.string(TextRange(0, article.text.count)).contains("Murree"))
  }

  @Test(arguments: [("blocks=2", true), ("blocks=3", false), ("blocks=4", false)])
  func lines(_ limit: String, _ isTold: Bool) {
    let article = article("It rained.\n\nIt snowed.\nIt froze.\n", limit)
    #expect(article.diagnostics.map(\.code).contains(.htmlBlocks) == isTold)
    #expect(article.blocks.count == (isTold ? 2 : 3))
  }
}
