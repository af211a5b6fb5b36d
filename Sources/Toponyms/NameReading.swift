package import ArticleModel
package import Gazetteers

/// A text prepared for finding names: its runs, the gazetteer's names in them, and the features of every token.
package struct NameReading {
  let matches: GazetteerMatches
  /// Names of the gazetteer in the runs, in order, none overlapping another.
  let found: [GazetteerMatches.Match]
  /// The stretches in which names can stand.
  package let runs: [Range<Int>]
  private let features: NameFeatures

  /// Reads a text.
  package init(_ text: Tokenization, _ gazetteer: Gazetteer, _ cues: PlaceCues) {
    matches = GazetteerMatches(gazetteer, text)
    var found: [GazetteerMatches.Match] = []
    let tokens = text.tokens
    var at = 0
    while at < tokens.count {
      guard tokens[at].kind == .word, tokens[at].shape != .lower || matches.startsNonLatin(at),
        let match = matches.longest(from: at)
      else {
        at += 1
        continue
      }
      found.append(match)
      at = match.tokens.upperBound
    }
    self.found = found
    runs = NameRuns(text, found).runs
    features = NameFeatures(text, runs, found, cues.classes, .embedded)
  }

  /// The features of a run's tokens, one after the other, and where those of each token end.
  package func features(of run: Range<Int>) -> (features: [UInt32], ends: [Int]) {
    var all: [UInt32] = []
    all.reserveCapacity(run.count * 80)
    var ends: [Int] = []
    for at in run {
      features.add(to: &all, at: at, in: run)
      ends.append(all.count)
    }
    return (all, ends)
  }
}
