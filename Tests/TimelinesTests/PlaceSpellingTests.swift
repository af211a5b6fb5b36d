import AnnotatedTexts
import DatelineModel
import Testing
import Timelines

/// A place is called as the reports call it.
@Suite struct PlaceSpellingTests {
  private static func names(_ texts: [String]) -> [String] {
    AnnotatedText.timeline(texts.map { AnnotatedText.annotate($0) }).places.filter { $0.mentions > 0 }.map(\.place.name)
      .sorted()
  }

  @Test(arguments: [
    // The gazetteer's name is "Hannover".
    (["A fire broke out in Hanover on Tuesday."], ["Hanover"]),
    (
      ["A fire broke out in Hanover on Tuesday.", "Hannover mourned on Monday. Hannover prayed on Sunday."],
      ["Hannover"]
    ),
    // Countries keep their names, and so does what stands in capitals or in short.
    (["A man was hurt in the U.S. on Tuesday."], ["United States"]),
    (["KYIV, Ukraine — A fire broke out on Tuesday."], ["Kyiv", "Ukraine"]),
  ])
  func asTheReportsWriteIt(texts: [String], expected: [String]) { #expect(PlaceSpellingTests.names(texts) == expected) }

  /// Two places that would be called the same keep the gazetteer's names.
  @Test func noTwoPlacesAreCalledTheSame() {
    let names = PlaceSpellingTests.names([
      "A fire broke out in Hanover, Germany, on Tuesday.", "A fire broke out in Hanover, New Hampshire, on Friday.",
    ])
    #expect(names.count == Set(names).count)
    #expect(names.contains("Hannover") && names.contains("Hanover"))
  }

  @Test func theSamePlaceUnderAnotherNameIsEqual() throws {
    let place = try #require(
      AnnotatedText.annotate("A fire broke out in Hanover on Tuesday.").toponyms.first?.likeliest)
    #expect(place.spelled("Hanover") == place)
    #expect(place.spelled("Hanover").name == "Hanover")
    #expect(place.spelled("Hanover").inGazetteer.name == place.gazetteerName)
  }
}
