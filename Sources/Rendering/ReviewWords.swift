import DatelineModel

/// What an editor did, in words for readers: a timeline that was worked on says so, entry by entry.
extension Briefing {
  /// Short marks beside an entry's words.
  func reviewMarks(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    return (review.isConfirmed ? [words[.confirmed]] : [])
      + EntryReview.Change.Kind.allCases.filter { review.previous($0) != nil }.map { words[mark($0)] }
  }

  private func mark(_ kind: EntryReview.Change.Kind) -> Message {
    switch kind {
    case .date: .dateByEditor
    case .place: .placeByEditor
    case .merge: .mergeByEditor
    case .split: .splitByEditor
    case .text: .textByEditor
    }
  }

  /// Each change with what was there before and why, then the editor's remarks; a changed day is described by how it was dated.
  func reviewSentences(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    return review.changes.compactMap(sentence) + review.notes.map { words(.editorNote, ["note": $0]) }
  }

  private func sentence(_ change: EntryReview.Change) -> String? {
    let told: String
    switch change.kind {
    case .date: return nil
    case .place:
      told =
        change.from.isEmpty
        ? words(.placedAt, ["to": change.to]) : words(.placedAtFrom, ["to": change.to, "from": change.from])
    case .merge: told = words(.putTogether, ["to": change.to])
    case .split: told = words(.splitOff, ["from": change.from])
    case .text: told = words(.reworded, ["from": change.from])
    }
    return change.note.map { "\(told) \(words(.because, ["note": $0]))" } ?? told
  }

  /// How much of the page an editor has worked on; nil where nobody has.
  var reviewNote: String? {
    guard let outcome = timeline.review else { return nil }
    let reviewed = timeline.entries.compactMap(\.review)
    let parts: [(Message, Int)] = [
      (.reviewConfirmed, reviewed.filter(\.isConfirmed).count),
      (.reviewChanged, reviewed.filter { !$0.changes.isEmpty }.count), (.reviewHidden, outcome.hidden.count),
    ]
    let told = parts.filter { $0.1 > 0 }.map { words.count($0.0, $0.1) }
    return told.isEmpty ? nil : words(.reviewed, ["parts": told.joined(separator: ", ")])
  }
}
