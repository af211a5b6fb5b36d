import Text

/// A run's tokens and three on either side, each looked up once for all the features that ask for it. Tokens of other sentences
/// are edges. It is moved from run to run and keeps its room.
struct NameWindow {
  /// What features ask of a token.
  struct Seen {
    /// The word's hash, a number's count of digits, 1 for an edge.
    var word: UInt64 = 1
    /// The hash of a word's last letters and its shape; 0 for all else.
    var suffix: UInt64 = 0
    var classes: UInt32 = 0
    /// The word's cluster (`WordClusters`), 0 for none.
    var cluster: UInt16 = 0
    /// `Token.Shape` of a word, 5 for a number, 6 for a mark, 7 for an edge.
    var shape: UInt8 = 7
    /// What the gazetteer says of the name that stands there, an edge or not.
    var standing: UInt8 = 0
    /// What is known of a run's word as a name, outside the text and in it. Neighbours with a capital are of the run, too.
    var lexicon = NameLexicon.Entry.nothing
    var signs: DocumentEvidence.Sign = []

    var isEdge: Bool { shape == 7 }
    var isCapitalised: Bool { shape == Token.Shape.capitalised.rawValue || shape == Token.Shape.allCapitals.rawValue }
  }

  static let reach = 3

  private(set) var run = 0..<0
  private var seen: [Seen] = []

  /// Stands over another run; `look` tells what is to be seen of each token in reach.
  @inline(__always)
  mutating func move(to run: Range<Int>, _ look: (Int) -> Seen) {
    self.run = run
    seen.removeAll(keepingCapacity: true)
    for at in (run.lowerBound - NameWindow.reach)..<(run.upperBound + NameWindow.reach) { seen.append(look(at)) }
  }

  /// What is seen of a token; an edge beyond the window, where no token of the sentence is asked for.
  @inline(__always)
  subscript(_ at: Int) -> Seen {
    let place = at - run.lowerBound + NameWindow.reach
    return seen.indices.contains(place) ? seen[place] : Seen()
  }
}
