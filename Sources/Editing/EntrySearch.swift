package import CivilCalendar
package import DatelineModel
import Text

/// Finds the entry that somebody means.
package struct EntrySearch {
  private let articles: [AnnotatedArticle]
  private let entries: [Timeline.Entry]

  /// A search in the entries of a timeline.
  package init(_ timeline: Timeline) { self.init(timeline.articles, timeline.entries) }

  init(_ articles: [AnnotatedArticle], _ entries: [Timeline.Entry]) {
    self.articles = articles
    self.entries = entries
  }

  /// Indices of the entries one of whose statements, or the editor's words, has these words in a row.
  package func entries(with words: String) -> [Int] {
    let wanted = FoldedWords.of(words)
    guard !wanted.isEmpty else { return [] }
    return entries.indices.filter { index in
      entries[index].members.contains { FoldedWords.contains(text($0), wanted) }
        || (entries[index].review?.text).map { FoldedWords.contains($0, wanted) } ?? false
    }
  }

  /// The entry that is likeliest meant by an id that no entry has: one whose id differs in at most two letters, else one of
  /// the same day with most words in common, else with many words in common. Nil where nothing is like it.
  package func nearest(id: String, day: CivilDate?, words: String) -> NearestEntry? {
    if let near = entries.first(where: { EntrySearch.isMistyped($0.id, id) }) { return described(near) }
    let wanted = EntrySearch.keys(words)
    var best: (index: Int, score: Double)?
    for (index, entry) in entries.enumerated() {
      let common = commonShare(entry, wanted)
      let isSameDay = day.map(entry.interval.contains) ?? false
      guard isSameDay || common >= 0.4 else { continue }
      let score = common + (isSameDay ? 1 : 0)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best.map { described(entries[$0.index]) }
  }

  private func described(_ entry: Timeline.Entry) -> NearestEntry {
    NearestEntry(id: entry.id, day: entry.interval.start.iso8601, words: text(entry.members[0]))
  }

  private func text(_ member: Timeline.Entry.Member) -> String {
    let annotated = articles[member.article]
    return annotated.article.string(annotated.statements[member.statement].range)
  }

  /// The share of the wanted words that one of the entry's statements has.
  private func commonShare(_ entry: Timeline.Entry, _ wanted: Set<UInt64>) -> Double {
    guard !wanted.isEmpty else { return 0 }
    let most = entry.members.map { wanted.intersection(EntrySearch.keys(text($0))).count }.max() ?? 0
    return Double(most) / Double(wanted.count)
  }

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(
      Tokenization(Array(text.utf8)).tokens.filter { $0.kind == .number || $0.kind == .word && $0.end - $0.start >= 4 }
        .map(\.key))
  }

  private static func isMistyped(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return zip(a.utf8, b.utf8).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) } <= 2
  }
}

/// Words without regard to case, white space and marks, for finding what somebody quotes.
enum FoldedWords {
  static func of(_ text: String) -> [UInt64] {
    Tokenization(Array(text.utf8)).tokens.filter { $0.kind != .mark }.map(\.key)
  }

  static func contains(_ text: String, _ wanted: [UInt64]) -> Bool {
    let words = of(text)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { words[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
