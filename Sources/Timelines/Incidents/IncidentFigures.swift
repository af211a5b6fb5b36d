import CivilCalendar
import DatelineModel

/// A number of persons of one kind, to know it again.
struct FigureCount: Hashable {
  let kind: Figure.Kind
  let value: Int
  let upper: Int?

  /// Nil for a measure, which counts nobody.
  init?(_ figure: Figure) {
    guard !figure.kind.isMeasure else { return nil }
    (kind, value, upper) = (figure.kind, figure.value, figure.upper)
  }
}

/// Which numbers count which incident.
///
/// A number that no main entry has goes to an incident only where the texts leave no choice: the same number of the same kind stands under
/// one incident alone, or its sentence gives another number that does. All others stay apart, since a wrong toll is worse than a loose one.
struct IncidentFigures {
  private let timeline: Timeline
  private let groups: [[Int]]
  /// Indices into the timeline's figures, for each group.
  private(set) var figures: [[Int]]

  /// Days after an incident on which its toll is still counted.
  private static let tollDays = 7

  init(_ timeline: Timeline, _ groups: [[Int]]) {
    self.timeline = timeline
    self.groups = groups
    figures = Array(repeating: [], count: groups.count)
    var homes: [Int: Int] = [:]
    for (group, entries) in groups.enumerated() { for entry in entries { homes[entry] = group } }
    var loose: [Int] = []
    for (index, report) in timeline.figures.enumerated() {
      if let group = report.entry.flatMap({ homes[$0] }) { figures[group].append(index) } else { loose.append(index) }
    }
    loose.removeAll { timeline.figures[$0].figure.kind.isMeasure }
    loose = attach(loose) { FigureCount(timeline.figures[$0].figure) }
    _ = attach(loose) { Sentence(article: timeline.figures[$0].article, statement: timeline.figures[$0].statement) }
    for group in figures.indices { figures[group].sort() }
  }

  private struct Sentence: Hashable {
    let article: Int
    let statement: Int
  }

  /// Gives a loose number to the one group that has its trait; what is left over.
  private mutating func attach<Trait: Hashable>(_ loose: [Int], _ trait: (Int) -> Trait?) -> [Int] {
    var holders: [Trait: [Int]] = [:]
    for group in figures.indices {
      for trait in Set(figures[group].compactMap(trait)) { holders[trait, default: []].append(group) }
    }
    return loose.filter { index in
      let fitting = trait(index).flatMap { holders[$0] }?.filter { isNear(timeline.figures[index].day, $0) } ?? []
      guard fitting.count == 1, let group = fitting.first else { return true }
      figures[group].append(index)
      return false
    }
  }

  /// Whether a number that is stated for these days can count the incident: it is counted on its days or soon after.
  private func isNear(_ day: CivilInterval?, _ group: Int) -> Bool {
    guard let day else { return true }
    let intervals = groups[group].map { timeline.entries[$0].interval }
    guard let first = intervals.map(\.start.dayNumber).min(), let last = intervals.map(\.end.dayNumber).max() else {
      return false
    }
    return day.end.dayNumber > first && day.start.dayNumber <= last + IncidentFigures.tollDays
  }
}
