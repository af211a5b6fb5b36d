import DatelineModel

/// The words of all drafts as numbered, sorted vectors, each word weighted by its rarity in the story.
///
/// Sorted vectors are compared by one walk along both, and their sums do not depend on the order of a set.
struct StoryWords {
  /// The words of one draft.
  struct Vector {
    /// Numbers of the words, ascending, and their weights.
    fileprivate var words: [(number: Int32, weight: Double)] = []
    /// Sum of the weights, and of their squares.
    fileprivate(set) var sum = 0.0
    fileprivate(set) var squares = 0.0
    /// Numbers of the names, ascending, and their weights.
    fileprivate var names: [(number: Int32, weight: Double)] = []

    /// Takes each word's weight.
    fileprivate mutating func weigh(_ weights: [Double]) {
      for place in words.indices {
        words[place].weight = weights[Int(words[place].number)]
        sum += words[place].weight
        squares += words[place].weight * words[place].weight
      }
      for place in names.indices { names[place].weight = weights[Int(names[place].number)] }
    }

    /// Numbers of the words.
    var numbers: some Sequence<Int32> { words.lazy.map(\.number) }
  }

  /// By the draft's index.
  private(set) var vectors: [Vector]
  /// What each article is about: the words of its first drafts.
  private var articles: [Int: Vector] = [:]

  /// Drafts of an article that show what it is about.
  private static let opening = 8

  init(_ drafts: [StatementDraft]) {
    var numbers: [UInt64: Int32] = [:]
    var frequency: [Int32] = []
    func number(_ word: UInt64) -> Int32 {
      if let known = numbers[word] { return known }
      let new = Int32(frequency.count)
      numbers[word] = new
      frequency.append(0)
      return new
    }
    vectors = drafts.map { draft in
      var vector = Vector()
      // Numbers are given in the order of the hashes, so that they do not depend on a set's order.
      let words = draft.words.sorted().map(number)
      for word in words { frequency[Int(word)] += 1 }
      vector.words = words.sorted().map { ($0, 0) }
      let names = draft.names.sorted().map(number).sorted()
      for name in names where !words.contains(name) { frequency[Int(name)] += 1 }
      vector.names = names.map { ($0, 0) }
      return vector
    }
    let count = Double(drafts.count)
    let weights = frequency.map { count / (count + 4 * Double($0)) }
    for index in vectors.indices { vectors[index].weigh(weights) }
    for (article, members) in Dictionary(grouping: drafts.indices, by: { drafts[$0].member.article }) {
      var vector = Vector()
      let words = Set(members.prefix(StoryWords.opening).flatMap { vectors[$0].words.map(\.number) })
      vector.words = words.sorted().map { ($0, 0) }
      vector.weigh(weights)
      articles[article] = vector
    }
  }

  /// How much two articles are about the same, 0–1: the cosine of the words of their first drafts.
  func likeness(ofArticles a: Int, _ b: Int) -> Double {
    guard let one = articles[a], let other = articles[b] else { return 0 }
    return StoryWords.likeness(one, other).cosine
  }

  /// What two drafts have in common: the cosine of their vectors, and the share of the lesser one's weight, both 0–1.
  func likeness(_ a: Int, _ b: Int) -> (cosine: Double, inclusion: Double) {
    StoryWords.likeness(vectors[a], vectors[b])
  }

  private static func likeness(_ x: Vector, _ y: Vector) -> (cosine: Double, inclusion: Double) {
    var (i, j) = (0, 0)
    var (common, squares) = (0.0, 0.0)
    while i < x.words.count, j < y.words.count {
      let (left, right) = (x.words[i], y.words[j])
      if left.number == right.number {
        common += left.weight
        squares += left.weight * left.weight
        (i, j) = (i + 1, j + 1)
      } else if left.number < right.number {
        i += 1
      } else {
        j += 1
      }
    }
    guard common > 0 else { return (0, 0) }
    return (squares / (x.squares * y.squares).squareRoot(), common / min(x.sum, y.sum))
  }

  /// The weight of the names that two drafts have in common: a name that all of the story share says little.
  func sharedNames(_ a: Int, _ b: Int) -> Double {
    let (x, y) = (vectors[a].names, vectors[b].names)
    var (i, j) = (0, 0)
    var common = 0.0
    while i < x.count, j < y.count {
      if x[i].number == y[j].number {
        common += x[i].weight
        (i, j) = (i + 1, j + 1)
      } else if x[i].number < y[j].number {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
