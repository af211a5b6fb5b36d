import Bytes
import CivilCalendar
import DatelineModel

/// When a page was published and when it was last changed: all days that it tells, ranked by what is learned of such days.
struct PublicationDate {
  private let days: [CandidateDay]
  private let evidence: [DayEvidence]
  /// The winning day; nil where no day is one of publication.
  private let best: CandidateDay?

  init(_ evidence: [DayEvidence], ranking: DayRanking = .learned) {
    self.evidence = evidence
    days = PublicationDate.days(evidence)
    let place = days.isEmpty ? 0 : ranking.best(DayFeatures.rows(days))
    best = days.indices.contains(place) ? days[place] : nil
  }

  /// The days in order, each with what tells it.
  static func days(_ evidence: [DayEvidence]) -> [CandidateDay] {
    Dictionary(grouping: evidence, by: \.time.date).sorted { $0.key < $1.key }
      .map { CandidateDay(date: $0.key, evidence: $0.value) }
  }

  /// When the page was first published.
  var published: Sourced<DateTime>? {
    guard let best, let first = PublicationDate.told(best.evidence) else { return nil }
    let others = days.filter { $0.date != best.date }.compactMap { PublicationDate.told($0.evidence) }
      .filter { !$0.kind.isModified && $0.kind != .imageAddress && $0.kind != .otherArticle && $0.kind != .sentence }
      .sorted { ($0.kind.rawValue, $0.order) < ($1.kind.rawValue, $1.order) }
    return Sourced(
      sharpened(first), source: first.detail, runnersUp: others.prefix(4).map { Sourced($0.time, source: $0.detail) })
  }

  /// What of a day's evidence is trusted most, a clock time before none. A clock that the same page writes with an offset and
  /// in UTC is the local one.
  private static func told(_ evidence: [DayEvidence]) -> DayEvidence? {
    let sorted = evidence.sorted { ($0.kind.rawValue, $0.order) < ($1.kind.rawValue, $1.order) }
    guard let first = sorted.first else { return nil }
    if first.time.offsetMinutes == 0,
      let local = sorted.first(where: {
        $0.time.secondOfDay == first.time.secondOfDay && $0.time.offsetMinutes ?? 0 != 0
      })
    {
      return local
    }
    if first.time.secondOfDay == nil,
      let clock = sorted.first(where: {
        $0.time.secondOfDay != nil && !$0.kind.isModified
      })
    {
      return clock
    }
    return first
  }

  /// A visible line that tells the same instant in the site's own zone is what readers saw: its day is the page's day.
  private func sharpened(_ first: DayEvidence) -> DateTime {
    if first.time.offsetMinutes == nil, let offset = offset(of: first.time) {
      return DateTime(date: first.time.date, secondOfDay: first.time.secondOfDay, offsetMinutes: offset)
    }
    guard first.time.offsetMinutes == 0, first.time.secondOfDay != nil else { return first.time }
    let offset = evidence.first {
      ($0.kind == .line || $0.kind == .linkedArticle || $0.kind == .time || $0.kind == .markedTime)
        && $0.time.offsetMinutes ?? 0 != 0 && $0.time.date == first.time.date
    }?.time.offsetMinutes
    guard let offset else { return first.time }
    let local = first.time.shifted(toOffset: offset)
    return local.date == first.time.date ? local : first.time
  }

  /// How far from UTC a clock time without a zone is, where the page declares the same moment in UTC: a number of half hours.
  private func offset(of time: DateTime) -> Int? {
    guard let second = time.secondOfDay else { return nil }
    let local = time.date.dayNumber * 1440 + second / 60
    for found in evidence where found.kind.isDeclared && found.time.offsetMinutes == 0 {
      guard let instant = found.time.utcSecond else { continue }
      let distance = local - (instant - (instant % 60 + 60) % 60) / 60
      if distance != 0, distance % 30 == 0, abs(distance) <= 14 * 60 { return distance }
    }
    return nil
  }

  /// When it was last changed, where that is told and is not before publication.
  var modified: Sourced<DateTime>? {
    let changes = evidence.filter(\.kind.isModified).sorted { ($0.changeOrder, $0.order) < ($1.changeOrder, $1.order) }
    let found = changes.first { change in best.map { change.time.date >= $0.date } ?? true }
    return found.map { Sourced($0.time, source: $0.detail) }
  }

  /// Days that disagree with the winner, among those that are declared or stand right beside the headline.
  var conflicts: [Sourced<DateTime>] {
    guard let best else { return [] }
    return evidence.filter { found in
      let isBeside =
        found.kind.isVisible && found.kind != .sentence && found.kind != .modifiedTime
        && found.distance.map { (-1...2).contains($0) } ?? false
        && found.traits.isDisjoint(with: [.dropped, .elsewhere, .updated, .otherDay, .headline, .inSentence])
      return (found.kind.isDeclared || found.kind == .address || isBeside)
        && abs(found.time.date.dayNumber - best.date.dayNumber) > 1
    }.sorted { ($0.kind.rawValue, $0.order) < ($1.kind.rawValue, $1.order) }.prefix(3)
      .map { Sourced($0.time, source: $0.detail) }
  }
}

extension DayEvidence {
  /// JSON-LD is trusted most to say when a page was changed, then meta elements, then what is seen.
  fileprivate var changeOrder: Int { kind == .linkedModified ? 0 : kind == .metaModified ? 1 : 2 }
}
