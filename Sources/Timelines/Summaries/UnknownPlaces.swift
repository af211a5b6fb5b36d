package import DatelineModel
package import Gazetteers
import Text
import Toponyms

/// A name of a place that the gazetteer does not have, or for which nothing in its texts decides: named, and put nowhere on the map.
package struct UnknownPlace: Sendable {
  /// The name as most reports write it.
  package let name: String
  /// The region, else the country, in which all places lie that the same sentences name; nil where they lie in several, or none is named.
  package let beside: Place?
  /// How often it is named.
  package let mentions: Int
  /// What it does in the story, most frequent first.
  package let roles: [PlaceRole]
  /// Why it is unknown where it is named, most frequent first.
  package let reasons: [PlaceReason]
  /// The articles that name it, indices in order.
  package let articles: [Int]
  /// The entries that it has a part in, in their order.
  package let entries: [(entry: Int, role: PlaceRole)]
}

/// Collects the unknown places of a story. A name that is only mentioned, in one article, may be no place at all and is left out; so are
/// streets and houses, and names that are known elsewhere in the story.
package struct UnknownPlaces {
  private let gazetteer: Gazetteer
  private let articles: [AnnotatedArticle]
  private let entries: [Timeline.Entry]

  package init(_ gazetteer: Gazetteer, _ timeline: Timeline) {
    self.gazetteer = gazetteer
    articles = timeline.articles
    entries = timeline.entries
  }

  fileprivate struct Tally {
    var spellings: [String: Int] = [:]
    var roles: [PlaceRole: Int] = [:]
    var reasons: [PlaceReason: Int] = [:]
    var articles: [Int] = []
    var areas: [[Int32]] = []
    var entries: [(entry: Int, role: PlaceRole)] = []
  }

  /// One key for all spellings of a name: "Tarnobad" and "Tarnobád" are one.
  private static func key(of toponym: Toponym) -> UInt64 { NameKey.of(toponym.text) ?? WordKey.of(toponym.text) }

  /// Most often named first.
  package func places() -> [UnknownPlace] {
    var tallies: [UInt64: Tally] = [:]
    var known: Set<UInt64> = []
    for (index, annotated) in articles.enumerated() {
      for toponym in annotated.toponyms {
        let key = UnknownPlaces.key(of: toponym)
        guard toponym.likeliest == nil else {
          known.insert(key)
          continue
        }
        guard !toponym.isInsideTown else { continue }
        tallies[key, default: Tally()].roles[toponym.role, default: 0] += 1
        tallies[key]?.spellings[toponym.text, default: 0] += 1
        if case .unknown(let reasons) = toponym.resolution {
          for reason in reasons { tallies[key]?.reasons[reason, default: 0] += 1 }
        }
        if tallies[key]?.articles.last != index { tallies[key]?.articles.append(index) }
      }
      for statement in annotated.statements { addAreas(of: statement, annotated, &tallies) }
    }
    for (index, entry) in entries.enumerated() { addEntry(index, entry, &tallies) }
    return tallies.filter { !known.contains($0.key) && $0.value.hasPart }.map { place($0.value) }.sorted {
      ($1.mentions, $0.name) < ($0.mentions, $1.name)
    }
  }

  /// The areas of the places that a statement names beside its unknown ones: for each place its region and its country, narrowest first.
  private func addAreas(of statement: Statement, _ annotated: AnnotatedArticle, _ tallies: inout [UInt64: Tally]) {
    let named = statement.places.map { annotated.toponyms[$0.toponym] }
    let areas = named.compactMap(\.likeliest).map { place in
      ([place.row] + gazetteer.ancestorRows(place.row)).filter {
        gazetteer.feature($0) == .region1 || gazetteer.feature($0) == .country
      }
    }
    for toponym in named where toponym.likeliest == nil { tallies[UnknownPlaces.key(of: toponym)]?.areas += areas }
  }

  private func addEntry(_ index: Int, _ entry: Timeline.Entry, _ tallies: inout [UInt64: Tally]) {
    var roles: [UInt64: PlaceRole] = [:]
    for member in entry.members {
      let annotated = articles[member.article]
      for mention in annotated.statements[member.statement].places {
        let toponym = annotated.toponyms[mention.toponym]
        guard toponym.likeliest == nil else { continue }
        let key = UnknownPlaces.key(of: toponym)
        if let known = roles[key], known.weight >= mention.role.weight { continue }
        roles[key] = mention.role
      }
    }
    for (key, role) in roles { tallies[key]?.entries.append((index, role)) }
  }

  private func place(_ tally: Tally) -> UnknownPlace {
    let common = (tally.areas.first ?? []).first { row in tally.areas.allSatisfy { $0.contains(row) } }
    // "Nyamisati" rather than the "NYAMISATI" of a dateline: of two that are as frequent, the one in small letters.
    let name = tally.spellings.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? ""
    return UnknownPlace(
      name: name, beside: common.map(gazetteer.place), mentions: tally.roles.values.reduce(0, +),
      roles: PlaceRole.ordered(tally.roles), reasons: PlaceReason.ordered(tally.reasons), articles: tally.articles,
      entries: tally.entries)
  }
}

extension UnknownPlaces.Tally {
  /// Whether something happened there, began there, led there or was measured from it, or an entry and two articles name it.
  fileprivate var hasPart: Bool {
    let parts = Set(roles.keys).union(entries.map(\.role))
    return parts.contains { [.scene, .origin, .destination, .reference].contains($0) }
      || !entries.isEmpty && articles.count > 1
  }
}
