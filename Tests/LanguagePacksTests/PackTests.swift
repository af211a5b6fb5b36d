import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// What every language pack has to keep to.
@Suite struct PackTests {
  /// Loading a pack reads all its lists; in a debug build a word that can never match stops the run.
  @Test(arguments: LanguagePack.all.map(\.code)) func everyListIsReadable(code: String) throws {
    let pack = try #require(LanguagePack.all.first { $0.code == code })
    #expect(pack.time.language == code)
  }

  @Test func codesAreUnique() {
    #expect(Set(LanguagePack.all.map(\.code)).count == LanguagePack.all.count)
  }

  /// A list with a word that the tokenizer splits is found out.
  @Test(arguments: [
    ("killed dead", []), ("security-men killed", ["security-men"]), ("city's", ["city's"]), ("won't", []),
    ("U.S.", []), ("a.m.", []), ("a.m", []), ("مارچ", []), ("covid19", ["covid19"]),
  ])
  func wordsThatNoTextGives(list: String, expected: [String]) {
    #expect(WordKey.unreadable(list) == expected)
  }

  /// What a page declares, its letters, its small words.
  @Test(arguments: [
    ("en-GB", "The storm of the century was over and that was that for the town of Mach with the rest.", "en"),
    (nil, "El tren de los que van por la costa se paró con las luces del puerto y una se quedó.", "es"),
    ("en", "مارچ کی بارش نے کوئٹہ میں سڑکیں بند کر دیں اور لوگ گھروں میں رہے ہیں۔ ہے ں ٹ", "ur"),
    ("fr", "Le train de la ville est parti avec tous les passagers.", "fr"), (nil, "", "en"),
  ])
  func choice(declared: String?, text: String, expected: String) {
    #expect(LanguageChoice(declared: declared, text: Array(text.utf8)).code == expected)
  }
}
