import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// The language that the documentation adds as an example reads its own words.
@Suite struct NewLanguageTests {
  @Test(arguments: [
    ("De brug is op 11 maart 2025 ingestort.", ["2025-03-11"]),
    ("De brug is gisteren, 11 maart, ingestort.", ["2025-03-11", "2025-03-11"]),
    ("Hij werd op 30 februari geboren.", []), ("De maart van de brug.", []),
  ])
  func itsDaysAreRead(text: String, expected: [String]) throws {
    let publication = try #require(CivilDate(year: 2025, month: 3, day: 12))
    let (timexes, _) = TimexResolver(LanguagePack.dutch.time).resolve(
      Tokenization(Array(text.utf8)), .init(publication: publication))
    #expect(timexes.compactMap(\.day?.iso8601) == expected)
  }

  @Test func itsTextsAreRecognised() {
    let text =
      "Gisteren werd het dorp door een storm getroffen, en niet iedereen ging naar huis op de fiets voor het donker."
    let choice = LanguageChoice(
      declared: nil, text: Array(text.utf8), among: LanguagePack.all + [LanguagePack.dutch])
    #expect(choice.code == "nl")
  }
}
