package import DatelineModel
import Text

/// A language's words and phrases that name a kind of event.
package struct EventVocabulary: Sendable {
  /// Phrases by their first word; longer ones first.
  let phrases: [UInt64: [(kind: EventKind, phrase: [UInt64])]]

  /// A vocabulary from phrases divided by "|" for each kind. Every kind is asked for, so that none is forgotten.
  package init(_ words: (EventKind) -> String) {
    var phrases: [UInt64: [(kind: EventKind, phrase: [UInt64])]] = [:]
    for kind in EventKind.allCases {
      for phrase in words(kind).split(separator: "|").map({ WordKey.list($0) }) where !phrase.isEmpty {
        phrases[phrase[0], default: []].append((kind, phrase))
      }
    }
    self.phrases = phrases.mapValues { list in
      list.enumerated().sorted { ($0.element.phrase.count, $1.offset) > ($1.element.phrase.count, $0.offset) }.map(
        \.element)
    }
  }
}
