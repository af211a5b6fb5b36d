import DatelineModel

/// What changed from one briefing to another.
///
/// Entries with one id are the same. Of the rest, those with the same words belong together: their day or their places
/// changed. Then those of one day whose words are alike for the most part: they were reworded. What is left was added or is
/// gone.
package struct BriefingComparison: Sendable {
  /// An entry before and after.
  package struct Change: Hashable, Sendable {
    /// As it was.
    package let before: ComparedBriefing.Entry
    /// As it is.
    package let after: ComparedBriefing.Entry
  }

  /// The numbers of one kind that one source gives for one day, before and after.
  package struct MovedFigure: Hashable, Sendable {
    /// What is counted, and who counts it.
    package let kind, source: String
    /// The day that it is stated for.
    package let day: String?
    /// "at least 26", in the order stated; empty where the source states none.
    package let before, after: [String]
  }

  /// Titles and days of the two.
  package let before, after: (title: String, asOf: String?)
  /// Entries that are only in the second.
  package let added: [ComparedBriefing.Entry]
  /// Entries that are only in the first.
  package let gone: [ComparedBriefing.Entry]
  /// Entries whose day or time changed.
  package private(set) var redated: [Change] = []
  /// Entries whose places or their parts changed.
  package private(set) var relocated: [Change] = []
  /// Entries whose words changed.
  package private(set) var reworded: [Change] = []
  /// Figures that moved.
  package let figures: [MovedFigure]

  /// Compares two briefings.
  package init(_ a: ComparedBriefing, _ b: ComparedBriefing) {
    before = (a.title, a.asOf)
    after = (b.title, b.asOf)
    var pairs = EntryPairs(a.entries, b.entries)
    pairs.join { $0.id == $1.id }
    pairs.join { $0.text == $1.text && $0.start == $1.start }
    pairs.join { $0.text == $1.text }
    pairs.join { $0.start == $1.start && $0.end == $1.end && WordOverlap.isAlike($0.text, $1.text) }
    gone = pairs.leftBefore
    added = pairs.leftAfter
    figures = BriefingComparison.moved(a.figures, b.figures)
    for (before, after) in pairs.joined {
      let change = Change(before: before, after: after)
      if (before.start, before.end, before.time ?? "") != (after.start, after.end, after.time ?? "") {
        redated.append(change)
      }
      if before.places != after.places { relocated.append(change) }
      if before.text != after.text { reworded.append(change) }
    }
  }

  /// Whether the two state the same.
  package var isEmpty: Bool {
    added.isEmpty && gone.isEmpty && redated.isEmpty && relocated.isEmpty && reworded.isEmpty && figures.isEmpty
  }

  private static func moved(_ a: [ComparedBriefing.Figure], _ b: [ComparedBriefing.Figure]) -> [MovedFigure] {
    struct Key: Hashable { let kind, source, day: String }
    func key(_ figure: ComparedBriefing.Figure) -> Key {
      Key(kind: figure.kind, source: figure.source, day: figure.day ?? "")
    }
    let (before, after) = (Dictionary(grouping: a, by: key), Dictionary(grouping: b, by: key))
    var seen = Set<Key>()
    return (a + b).map(key).filter { seen.insert($0).inserted }.compactMap { key in
      let was = (before[key] ?? []).map(\.words)
      let now = (after[key] ?? []).map(\.words)
      guard Set(was) != Set(now) else { return nil }
      return MovedFigure(
        kind: key.kind, source: key.source, day: key.day.isEmpty ? nil : key.day, before: was, after: now)
    }
  }
}

/// Entries of two briefings on the way to being joined, each with one at most.
private struct EntryPairs {
  private var before: [ComparedBriefing.Entry?]
  private var after: [ComparedBriefing.Entry?]
  private var partners: [Int?]
  private let all: [ComparedBriefing.Entry]

  init(_ before: [ComparedBriefing.Entry], _ after: [ComparedBriefing.Entry]) {
    self.before = before
    self.after = after
    all = after
    partners = before.map { _ in nil }
    first = before
  }

  private let first: [ComparedBriefing.Entry]

  mutating func join(_ belong: (ComparedBriefing.Entry, ComparedBriefing.Entry) -> Bool) {
    for index in before.indices {
      guard let old = before[index], let match = after.firstIndex(where: { $0.map { belong(old, $0) } ?? false })
      else { continue }
      partners[index] = match
      before[index] = nil
      after[match] = nil
    }
  }

  var joined: [(ComparedBriefing.Entry, ComparedBriefing.Entry)] {
    partners.indices.compactMap { index in partners[index].map { (first[index], all[$0]) } }
  }

  var leftBefore: [ComparedBriefing.Entry] { before.compactMap { $0 } }
  var leftAfter: [ComparedBriefing.Entry] { after.compactMap { $0 } }
}

/// Whether two sentences are two wordings of one.
private enum WordOverlap {
  /// Half of the words that either has stand in both.
  static func isAlike(_ a: String, _ b: String) -> Bool {
    let (x, y) = (words(a), words(b))
    return !x.isEmpty && !y.isEmpty && x.intersection(y).count * 2 >= x.union(y).count
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}
