import Archives
import Captures
import DatelineModel
import Fetching
import Foundation
import Interchange
import JSONText
import Mutations
import Pipeline
import StoryFolders
import Timelines

/// A reader of bytes that strangers write. Each is given what it may meet, and what comes out is checked.
enum FuzzedReader: String, CaseIterable {
  case page, text, record, annotation, archive, bag, container, capture, robots, answer
  /// Files that hold articles: each input is read as every kind of them.
  case file
  /// Texts that are composed, not damaged: as records of one story, and as a page.
  case composedStory, composedPage

  /// The pipeline that all share.
  struct Pipeline: Sendable {
    let dateline = Annotator()
    let annotations = AnnotationReader()
    let briefings = BriefingMaker()
    let bags: BagFolder
  }

  /// Whether its inputs are composed out of nothing but a number; all others are seeds that were damaged.
  var isComposed: Bool { self == .composedStory || self == .composedPage }

  /// An input of a number; nil where there is no seed for it.
  func input(_ number: UInt64, seeds: [[UInt8]]) -> [UInt8]? {
    var composition = TextComposition(number)
    switch self {
    case .composedStory: return ComposedStory.lines(&composition)
    case .composedPage: return Array(composition.page().utf8)
    default:
      guard !seeds.isEmpty else { return nil }
      var mutation = Mutation(number, seeds: seeds)
      return mutation.input()
    }
  }

  /// Which seeds suit it.
  func suits(_ seed: Seed) -> Bool {
    switch self {
    case .composedStory, .composedPage: false
    case .page: seed.kind == .page
    case .text: seed.kind == .page || seed.kind == .text
    case .record: seed.kind == .record
    case .annotation: seed.kind == .annotation
    case .archive: seed.kind == .archive
    case .bag: seed.kind == .tagFile
    case .container: seed.kind == .container
    case .capture: seed.kind == .capture
    case .robots: seed.kind == .robots
    case .answer: seed.kind == .answer
    case .file: seed.kind == .file
    }
  }

  /// Reads one input; stops the program where what comes out is not sound.
  func read(_ bytes: [UInt8], _ pipeline: Pipeline) {
    switch self {
    case .composedStory: FuzzedReader.checkStory(bytes, pipeline)
    case .page, .composedPage:
      FuzzedReader.check(pipeline.dateline.annotate(SourceDocument(id: "page", bytes: bytes, format: .html)), pipeline)
    case .text:
      let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
      FuzzedReader.check(pipeline.dateline.annotate(SourceDocument(id: "text", bytes: text, format: .record)), pipeline)
    case .record: FuzzedReader.check(pipeline.dateline.annotate(.line(bytes, number: 1)), pipeline)
    case .annotation: FuzzedReader.check(pipeline.annotations.read(bytes, named: "line 1"), pipeline)
    case .archive:
      for input in DocumentInputs.archive(bytes, named: "archive").prefix(4) {
        FuzzedReader.check(pipeline.dateline.annotate(input), pipeline)
      }
    case .bag: pipeline.bags.verify(bytes)
    case .container: FuzzedReader.checkContainer(bytes)
    case .capture: if let capture = Capture(json: bytes) { FuzzedReader.check(capture) }
    case .robots:
      let rules = RobotsRules(bytes, agent: "dateline-fetch")
      FuzzedReader.demand(rules.allows("/robots.txt"), "robots.txt itself is not allowed", bytes)
    case .answer: FuzzedReader.checkAnswer(bytes)
    case .file: FuzzedReader.checkFile(bytes, pipeline)
    }
  }

  /// Ends the program with what is not sound, as a crash would.
  private static func demand(_ isSound: Bool, _ what: String, _ line: [UInt8]) {
    guard !isSound else { return }
    print("\(what):\n\(String(decoding: line, as: UTF8.self))")
    exit(1)
  }

  /// Each line as `annotate --input ndjson` reads it, and the lines together as a story; of one in eight a briefing is made.
  private static func checkStory(_ bytes: [UInt8], _ pipeline: Pipeline) {
    let articles = bytes.split(separator: 0x0A).enumerated().map { number, line in
      pipeline.dateline.annotate(.line(Array(line), number: number + 1))
    }
    for article in articles { check(article, pipeline) }
    guard bytes.count % 8 == 0 else {
      let timeline = pipeline.dateline.timeline(articles)
      return demand(timeline.entries.allSatisfy { !$0.id.isEmpty }, "an entry has no name", bytes)
    }
    let made = try? pipeline.briefings.make(articles)
    demand(made?.files.isEmpty == false, "there is no briefing", bytes)
  }

  /// What a file was taken for, right or wrong, its articles have names of their own and can be read.
  private static func checkFile(_ bytes: [UInt8], _ pipeline: Pipeline) {
    _ = OpenedFile.articles(in: bytes, named: "file")
    for kind in InputKind.allCases where kind != .webArchive && kind != .records {
      let articles = OpenedFile.articles(of: bytes, kind, named: "file")
      demand(Set(articles.map(name)).count == articles.count, "two articles of a \(kind.rawValue) have one name", bytes)
      for case .document(let document) in articles.prefix(2) { check(pipeline.dateline.annotate(document), pipeline) }
    }
  }

  private static func name(_ outcome: RecordReader.Outcome) -> String {
    switch outcome {
    case .document(let document): document.id
    case .unreadable(let id, _): id
    }
  }

  /// No name leaves the folder into which the members would be unpacked.
  private static func checkContainer(_ bytes: [UInt8]) {
    for member in ContainerReader.members(bytes) ?? [] {
      demand(member.path.isSafe, "a name leaves the folder", member.path.utf8)
    }
  }

  /// A page with its capture comes of an answer, or trouble.
  private static func checkAnswer(_ bytes: [UInt8]) {
    guard let address = WebAddress("https://a.example/") else { return }
    let exchange = WebExchange(address: address, seconds: 0, request: [], response: bytes, peer: "")
    guard let page = try? FetchedPage([exchange]) else { return }
    demand(page.capture.size == page.bytes.count, "the capture states another size", bytes)
    check(page.capture)
  }

  /// A capture written and read again is the same.
  private static func check(_ capture: Capture) {
    let json = capture.json(software: "fuzz")
    demand(Capture(json: json) == capture, "the capture written and read again is another", json)
  }

  /// The line is JSON, and an article put together from it gives the same line.
  private static func check(_ annotated: AnnotatedArticle, _ pipeline: Pipeline) {
    let line = AnnotationLine.json(annotated, .full)
    demand(JSONReader.read(line) != nil, "the line is no JSON", line)
    demand(!line.contains(0x0A), "the line is two", line)
    let again = AnnotationLine.json(pipeline.annotations.read(line, named: "line"), .full)
    demand(again == line, "the line read and written again is another", line + [0x0A] + again)
  }
}
