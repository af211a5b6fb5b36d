import CivilCalendar
import DatelineModel

/// Which statement of a cluster stands for the whole.
struct EntryWording {
  private let cluster: StatementCluster
  private let study: PairStudy
  /// The language of most of the story's articles: its words stand for the whole where it has any.
  private let language: String?

  /// Other statements that one is compared with.
  private static let compared = 12

  init(_ cluster: StatementCluster, _ study: PairStudy, language: String?) {
    self.language = language
    self.cluster = cluster
    self.study = study
  }

  /// The statements by how well their words stand for the whole, best first.
  func ordered() -> [StatementDraft] {
    let drafts = cluster.drafts
    let scores = drafts.indices.map { wording(drafts[$0]) + commonness($0) }
    return drafts.indices.sorted { i, j in
      let (a, b) = (drafts[i], drafts[j])
      if a.isIn(language) != b.isIn(language) { return a.isIn(language) }
      let x = (scores[i], -(a.published?.dayNumber ?? .max), -i)
      let y = (scores[j], -(b.published?.dayNumber ?? .max), -j)
      return x > y
    }.map { drafts[$0] }
  }

  /// 0–4: how much a statement has in common with the others.
  private func commonness(_ place: Int) -> Int {
    let others = cluster.indices.indices.prefix(EntryWording.compared).filter { $0 != place }
    guard !others.isEmpty else { return 0 }
    let alike = others.reduce(0.0) {
      $0 + study.words.likeness(cluster.indices[place], cluster.indices[$1]).cosine
    }
    return min(4, Int(10 * alike / Double(others.count)))
  }

  private func wording(_ draft: StatementDraft) -> Int {
    let main = cluster.happening
    var score = 0
    if draft.happening == main { score += 4 } else if main.map(draft.happenings.contains) ?? false { score += 2 }
    // What names no happening ("the gauge stood at 96 metres") does not stand for one.
    if main != nil, draft.happenings.isEmpty { score -= 3 }
    // "The government condemned Sunday's attack" mentions the attack in passing.
    if main != .reaction, draft.happenings.contains(.reaction) { score -= 4 }
    if draft.basis == .own { score += 3 } else if draft.basis.isInferred { score -= 1 }
    if draft.kind == .event { score += 1 }
    if draft.second != nil || draft.part != nil { score += 2 }
    if !draft.places.isEmpty { score += 2 }
    if draft.isBody { score += 2 }
    if !draft.startsWithPronoun { score += 6 }
    let length = draft.text.utf8.count
    if (60...260).contains(length) { score += length >= 90 ? 3 : 2 }
    if length > 400 { score -= 3 }
    if draft.opensQuoted { score -= 4 }
    if draft.granularity > .day { score -= 6 }
    if draft.isDeictic { score -= 3 }
    if draft.countsOtherDay { score -= 4 }
    // "Qatar will host a meeting": what has come about is told by whoever tells that it has.
    if draft.isAhead { score -= 6 }
    return score
  }
}
