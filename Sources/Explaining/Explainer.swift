import Archives
package import DatelineModel
import Editing
package import Gazetteers
package import Pipeline
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
    var pages = SourcePages(options)
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

/// The pages of sources, each read again once.
private struct SourcePages {
  let options: StoryOptions
  private var pages: [String: ArticleSource?] = [:]

  init(_ options: StoryOptions) { self.options = options }

  mutating func origin(of member: Timeline.Entry.Member, in timeline: Timeline) -> WordsOrigin {
    let annotated = timeline.articles[member.article]
    return page(annotated)?.origin(of: annotated.statements[member.statement].range) ?? .unread
  }

  /// Nil where the page cannot be read a second time, such as standard input, or changed meanwhile.
  private mutating func page(_ annotated: AnnotatedArticle) -> ArticleSource? {
    let path = annotated.article.id
    if let known = pages[path] { return known }
    var page: ArticleSource?
    if path != "-", case .document(let document) = DocumentInput.file(path).document(charset: options.charset),
      Digest.sha256(document.bytes) == annotated.digest
    {
      var article = annotated.article
      if article.origin == nil { article = Annotator(options).annotate(document).article }
      if article.text == annotated.article.text {
        page = ArticleSource(
          article, document.bytes, charset: document.charset, format: document.format, limit: options.limits.page)
      }
    }
    pages[path] = page
    return page
  }
}
