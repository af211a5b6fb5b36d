package import CivilCalendar
package import DatelineModel

/// The words of the page in one language of its readers, apart from the templates: one table a language. A language that lacks
/// a word does not compile.
package struct InterfaceWords: Sendable {
  /// BCP 47 tag: "en".
  package let code: String
  /// Title of a briefing whose articles have none.
  let untitled: String

  let calendar: Calendar
  let counts: Counts
  let dating: Dating
  let entries: Entries
  let review: Review
  let figures: Figures
  let places: Places
  let sources: Sources
  let strip: Strip

  /// All languages by their tags.
  package static let all = [InterfaceWords.english.code: InterfaceWords.english]

  /// Days and clock times.
  struct Calendar: Sendable {
    /// January to December, in full and as a bar has them.
    let months, shortMonths: [String]
    let weekday: @Sendable (Weekday) -> String
    /// Of the years before the first.
    let yearsBefore: @Sendable (_ year: Int) -> String
    /// TIMEX3's "MO", "EV"; nil for a code that is no part of a day.
    let partOfDay: @Sendable (_ code: String) -> String?
    /// "11" to "14 March 2025".
    let span: @Sendable (_ first: String, _ last: String) -> String
    /// "Tuesday", "11 March 2025".
    let longDay: @Sendable (_ weekday: String, _ day: String) -> String
    /// What a clock time is put in: "about 13:00".
    let clock: @Sendable (Timex.ClockBound, _ time: String) -> String
    /// What clock times on the page are: in the named zone, or as the sources have them.
    let zone: @Sendable (_ name: String?) -> String
  }

  /// Numbers of things.
  struct Counts: Sendable {
    let sources, entries, places, details: @Sendable (Int) -> String
    /// "and 3 more"
    let more: @Sendable (Int) -> String
  }

  /// How a day was found. `words` is what the text says, `day` what it comes to.
  struct Dating: Sendable {
    let written: @Sendable (_ words: String, _ day: String) -> String
    let fromPublication: @Sendable (_ words: String, _ day: String, _ published: String, _ reason: String) -> String
    let fromText: @Sendable (_ words: String, _ day: String, _ anchor: String, _ reason: String) -> String
    let unresolved: @Sendable (_ words: String) -> String
    let unstated: String
    /// Put round one of the above.
    let carried, timeAlone, ofSaying: @Sendable (_ dating: String) -> String
    /// Where no words state the day.
    let opening, post: @Sendable (_ day: String) -> String
    let byEditor: @Sendable (_ day: String, _ previous: String, _ note: String?, _ reported: String) -> String
  }

  /// Marks beside an entry.
  struct Entries: Sendable {
    let dayOfSaying, inferredDay, announced: String
    /// "4 sources, 2 with one text"
    let copies: @Sendable (_ total: String, _ count: Int) -> String
    let daysLater: @Sendable (Int) -> String
    let role: @Sendable (_ place: String, PlaceRole) -> String
    let approximate: @Sendable (_ words: String, _ coordinates: String) -> String
  }

  /// What an editor did.
  struct Review: Sendable {
    let confirmed: String
    let mark: @Sendable (EntryReview.Change.Kind) -> String
    /// Nil for a change that another sentence describes.
    let change: @Sendable (EntryReview.Change) -> String?
    let note: @Sendable (String) -> String
    /// How many entries were confirmed, changed, hidden; nil where none was.
    let summary: @Sendable (_ confirmed: Int, _ changed: Int, _ hidden: Int) -> String?
  }

  /// Figures.
  struct Figures: Sendable {
    let title: @Sendable (Figure.Kind) -> String
    let words: @Sendable (Figure) -> String
    let number: @Sendable (Int) -> String
    let span: @Sendable (_ low: String, _ high: String) -> String
    let noEvent, noDay: String
  }

  /// Places and the map.
  struct Places: Sendable {
    let kind: @Sendable (FeatureCode) -> String
    /// "Mach, a town in Balochistan, Pakistan, at 29.867, 67.328"
    let about: @Sendable (_ name: String, FeatureCode, _ areas: [String], _ coordinates: String) -> String
    let ambiguous: @Sendable (_ words: String, _ places: [String]) -> String
    let mapTitle: String
    /// Headings of the map's description.
    let scenes, origins, destinations, references, approximates, lines, countries: String
    let area: @Sendable (_ coordinates: String) -> String
    let approximateMark: @Sendable (_ words: String) -> String
    let line: @Sendable (_ from: String, _ to: String, _ through: String?) -> String
    let kilometres: @Sendable (Int) -> String
  }

  /// Sources.
  struct Sources: Sendable {
    let noPublication, dayUnknown: String
  }

  /// The strip of days.
  struct Strip: Sendable {
    /// What one bar stands for.
    enum Step: CaseIterable, Sendable { case day, month, year }

    let title: @Sendable (Step) -> String
    let steps: @Sendable (Int, Step) -> String
    let gap: @Sendable (_ steps: String) -> String
    let coarse: @Sendable (Int) -> String
  }
}
