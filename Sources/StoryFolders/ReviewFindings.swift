package import DatelineModel

extension ReviewFile {
  /// The decisions that no longer apply, each with what to do.
  package func findings(_ outcome: ReviewOutcome) -> [StoryFinding] {
    outcome.unapplied.map { unapplied in
      StoryFinding(name, line: unapplied.decision.line, ReviewFile.diagnostic(unapplied))
    }
  }

  private static func diagnostic(_ unapplied: ReviewOutcome.Unapplied) -> Diagnostic {
    let what = unapplied.decision.action.words
    switch unapplied.reason {
    case .noSuchEntry(let id):
      return Diagnostic(.reviewNoSuchEntry, "No entry has the id \(id); it was not \(what). \(advice(unapplied))")
    case .noSuchStatement(let words):
      return Diagnostic(
        .reviewNoSuchStatement,
        "The words \"\(words)\" do not tell some statements of \(unapplied.decision.entry) from the others; it was not "
          + "\(what). Quote words of one statement; dateline explain \(unapplied.decision.entry) shows them.")
    case .noSuchPlace(let name):
      return Diagnostic(
        .reviewNoSuchPlace,
        "The gazetteer knows no place \"\(name)\"; \(unapplied.decision.entry) was not \(what). Try another spelling, or "
          + "an id that dateline gazetteer find prints.")
    }
  }

  private static func advice(_ unapplied: ReviewOutcome.Unapplied) -> String {
    guard let near = unapplied.nearest else {
      return
        "Nothing is like it: take the decision out, or add \"was: 2025-03-11 its words\", so that the nearest can be found."
    }
    return
      "The nearest is \(near.id) (\(near.day), \"\(near.words.prefix(100))\"): write that id, or take the decision out."
  }
}

extension EditorialDecision.Action {
  /// "confirmed": what is done, for messages.
  package var words: String {
    switch self {
    case .confirm: "confirmed"
    case .date: "dated anew"
    case .place: "placed anew"
    case .merge: "merged"
    case .split: "split"
    case .hide: "hidden"
    case .text: "reworded"
    case .note: "annotated"
    }
  }
}
