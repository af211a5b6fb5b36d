import Bytes
import CivilCalendar

/// A day that a page tells, with all places that tell it.
struct CandidateDay {
  let date: CivilDate
  var evidence: [DayEvidence]
}

/// The features that days of a page are told apart by: a page's days are ranked against one another, and against none.
package enum DayFeatures {
  /// Names in the order of the table of weights.
  package static let names: [String] = {
    var names = ["unknown", "unknown, no day near the headline", "unknown, nothing declared"]
    for kind in ranked { names += ["\(kind)", "first \(kind)"] }
    for (_, trait) in DayTraits.names { names += ["seen \(trait)", "near \(trait)"] }
    // In the order in which a row is filled.
    names += [
      "at headline", "within 2", "within 5", "within 10", "closest", "closest behind headline", "kinds",
      "kinds twice", "first declared", "later than declared", "newest", "oldest",
      "modified elsewhere published", "only modified", "declared and modified elsewhere", "new year",
      "local day of utc", "utc beside seen day", "declared beside seen day", "lag week", "lag year",
      "seen clean", "seen clean near", "only other article", "only elsewhere", "alone", "only far",
    ]
    return names
  }()

  package static let count = names.count

  /// The kinds that have columns of their own; a day that only other articles tell has one column of that name.
  private static let ranked = DayEvidence.Kind.allCases.filter { $0 != .otherArticle }
  /// The column of each kind among those, by its raw value.
  private static let columns = DayEvidence.Kind.allCases.map { ranked.firstIndex(of: $0) }
  private static let kindStart = 3
  private static let traitStart = kindStart + ranked.count * 2
  private static let restStart = traitStart + DayTraits.names.count * 2

  /// A row for each day, in order, and the last one for the answer that the day is not known.
  static func rows(_ days: [CandidateDay]) -> [[Float]] {
    let page = PageOfDays(days)
    var rows = days.indices.map { row($0, days, page) }
    var unknown = [Float](repeating: 0, count: count)
    unknown[0] = 1
    let seen = days.contains { $0.evidence.contains { PageOfDays.isClean($0) && $0.traits.contains(.near) } }
    if !seen { unknown[1] = 1 }
    if page.declared.isEmpty { unknown[2] = 1 }
    rows.append(unknown)
    return rows
  }

  private static func row(_ place: Int, _ days: [CandidateDay], _ page: PageOfDays) -> [Float] {
    let day = days[place]
    var row = [Float](repeating: 0, count: count)
    var kinds = Set<Int>()
    for found in day.evidence {
      if let column = columns[found.kind.rawValue] {
        let slot = kindStart + column * 2
        row[slot] = 1
        if page.firsts[found.kind.rawValue] == day.date { row[slot + 1] = 1 }
      }
      kinds.insert(found.kind.isVisible ? -1 : found.kind.rawValue)
      guard found.kind.isVisible || found.kind == .microdata else { continue }
      let isNear = found.traits.contains(.near)
      for (offset, (trait, _)) in DayTraits.names.enumerated() where found.traits.contains(trait) {
        row[traitStart + offset * 2] = 1
        if isNear { row[traitStart + offset * 2 + 1] = 1 }
      }
    }
    var slot = restStart
    func set(_ name: StaticString, _ value: Float) {
      assert(slot < names.count && names[slot] == "\(name)", "features are filled in the order of their names")
      row[slot] = value
      slot += 1
    }
    func set(_ name: StaticString, _ isSet: Bool) { set(name, isSet ? 1 : 0) }
    let distances = day.evidence.filter(PageOfDays.isClean).compactMap(\.distance)
    let nearest = distances.map(abs).min() ?? 99
    set("at headline", nearest == 0)
    set("within 2", distances.contains { (-1...2).contains($0) })
    set("within 5", nearest <= 5)
    set("within 10", nearest <= 10)
    set("closest", nearest == page.closest && nearest < 99)
    set("closest behind headline", page.closestBehind != nil && distances.contains { $0 == page.closestBehind })
    set("kinds", Float(min(4, kinds.count)) / 4)
    set("kinds twice", kinds.count >= 2)
    set("first declared", page.firstDeclared == day.date)
    set("later than declared", page.declared.max().map { day.date > $0 } ?? false)
    set("newest", day.date == page.all.max() && page.all.count > 1)
    set("oldest", day.date == page.all.min() && page.all.count > 1)
    let modified = day.evidence.contains { $0.kind.isModified }
    let declared = day.evidence.contains { $0.kind.isDeclared }
    set("modified elsewhere published", modified && !page.declared.subtracting([day.date]).isEmpty)
    set("only modified", modified && day.evidence.allSatisfy { $0.kind.isModified })
    set(
      "declared and modified elsewhere",
      declared && modified && page.firm.contains { $0 != day.date && $0 < day.date })
    set("new year", day.date.month == 1 && day.date.day == 1)
    set("local day of utc", page.localDays.contains(day.date))
    let seen = day.evidence.contains(where: PageOfDays.isClean)
    let hasNeighbour = page.seenDays.contains { abs($0.dayNumber - day.date.dayNumber) == 1 }
    let isInstant = day.evidence.contains { $0.kind.isDeclared && $0.time.offsetMinutes == 0 }
    set("utc beside seen day", !seen && hasNeighbour && isInstant)
    set("declared beside seen day", !seen && hasNeighbour && declared && !isInstant)
    let lag = (page.all.max() ?? day.date).dayNumber - day.date.dayNumber
    set("lag week", lag > 7)
    set("lag year", lag > 365)
    set("seen clean", seen)
    set("seen clean near", day.evidence.contains { PageOfDays.isClean($0) && $0.traits.contains(.near) })
    set("only other article", day.evidence.allSatisfy { $0.kind == .otherArticle || $0.kind == .media })
    set(
      "only elsewhere",
      day.evidence.allSatisfy { $0.kind.isVisible && !$0.traits.isDisjoint(with: [.elsewhere, .copyright]) })
    set("alone", days.count == 1)
    set("only far", day.evidence.allSatisfy { $0.kind.isVisible && !$0.traits.contains(.near) })
    return row
  }
}

/// What the days of a page are together.
private struct PageOfDays {
  var all: Set<CivilDate> = []
  var declared: Set<CivilDate> = []
  /// Declared, seen near the headline or in the address.
  var firm: Set<CivilDate> = []
  var seenDays: Set<CivilDate> = []
  var firsts: [Int: CivilDate] = [:]
  var firstDeclared: CivilDate?
  var closest = 99
  var closestBehind: Int?
  /// Days that instants in UTC have in the zones that the page writes elsewhere, or has on its own clock.
  var localDays: Set<CivilDate> = []

  /// A day that readers see as one of the article's.
  static func isClean(_ found: DayEvidence) -> Bool {
    found.kind.isVisible && found.kind != .sentence && found.kind != .modifiedTime
      && found.traits.isDisjoint(with: [.dropped, .elsewhere, .updated, .otherDay, .headline, .inSentence, .copyright])
  }

  init(_ days: [CandidateDay]) {
    let evidence = days.flatMap { day in day.evidence.map { (day.date, $0) } }
    for (date, found) in evidence {
      all.insert(date)
      if found.kind.isDeclared { declared.insert(date) }
      let isNear = PageOfDays.isClean(found) && found.traits.contains(.near)
      if found.kind.isDeclared || found.kind == .address || isNear { firm.insert(date) }
      if isNear { seenDays.insert(date) }
      if PageOfDays.isClean(found), let distance = found.distance {
        closest = min(closest, abs(distance))
        if distance >= 0 { closestBehind = min(closestBehind ?? 99, distance) }
      }
    }
    let offsets = Set(evidence.compactMap { $0.1.time.offsetMinutes }.filter { $0 != 0 })
    for (date, found) in evidence where found.time.offsetMinutes == 0 && found.kind.isDeclared {
      for offset in offsets {
        let local = found.time.shifted(toOffset: offset).date
        if local != date { localDays.insert(local) }
      }
    }
    // The order of gathering is the order of the page within a kind.
    for (date, found) in evidence.sorted(by: { $0.1.order < $1.1.order }) {
      if firsts[found.kind.rawValue] == nil { firsts[found.kind.rawValue] = date }
      if found.kind.isDeclared, firstDeclared == nil { firstDeclared = date }
    }
  }
}
