import DatelineModel

/// What an editor did, in words for readers: a timeline that was worked on says so, entry by entry.
extension Briefing {
  /// Short marks beside an entry's words.
  func reviewMarks(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    return (review.isConfirmed ? [words.review.confirmed] : [])
      + EntryReview.Change.Kind.allCases.filter { review.previous($0) != nil }.map(words.review.mark)
  }

  /// Each change with what was there before and why, then the editor's remarks; a changed day is described by how it was dated.
  func reviewSentences(_ entry: Timeline.Entry) -> [String] {
    guard let review = entry.review else { return [] }
    return review.changes.compactMap(words.review.change) + review.notes.map(words.review.note)
  }

  /// How much of the page an editor has worked on; nil where nobody has.
  var reviewNote: String? {
    guard let outcome = timeline.review else { return nil }
    let reviewed = timeline.entries.compactMap(\.review)
    return words.review.summary(
      reviewed.filter(\.isConfirmed).count, reviewed.filter { !$0.changes.isEmpty }.count, outcome.hidden.count)
  }
}
