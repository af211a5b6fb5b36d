import CivilCalendar
import Gazetteers

/// Statements that tell one happening.
struct HappeningGroup {
  private(set) var drafts: [StatementDraft]
  private(set) var figures: Set<Int>
  /// Where it happens, and all areas that hold those places.
  private(set) var places: Set<Int32>
  private var areas: Set<Int32>
  /// The hours told by those who tell the happening itself.
  private(set) var hours: ClosedRange<Double>?
  /// The kind of thing that most of its statements tell; numbers of victims count only where nothing else is told.
  private(set) var happening: Happening?
  private var counts: [Happening: Int] = [:]

  /// Most members that a further statement is compared with word by word.
  private static let compared = 6
  /// Towns no farther apart than this, in kilometres, are one neighbourhood.
  private static let neighbourhood = 60.0

  init(_ draft: StatementDraft) {
    drafts = [draft]
    figures = draft.figures
    places = Set(draft.places)
    areas = draft.areas
    hours = draft.hours
    count(draft)
  }

  mutating func add(_ draft: StatementDraft) {
    drafts.append(draft)
    figures.formUnion(draft.figures)
    if places.count < 24 {
      places.formUnion(draft.places)
      areas.formUnion(draft.areas)
    }
    if hours == nil, draft.happening != .toll { hours = draft.hours }
    count(draft)
  }

  private mutating func count(_ draft: StatementDraft) {
    guard let told = draft.happening else { return }
    // That something is over outweighs what goes on being told of it.
    counts[told, default: 0] += told == .ending ? 3 : 1
    let named = counts.filter { $0.key != .toll }
    happening = (named.isEmpty ? counts : named).max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  /// How well a statement fits, nil where it tells something else.
  func fit(_ draft: StatementDraft, _ gazetteer: Gazetteer, isNear: Bool) -> Double? {
    let likeness = self.likeness(draft)
    if likeness.share >= 0.8 { return 5 }
    guard let nearness = placeFit(draft, gazetteer), !isApartInTime(draft) else { return nil }
    if likeness.share >= 0.5 || likeness.inclusion >= 0.75 && likeness.common >= 5 { return 4 + likeness.share }
    let kinship = self.kinship(draft)
    guard kinship > 0 else { return nil }
    // What names no place of its own leans on what was told.
    var support = draft.places.isEmpty ? max(nearness, 0.4) : nearness
    if !figures.isDisjoint(with: draft.figures) { support += 1 }
    if isNear { support += 1 }
    if likeness.inclusion >= 0.2 { support += likeness.inclusion * 2 }
    if let a = hours, let b = draft.hours, a.overlaps(b) { support += 0.5 }
    // The same kind of thing needs one further sign; a kindred one, such as a toll, needs a stronger one.
    guard support >= (kinship == 2 ? 0.4 : 0.9) else { return nil }
    return kinship + support
  }

  /// 2 the same kind of thing, 1 what follows from it, 0 something else.
  private func kinship(_ draft: StatementDraft) -> Double {
    guard let own = happening, let other = draft.happening else {
      return draft.happening == nil && draft.startsWithPronoun ? 1 : 0
    }
    if own == other { return 2 }
    if draft.happenings.contains(own), own != .toll { return 1.5 }
    return HappeningGroup.kindred[own]?.contains(other) ?? false ? 1 : 0
  }

  /// The kinds of group that a statement may belong to.
  static func kin(of draft: StatementDraft) -> Set<Happening> {
    guard let own = draft.happening else { return [] }
    var kin = Set(draft.happenings)
    for (group, others) in kindred where others.contains(own) { kin.insert(group) }
    return kin
  }

  private static let kindred: [Happening: Set<Happening>] = [
    .violence: [.toll], .accident: [.toll], .disaster: [.toll], .rescue: [.arrival, .toll, .ending],
    .arrival: [.rescue], .ending: [.toll, .rescue], .toll: [.violence, .accident, .disaster, .rescue, .ending],
    .conference: [.toll],
  ]

  /// Tolls are told later than what made them; all else happens in its hours.
  private func isApartInTime(_ draft: StatementDraft) -> Bool {
    guard draft.happening != .toll || happening == .rescue || happening == .ending else { return false }
    guard let own = hours, let other = draft.hours else { return false }
    return !own.overlaps(other)
  }

  /// 1 the same place or one in the other or near it, 0 where one tells no place; nil where they are apart.
  private func placeFit(_ draft: StatementDraft, _ gazetteer: Gazetteer) -> Double? {
    guard !places.isEmpty, !draft.places.isEmpty else { return 0 }
    if !places.isDisjoint(with: draft.areas) || draft.places.contains(where: areas.contains) { return 1 }
    for a in places.sorted().prefix(8) {
      for b in draft.places where gazetteer.kilometres(a, b) < HappeningGroup.neighbourhood { return 1 }
    }
    return nil
  }

  private func likeness(_ draft: StatementDraft) -> (share: Double, inclusion: Double, common: Int) {
    var best = (share: 0.0, inclusion: 0.0, common: 0)
    for other in drafts.prefix(HappeningGroup.compared) {
      let common = other.words.intersection(draft.words).count
      let all = other.words.count + draft.words.count - common
      guard all > 0 else { continue }
      let share = Double(common) / Double(all)
      if share > best.share {
        best = (share, Double(common) / Double(max(1, min(other.words.count, draft.words.count))), common)
      }
    }
    return best
  }

  /// The statements by how well their words stand for the whole, best first.
  func byWording() -> [StatementDraft] {
    let main = happening
    return drafts.sorted { a, b in
      let x = (
        HappeningGroup.wording(a, main), -(a.published?.dayNumber ?? .max), -a.member.article, -a.member.statement
      )
      let y = (
        HappeningGroup.wording(b, main), -(b.published?.dayNumber ?? .max), -b.member.article, -b.member.statement
      )
      return x > y
    }
  }

  private static func wording(_ draft: StatementDraft, _ main: Happening?) -> Int {
    var score = 0
    if draft.happening == main { score += 4 } else if main.map(draft.happenings.contains) ?? false { score += 2 }
    if draft.basis == .own { score += 3 } else if draft.basis == .carried { score -= 1 }
    if draft.kind == .event { score += 1 }
    if draft.second != nil || draft.part != nil { score += 2 }
    if !draft.places.isEmpty { score += 2 }
    if draft.isBody { score += 2 }
    if !draft.startsWithPronoun { score += 3 }
    let length = draft.text.utf8.count
    if (60...260).contains(length) { score += 2 }
    if length > 400 { score -= 3 }
    if draft.text.hasPrefix("“") || draft.text.hasPrefix("\"") { score -= 4 }
    if draft.granularity > .day { score -= 6 }
    if draft.isDeictic { score -= 2 }
    return score
  }
}
