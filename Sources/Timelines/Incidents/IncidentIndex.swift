import DatelineModel

/// The groups so far by where their entries happen and what these count, so that a long story is not compared with itself.
struct IncidentIndex {
  /// Where an entry happens.
  struct Site {
    let place: Place
    /// Rows of the areas below the country that it lies in.
    let areas: [Int32]
  }

  /// Groups by the places of their entries, and by the areas that these lie in.
  private var byPlace: [Int32: Set<Int>] = [:]
  private var byArea: [Int32: Set<Int>] = [:]
  /// Towns by the degree of latitude and longitude in which they lie, with their groups.
  private var towns: [Cell: [Int32: Place]] = [:]
  private var byCount: [FigureCount: Set<Int>] = [:]
  /// Groups in which something starts.
  private(set) var started: [Int] = []

  /// Kilometres between the places of one incident.
  private static let reach = 30.0

  private struct Cell: Hashable {
    let latitude, longitude: Int

    init(_ place: Place, north: Int = 0, east: Int = 0) {
      latitude = Int(place.latitude.rounded(.down)) + north
      longitude = Int(place.longitude.rounded(.down)) + east
    }
  }

  /// Adds an entry of a group.
  mutating func add(_ group: Int, _ site: Site?, counts: Set<FigureCount>, startsSomething: Bool) {
    if startsSomething, !started.contains(group) { started.append(group) }
    for count in counts { byCount[count, default: []].insert(group) }
    guard let site else { return }
    byPlace[site.place.row, default: []].insert(group)
    for area in site.areas { byArea[area, default: []].insert(group) }
    if site.place.feature.isSettlement { towns[Cell(site.place), default: [:]][site.place.row] = site.place }
  }

  /// The groups with an entry at one place with a site, in their order: at the same place, at one inside the other below the country, or a
  /// short way off.
  func groups(meeting site: Site) -> [Int] {
    var found = (byPlace[site.place.row] ?? []).union(byArea[site.place.row] ?? [])
    for area in site.areas { found.formUnion(byPlace[area] ?? []) }
    for town in townsNearby(site.place) { found.formUnion(byPlace[town] ?? []) }
    return found.sorted()
  }

  /// The groups in which something starts and that have one of these numbers, in their order.
  func groups(counting counts: Set<FigureCount>) -> [Int] {
    counts.reduce(into: Set<Int>()) { $0.formUnion(byCount[$1] ?? []) }.intersection(started).sorted()
  }

  /// Towns a short way off a town. A degree of latitude is more than the way; of longitude so many are looked at as the way has there.
  private func townsNearby(_ place: Place) -> [Int32] {
    guard place.feature.isSettlement else { return [] }
    let wide = abs(place.latitude) < 70 ? 1 : 3
    return (-1...1).flatMap { north in
      (-wide...wide).flatMap { east in
        (towns[Cell(place, north: north, east: east)] ?? [:]).values.filter { other in
          GreatCircle.kilometres(place.latitude, place.longitude, other.latitude, other.longitude)
            <= IncidentIndex.reach
        }.map(\.row)
      }
    }
  }
}
