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

  /// The names of a particular's classes, at most 64: the same in all languages, so that statements of different ones are compared.
  private static func classes(of particular: Particular) -> [Substring] {
    let names =
      switch particular {
      case .cause:
        "bomb fire gas shots knife weather slide snow lightning heat quake wave crash capsize derailment collapse crush poison power air shells animal disease"
      case .vehicle: "train tram bus van lorry car bike cycle tractor ship plane helicopter cable"
      case .site:
        "factory store slum camp market shop barber bakery pharmacy jeweller bank post park beach school university hospital home prison police barracks mosque church temple synagogue hotel restaurant bar cinema stadium flats house office station airport port bridge tunnel mine quarry dam farm river mountain garage museum wedding zoo"
      case .occupation:
        "teacher student doctor nurse dentist vet pharmacist driver pilot sailor docker farmer miner lawyer baker butcher barber tailor builder plumber electrician painter mechanic engineer accountant banker shopkeeper jeweller clerk postman guard prisonguard firefighter railway steelworker journalist actor singer writer athlete coach priest mayor minister tourist pensioner cleaner hunter scientist"
      }
    return names.split(separator: " ")
  }

  /// A vocabulary from one class a line, `name: word|phrase`; a line with several names before the colon has words that may mean
  /// any of them, one with "none" has phrases that mean nothing of the kind.
  package init(_ lists: (Particular) -> String) {
    var phrases: [UInt64: [Phrase]] = [:]
    for particular in Particular.allCases {
      let names = ParticularVocabulary.classes(of: particular)
      let bits = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, UInt64(1) << UInt64($0)) })
      for line in lists(particular).split(separator: "\n") {
        let sides = line.split(separator: ":")
        guard sides.count == 2 else { preconditionFailure("a class has a name and words: \(line)") }
        let classes = sides[0].split(separator: " ").reduce(UInt64(0)) { classes, name in
          guard name != "none" else { return classes }
          guard let bit = bits[name] else { preconditionFailure("no language has a class of this name: \(name)") }
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
