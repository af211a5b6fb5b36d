import CivilCalendar
import DatelineModel
import Text

/// What an entry is called: the headline of the article that tells it best, cut cleanly.
///
/// An article tells an entry best when its headline is about the entry: most of its words stand in what the article says of it. Where
/// no headline is, the kind of happening is the label, which claims nothing.
struct EntryLabels {
  /// The headline of each entry, nil where none is about it.
  let headlines: [String?]

  /// Letters of the shortest word that is compared.
  private static let shortest = 4
  /// How much of a headline must stand in what its article says of the entry.
  private static let share = 0.5
  /// Most characters of a label.
  private static let longest = 90

  init(_ timeline: Timeline) {
    let titles = timeline.articles.map { annotated -> (text: String, words: Set<UInt64>)? in
      guard let title = annotated.article.title?.value else { return nil }
      let cut = EntryLabels.cut(title)
      return (cut, EntryLabels.words(cut))
    }
    // A headline names one entry: the one that it fits best.
    var fits: [(fit: Double, entry: Int, article: Int)] = []
    for (index, entry) in timeline.entries.enumerated() where !entry.isMinor {
      for (article, members) in Dictionary(grouping: entry.members, by: \.article) {
        guard let title = titles[article], title.words.count > 1 else { continue }
        let told = members.reduce(into: Set<UInt64>()) { told, member in
          let annotated = timeline.articles[article]
          told.formUnion(EntryLabels.words(annotated.article.string(annotated.statements[member.statement].range)))
        }
        let fit = Double(title.words.intersection(told).count) / Double(title.words.count)
        if fit > EntryLabels.share { fits.append((fit, index, article)) }
      }
    }
    var headlines = [String?](repeating: nil, count: timeline.entries.count)
    var taken = Set<Int>()
    for fit in fits.sorted(by: { ($1.fit, $0.entry, $0.article) < ($0.fit, $1.entry, $1.article) })
    where headlines[fit.entry] == nil && !taken.contains(fit.article) {
      headlines[fit.entry] = titles[fit.article]?.text
      taken.insert(fit.article)
    }
    self.headlines = headlines
  }

  private static func words(_ text: String) -> Set<UInt64> {
    Set(Tokenization(Array(text.utf8)).tokens.filter { $0.kind == .word && $0.range.length >= shortest }.map(\.key))
  }

  /// A headline without the outlet's name behind a bar, and cut between its parts, or between words, where it is long.
  static func cut(_ headline: String) -> String {
    var text = headline
    for mark in [" | ", " :: ", " • "] {
      if let bar = text.range(of: mark) { text = String(text[..<bar.lowerBound]) }
    }
    text = trimmed(text)
    guard text.count > longest else { return text }
    let head = text.prefix(longest)
    let parts = [", ", "; ", ": ", " – ", " — ", ". "].compactMap { head.range(of: $0, last: true)?.lowerBound }
    if let end = parts.max(), head.distance(from: head.startIndex, to: end) > longest / 3 {
      return trimmed(String(head[..<end]))
    }
    return trimmed(String(head[..<(head.lastIndex(of: " ") ?? head.endIndex)])) + " …"
  }

  private static func trimmed(_ text: String) -> String {
    let edge: Set<Character> = [" ", "|", "-", "–", "—", ":", ";", ","]
    var rest = text[...]
    while let last = rest.last, edge.contains(last) { rest.removeLast() }
    while let first = rest.first, edge.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}

extension StringProtocol {
  /// Where a text stands first, or last.
  fileprivate func range(of text: String, last: Bool = false) -> Range<Index>? {
    var found: Range<Index>?
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(text) {
        found = at..<index(at, offsetBy: text.count)
        if !last { return found }
      }
      at = index(after: at)
    }
    return found
  }
}
