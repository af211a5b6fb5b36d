import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// The language that the documentation adds as an example reads its own words.
@Suite struct NewLanguageTests {
  @Test(arguments: [
    ("A ponte caiu em 11 de março de 2025.", ["2025-03-11"]),
    ("Caiu ontem, em 11 de março.", ["2025-03-11", "2025-03-11"]),
    ("Nasceu em 30 de fevereiro.", []), ("O março da ponte.", []),
  ])
  func itsDaysAreRead(text: String, expected: [String]) throws {
    let publication = try #require(CivilDate(year: 2025, month: 3, day: 12))
    let (timexes, _) = TimexResolver(LanguagePack.portuguese.time).resolve(
      Tokenization(Array(text.utf8)), .init(publication: publication))
    #expect(timexes.compactMap(\.day?.iso8601) == expected)
  }

  @Test func itsTextsAreRecognised() {
    let text = "Ontem foi um dia de chuva, e os que moram na vila não saíram: foi uma noite com vento."
    let choice = LanguageChoice(
      declared: nil, text: Array(text.utf8), among: LanguagePack.all + [LanguagePack.portuguese])
    #expect(choice.code == "pt")
  }
}
