package import DatelineModel
package import Text

/// An expression of time as found in a text, with what its words say; not yet put on a calendar.
package struct TimexMention: Sendable {
  /// Where it stands.
  package var range: TextRange
  /// Indices of its tokens.
  package var tokens: Range<Int>
  /// The rule that found it.
  package var rule: String
  /// What the words say.
  package var meaning: TimexMeaning
  /// Index of the expression that ends the range which this one begins ("from 11 to 14 March").
  package var rangeEnd: Int?
  /// Index of the expression that dates the happening which this length is counted from ("a day after the flood on Sunday").
  package var happening: Int?
}

/// Text → expressions of time. Needs no date; can be tested alone.
package struct TimexRecognizer: Sendable {
  package let grammar: TemporalGrammar

  package init(_ grammar: TemporalGrammar) { self.grammar = grammar }

  /// The expressions of a text in order, none overlapping another.
  package func timexes(in text: Tokenization, genre: Genre = .news) -> [TimexMention] {
    timexes(TimexMatcher(text, grammar), genre)
  }

  func timexes(_ matcher: TimexMatcher, _ genre: Genre) -> [TimexMention] {
    var findings: [TimexMatcher.Finding] = []
    var at = 0
    while at < matcher.tokens.count {
      if matcher.mayBegin(at), let finding = matcher.match(at: at) {
        findings.append(finding)
        at = finding.tokens.upperBound
      } else {
        at += 1
      }
    }
    var refinement = TimexRefinement(matcher: matcher, genre: genre, findings: findings)
    return refinement.run()
  }
}
