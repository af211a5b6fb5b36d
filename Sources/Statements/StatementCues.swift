package import DatelineModel
package import Text

/// A language's words that tell saying from happening, and what a number counts.
public struct StatementCues: Sendable {
  package let saying: WordSet
  package let happening: WordSet
  package let background: WordSet
  package let attribution: WordSet
  /// Words before a speaker that are no part of the name: "after", "that", "has".
  package let notSpeakers: WordSet
  /// "they", "he": the speaker was named before.
  package let pronouns: WordSet
  /// Verbs that make a verb of saying a passive: "was reported".
  package let passive: WordSet
  /// Forms of verbs of saying that are nouns or adjectives as well: "reports", "alleged".
  package let nounsOfSaying: WordSet
  /// Verbs that tell a state: "remained", "seemed".
  package let stative: WordSet
  /// "claimed": taking responsibility is an event even without a number.
  package let claims: WordSet
  /// "no", "not", "without": what the sentence tells did not happen.
  package let negations: WordSet
  /// "would have": what might have happened.
  package let unreal: [[UInt64]]
  package let and: WordSet
  package let the: WordSet
  /// "yesterday", "last": words that mean another day on another page.
  package let deictic: WordSet
  /// "since", "until": the day behind them is not the day of what is told.
  package let since: WordSet
  /// Endings of nouns and verbs, longer ones first.
  package let endings: [[UInt8]]
  /// Words that open a look back within a sentence: "after", "when", "who".
  package let lookingBack: WordSet
  /// Phrases that tell a happening, by their first word; longer ones first.
  package let happenings: [UInt64: [(happening: EventKind, phrase: [UInt64])]]

  /// Cues from rows of `class: words`; the rows of `unreal` and of happenings hold phrases divided by "|".
  public init(_ table: String) {
    var rows: [Substring: String] = [:]
    var separators: [Substring: String] = [:]
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: " ").first ?? ""
      let isPhrases = name.hasPrefix("happening.") || name == "unreal"
      rows[name, default: ""] += (separators[name] ?? "") + line[line.index(after: colon)...]
      separators[name] = isPhrases ? "|" : " "
    }
    func set(_ name: String) -> WordSet { WordSet(rows[Substring(name)] ?? "") }
    func phrases(_ name: String) -> [[UInt64]] {
      (rows[Substring(name)] ?? "").split(separator: "|").map { WordKey.list($0) }.filter { !$0.isEmpty }.sorted {
        $0.count > $1.count
      }
    }
    saying = set("saying")
    happening = set("happening")
    background = set("background")
    attribution = set("attribution")
    notSpeakers = set("notSpeakers")
    pronouns = set("pronouns")
    passive = set("passive")
    nounsOfSaying = set("nounsOfSaying")
    stative = set("stative")
    claims = set("claims")
    negations = set("negations")
    unreal = phrases("unreal")
    and = set("and")
    the = set("the")
    deictic = set("deictic")
    since = set("since")
    endings = (rows["endings"] ?? "").split(separator: " ").map { Array($0.utf8) }
    lookingBack = set("lookingBack")
    var happenings: [UInt64: [(happening: EventKind, phrase: [UInt64])]] = [:]
    for happening in EventKind.allCases {
      for phrase in phrases("happening." + happening.rawValue) {
        happenings[phrase[0], default: []].append((happening, phrase))
      }
    }
    self.happenings = happenings.mapValues { phrases in
      phrases.enumerated().sorted { ($0.element.phrase.count, $1.offset) > ($1.element.phrase.count, $0.offset) }
        .map(\.element)
    }
  }
}
