import DatelineModel
import Gazetteers
import LanguagePacks
import Testing
import Text
import Toponyms

/// Sentences of our own with the places they name and what each does.
@Suite struct PlaceTable {
  static let resolver = ToponymResolver(.embedded, LanguagePack.fallbackPlaces)

  static func read(_ text: String) -> [String] {
    resolver.toponyms(in: Tokenization(Array(text.utf8))).map { "\($0.likeliest?.name ?? $0.text):\($0.role.rawValue)" }
  }

  @Test(arguments: [
    ("The train was travelling from Quetta to Peshawar.", ["Quetta:origin", "Peshawar:destination"]),
    ("Gunmen attacked a bus in Balochistan.", ["Balochistan:scene"]),
    ("A bomb went off near Mach, Balochistan, and killed two.", ["Mach:scene", "Balochistan:scene"]),
    ("He works for a think tank in Singapore.", ["Singapore:institution"]),
    ("A fellow of the S. Rajaratnam School of International Studies in Singapore spoke.", ["Singapore:institution"]),
    ("Pakistan’s military launched an operation.", ["Pakistan:government"]),
    ("Islamabad accused Kabul of looking away.", ["Islamabad:government", "Kabul:government"]),
    ("The place lies 157 km from Quetta.", ["Quetta:reference"]),
    (
      "They were killed in an operation in Pakistan in the province of Balochistan.",
      ["Pakistan:mention", "Balochistan:scene"]
    ),
    ("Handlers in Afghanistan gave the order.", ["Afghanistan:mention"]),
    ("Among them was Fernando Caracas, a porter from Oslo.", ["Oslo:mention"]),
    ("Police arrested Tariq Multan in Madrid. Multan denied it.", ["Madrid:scene"]),
    ("Two men opened fire at the entrance of a large secondary school in Karachi.", ["Karachi:scene"]),
    ("The dean of a large secondary school in Karachi retired.", ["Karachi:institution"]),
    ("The Peshawar-bound train was attacked in the Bolan Pass.", ["Peshawar:destination", "Bolan Pass:scene"]),
  ])
  func roles(text: String, expected: [String]) {
    #expect(PlaceTable.read(text) == expected)
  }

  /// Of two names with namesakes each decides for the other.
  @Test(arguments: [
    ("A storm hit Dunedin and Richmond on Monday.", ["NZ", "NZ"]),
    ("A storm hit Dartmouth and Halifax on Monday.", ["CA", "CA"]),
    ("A storm hit Wollongong and Newcastle on Monday.", ["AU", "AU"]),
  ])
  func countries(text: String, expected: [String]) {
    let found = PlaceTable.resolver.toponyms(in: Tokenization(Array(text.utf8)))
    #expect(found.map { $0.likeliest?.country } == expected)
  }

  /// People, trains, armies, schools and words are no places.
  @Test(arguments: [
    "The Jaffar Express was stopped.", "The Baloch Liberation Army claimed it.", "Prime Minister Shehbaz Sharif spoke.",
    "Nice weather, said the man.", "It was most of what they had.", "She reads the Washington Post.",
    "Mr. Lincoln went home.", "With Fernando Madrid, the band is complete.",
    "The University of Reading won.",
  ])
  func noPlaces(text: String) {
    #expect(PlaceTable.read(text).isEmpty)
  }

  /// Where nothing else distinguishes namesakes, the publisher's country does; the text's own places outweigh it.
  @Test(arguments: [
    ("Heavy rain fell in Hyderabad.", "https://news.example.com.pk/a", "PK"),
    ("Heavy rain fell in Hyderabad.", "https://news.example.in/a", "IN"),
    ("Heavy rain fell in Hyderabad.", "https://example.com/a", "IN"),
    ("Heavy rain fell in Hyderabad, Mumbai, Pune and Chennai.", "https://news.example.com.pk/a", "IN"),
  ])
  func thePublishersCountryIsOneVoice(text: String, address: String, country: String) {
    let places = PlaceTable.resolver.toponyms(
      in: Tokenization(Array(text.utf8)), home: PublisherHome(address: address))
    #expect(places.first?.likeliest?.country == country)
  }

  @Test(arguments: [
    ("https://www.example.co.uk/news", "GB"), ("http://example.com.pk:8080/a?b", "PK"), ("https://EXAMPLE.DE", "DE"),
    ("https://example.com/pk", nil), ("https://example.io", nil), ("example.pk/a", nil), ("https://localhost", nil),
    ("https://10.0.0.12/a", nil), ("", nil),
  ])
  func publisherHomes(address: String, country: String?) {
    #expect(PublisherHome(address: address)?.country == country)
  }

  @Test func theRegionBehindTheCommaDecides() {
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array("They met in London, Ontario, in May.".utf8)))
    #expect(places.first?.place?.country == "CA")
    #expect(places.first?.runnersUp.contains { $0.country == "GB" } == true)
  }

  /// A district named anywhere in the text distinguishes namesakes.
  @Test(arguments: [
    ("They met in Mansfield. The sheriff of Richland County spoke.", "Mansfield", 5_161_723),
    ("A fire broke out in Newport. The council of the Isle of Wight met.", "Newport", 2_641_599),
    ("They met in Richmond. The roads of North Yorkshire were closed.", "Richmond", 2_639_388),
  ])
  func theDistrictOfTheTextDecides(text: String, name: String, id: Int) {
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array(text.utf8)))
    #expect(places.first { $0.text == name }?.likeliest?.geonameID == id)
  }

  /// A name that is known in part is not what its kind is called elsewhere.
  @Test func aValleyIsNotTheTownOfValley() {
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array("A storm hit the Kestrel Valley.".utf8)))
    #expect(places.map(\.text) == ["Kestrel Valley"])
    #expect(places.first?.likeliest == nil)
  }

  @Test func theCountryOfTheTextDecides() {
    let text = "Police in Pakistan said a bus was attacked near Sibi. It had left Quetta for Hyderabad and Karachi."
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array(text.utf8)))
    #expect(places.first { $0.text == "Hyderabad" }?.likeliest?.country == "PK")
  }

  @Test func namesakesThatNothingTellsApartAreUnknown() {
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array("They met in Springfield.".utf8)))
    #expect(places.map(\.text) == ["Springfield"])
    #expect(places.first?.likeliest == nil)
    #expect((places.first?.runnersUp.count ?? 0) >= 2)
    let withState = PlaceTable.resolver.toponyms(in: Tokenization(Array("They met in Springfield, Illinois.".utf8)))
    #expect(withState.first?.place?.latitude.rounded() == 40)
  }

  @Test func reasonsAreKept() {
    let places = PlaceTable.resolver.toponyms(in: Tokenization(Array("They met in London, Ontario.".utf8)))
    guard case .resolved(_, let reasons)? = places.first?.resolution else {
      Issue.record("London is not resolved")
      return
    }
    #expect(reasons.first == .areaNamedBeside)
  }
}
