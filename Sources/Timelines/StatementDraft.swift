import CivilCalendar
import DatelineModel
import Gazetteers
import Statements
import TemporalExpressions
import Text
import Toponyms

/// A statement on its way to an entry: what is compared when it is asked whether two tell the same.
struct StatementDraft {
  let member: Timeline.Entry.Member
  let interval: CivilInterval
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
  /// Stems of its longer words, and its numbers.
  let words: Set<UInt64>
  /// Kind and number of each figure.
  let figures: Set<Int>
  let text: String
  /// The day on which it was published: the post's, or the page's.
  let published: CivilDate?
  /// Whether it stands in the running text, not in a heading, a caption or a table.
  let isBody: Bool
  /// Whether it opens the running text: what the article is about.
  let isLead: Bool
  /// Whether the words tell no day: it counts as of the day of publication, or joins what was told of the days before.
  var isUndated: Bool { basis == .lead }
  /// Whether it begins with somebody's words.
  var opensQuoted: Bool { text.hasPrefix("“") || text.hasPrefix("\"") }
  /// "It happened …": the sentence needs the one before.
  let startsWithPronoun: Bool
  /// "yesterday": words that mean another day on another page.
  let isDeictic: Bool

  /// The kind of thing it tells.
  var happening: EventKind? { happenings.first }

  /// Hours in which it happened, where they are told.
  ///
  /// A time whose day comes from outside the sentence, such as "overnight", may lie on either side of midnight.
  var hours: ClosedRange<Double>? { basis == .clock ? nil : ClockHours.range(second: second, part: part) }

  /// The drafts of an article in order; statements without a day, of no more than a year's precision, and fragments are left out.
  static func drafts(
    _ annotated: AnnotatedArticle, index: Int, _ vocabulary: StatementVocabulary, _ gazetteer: Gazetteer
  ) -> [StatementDraft] {
    annotated.statements.enumerated().compactMap { number, statement in
      guard statement.kind != .background, let interval = statement.interval, statement.granularity <= .month,
        statement.range.end - statement.range.start >= 20
      else { return nil }
      return StatementDraft(annotated, index, number, statement, interval, vocabulary, gazetteer)
    }
  }

  private init(
    _ annotated: AnnotatedArticle, _ index: Int, _ number: Int, _ statement: Statement,
    _ interval: CivilInterval,
    _ vocabulary: StatementVocabulary, _ gazetteer: Gazetteer
  ) {
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
      // What a sentence has from its neighbours is no word of its own to compare.
      guard [.scene, .origin, .destination].contains(mention.role), !mention.isInherited else { return nil }
      return annotated.toponyms[mention.toponym].likeliest?.row
    }
    areas = places.reduce(into: []) { areas, place in
      areas.insert(place)
      areas.formUnion(gazetteer.ancestorRows(place))
    }
    text = annotated.article.string(statement.range)
    let cut = Tokenization(Array(text.utf8))
    let tokens = cut.tokens
    words = Set(
      tokens.indices.filter { tokens[$0].kind == .number || tokens[$0].kind == .word && tokens[$0].range.length >= 4 }
        .map { cut.stem($0, vocabulary.endings) })
    figures = Set(
      statement.figures.filter { !$0.isPart && !$0.kind.isMeasure }.map {
        $0.value * 16 + StatementDraft.number($0.kind)
      })
    let block = annotated.article.blocks.first {
      $0.range.start <= statement.range.start && statement.range.start < $0.range.end
    }
    published = block?.postTime?.date ?? annotated.article.published?.value.date
    isLead = statement.isLead
    isBody = block.map { [.paragraph, .listItem, .quote].contains($0.kind) } ?? true
    startsWithPronoun = tokens.first.map { $0.kind == .word && vocabulary.pronouns.contains($0.key) } ?? false
    isDeictic = tokens.contains { $0.kind == .word && vocabulary.telling.deictic.contains($0.key) }
  }

  private static func number(_ kind: Figure.Kind) -> Int { Figure.Kind.allCases.firstIndex(of: kind)! }
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
