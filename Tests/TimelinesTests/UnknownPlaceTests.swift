import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Gazetteers
import Testing
import Timelines

/// Names of places that the gazetteer does not have.
@Suite struct UnknownPlaceTests {
  private static func places(_ texts: [String]) -> [String] {
    let timeline = AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0) })
    return UnknownPlaces(.embedded, timeline).places().map { place in
      "\(place.name), \(place.beside?.name ?? "-"), \(place.roles.map(\.rawValue).joined(separator: " ")), \(place.mentions)"
    }
  }

  /// A name with a part in the story is named with the area of the places beside it.
  @Test(arguments: [
    (
      ["Gunmen killed six people in the village of Tarnobad near Quetta on Monday."],
      ["Tarnobad, Balochistan, scene, 1"]
    ),
    (
      [
        "Gunmen killed six people in the village of Tarnobad near Quetta on Monday.",
        "Mourners walked from the village of Tarnobad to Lahore on Tuesday.",
      ], ["Tarnobad, Pakistan, scene origin, 2"]
    ),
    (["Gunmen killed six people in the village of Tarnobad on Monday."], ["Tarnobad, -, scene, 1"]),
    // Two spellings of one name.
    (
      [
        "Gunmen killed six people in the village of Tarnobád near Quetta on Monday.",
        "Mourners walked from the village of Tarnobad to Quetta on Tuesday.",
        "Police came to the village of Tarnobad near Quetta on Tuesday.",
      ], ["Tarnobad, Balochistan, scene origin mention, 3"]
    ),
    // Known names and streets.
    (["Gunmen killed six people in Quetta on Monday."], []),
    (["A van hit a wall on Tarnobad Road in Quetta on Monday."], []),
  ])
  func withAPartInTheStory(texts: [String], expected: [String]) { #expect(UnknownPlaceTests.places(texts) == expected) }

  @Test func itsEntriesAndArticles() throws {
    let timeline = AnnotatedText.timeline([
      AnnotatedText.annotate("Schools were shut in Quetta on Sunday."),
      AnnotatedText.annotate("Gunmen killed six people in the village of Tarnobad near Quetta on Monday."),
    ])
    let place = try #require(UnknownPlaces(.embedded, timeline).places().first)
    #expect(place.articles == [1])
    #expect(place.entries.map { timeline.entries[$0.entry].interval.start.iso8601 } == ["2025-03-10"])
    #expect(place.entries.map(\.role) == [.scene])
  }
}
