import DatelineModel

/// What an editor did, in words for readers: a timeline that was worked on says so, entry by entry.
extension Briefing {
  /// Short marks beside an entry's words.
  func reviewMarks(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    var marks = review.isConfirmed ? ["confirmed by the editor"] : []
    for kind in EntryReview.Change.Kind.allCases where review.previous(kind) != nil {
      switch kind {
      case .date: marks.append("dated by the editor")
      case .place: marks.append("placed by the editor")
      case .merge: marks.append("put together by the editor")
      case .split: marks.append("split off by the editor")
      case .text: marks.append("in the editor’s words")
      }
    }
    return marks
  }

  /// Each change with what was there before and why, then the editor's remarks; a changed day is described by how it was dated.
  func reviewSentences(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    return review.changes.compactMap { change in
      let why = change.note.map { " Reason given: \($0)" } ?? ""
      switch change.kind {
      case .date: return nil
      case .place:
        let from = change.from.isEmpty ? "" : " in place of \(change.from)"
        return "The editor placed it at \(change.to)\(from).\(why)"
      case .merge: return "The editor put it together with \(change.to).\(why)"
      case .split: return "The editor split it off from \(change.from).\(why)"
      case .text: return "The editor reworded it; the report’s words are: “\(change.from)”\(why)"
      }
    } + review.notes.map { "The editor’s note: \($0)" }
  }

  /// How much of the page an editor has worked on; nil where nobody has.
  var reviewNote: String? {
    guard let outcome = timeline.review else { return nil }
    let reviewed = timeline.entries.compactMap(\.review)
    let parts = [
      (reviewed.filter(\.isConfirmed).count, "confirmed"), (reviewed.filter { !$0.changes.isEmpty }.count, "changed"),
      (outcome.hidden.count, "hidden"),
    ].filter { $0.0 > 0 }.map { "\(counted($0.0, "entry", "entries")) \($0.1)" }
    return parts.isEmpty ? nil : "Reviewed by an editor: " + parts.joined(separator: ", ") + "."
  }
}
