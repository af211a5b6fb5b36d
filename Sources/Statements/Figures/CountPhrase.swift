import DatelineModel

/// A number with what it counts: "at least 27 hostages", "a young nurse", "dozens of people".
struct CountPhrase {
  /// How the number is stated.
  enum Form {
    /// In digits or number words.
    case number
    /// By an article alone: "a nurse" is one.
    case single
    /// One who was named before: "he", "the victim".
    case anaphor
    /// "dozens", "several": nobody knows how many.
    case vague
  }

  /// What is counted.
  enum Counted: Equatable {
    case people(head: Int)
    /// "15 deaths": the noun says what happened.
    case events(Figure.Kind)
    /// No noun: "killing 27".
    case bare
    /// A noun that no list has: people where the words are said of nobody else, "two vigilantes were killed".
    case unknown(head: Int)
    /// Something else: cafes, days, shots.
    case things

    /// The noun for people.
    var head: Int? { if case .people(let head) = self { head } else { nil } }
  }

  /// From the qualifier to the head, an "of the passengers" included.
  var span: Range<Int>
  /// The tokens that state the number.
  var number: Range<Int>
  var value: Int
  /// The second number of a range.
  var upper: Int?
  var form: Form
  var counted: Counted
  /// "26 dead hostages": the state stands before the head.
  var state: Figure.Kind?
  /// "others", "another": they are counted besides somebody named before.
  var isOther = false
  /// "of them", "of the dead": the stretch behind "of".
  var whole: Range<Int>?

  /// The head noun where people are counted.
  var head: Int? { counted.head }
  /// Whether no list has the noun that it counts.
  var isUnknown: Bool { if case .unknown = counted { true } else { false } }
  /// Whether it can be the number of a figure at all.
  var countsPeople: Bool { counted != .things }

  /// "a bridge": one of something that no list knows, and so no person for certain.
  var isUnknownSingle: Bool { isUnknown && form == .single }
}
