import CivilCalendar
import DatelineModel

/// A happening with all its numbers: main entries at one place with at most one day between them.
struct Incident {
  /// Indices of its entries, by time.
  var entries: [Int]
  /// The numbers that count it.
  var figures: [Timeline.ReportedFigure]
}

/// Puts figures under the happening that they count.
///
/// A number that no entry has goes to a happening only where the texts leave no choice: the same number of the same kind stands under one
/// happening alone, or its sentence gives another number that does. All others stay apart, since a wrong toll is worse than a loose one.
struct Incidents {
  let all: [Incident]
  /// Numbers of no one happening.
  let loose: [Timeline.ReportedFigure]

  /// Days between two entries of one happening.
  private static let gap = 2

  /// None, before they are known.
  static let none = Incidents()

  private init() { (all, loose) = ([], []) }

  init(_ briefing: Briefing) {
    let timeline = briefing.timeline
    var incidents: [Incident] = []
    var rest: [Timeline.ReportedFigure] = []
    var byEntry: [Int: [Timeline.ReportedFigure]] = [:]
    for report in timeline.figures {
      if let entry = report.entry, !timeline.entries[entry].isMinor {
        byEntry[entry, default: []].append(report)
      } else {
        rest.append(report)
      }
    }
    let places = byEntry.keys.reduce(into: [Int: String]()) { places, entry in
      places[entry] = briefing.mainPlace(of: timeline.entries[entry])
    }
    // Of each place the happenings so far, so that a long story is not compared with itself.
    var atPlace: [String: [Int]] = [:]
    for entry in byEntry.keys.sorted() {
      let place = places[entry]
      let known = place.flatMap { atPlace[$0] }?.first { number in
        incidents[number].entries.contains { other in
          Incidents.days(timeline.entries[other], timeline.entries[entry]) <= Incidents.gap
        }
      }
      if let known {
        incidents[known].entries.append(entry)
        incidents[known].figures += byEntry[entry] ?? []
      } else {
        if let place { atPlace[place, default: []].append(incidents.count) }
        incidents.append(Incident(entries: [entry], figures: byEntry[entry] ?? []))
      }
    }
    incidents = Incidents.joined(incidents, timeline)
    rest = Incidents.attach(rest, to: &incidents, timeline)
    all = incidents.filter { $0.figures.contains { !$0.figure.kind.isMeasure } }
    loose = rest + incidents.filter { $0.figures.allSatisfy(\.figure.kind.isMeasure) }.flatMap(\.figures)
  }

  /// Days between two entries, 0 where they touch.
  private static func days(_ a: Timeline.Entry, _ b: Timeline.Entry) -> Int {
    guard a.granularity <= .day, b.granularity <= .day else { return .max }
    return max(
      0,
      max(a.interval.start.dayNumber - b.interval.end.dayNumber, b.interval.start.dayNumber - a.interval.end.dayNumber)
        + 1)
  }

  /// How many were aboard says nothing by itself: it stands with the one happening of its day.
  private static func joined(_ incidents: [Incident], _ timeline: Timeline) -> [Incident] {
    var out = incidents
    for (index, incident) in incidents.enumerated().reversed()
    where incident.figures.allSatisfy({ $0.figure.kind == .aboard || $0.figure.kind.isMeasure }) {
      let others = out.indices.filter { other in
        other != index && out[other].figures.contains { $0.figure.kind != .aboard && !$0.figure.kind.isMeasure }
          && out[other].entries.contains { entry in
            incident.entries.contains { days(timeline.entries[$0], timeline.entries[entry]) == 0 }
          }
      }
      guard others.count == 1, let other = others.first else { continue }
      out[other].entries = (out[other].entries + incident.entries).sorted()
      out[other].figures += incident.figures
      out.remove(at: index)
    }
    return out
  }

  private struct Key: Hashable {
    let kind: Figure.Kind
    let value: Int
    let upper: Int?
  }

  private struct Sentence: Hashable {
    let article: Int
    let statement: Int
  }

  private static func attach(
    _ loose: [Timeline.ReportedFigure], to incidents: inout [Incident], _ timeline: Timeline
  ) -> [Timeline.ReportedFigure] {
    func key(_ report: Timeline.ReportedFigure) -> Key {
      Key(kind: report.figure.kind, value: report.figure.value, upper: report.figure.upper)
    }
    var rest = loose
    // The same number, where its day does not speak against it.
    let counting = holders(incidents) { key($0) }
    rest = rest.filter { report in
      let fitting = counting[key(report), default: []].filter { isNear(report.day, incidents[$0], timeline) }
      guard fitting.count == 1, let index = fitting.first, !report.figure.kind.isMeasure else { return true }
      incidents[index].figures.append(report)
      return false
    }
    // Another number of the same sentence.
    let telling = holders(incidents) { Sentence(article: $0.article, statement: $0.statement) }
    rest = rest.filter { report in
      let sentence = Sentence(article: report.article, statement: report.statement)
      let fitting = telling[sentence, default: []].filter { isNear(report.day, incidents[$0], timeline) }
      guard fitting.count == 1, let index = fitting.first, !report.figure.kind.isMeasure else { return true }
      incidents[index].figures.append(report)
      return false
    }
    return rest
  }

  /// The happenings by what their numbers have.
  private static func holders<Trait: Hashable>(
    _ incidents: [Incident], _ key: (Timeline.ReportedFigure) -> Trait
  ) -> [Trait: [Int]] {
    var holders: [Trait: [Int]] = [:]
    for (index, incident) in incidents.enumerated() {
      for key in Set(incident.figures.map(key)) { holders[key, default: []].append(index) }
    }
    return holders
  }

  /// Whether a number that is stated for these days can count the happening: it is counted on its days or soon after.
  private static func isNear(_ day: CivilInterval?, _ incident: Incident, _ timeline: Timeline) -> Bool {
    guard let day else { return true }
    let first = incident.entries.map { timeline.entries[$0].interval.start.dayNumber }.min() ?? 0
    let last = incident.entries.map { timeline.entries[$0].interval.end.dayNumber }.max() ?? 0
    return day.end.dayNumber > first && day.start.dayNumber <= last + 7
  }
}
