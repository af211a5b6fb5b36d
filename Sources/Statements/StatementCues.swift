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
  package let people: WordSet
  /// "passenger", "soldier"
  package let onePerson: WordSet
  package let attackers: WordSet
  package let counted: [(kind: Figure.Kind, words: WordSet)]
  package let qualifiers: [(Figure.Qualifier, [[UInt64]])]
  package let qualifierWords: WordSet
  /// "hold", "holding" right before a number of people.
  package let holding: WordSet
  /// Words that stand round bare numbers: "or", "then", "had", "at".
  package let counters: WordSet
  package let otherUnits: WordSet
  package let numbered: WordSet
  /// Names and signs of money with the name that stands for both: "dollar" and "$" for "dollars"; what "million" makes of a number.
  package let currencies: [UInt64: String]
  package let currencySigns: [UInt64: String]
  package let scales: [UInt64: Int]
  /// Units of length with the name that stands for all their forms; what stands between them and a place: "from", "of".
  package let lengths: [UInt64: String]
  /// Kilometres in a unit, by the name that stands for all its forms.
  package let kilometres: [String: Double]
  /// Words of direction in degrees clockwise from north.
  package let bearings: [UInt64: Double]
  package let fromPlace: WordSet
  package let between: WordSet
  package let rangeTo: WordSet
  package let and: WordSet
  package let of: WordSet
  package let the: WordSet
  package let them: WordSet
  package let were: WordSet
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

  /// Cues from rows of `class: words`; the rows of `unreal`, of qualifiers and of happenings hold phrases divided by "|".
  public init(_ table: String) {
    var rows: [Substring: String] = [:]
    var separators: [Substring: String] = [:]
    for line in table.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].split(separator: " ").first ?? ""
      let isPhrases = name.hasPrefix("happening.") || name.hasPrefix("qualifier.") || name == "unreal"
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
    people = set("people")
    onePerson = set("onePerson")
    attackers = set("attackers")
    counted = Figure.Kind.allCases.filter { $0 != .attackersKilled && !$0.isMeasure }.map { ($0, set($0.rawValue)) }
    qualifiers = Figure.Qualifier.allCases.map { ($0, phrases("qualifier." + $0.rawValue)) }
    qualifierWords = WordSet(
      Figure.Qualifier.allCases.map { rows[Substring("qualifier." + $0.rawValue)] ?? "" }.joined(separator: " ")
        .replacing("|", with: " "))
    holding = set("holding")
    counters = set("counters")
    otherUnits = set("otherUnits")
    numbered = set("numbered")
    /// Rows of `word=meaning`.
    func pairs(_ name: String) -> [(word: Substring, means: String)] {
      var pairs: [(word: Substring, means: String)] = []
      for pair in (rows[Substring(name)] ?? "").split(separator: " ") {
        let parts = pair.split(separator: "=")
        if parts.count == 2 { pairs.append((parts[0], String(parts[1]))) }
      }
      return pairs
    }
    func names(_ name: String) -> [UInt64: String] {
      pairs(name).reduce(into: [:]) { names, pair in names[WordKey.of(pair.word)] = pair.means }
    }
    currencies = names("currencies")
    lengths = names("lengths")
    kilometres = pairs("kilometres").reduce(into: [:]) { units, pair in units[String(pair.word)] = Double(pair.means) }
    bearings = names("bearings").compactMapValues { Double($0) }
    fromPlace = set("fromPlace")
    currencySigns = pairs("currencySigns").reduce(into: [:]) { signs, pair in
      if let sign = pair.word.unicodeScalars.first { signs[UInt64(sign.value)] = pair.means }
    }
    scales = pairs("scales").reduce(into: [:]) { scales, pair in scales[WordKey.of(pair.word)] = Int(pair.means) }
    between = set("between")
    rangeTo = set("rangeTo")
    and = set("and")
    of = set("of")
    the = set("the")
    them = set("them")
    were = set("were")
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

extension StatementCues {
  /// How the number that begins at a token is bounded: "at least", "about".
  func qualifier(of start: Int, in text: Tokenization, from first: Int) -> Figure.Qualifier {
    for (qualifier, phrases) in qualifiers {
      for phrase in phrases where start - phrase.count >= first {
        let from = start - phrase.count
        if zip(from..<start, phrase).allSatisfy({ text.tokens[$0].kind == .word && text.tokens[$0].key == $1 }) {
          return qualifier
        }
      }
    }
    return .exactly
  }
}
