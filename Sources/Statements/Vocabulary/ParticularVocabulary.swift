package import Text

/// What tells one incident from another of its kind on the same day in the same town: reports of one incident may leave a particular
/// out, but they do not contradict each other in it.
package enum Particular: Int, CaseIterable, Sendable {
  /// What did the harm: a bomb, a flood, a collision.
  case cause
  /// What was travelled in.
  case vehicle
  /// The building or ground on which it happened.
  case site
  /// The trade of those who did or suffered it.
  case occupation
}

/// What a text names of each particular: classes of words that may mean the same thing, a bit for each.
package struct Particulars: Sendable {
  /// By `Particular.rawValue`.
  fileprivate var classes = [UInt64](repeating: 0, count: Particular.allCases.count)

  /// Whether two texts both name a particular and have no class in common.
  package func contradicts(_ other: Particulars, in particular: Particular) -> Bool {
    let (one, two) = (classes[particular.rawValue], other.classes[particular.rawValue])
    return one != 0 && two != 0 && one & two == 0
  }
}

/// A language's words for particulars, in classes of words that may mean the same thing.
package struct ParticularVocabulary: Sendable {
  private struct Phrase: Sendable {
    let words: [UInt64]
    let particular: Particular
    /// The classes that it may mean; 0 for a phrase that means nothing of the kind.
    let classes: UInt64
  }

  /// Phrases by their first word, longer ones first.
  private let phrases: [UInt64: [Phrase]]

  /// A vocabulary from one class a line, `name: word|phrase`; a line with several names before the colon has words that may mean
  /// any of them, one with "none" has phrases that mean nothing of the kind. A particular has at most 64 classes.
  package init(_ lists: (Particular) -> String) {
    var phrases: [UInt64: [Phrase]] = [:]
    for particular in Particular.allCases {
      var bits: [Substring: UInt64] = ["none": 0]
      for line in lists(particular).split(separator: "\n") {
        let sides = line.split(separator: ":")
        guard sides.count == 2 else { preconditionFailure("a class has a name and words: \(line)") }
        let classes = sides[0].split(separator: " ").reduce(UInt64(0)) { classes, name in
          let bit = bits[name] ?? 1 << UInt64(bits.count - 1)
          precondition(bits.count <= 64 || bits[name] != nil, "more than 64 classes of one particular: \(name)")
          bits[name] = bit
          return classes | bit
        }
        for words in sides[1].split(separator: "|").map({ WordKey.list($0) }) where !words.isEmpty {
          phrases[words[0], default: []].append(Phrase(words: words, particular: particular, classes: classes))
        }
      }
    }
    self.phrases = phrases.mapValues { list in
      list.enumerated().sorted { ($0.element.words.count, $1.offset) > ($1.element.words.count, $0.offset) }.map(
        \.element)
    }
  }

  /// What a text names. A longer phrase hides the words inside it: who "opened fire" set nothing alight.
  ///
  /// - Parameter counts: Whether a token is asked: not what belongs to a name.
  package func particulars(in text: Tokenization, where counts: (Token) -> Bool) -> Particulars {
    var found = Particulars()
    var at = 0
    while let token = text.token(at) {
      let candidates = token.kind == .word && counts(token) ? phrases[token.key] ?? [] : []
      let longest = candidates.first { text.isPhrase($0.words, at: at) }?.words ?? []
      for match in candidates where match.words == longest {
        found.classes[match.particular.rawValue] |= match.classes
      }
      at += max(longest.count, 1)
    }
    return found
  }
}
