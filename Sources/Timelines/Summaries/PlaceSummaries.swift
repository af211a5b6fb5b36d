import CivilCalendar
package import DatelineModel
package import Gazetteers
import Toponyms

/// Collects what is told of each place, over all articles; a place's entries count for the areas it lies in, too.
package struct PlaceSummaries {
  private let gazetteer: Gazetteer
  private let articles: [AnnotatedArticle]
  private let entries: [Timeline.Entry]

  package init(_ gazetteer: Gazetteer, _ articles: [AnnotatedArticle], _ entries: [Timeline.Entry]) {
    self.gazetteer = gazetteer
    self.articles = articles
    self.entries = entries
  }

  private struct Tally {
    var place: Place
    var mentions = 0
    var roles: [PlaceRole: Int] = [:]
    var reasons: [PlaceReason: Int] = [:]
    var runnersUp: [Int32: Int] = [:]
    var articles: Set<Int> = []
    var entries: [(entry: Int, role: PlaceRole, via: Place?)] = []
  }

  /// Places that are named, and areas that hold a named scene; weightiest first.
  package func summaries() -> [Timeline.PlaceSummary] {
    var tallies: [Int32: Tally] = [:]
    for (index, annotated) in articles.enumerated() {
      for toponym in annotated.toponyms {
        guard let place = toponym.likeliest else { continue }
        tallies[place.row, default: Tally(place: place)].mentions += 1
        tallies[place.row]!.roles[toponym.role, default: 0] += 1
        tallies[place.row]!.articles.insert(index)
        if case .resolved(_, let reasons) = toponym.resolution {
          for reason in reasons { tallies[place.row]!.reasons[reason, default: 0] += 1 }
        }
        for other in toponym.runnersUp where gazetteer.isElsewhere(other, than: place) {
          tallies[place.row]!.runnersUp[other.row, default: 0] += 1
        }
      }
    }
    for (number, entry) in entries.enumerated() { addEntry(number, entry, &tallies) }
    return tallies.values.map(summary).sorted { a, b in
      (-a.entries.count, -a.mentions, Int(a.place.row)) < (-b.entries.count, -b.mentions, Int(b.place.row))
    }
  }

  private func addEntry(_ number: Int, _ entry: Timeline.Entry, _ tallies: inout [Int32: Tally]) {
    var roles: [Int32: PlaceRole] = [:]
    for member in entry.members {
      let annotated = articles[member.article]
      for mention in annotated.statements[member.statement].places {
        guard let place = annotated.toponyms[mention.toponym].likeliest else { continue }
        if let known = roles[place.row], known.weight >= mention.role.weight { continue }
        roles[place.row] = mention.role
      }
    }
    if let place = entry.review?.place { replace(place, in: &roles, &tallies) }
    for (row, role) in roles.sorted(by: { $0.key < $1.key }) {
      tallies[row, default: Tally(place: gazetteer.place(row))].entries.append((number, role, nil))
    }
    var counted: Set<Int32> = []
    for (row, role) in roles.sorted(by: { $0.key < $1.key })
    where role == .scene || role == .origin || role == .destination {
      for area in gazetteer.ancestorRows(row) where roles[area] == nil && gazetteer.feature(area) != .continent {
        guard counted.insert(area).inserted else { continue }
        tallies[area, default: Tally(place: gazetteer.place(area))].entries.append(
          (number, role, tallies[row]?.place ?? gazetteer.place(row)))
      }
    }
  }

  /// The editor's place is the scene in place of those told. A place that no article names counts as named by the editor,
  /// so that it is shown.
  private func replace(_ place: Place, in roles: inout [Int32: PlaceRole], _ tallies: inout [Int32: Tally]) {
    roles = roles.filter { $0.value != .scene }
    roles[place.row] = .scene
    if tallies[place.row]?.mentions ?? 0 == 0 {
      tallies[place.row, default: Tally(place: place)].mentions = 1
      tallies[place.row]!.roles[.scene] = 1
    }
  }

  private func summary(_ tally: Tally) -> Timeline.PlaceSummary {
    let intervals = tally.entries.map { entries[$0.entry].interval }
    let first = intervals.map(\.start).min()
    let last = intervals.map { $0.end.adding(days: -1) }.max()
    return Timeline.PlaceSummary(
      place: tally.place, holders: gazetteer.holders(of: tally.place), mentions: tally.mentions,
      roles: PlaceRole.ordered(tally.roles), reasons: PlaceReason.ordered(tally.reasons),
      runnersUp: tally.runnersUp.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map { gazetteer.place($0.key) },
      articles: tally.articles.sorted(),
      days: first.flatMap { a in last.map { (a, $0) } },
      entries: tally.entries.sorted { $0.entry < $1.entry })
  }
}

extension Gazetteer {
  /// The region and the country that a place lies in, for telling it to people.
  package func holders(of place: Place) -> [Place] {
    ancestors(of: place).filter { $0.feature == .region1 || $0.feature == .country }
  }

  /// Whether a place is another to a reader: neither within the other nor beside it.
  fileprivate func isElsewhere(_ other: Place, than place: Place) -> Bool {
    other.row != place.row && !ancestorRows(other.row).contains(place.row)
      && !ancestorRows(place.row).contains(other.row) && kilometres(other.row, place.row) > Gazetteer.besides
  }

  /// How far apart namesakes lie, in kilometres, that a reader takes for one place: a town and the district round it.
  private static let besides = 50.0
}

extension PlaceReason {
  /// Most frequent first, of the same frequency in the order in which they are declared.
  static func ordered(_ counts: [PlaceReason: Int]) -> [PlaceReason] {
    allCases.filter { counts[$0] != nil }.enumerated()
      .sorted { (-counts[$0.element]!, $0.offset) < (-counts[$1.element]!, $1.offset) }.map(\.element)
  }
}

extension PlaceRole {
  /// Most frequent first, of the same frequency the weightiest.
  static func ordered(_ counts: [PlaceRole: Int]) -> [PlaceRole] {
    counts.sorted {
      (-$0.value, -$0.key.weight, $0.key.rawValue) < (-$1.value, -$1.key.weight, $1.key.rawValue)
    }.map(\.key)
  }

  /// Which role counts where several statements give several.
  var weight: Int {
    switch self {
    case .scene: 6
    case .origin, .destination: 5
    case .institution: 3
    case .government: 2
    case .reference: 1
    case .mention: 0
    }
  }
}
