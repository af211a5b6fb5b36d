import Archives
package import DatelineModel
import Editing
package import Gazetteers
import Pipeline
import Rendering
package import StoryFolders

/// Finds an entry and everything that it rests on: what `dateline explain` does, without a terminal.
package struct Explainer: Sendable {
  private let options: StoryOptions
  private let gazetteer: Gazetteer

  /// An explainer of a story that is read with these options; no format is written.
  package init(_ options: StoryOptions = StoryOptions(), gazetteer: Gazetteer = .embedded) {
    var options = options
    options.formats = []
    self.options = options
    self.gazetteer = gazetteer
  }

  /// The entries that `wanted` names: one by its id, or all whose statements have these words.
  ///
  /// - Throws: `DiagnosticError` with `explain.no-such-entry`, and the nearest one where there is one.
  package func explanations(
    of wanted: String, in articles: [AnnotatedArticle], review: ReviewFile? = nil
  ) throws -> [Explanation] {
    let maker = BriefingMaker(options, gazetteer: gazetteer)
    var briefing = try maker.make(articles, review: review).briefing
    var found = Explainer.entries(wanted, briefing.timeline)
    if found.isEmpty, review != nil {
      // What the review hides or merges can be explained as the articles report it.
      briefing = try maker.make(articles).briefing
      found = Explainer.entries(wanted, briefing.timeline)
    }
    guard !found.isEmpty else { throw Explainer.noSuchEntry(wanted, briefing.timeline) }
    let members = found.flatMap { briefing.timeline.entries[$0].members }
    var pages = SourcePages(options, Set(members.map(\.article)).sorted().map { briefing.timeline.articles[$0] })
    return found.map { index in
      let entry = briefing.timeline.entries[index]
      return Explanation(
        entry: entry, briefing: briefing,
        origins: entry.members.map { pages.origin(of: $0, in: briefing.timeline) },
        decisions: (review?.decisions ?? []).filter { $0.concerns(entry) }, reviewName: ReviewFile.fileName)
    }
  }

  private static func entries(_ wanted: String, _ timeline: Timeline) -> [Int] {
    if let index = timeline.entries.firstIndex(where: { $0.id == wanted }) { return [index] }
    return EntrySearch(timeline).entries(with: wanted)
  }

  private static func noSuchEntry(_ wanted: String, _ timeline: Timeline) -> DiagnosticError {
    let near = EntrySearch(timeline).nearest(id: wanted, day: nil, words: wanted)
    let advice =
      near.map { "The nearest is \($0.id) (\($0.day), \"\($0.words.prefix(100))\")." }
      ?? "Give an id of briefing.json, or some words of the entry in quotes."
    return DiagnosticError(Diagnostic(.explainNoSuchEntry, "No entry has the id or the words \"\(wanted)\". \(advice)"))
  }
}

extension EditorialDecision {
  /// Whether it is about an entry, or joins it to another.
  fileprivate func concerns(_ entry: Timeline.Entry) -> Bool {
    if self.entry == entry.id { return true }
    if case .merge(let ids) = action, ids.contains(entry.id) { return true }
    return entry.review?.changes.contains { $0.kind == .split && $0.from == self.entry } ?? false
  }
}

/// The pages of sources, each file read again once: an article may be one of many that its file holds.
private struct SourcePages {
  private struct Key: Hashable {
    let file: String
    let id: String
    let digest: String?

    init(_ annotated: AnnotatedArticle) {
      file = annotated.file ?? annotated.article.id
      id = annotated.article.id
      digest = annotated.digest
    }
  }

  private let options: StoryOptions
  private let wanted: [Key: AnnotatedArticle]
  private var known: Set<String> = []
  private var pages: [Key: ArticleSource] = [:]

  init(_ options: StoryOptions, _ articles: [AnnotatedArticle]) {
    self.options = options
    wanted = Dictionary(articles.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func origin(of member: Timeline.Entry.Member, in timeline: Timeline) -> WordsOrigin {
    let annotated = timeline.articles[member.article]
    let key = Key(annotated)
    if known.insert(key.file).inserted { read(key.file) }
    return pages[key]?.origin(of: annotated.statements[member.statement].range) ?? .unread
  }

  /// Standard input cannot be read a second time; what changed meanwhile gives no page.
  private mutating func read(_ file: String) {
    guard file != "-" else { return }
    for input in DocumentInputs(files: [file]) {
      guard case .document(let document) = input.document(charset: options.charset) else { continue }
      for (key, annotated) in wanted
      where key.file == file && key.id == document.id && pages[key] == nil && isSource(document, of: annotated) {
        var article = annotated.article
        if article.origin == nil { article = Annotator(options).annotate(document).article }
        guard article.text == annotated.article.text else { continue }
        pages[key] = ArticleSource(
          article, document.bytes, charset: document.charset, format: document.format, limit: options.limits.page)
      }
    }
  }

  /// A record's text has no digest, and comes back as it was given.
  private func isSource(_ document: SourceDocument, of annotated: AnnotatedArticle) -> Bool {
    document.format == .record
      ? document.bytes == annotated.article.text : document.digest == annotated.digest
  }
}
