import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// The language that the documentation adds as an example reads its own words.
@Suite struct NewLanguageTests {
  @Test(arguments: [
    ("Il ponte è caduto 11 marzo 2025.", ["2025-03-11"]),
    ("È caduto ieri, 11 marzo.", ["2025-03-11", "2025-03-11"]),
    ("Nacque il 30 febbraio.", []), ("Il marzo del ponte.", []),
  ])
  func itsDaysAreRead(text: String, expected: [String]) throws {
    let publication = try #require(CivilDate(year: 2025, month: 3, day: 12))
    let (timexes, _) = TimexResolver(LanguagePack.italian.time).resolve(
      Tokenization(Array(text.utf8)), .init(publication: publication))
    #expect(timexes.compactMap(\.day?.iso8601) == expected)
  }

  @Test func itsTextsAreRecognised() {
    let text = "Ieri il ponte della città è caduto, e gli abitanti non sono usciti: il vento è forte nel paese."
    let choice = LanguageChoice(
      declared: nil, text: Array(text.utf8), among: LanguagePack.all + [LanguagePack.italian])
    #expect(choice.code == "it")
  }
}
