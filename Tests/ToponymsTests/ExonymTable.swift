import DatelineModel
import Gazetteers
import LanguagePacks
import Testing
import Text
import Toponyms

/// What languages call places of elsewhere.
@Suite struct ExonymTable {
  /// A name without a place behind it would never be found, and nobody would know.
  @Test(arguments: LanguagePack.all.map(\.code)) func everyNameHasAPlace(code: String) throws {
    let pack = try #require(LanguagePack.all.first { $0.code == code })
    let exonyms = try #require(pack.places).exonyms
    #expect(exonyms.unreadable.isEmpty)
    let lost = exonyms.meanings.filter { Gazetteer.embedded.places(named: $0.meant).isEmpty }
    #expect(lost.isEmpty, "\(lost.map { "\($0.name)=\($0.meant)" })")
  }

  /// Names in another spelling than the list's, and with a small word written together with them.
  @Test(arguments: [
    ("وقع الهجوم في سلطنة عمان يوم الثلاثاء.", ["Oman"]), ("وقع الهجوم في عمان يوم الثلاثاء.", ["Amman"]),
    ("وصل الوفد الى اسلام اباد.", ["Islamabad"]), ("وقع انفجار بكويتا يوم الثلاثاء.", ["Quetta"]),
    ("زار الوزير باكستان وتركيا.", ["Pakistan", "Turkey"]), ("كان العمال في منجم.", []),
  ])
  func arabic(text: String, expected: [String]) throws {
    #expect(try found(text, .arabic) == expected)
  }

  @Test(arguments: [
    ("دھماکہ كوئٹه میں ہوا۔", ["Quetta"]), ("دھماکہ کوئٹہ میں ہوا۔", ["Quetta"]), ("کان میں مزدور تھے۔", []),
  ])
  func urdu(text: String, expected: [String]) throws {
    #expect(try found(text, .urdu) == expected)
  }

  private func found(_ text: String, _ pack: LanguagePack) throws -> [String] {
    let resolver = ToponymResolver(.embedded, try #require(pack.places))
    return resolver.toponyms(in: Tokenization(Array(text.utf8), pack.orthography)).compactMap { $0.likeliest?.name }
  }
}
