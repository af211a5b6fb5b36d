import ArticleModel
import CivilCalendar
public import Gazetteers
import TemporalExpressions
import Toponyms

/// Annotated articles → one timeline.
public struct TimelineBuilder: Sendable {
  private let gazetteer: Gazetteer

  /// A builder; the gazetteer tells which place lies in which.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// The timeline of a story. The same articles in the same order give the same timeline.
  public func timeline(_ articles: [AnnotatedArticle]) -> Timeline {
    let entries = self.entries(articles)
    return Timeline(
      articles: articles, entries: entries, relativeDays: relativeDays(articles), figures: figures(articles),
      places: PlaceSummaries(gazetteer, articles, entries).summaries())
  }

  // MARK: entries

  private struct Draft {
    var member: Timeline.Entry.Member
    var interval: CivilInterval
    var granularity: Granularity
    var second: Int?
    var part: String?
    var kind: Statement.Kind
    var words: Set<UInt64>
    var text: String
    var order: Int
    var publication: CivilDate?
    var figures: Set<String>
  }

  private func entries(_ articles: [AnnotatedArticle]) -> [Timeline.Entry] {
    var drafts: [Draft] = []
    for (index, annotated) in articles.enumerated() {
      for (number, statement) in annotated.statements.enumerated() {
        guard statement.kind != .background, let interval = statement.interval, statement.granularity <= .month else {
          continue
        }
        let text = annotated.article.string(statement.range)
        guard text.utf8.count >= 20 else { continue }
        let own = statement.basis == .own || statement.basis == .said
        let timex = statement.timex.map { annotated.timexes[$0] }
        drafts.append(
          Draft(
            member: .init(article: index, statement: number), interval: interval, granularity: statement.granularity,
            second: own ? timex?.secondOfDay : nil, part: own ? timex?.partOfDay : nil,
            kind: statement.kind, words: contentWords(text), text: text, order: drafts.count,
            publication: annotated.article.published?.value.date,
            figures: Set(statement.figures.map { "\($0.kind.rawValue) \($0.value)" })))
      }
    }
    return merged(drafts).sorted(by: isEarlier)
  }

  private func isEarlier(_ a: Timeline.Entry, _ b: Timeline.Entry) -> Bool {
    if a.interval.start != b.interval.start { return a.interval.start < b.interval.start }
    if a.interval.end != b.interval.end { return a.interval.end > b.interval.end }
    let x = a.clockOrder
    let y = b.clockOrder
    if x != y { return x < y }
    if (a.kind == .saying) != (b.kind == .saying) { return b.kind == .saying }
    return (a.members[0].article, a.members[0].statement) < (b.members[0].article, b.members[0].statement)
  }

  /// Statements of the same days whose words mostly agree, or whose figures do and many words too, tell the same thing.
  private func merged(_ drafts: [Draft]) -> [Timeline.Entry] {
    var groups: [[Draft]] = []
    var byDay: [CivilInterval: [Int]] = [:]
    for draft in drafts {
      let candidates = byDay[draft.interval] ?? []
      if let home = candidates.first(where: { tellSame(groups[$0], draft) }) {
        groups[home].append(draft)
      } else {
        byDay[draft.interval, default: []].append(groups.count)
        groups.append([draft])
      }
    }
    return groups.map(entry)
  }

  private func tellSame(_ group: [Draft], _ draft: Draft) -> Bool {
    group.contains { other in
      guard other.member.article != draft.member.article else { return false }
      let common = other.words.intersection(draft.words).count
      let all = other.words.union(draft.words).count
      guard all > 0 else { return false }
      let share = Double(common) / Double(all)
      let inclusion = Double(common) / Double(max(1, min(other.words.count, draft.words.count)))
      if share >= 0.5 || inclusion >= 0.75 && common >= 5 { return true }
      return !other.figures.isDisjoint(with: draft.figures) && (share >= 0.25 || inclusion >= 0.45)
    }
  }

  private func entry(_ group: [Draft]) -> Timeline.Entry {
    // The words of the earliest report that dates the happening itself are shown.
    let ordered = group.sorted { a, b in
      let x = (a.second != nil || a.part != nil ? 0 : 1, a.publication.map { $0.dayNumber } ?? .max, a.order)
      let y = (b.second != nil || b.part != nil ? 0 : 1, b.publication.map { $0.dayNumber } ?? .max, b.order)
      return x < y
    }
    let first = ordered[0]
    let timed = ordered.first { $0.second != nil } ?? ordered.first { $0.part != nil }
    return Timeline.Entry(
      id: EntryID.make(first.interval.start.iso8601, first.text), interval: first.interval,
      granularity: first.granularity,
      secondOfDay: timed?.second, partOfDay: timed?.part,
      kind: group.contains { $0.kind == .event } ? .event : .saying, members: ordered.map(\.member),
      isAhead: first.publication.map { $0 < first.interval.start } ?? false)
  }

  /// Words of four letters and more, and numbers, by hash.
  private func contentWords(_ text: String) -> Set<UInt64> {
    let tokens = Tokenization(Array(text.utf8)).tokens
    return Set(tokens.filter { $0.kind == .number || $0.kind == .word && $0.end - $0.start >= 4 }.map(\.key))
  }

  // MARK: days without a calendar

  private func relativeDays(_ articles: [AnnotatedArticle]) -> [Timeline.RelativeDay] {
    var days: [Timeline.RelativeDay] = []
    for (index, annotated) in articles.enumerated() {
      var order: [String] = []
      var statements: [String: [Int]] = [:]
      for (number, statement) in annotated.statements.enumerated()
      where statement.kind != .background && statement.interval == nil {
        guard let timex = statement.timex else { continue }
        let value = annotated.timexes[timex].value
        let label = RelativeLabel.name(value) ?? annotated.article.string(annotated.timexes[timex].range)
        if statements[label] == nil { order.append(label) }
        statements[label, default: []].append(number)
      }
      let firstWeekday = order.compactMap(RelativeLabel.weekday).min()
      let sorted = order.sorted { (RelativeLabel.weekday($0) ?? 99) < (RelativeLabel.weekday($1) ?? 99) }
      for label in sorted {
        let later = RelativeLabel.weekday(label).flatMap { day in firstWeekday.map { day - $0 } }
        days.append(.init(article: index, label: label, daysLater: later, statements: statements[label]!))
      }
    }
    return days
  }

  // MARK: figures

  private func figures(_ articles: [AnnotatedArticle]) -> [Timeline.ReportedFigure] {
    var all: [Timeline.ReportedFigure] = []
    for (index, annotated) in articles.enumerated() {
      for (number, statement) in annotated.statements.enumerated() {
        for figure in statement.figures {
          all.append(.init(figure: figure, article: index, statement: number, day: statement.interval))
        }
      }
    }
    let kinds = Figure.Kind.allCases
    return all.enumerated().sorted { a, b in
      let x = (kinds.firstIndex(of: a.element.figure.kind)!, a.element.day?.start.dayNumber ?? .max, a.offset)
      let y = (kinds.firstIndex(of: b.element.figure.kind)!, b.element.day?.start.dayNumber ?? .max, b.offset)
      return x < y
    }.map(\.element)
  }
}

extension Timeline.Entry {
  /// Where in the day it stands: clock time, else the middle of the part of the day, else the day's end.
  var clockOrder: Int {
    if let secondOfDay { return secondOfDay }
    switch partOfDay {
    case "MO": return 9 * 3600
    case "MI": return 12 * 3600
    case "AF": return 15 * 3600
    case "EV": return 19 * 3600
    case "NI": return 22 * 3600
    default: return 23 * 3600
    }
  }
}

/// Names of days that have no date.
enum RelativeLabel {
  static func name(_ value: String) -> String? {
    guard value.hasPrefix("XXXX-WXX-"), let digit = value.dropFirst(9).first?.wholeNumberValue else { return nil }
    return Weekday(rawValue: digit)?.name
  }

  static func weekday(_ label: String) -> Int? { Weekday.allCases.first { $0.name == label }?.rawValue }
}

/// Ids made from content: links survive a rebuild.
enum EntryID {
  static func make(_ parts: String...) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    var text = "e-"
    for shift in stride(from: 0, to: 50, by: 5) { text.append(digits[Int(hash >> UInt64(shift) & 31)]) }
    return text
  }
}
