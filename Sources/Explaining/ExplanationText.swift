import CivilCalendar
import DatelineModel
import Gazetteers
import Rendering
import StoryFolders
import TemporalExpressions
import Toponyms

extension Explanation {
  /// The chain as lines for people.
  package var lines: [String] {
    var lines = [
      "\(entry.id) · \(days)" + (hour.map { " \($0)" } ?? "") + " · \(kind)", "  “\(briefing.text(of: entry))”",
    ]
    for link in links { lines += [""] + statement(link) }
    lines += [""] + reviewed
    lines += ["To decide something about it, put into \(reviewName):"] + reviewLines.map { "  " + $0 }
    return lines
  }

  private var kind: String {
    let verb = entry.kind == .saying ? "said that day" : "happened"
    return (entry.happening.map { "\(verb), \($0.rawValue)" } ?? verb)
  }

  // MARK: statements

  private func statement(_ link: Link) -> [String] {
    let article = link.annotated.article
    var lines = ["\(link.number). \(briefing.sourceName(link.member.article)), \(article.id)"]
    lines.append("   “\(link.words)”")
    if let file = link.annotated.file, file != article.id {
      let kind = link.annotated.kind.map { " (\($0))" } ?? ""
      lines.append("   file      \(file)\(kind); the page is what was taken out of it")
    }
    if let digest = link.annotated.digest { lines.append("   page      SHA-256 \(digest)") }
    lines.append(
      "   text      bytes \(link.statement.range.start)–\(link.statement.range.end) of the article’s text, \(place(link.origin))"
    )
    if let published = article.published {
      lines.append("   published \(published.value.iso8601), \(published.source)")
    }
    if let speaker = link.statement.attribution { lines.append("   said by   \(speaker)") }
    lines += date(link)
    for place in link.places { lines += self.place(place.toponym, place.role) }
    for figure in link.statement.figures {
      lines.append("   figure    \(figure.kind.rawValue): \(figure.words)" + (figure.of.map { " \($0)" } ?? ""))
    }
    return lines
  }

  private func place(_ origin: WordsOrigin) -> String {
    switch origin {
    case .page(let position):
      "bytes \(position.range.start)–\(position.range.end) of the page, line \(position.line)"
    case .data(let name): "out of the page’s data (\(name)), which holds no bytes of it as they are read"
    case .unread: "the page cannot be read again"
    }
  }

  private func date(_ link: Link) -> [String] {
    guard let timex = link.timex else { return ["   date      \(briefing.dating(of: link.member))"] }
    let words = link.annotated.article.string(timex.range)
    let reason = timex.reason.isEmpty ? "" : "; \(timex.reason)"
    return [
      "   date      “\(words)” = \(timex.value), \(timex.basis.anchor)\(reason)",
      "             rule \(timex.rule), \(Explanation.basis(link.statement.basis))",
    ]
  }

  private static func basis(_ basis: Statement.Basis) -> String {
    switch basis {
    case .own: "in the statement’s own words"
    case .carried: "carried on from the sentence before: inferred"
    case .story: "the day of the story’s event, stated elsewhere in the article"
    case .clock: "a time of its own; the day comes from outside the sentence: inferred"
    case .publication: "the day of the post that it stands in"
    case .lead: "the article opens with it and names no day: the day of publication"
    case .said: "the day on which it was said"
    case .none: "no day is known"
    }
  }

  private func place(_ toponym: Toponym, _ role: PlaceRole) -> [String] {
    let name = "   place     “\(toponym.text)” (\(role.rawValue))"
    var lines: [String]
    switch toponym.resolution {
    case .resolved(let place, let reasons):
      let because = reasons.map(\.rawValue).joined(separator: "; ")
      lines = ["\(name) = \(Explanation.about(place))", "             because: \(because)"]
    case .ambiguous(let places):
      lines = ["\(name) may be " + places.prefix(4).map(Explanation.about).joined(separator: "; ")]
    case .unknown(let reasons):
      lines = ["\(name) is unknown" + (reasons.isEmpty ? "" : ": \(reasons.map(\.rawValue).joined(separator: "; "))")]
    }
    if !toponym.runnersUp.isEmpty {
      lines.append("             not: " + toponym.runnersUp.prefix(4).map(Explanation.about).joined(separator: "; "))
    }
    return lines
  }

  private static func about(_ place: Place) -> String {
    "\(place.name), \(place.feature.noun)" + (place.country.map { " in \($0)" } ?? "")
      + (place.geonameID.map { " (GeoNames \($0))" } ?? "")
  }

  // MARK: the review

  private var reviewed: [String] {
    var lines: [String] = []
    if entry.review?.isConfirmed == true { lines.append("Confirmed by the editor.") }
    for change in entry.review?.changes ?? [] {
      lines.append(
        "\(change.kind.words): was “\(change.from)”, is “\(change.to)”" + (change.note.map { "; \($0)" } ?? ""))
    }
    for note in entry.review?.notes ?? [] { lines.append("Note: \(note)") }
    for decision in decisions {
      lines.append("\(reviewName):\(decision.line): \(decision.entry) is \(decision.action.words)")
    }
    return lines.isEmpty ? ["No editor has decided anything about it."] : lines
  }
}

extension EntryReview.Change.Kind {
  /// The change as the head of a line.
  fileprivate var words: String {
    switch self {
    case .date: "Date changed by the editor"
    case .place: "Place changed by the editor"
    case .merge: "Merged by the editor"
    case .split: "Split off by the editor"
    case .text: "Words changed by the editor"
    }
  }
}
