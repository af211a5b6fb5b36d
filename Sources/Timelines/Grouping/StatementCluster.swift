import CivilCalendar
import DatelineModel

/// Statements that report one event, and what they say of it together.
struct StatementCluster {
  /// In the order of the story.
  let drafts: [StatementDraft]
  /// Their indices in the study.
  let indices: [Int]
  /// The kind of event that most of its statements report; numbers of victims count only where nothing else is stated.
  let happening: EventKind?

  init(_ indices: [Int], _ study: PairStudy) {
    self.indices = indices.sorted()
    drafts = self.indices.map { study.drafts[$0] }
    happening = StatementCluster.kind(drafts)
  }

  /// Whether its day is the day on which somebody said it; a lead without a date does not change that.
  var isSaid: Bool {
    drafts.contains { $0.kind == .saying } && drafts.allSatisfy { $0.kind == .saying || $0.isUndated }
  }

  /// Whether it is what one of the articles opens with.
  var isLead: Bool { drafts.contains(where: \.isLead) }

  /// The first day that its statements cover.
  var firstDay: Int { drafts.map(\.interval.start.dayNumber).min() ?? 0 }

  /// Whether all who report it did so before it was to happen.
  var isAhead: Bool { drafts.allSatisfy(\.isAhead) }

  /// Articles that report it in words of their own.
  func sources(_ shared: SharedTexts) -> Int { Set(drafts.map { shared.witness($0.member) }).count }

  /// How full it is beside others of its day.
  func weight(_ shared: SharedTexts) -> Int { 4 * sources(shared) + (isLead ? 3 : 0) + min(drafts.count, 6) }

  /// The kind that most statements report.
  static func kind(_ drafts: [StatementDraft]) -> EventKind? {
    // Who names the day knows what happened on it; the others break ties.
    let dated = counts(drafts.filter { !$0.basis.isInferred })
    let all = counts(drafts)
    let voters = dated.isEmpty ? all : dated
    let named = voters.filter { $0.key != .toll }
    return (named.isEmpty ? voters : named).max {
      ($0.value, all[$0.key] ?? 0, $1.key.rawValue) < ($1.value, all[$1.key] ?? 0, $0.key.rawValue)
    }?.key
  }

  private static func counts(_ drafts: [StatementDraft]) -> [EventKind: Int] {
    drafts.reduce(into: [:]) { counts, draft in
      guard let kind = draft.happening else { return }
      // That something is over outweighs what is still being reported of it.
      counts[kind, default: 0] += kind == .ending ? 3 : 1
    }
  }
}
