import CivilCalendar
import DatelineModel

extension InterfaceWords {
  /// English.
  package static let english = InterfaceWords(
    code: "en", untitled: "A briefing", calendar: EnglishInterface.calendar, counts: EnglishInterface.counts,
    dating: EnglishInterface.dating, entries: EnglishInterface.entries, review: EnglishInterface.review,
    figures: EnglishInterface.figures, places: EnglishInterface.places,
    sources: Sources(noPublication: "publication date unknown", dayUnknown: "day unknown"),
    strip: EnglishInterface.strip)
}

/// The tables of English.
private enum EnglishInterface {
  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  static let calendar = InterfaceWords.Calendar(
    months: months, shortMonths: months.map { String($0.prefix(3)) }, weekday: { $0.name },
    yearsBefore: { "\($0) BC" },
    partOfDay: { code in
      switch code {
      case "MO": "morning"
      case "MI": "midday"
      case "AF": "afternoon"
      case "EV": "evening"
      case "NI": "night"
      case "DT": "daytime"
      default: nil
      }
    },
    span: { "\($0) to \($1)" }, longDay: { "\($0), \($1)" }, clock: { "\($0.rawValue) \($1)" },
    zone: { name in
      name.map { "Clock times are given in \($0)." }
        ?? "Clock times are as the sources give them; their time zone was not given."
    })

  static let counts = InterfaceWords.Counts(
    sources: { counted($0, "source", "sources") }, entries: { counted($0, "entry", "entries") },
    places: { counted($0, "place", "places") }, details: { counted($0, "detail", "details") },
    more: { "and \($0) more" })

  static let dating = InterfaceWords.Dating(
    written: { "\($0) is written in full: \($1)" },
    fromPublication: { "\($0) → \($1): counted from publication on \($2); \($3)" },
    fromText: { "\($0) → \($1): counted from \($2), mentioned before; \($3)" },
    unresolved: { "\($0) could not be put on the calendar" }, unstated: "No day is stated.",
    carried: { "Inferred: the sentence has no date of its own and goes on from " + $0 },
    timeAlone: { "Inferred: the sentence gives a time and no day; " + $0 },
    ofSaying: { $0 + ". This is the day on which it was said." },
    opening: { "The article opens with it and names no day; it was published on \($0)." },
    post: { "The sentence has no date of its own; the post it stands in is of \($0)." },
    byEditor: { day, previous, note, reported in
      let why = note.map { " (\($0))" } ?? ""
      return "The editor dated it \(day), in place of \(previous)\(why). The report: \(reported)"
    })

  static let entries = InterfaceWords.Entries(
    dayOfSaying: "day of saying", inferredDay: "day inferred", announced: "announced for",
    copies: { "\($0), \($1) with one text" }, daysLater: { $0 == 1 ? "one day later" : "\($0) days later" },
    role: { "\($0) (\($1.rawValue))" }, approximate: { "\($0) (about \($1))" })

  static let review = InterfaceWords.Review(
    confirmed: "confirmed by the editor",
    mark: { kind in
      switch kind {
      case .date: "dated by the editor"
      case .place: "placed by the editor"
      case .merge: "put together by the editor"
      case .split: "split off by the editor"
      case .text: "in the editor’s words"
      }
    },
    change: { change in
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
    },
    note: { "The editor’s note: \($0)" },
    summary: { confirmed, changed, hidden in
      let parts = [(confirmed, "confirmed"), (changed, "changed"), (hidden, "hidden")]
        .filter { $0.0 > 0 }.map { "\(counted($0.0, "entry", "entries")) \($0.1)" }
      return parts.isEmpty ? nil : "Reviewed by an editor: " + parts.joined(separator: ", ") + "."
    })

  static let figures = InterfaceWords.Figures(
    title: { $0.title }, words: { $0.words }, number: { Figure.words(for: $0) }, span: { "\($0) to \($1)" },
    noEvent: "not tied to a dated happening", noDay: "day not stated")

  static let places = InterfaceWords.Places(
    kind: { $0.noun },
    about: { name, feature, areas, coordinates in
      let inside = areas.isEmpty ? "" : " in " + areas.joined(separator: ", ")
      let article = "aeiou".contains(feature.noun.first ?? "x") ? "an" : "a"
      return "\(name), \(article) \(feature.noun)\(inside), at \(coordinates)"
    },
    ambiguous: { "“\($0)” may be \($1.joined(separator: "; ")). The first is shown." },
    mapTitle: "Map of the story’s places", scenes: "Where it happened", origins: "From", destinations: "To",
    references: "Measured from", approximates: "About", lines: "Lines", countries: "Countries in the picture",
    area: { "\($0), an area" }, approximateMark: { "\($0) (approximate)" },
    line: { "\($0) to \($1)" + ($2.map { " through \($0)" } ?? "") }, kilometres: { "\($0) km" })

  static let strip = InterfaceWords.Strip(
    title: { "Entries by \(noun($0))" }, steps: { "\($0) \(noun($1))\($0 == 1 ? "" : "s")" },
    gap: { "\($0) without entries" }, coarse: { "not drawn, since their day is not known: \($0)" })

  private static func noun(_ step: InterfaceWords.Strip.Step) -> String {
    switch step {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }
}
