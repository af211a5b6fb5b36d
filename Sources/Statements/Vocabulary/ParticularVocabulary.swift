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

/// A language's words for particulars, in classes of words that may mean the same thing.
package struct ParticularVocabulary: Sendable {
  /// A class of words, by the number of its particular and its own.
  package typealias Class = Int

  /// Phrases by their first word, longer ones first, with the classes that each may mean.
  private let phrases: [UInt64: [(words: [UInt64], classes: [Class])]]

  /// Classes of one particular.
  private static let limit = 1000

  /// A vocabulary from one class a line, `name: word|phrase`; a line with several names before the colon has words that may mean
  /// any of them, one with "none" has phrases that mean nothing of the kind.
  package init(_ lists: (Particular) -> String) {
    var phrases: [UInt64: [(words: [UInt64], classes: [Class])]] = [:]
    for particular in Particular.allCases {
      var numbers: [Substring: Class] = [:]
      for line in lists(particular).split(separator: "\n") {
        let sides = line.split(separator: ":")
        guard sides.count == 2 else { preconditionFailure("a class has a name and words: \(line)") }
        let classes = sides[0].split(separator: " ").filter { $0 != "none" }.map { name in
          let number = numbers[name] ?? particular.rawValue * ParticularVocabulary.limit + numbers.count
          numbers[name] = number
          return number
        }
        for phrase in sides[1].split(separator: "|").map({ WordKey.list($0) }) where !phrase.isEmpty {
          phrases[phrase[0], default: []].append((phrase, classes))
        }
      }
      precondition(numbers.count < ParticularVocabulary.limit)
    }
    self.phrases = phrases.mapValues { list in
      list.enumerated().sorted { ($0.element.words.count, $1.offset) > ($1.element.words.count, $0.offset) }.map(
        \.element)
    }
  }

  /// The classes that a text names, ascending. A longer phrase hides the words inside it: who "opened fire" set nothing alight.
  ///
  /// - Parameter counts: Whether a token is asked: not what belongs to a name.
  package func classes(in text: Tokenization, where counts: (Token) -> Bool) -> [Class] {
    var found: Set<Class> = []
    var at = 0
    while let token = text.token(at) {
      let candidates = token.kind == .word && counts(token) ? phrases[token.key] ?? [] : []
      let matches = candidates.filter { text.isPhrase($0.words, at: at) }
      for match in matches { found.formUnion(match.classes) }
      at += matches.first?.words.count ?? 1
    }
    return found.sorted()
  }

  /// The particulars in which two lists of classes contradict each other: both name one, and none in common.
  package static func contradictions(_ a: [Class], _ b: [Class]) -> [Particular] {
    Particular.allCases.filter { particular in
      let one = a.filter { $0 / limit == particular.rawValue }
      let other = b.filter { $0 / limit == particular.rawValue }
      return !one.isEmpty && !other.isEmpty && !one.contains(where: other.contains)
    }
  }
}
