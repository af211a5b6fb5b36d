package import Gazetteers
package import Text

/// A text prepared for finding names: its runs, the gazetteer's names in them, and the features of every token.
package struct NameReading {
  let matches: GazetteerMatches
  /// Names of the gazetteer in the runs, in order, none overlapping another.
  let found: [GazetteerMatches.Match]
  /// The stretches in which names can stand.
  package let runs: [Range<Int>]
  private let features: NameFeatures

  /// Reads a text; `home` is where its publisher sits.
  package init(_ text: Tokenization, _ gazetteer: Gazetteer, _ cues: PlaceCues, home: PublisherHome? = nil) {
    matches = GazetteerMatches(gazetteer, text, cues.exonyms)
    var found: [GazetteerMatches.Match] = []
    var end = 0
    for start in matches.starts() where start.token >= end {
      guard let match = matches.longest(from: start) else { continue }
      found.append(match)
      end = match.tokens.upperBound
    }
    self.found = found
    runs = NameRuns(text, found, joints: cues.joints).runs
    let seat = home?.seat(gazetteer)
    let local = found.map { match in seat.map { $0.holds(match, gazetteer) } ?? nil }
    features = NameFeatures(text, runs, found, cues, .embedded, local)
  }

  /// The gazetteer's names that begin in a span.
  func found(in span: Range<Int>) -> ArraySlice<GazetteerMatches.Match> {
    found[.span(firstFound(at: span.lowerBound), firstFound(at: span.upperBound))]
  }

  /// The gazetteer's name that covers a whole span; nil where none does.
  func covering(_ span: Range<Int>) -> GazetteerMatches.Match? {
    let next = firstFound(at: span.lowerBound + 1)
    guard next > 0, found[next - 1].tokens.upperBound >= span.upperBound else { return nil }
    return found[next - 1]
  }

  /// The first name that begins at a token or behind it; they stand in order.
  private func firstFound(at token: Int) -> Int {
    var low = 0
    var high = found.count
    while low < high {
      let middle = (low + high) / 2
      if found[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The labels that a tagger gives a run's tokens; `path` and `window` keep their room from run to run.
  func label(_ run: Range<Int>, _ tagger: NameTagger, _ path: inout LabelPath, _ window: inout NameWindow) {
    features.look(at: run, &window)
    tagger.label(window, features, &path)
  }

  /// The features of a run's tokens, one after the other, and where those of each token end.
  package func features(of run: Range<Int>) -> (features: [UInt32], ends: [Int]) {
    var all = FeatureList()
    var ends: [Int] = []
    var window = NameWindow()
    features.look(at: run, &window)
    for at in run {
      features.add(to: &all, at: at, in: window)
      ends.append(all.features.count)
    }
    return (all.features, ends)
  }
}
