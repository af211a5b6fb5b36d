package import Text

/// A language's words that show how a sentence tells: as a deed or a state, as real or not, of which time.
package struct TellingWords: Sendable {
  /// Words that name a happening of any kind: "attack", "visited".
  let happening: WordSet
  /// "has long been", "home of": a state or a habit.
  let background: WordSet
  /// Verbs that tell a state: "remained", "seemed".
  let stative: WordSet
  /// "no", "not", "without": what the sentence tells did not happen.
  let negations: WordSet
  /// "would have": what might have happened.
  let unreal: [[UInt64]]
  /// Words that open a look back within a sentence: "after", "when", "who".
  let lookingBack: WordSet
  /// "since", "until": the day behind them is not the day of what is told.
  let since: WordSet
  /// "the", "those": before the noun that a date stands in.
  let definite: WordSet
  /// "yesterday", "last": words that mean another day on another page.
  package let deictic: WordSet

  /// `unreal` holds phrases divided by "|".
  package init(
    happening: WordSet, background: WordSet, stative: WordSet, negations: WordSet, unreal: String, lookingBack: WordSet,
    since: WordSet, definite: WordSet, deictic: WordSet
  ) {
    self.happening = happening
    self.background = background
    self.stative = stative
    self.negations = negations
    self.unreal = unreal.split(separator: "|").map { WordKey.list($0) }.filter { !$0.isEmpty }
    self.lookingBack = lookingBack
    self.since = since
    self.definite = definite
    self.deictic = deictic
  }
}
