package import CivilCalendar
package import DatelineModel
package import Gazetteers
package import Statements
import TemporalExpressions
import Text
import Toponyms

/// A statement on its way to an entry: what is compared when it is asked whether two report one event.
///
/// A class, because a pair is looked at many thousand times and a copy would count each of its parts anew.
package final class StatementDraft: Sendable {
  package let member: Timeline.Entry.Member
  package let interval: CivilInterval
  let granularity: Granularity
  let basis: Statement.Basis
  let kind: Statement.Kind
  /// Seconds after midnight and part of the day, where its own words tell them.
  let second: Int?
  let part: String?
  /// What it tells, its own first.
  let happenings: [EventKind]
  /// Rows of the places where it happens, from where and to where.
  let places: [Int32]
  /// Those places and all areas that hold them.
  let areas: Set<Int32>
  /// Stems of its longer words, without those that state a time, a place or a number: these are compared by what they mean.
  let words: Set<UInt64>
  /// Names of people and bodies: words with a capital inside the sentence that are no places.
  let names: Set<UInt64>
  /// The consonants of words with a capital, and in scripts without capitals of all longer words: what remains of a name across
  /// scripts.
  let consonants: Set<String>
  /// The language of the article; nil where nothing tells it.
  let language: String?
  /// Where it stands in its article.
  let range: TextRange
  /// Where its day is named, in another sentence of its article; nil where it has its day from elsewhere.
  let dayNamedAt: Int?
  /// What tells it from another of its kind: classes of causes, vehicles, sites, trades.
  let particulars: Particulars
  /// Kind and number of each figure.
  let figures: Set<Int>
  /// The kinds of figures it gives.
  let countedKinds: Set<Figure.Kind>
  package let text: String
  /// The day on which it was published: the post's, or the page's.
  let published: CivilDate?
  /// Whether it was published before the day that it tells of.
  var isAhead: Bool { published.map { $0 < interval.start } ?? false }
  /// Whether it stands in the running text, not in a heading, a caption or a table.
  let isBody: Bool
  /// Whether it opens the running text: what the article is about.
  let isLead: Bool
  /// Whether the words tell no day: it counts as of the day of publication, or joins what was told of the days before.
  var isUndated: Bool { basis == .lead }
  /// Whether it begins with somebody's words.
  let opensQuoted: Bool
  /// "It happened …": the sentence needs the one before.
  let startsWithPronoun: Bool
  /// "yesterday": words that mean another day on another page.
  let isDeictic: Bool
  /// Whether a number of it is of a day long past: "the deadliest since May 2023, when 23 were killed".
  let countsOtherDay: Bool

  /// The kind of thing it tells.
  var happening: EventKind? { happenings.first }

  /// Hours in which it happened, where they are told.
  ///
  /// A time whose day comes from outside the sentence, such as "overnight", may lie on either side of midnight.
  var hours: ClosedRange<Double>? { basis == .clock ? nil : ClockHours.range(second: second, part: part) }

  /// Whether another statement of its article names the day that it has.
  func isDated(by other: StatementDraft) -> Bool {
    dayNamedAt.map { other.range.start <= $0 && $0 < other.range.end } ?? false
  }

  /// Whether a text in this language is read by those who read a language; one that is not known stands for all.
  func isIn(_ language: String?) -> Bool { self.language == nil || self.language == language }

  /// The drafts of an article in order; statements without a day, of no more than a year's precision, and fragments are left out.
  ///
  /// - Parameter unknownDay: The day of those that have none: for learning from texts without days.
  package static func drafts(
    _ annotated: AnnotatedArticle, index: Int, _ vocabulary: StatementVocabulary, _ gazetteer: Gazetteer,
    unknownDay: CivilInterval? = nil
  ) -> [StatementDraft] {
    annotated.statements.enumerated().compactMap { number, statement in
      guard statement.kind != .background || unknownDay != nil, let interval = statement.interval ?? unknownDay,
        statement.granularity <= .month || unknownDay != nil,
        statement.range.end - statement.range.start >= shortest
      else { return nil }
      return StatementDraft(annotated, index, number, statement, interval, vocabulary, gazetteer)
    }
  }

  /// Days from which on what a sentence counts beside its own is history.
  private static let longPast = 31

  /// Bytes of the shortest statement that is no fragment.
  private static let shortest = 20

  private init(
    _ annotated: AnnotatedArticle, _ index: Int, _ number: Int, _ statement: Statement,
    _ interval: CivilInterval,
    _ vocabulary: StatementVocabulary, _ gazetteer: Gazetteer
  ) {
    range = statement.range
    dayNamedAt = statement.basis == .story ? statement.timex.map { annotated.timexes[$0].range.start } : nil
    let isOwn = [.own, .said, .clock].contains(statement.basis)
    let timex = statement.timex.map { annotated.timexes[$0] }
    member = .init(article: index, statement: number)
    self.interval = interval
    granularity = statement.granularity
    basis = statement.basis
    kind = statement.kind
    second = isOwn ? timex?.secondOfDay : nil
    part = isOwn ? timex?.partOfDay : nil
    happenings = statement.happenings
    places = statement.places.compactMap { mention in
      // What a sentence has from its neighbours is no word of its own to compare, unless it names the place itself.
      let isNamed = statement.places.contains { !$0.isInherited && $0.toponym == mention.toponym }
      guard [.scene, .origin, .destination].contains(mention.role), isNamed else { return nil }
      return annotated.toponyms[mention.toponym].likeliest?.row
    }
    areas = places.reduce(into: []) { areas, place in
      areas.insert(place)
      areas.formUnion(gazetteer.ancestorRows(place))
    }
    text = annotated.article.string(statement.range)
    let cut = vocabulary.cut(text)
    let tokens = cut.tokens
    let own = OwnWords(annotated, statement)
    words = Set(
      tokens.indices.filter {
        (tokens[$0].kind == .number || tokens[$0].kind == .word && tokens[$0].range.length >= 4)
          && own.holds(tokens[$0])
      }.map { cut.stem($0, vocabulary.endings) })
    particulars = vocabulary.particulars.particulars(in: cut, where: own.holds)
    figures = Set(
      statement.figures.filter { !$0.isPart && !$0.kind.isMeasure }.map {
        $0.value &* StatementDraft.kindsOfFigures &+ StatementDraft.number($0.kind)
      })
    countedKinds = Set(statement.figures.filter { !$0.isPart && !$0.kind.isMeasure }.map(\.kind))
    let block = annotated.article.blocks.first {
      $0.range.start <= statement.range.start && statement.range.start < $0.range.end
    }
    published = block?.postTime?.date ?? annotated.article.published?.value.date
    isLead = statement.isLead
    isBody = block.map { [.paragraph, .listItem, .quote].contains($0.kind) } ?? true
    language = annotated.article.language.flatMap { LanguageTag.language(of: $0.value) }
    // Where all nouns have a capital it tells no name.
    names = isBody && !vocabulary.capitalisesNouns ? own.names(tokens) : []
    consonants = NameConsonants.all(in: cut, isName: own.holds)
    startsWithPronoun = statement.context != nil || vocabulary.leansBack(tokens.indices, of: cut) { !own.holds($0) }
    opensQuoted = cut.opensQuotation(0)
    countsOtherDay = statement.figures.contains { figure in
      let day = figure.timex.flatMap { annotated.timexes[$0].interval }
      return day.map { $0.end.dayNumber < interval.start.dayNumber - StatementDraft.longPast } ?? false
    }
    isDeictic = tokens.contains { $0.kind == .word && vocabulary.telling.deictic.contains($0.key) }
  }

  private static func number(_ kind: Figure.Kind) -> Int { Figure.Kind.allCases.firstIndex(of: kind)! }

  /// The number of one of `figures`.
  static func value(ofFigure figure: Int) -> Int { figure / kindsOfFigures }

  /// More than there are kinds of figures.
  private static let kindsOfFigures = 16

  /// The words of a statement that state neither a time nor a place nor a number.
  private struct OwnWords {
    private let start: Int
    private let taken: [TextRange]

    init(_ annotated: AnnotatedArticle, _ statement: Statement) {
      start = statement.range.start
      let range = statement.range
      let isInside: (TextRange) -> Bool = { $0.start < range.end && range.start < $0.end }
      taken =
        annotated.timexes.map(\.range).filter(isInside) + annotated.toponyms.map(\.range).filter(isInside)
        + statement.figures.map(\.range)
    }

    func holds(_ token: Token) -> Bool {
      let (from, to) = (start + token.range.start, start + token.range.end)
      return !taken.contains { $0.start < to && from < $0.end }
    }

    /// Words with a capital, except the first of a sentence; none where most words have one, as in a headline.
    func names(_ tokens: [Token]) -> Set<UInt64> {
      let words = tokens.filter { $0.kind == .word && $0.range.length >= 3 }
      let capitalised = tokens.indices.dropFirst().filter { at in
        tokens[at].isCapitalised && tokens[at].range.length >= 3 && tokens[at].sentence == tokens[at - 1].sentence
          && tokens[at - 1].kind == .word && holds(tokens[at])
      }
      guard 2 * capitalised.count <= words.count else { return [] }
      return Set(capitalised.map { tokens[$0].key })
    }
  }
}

/// Times of day as hours, so that "1 pm" and "in the afternoon" can be compared.
enum ClockHours {
  static func range(second: Int?, part: String?) -> ClosedRange<Double>? {
    if let second {
      let hour = Double(second) / 3600
      return (hour - 1.5)...(hour + 1.5)
    }
    switch part {
    case "MO": return 4...12
    case "MI": return 11...14
    case "AF": return 12...18
    case "EV": return 17...24
    case "NI": return 19...30
    case "DT": return 6...20
    default: return nil
    }
  }
}
