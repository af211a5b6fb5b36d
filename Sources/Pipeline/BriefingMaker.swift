import CivilCalendar
package import DatelineModel
import Editing
import Files
package import Gazetteers
import Interchange
package import Rendering
package import StoryFolders
import Templating

/// From files to a briefing's files: what `dateline report` does, without a terminal.
package struct BriefingMaker: Sendable {
  /// What came of it.
  package struct Result: Sendable {
    /// The view model that the files show.
    package let briefing: Briefing
    /// The files to write.
    package let files: [OutputFile]
    /// Title of the page.
    package let title: String
    /// Entries of their own, places named and articles that were reported.
    package let counts: (entries: Int, places: Int, articles: Int)
    /// Findings of errors and warnings: document, finding.
    package let findings: [(document: String, diagnostic: Diagnostic)]
    /// Whether any article could be read.
    package let hasArticles: Bool
  }

  private let annotator: Annotator
  private let gazetteer: Gazetteer
  private let options: StoryOptions

  /// A maker of a story's briefing; see `Annotator` for `clock`.
  package init(
    _ options: StoryOptions = StoryOptions(), gazetteer: Gazetteer = .embedded, clock: (@Sendable () -> Duration)? = nil
  ) {
    annotator = Annotator(options, gazetteer: gazetteer, clock: clock)
    self.gazetteer = gazetteer
    self.options = options
  }

  /// Reads what is listed, side by side, and reports each as it is done.
  /// `facts` are what a person says of files, by their paths.
  package func read(
    _ inputs: sending DocumentInputs, facts: [String: SourceFacts] = [:], progress: (Int) -> Void = { _ in }
  ) async throws -> [AnnotatedArticle] {
    let annotator = annotator
    let charset = options.charset
    var done: [AnnotatedArticle] = []
    try await OrderedTasks.run(inputs, width: OrderedTasks.width) { input in
      annotator.annotate(input, charset: charset, facts: facts)
    } each: { article in
      done.append(article)
      progress(done.count)
    }
    return done
  }

  /// Reads files of full annotations, line by line, without reading any page again.
  package func read(annotations files: [String], progress: (Int) -> Void) async throws -> [AnnotatedArticle] {
    let reader = AnnotationReader(gazetteer)
    var done: [AnnotatedArticle] = []
    for file in files {
      if FileKind(file, followsLink: true) == .special, !file.hasPrefix("/dev/") {
        let finding = Diagnostic(.inputUnreadable, "\"\(file)\" is no regular file; write the lines to one, or name -.")
        done.append(.unreadable(id: file, finding))
        continue
      }
      guard let lines = LineReader(path: file) else {
        done.append(
          .unreadable(id: file, Diagnostic(.inputMissing, "There is no file \"\(file)\"; check the name.")))
        continue
      }
      try await OrderedTasks.run(lines.lazy.enumerated().makeIterator(), width: OrderedTasks.width) { line in
        reader.read(line.element, named: "\(file), line \(line.offset + 1)")
      } each: { article in
        done.append(article)
        progress(done.count)
      }
    }
    return done
  }

  /// Makes the briefing of annotated articles; those that could not be read are reported and left out. `found` is everything that
  /// was found where the articles come from, for the account of what was read.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  package func make(_ annotated: [AnnotatedArticle], review: ReviewFile? = nil, found: [InputFiles.Item] = []) throws
    -> Result
  {
    let chosen = choose(annotated, found)
    let templates = TemplateLibrary(overriddenBy: options.templates)
    var wanted = Briefing.Request()
    wanted.title = options.title
    wanted.places = options.places
    wanted.asOf = options.asOf
    wanted.zone = annotator.zoneWords(chosen.sources)
    wanted.unreadable = chosen.unreadable
    wanted.intake = chosen.account
    wanted.dateStyle = options.dateStyle ?? .dayFirst
    wanted.policy = options.policy ?? Briefing.policy
    if let language = options.interfaceLanguage { wanted.words = try InterfaceWords(language, templates: templates) }
    let briefing = Briefing(timeline(chosen.sources, review), wanted, gazetteer: gazetteer)
    var findings = annotated.flatMap { article in
      article.article.diagnostics.filter { $0.severity >= .warning }.map { (article.article.id, $0) }
    }
    for case .leftOut(let path, let finding, _) in found where finding.severity >= .warning {
      findings.append((path, finding))
    }
    if let review, let outcome = briefing.timeline.review {
      findings += review.findings(outcome).map { ($0.location, $0.diagnostic) }
    }
    if let surplus = chosen.surplus { findings.append(("story", surplus)) }
    for table in briefing.placeTables where table.summary == nil {
      findings.append(
        (
          table.name,
          Diagnostic(
            .placeNotFound,
            "No source names \"\(table.name)\"; its table says so. Try another spelling, or dateline gazetteer find.")
        ))
    }
    let files = try BriefingFiles.files(
      briefing, formats: options.formats ?? BriefingFormat.standard,
      templates: templates, map: .embedded)
    return Result(
      briefing: briefing, files: files, title: briefing.title,
      counts: (
        briefing.timeline.entries.count { !$0.isMinor }, briefing.timeline.places.count { $0.mentions > 0 },
        chosen.sources.count
      ),
      findings: findings.map { (document: $0.0, diagnostic: $0.1) }, hasArticles: !chosen.sources.isEmpty)
  }

  /// What counts as a source, and what became of the rest.
  private struct Choice {
    var sources: [AnnotatedArticle] = []
    var unreadable: [(name: String, code: String, message: String)] = []
    var account = IntakeAccount()
    var surplus: Diagnostic?
  }

  private func choose(_ annotated: [AnnotatedArticle], _ found: [InputFiles.Item]) -> Choice {
    var choice = Choice()
    var accounting = IntakeAccounting(annotated, found: found)
    for item in found { accounting.add(item) }
    var readable: [AnnotatedArticle] = []
    for article in annotated {
      let errors = article.article.diagnostics.filter { $0.severity == .error }
      if errors.isEmpty { readable.append(article) } else { accounting.add(article, .notRead, errors[0]) }
      choice.unreadable += errors.map {
        (SourcePath.shown(article.article.id), $0.code.rawValue, accounting.shown($0).message)
      }
    }
    let copies = Copies.found(in: readable)
    let counting = readable.indices.filter { copies[$0] == nil }
    let kept = counting.prefix(options.limits.articles)
    let numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    if kept.count < counting.count {
      choice.surplus = BriefingMaker.tooLarge(counting.count - kept.count, options.limits.articles)
    }
    for index in readable.indices {
      if let original = copies[index] {
        let name = SourcePath.shown(readable[original].file ?? readable[original].article.id)
        let why = Diagnostic(.inputCopy, "\"\(name)\" holds the same article; it counts once.")
        accounting.add(readable[index], .copy, why, source: numbers[original])
      } else if let number = numbers[index] {
        accounting.add(readable[index], .read, source: number)
      } else {
        accounting.add(readable[index], .notRead, choice.surplus)
      }
    }
    choice.sources = kept.map { readable[$0] }
    choice.account = accounting.account
    return choice
  }

  /// The timeline as the editor has it.
  private func timeline(_ articles: [AnnotatedArticle], _ review: ReviewFile?) -> Timeline {
    let timeline = annotator.timeline(articles)
    return review.map { EditorialReview(gazetteer).applied($0.decisions, to: timeline) } ?? timeline
  }

  private static func tooLarge(_ surplus: Int, _ limit: Int) -> Diagnostic {
    Diagnostic(
      .storyTooLarge,
      "A story has at most \(limit) articles; the last \(surplus) were left out. Raise it with --limit articles=… or divide the story."
    )
  }
}
