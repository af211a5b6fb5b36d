import CivilCalendar
package import DatelineModel
package import Gazetteers

/// Main entries → the larger things that they belong to.
///
/// Entries stand together where their places meet and their days do. What starts something, an attack or a flood, starts it anew when
/// the same kind comes again on a later day with other numbers; what follows from something, an arrest, a visit, a trial, goes to the
/// one incident of its place however much later it is, and, without a place, to the story's only incident.
package struct IncidentGrouping {
  private let gazetteer: Gazetteer
  private let timeline: Timeline
  /// The numbers of each entry.
  private let counts: [Int: Set<FigureCount>]
  /// Where each main entry happens, and the areas it lies in below the country.
  private var places: [Int: IncidentIndex.Site] = [:]

  /// Days between two entries of one incident.
  private static let gap = 2

  /// A grouping of a timeline whose entries and figures are known.
  package init(_ gazetteer: Gazetteer, _ timeline: Timeline) {
    self.gazetteer = gazetteer
    self.timeline = timeline
    var counts: [Int: Set<FigureCount>] = [:]
    for report in timeline.figures {
      guard let entry = report.entry, let count = FigureCount(report.figure) else { continue }
      counts[entry, default: []].insert(count)
    }
    self.counts = counts
    for index in timeline.entries.indices where !timeline.entries[index].isMinor {
      guard let place = timeline.mainPlace(of: timeline.entries[index]) else { continue }
      let areas = gazetteer.ancestorRows(place.row).filter {
        gazetteer.feature($0) != .country && gazetteer.feature($0) != .continent
      }
      places[index] = IncidentIndex.Site(place: place, areas: areas)
    }
  }

  /// The incidents by their first entries; one entry without a number is none.
  package func incidents() -> [Timeline.Incident] {
    var groups: [[Int]] = []
    var index = IncidentIndex()
    for entry in timeline.entries.indices where isGrouped(timeline.entries[entry]) {
      let group = home(of: entry, among: groups, index) ?? groups.count
      if group == groups.count { groups.append([]) }
      groups[group].append(entry)
      index.add(
        group, places[entry], counts: counts[entry] ?? [], startsSomething: timeline.entries[entry].startsSomething)
    }
    groups = withTheirOccupants(groups)
    let figures = IncidentFigures(timeline, groups).figures
    return zip(groups, figures).compactMap { entries, figures in
      guard entries.count > 1 || !figures.isEmpty, let lead = LeadEntry.lead(of: entries, timeline.entries) else {
        return nil
      }
      return Timeline.Incident(id: timeline.entries[lead].id, lead: lead, entries: entries, figures: figures)
    }
  }

  private func isGrouped(_ entry: Timeline.Entry) -> Bool {
    !entry.isMinor && !entry.isAhead && entry.granularity <= .day
  }

  /// The group that an entry joins: the one that went on last of those that it fits.
  private func home(of index: Int, among groups: [[Int]], _ known: IncidentIndex) -> Int? {
    let entry = timeline.entries[index]
    guard let place = places[index] else { return homeWithoutPlace(entry, counts[index] ?? [], known) }
    let meeting = known.groups(meeting: place).filter { !startsAnew(index, after: groups[$0]) }
    // Entries come by time, so the last of a group are the nearest.
    let near = meeting.filter { group in
      groups[group].last { Timeline.days(between: timeline.entries[$0], entry) <= IncidentGrouping.gap } != nil
    }
    if let latest = near.max(by: { last(groups[$0]) < last(groups[$1]) }) { return latest }
    return entry.followsFromOthers && meeting.count == 1 ? meeting[0] : nil
  }

  /// Where nobody says where: the one group with one of its numbers, else, for what follows, the story's only one.
  private func homeWithoutPlace(_ entry: Timeline.Entry, _ counts: Set<FigureCount>, _ known: IncidentIndex) -> Int? {
    let counting = known.groups(counting: counts)
    if counting.count == 1 { return counting[0] }
    return !entry.startsSomething && known.started.count == 1 ? known.started[0] : nil
  }

  /// How many were aboard says nothing by itself: it stands with the one incident of its day that counts victims.
  private func withTheirOccupants(_ groups: [[Int]]) -> [[Int]] {
    var groups = groups
    var kinds = groups.map { group in Set(group.flatMap { counts[$0] ?? [] }.map(\.kind)) }
    for index in groups.indices.reversed() where kinds[index] == [.aboard] {
      let others = groups.indices.filter { other in
        other != index && !kinds[other].subtracting([.aboard]).isEmpty
          && groups[other].contains { entry in
            groups[index].contains { Timeline.days(between: timeline.entries[$0], timeline.entries[entry]) == 0 }
          }
      }
      guard others.count == 1, let other = others.first else { continue }
      groups[other] = (groups[other] + groups[index]).sorted()
      kinds[other].insert(.aboard)
      groups.remove(at: index)
      kinds.remove(at: index)
    }
    return groups
  }

  private func last(_ group: [Int]) -> CivilDate {
    group.map { timeline.entries[$0].interval.end }.max() ?? timeline.entries[0].interval.end
  }

  /// Another attack after an attack, another quake after a quake, unless both have a number in common.
  private func startsAnew(_ index: Int, after group: [Int]) -> Bool {
    let entry = timeline.entries[index]
    guard entry.startsSomething else { return false }
    let like = group.filter { timeline.entries[$0].happening == entry.happening }
    return !like.isEmpty
      && like.allSatisfy { timeline.entries[$0].interval.end <= entry.interval.start && !shares($0, index) }
  }

  private func shares(_ a: Int, _ b: Int) -> Bool {
    !(counts[a] ?? []).isDisjoint(with: counts[b] ?? [])
  }
}

extension Timeline {
  /// Days between two entries, 0 where they touch; the largest number where one has no day.
  static func days(between a: Entry, _ b: Entry) -> Int {
    guard a.granularity <= .day, b.granularity <= .day else { return .max }
    let gap = max(
      a.interval.start.dayNumber - b.interval.end.dayNumber, b.interval.start.dayNumber - a.interval.end.dayNumber)
    return max(0, gap + 1)
  }
}

extension Timeline.Entry {
  /// Whether it is of a kind that starts something.
  var startsSomething: Bool {
    switch happening {
    case .violence, .accident, .disaster, .robbery, .outbreak: kind == .event
    default: false
    }
  }

  /// Whether it is of a kind that is done about something.
  var followsFromOthers: Bool {
    switch happening {
    case .rescue, .arrest, .trial, .discovery, .visit, .reaction, .toll, .ending, .conference, .inquiry,
      .mourning, .relief:
      true
    default: false
    }
  }
}
