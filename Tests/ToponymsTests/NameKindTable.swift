import DatelineModel
import Gazetteers
import LanguagePacks
import Testing
import Text
@testable import Toponyms

/// Kinds of names that are places, and near ones that are not: sentences of our own.
@Suite struct NameKindTable {
  private func names(_ text: String) -> [String] { SupportTable.places(text).map(\.text) }

  /// Who is named in full, is titled or has an age is a person elsewhere in the text, too.
  @Test(arguments: [
    "Chad Norling won the race. Chad thanked his coach.", "Officer Jorulf Bergen fell. Bergen broke an arm.",
    "The jury heard Karen P. Milan. Milan wept.", "They spoke to Lima, 31, about the fire.",
    "Carol Ann Verona sang, and Verona danced.", "Peter van Hamburg wrote this report.",
  ])
  func persons(text: String) { #expect(names(text).isEmpty) }

  /// Units and currencies that touch a number, what has an article that no town has, saints, peoples.
  @Test(arguments: [
    ("The tablet has 64GB of memory.", []), ("The bridge cost $US40 million.", []), ("A disk of 512MB was found.", []),
    ("Nurses of the Red Cross, who sang, left.", []), ("The tents are the Red Cross's, and the Red Cross said so.", []),
    ("Mass was said at St. Anthony of Padua.", ["St"]), ("The guns of Kyrgyz and Uzbek soldiers fell silent.", []),
    (
      "They shut the Corbin, Kentucky, plant.", ["Corbin", "Kentucky"]
    ),
    ("The archbishop of St Louis of Missouri sang.", ["St Louis", "Missouri"]),
    ("She was born in the Bronx.", ["Bronx"]), ("The Utrecht office was shut.", ["Utrecht"]),
    ("It cost 40 million in the US.", ["US"]),
  ])
  func attached(text: String, expected: [String]) { #expect(names(text) == expected, "\(text)") }

  /// A place behind "in" is no person, whoever is called so.
  @Test(arguments: [
    ("Judge Anna Houston sat in Houston.", "Houston"), ("Georgia Pell came home from Georgia.", "Georgia"),
  ])
  func placesThatPersonsAreCalledAfter(text: String, place: String) { #expect(names(text) == [place]) }

  /// Letters, numbers, carriers, directions, ways, ships, cars.
  @Test(arguments: [
    "A spokesman for the APC spoke of a plot.", "She lives at Lot No. 9 of the park.",
    "Osaka Airlines bought four jets.",
    "He flew with Air Hamburg to a fair.", "The wealth of the North was spent.",
    "They met near 214 West 9th Street at noon.",
    "The dhow, named the Tripoli, sank. Four men left the Tripoli by boat.",
    "He was stopped in his old Dallas on Sunday.",
  ])
  func noPlaces(text: String) { #expect(SupportTable.places(text).allSatisfy { $0.likeliest == nil }) }

  @Test(arguments: [
    ("Snow closed roads in the UK.", ["UK"]), ("A barn burned in West, Texas.", ["West", "Texas"]),
    ("Rebels seized Tripoli on Friday.", ["Tripoli"]), ("Rain fell on Osaka, airlines said.", ["Osaka"]),
  ])
  func placesBesideThem(text: String, expected: [String]) { #expect(names(text) == expected) }

  /// The place of a report, of a seat in a parliament, the villages of a list, and what a region behind a comma holds.
  @Test(arguments: [
    ("VORNTAL — A flood closed the bridge.", "VORNTAL"), ("KIRUNA, Sweden (AP) — Snow fell.", "KIRUNA"),
    ("Rep. Ann Marlow, R-Ashland, voted no.", "Ashland"), ("Senator Lee Dorn, D-Pike, spoke.", "Pike"),
    ("Men burned the villages of Ansora and Berrikat.", "Ansora"),
    ("Men burned the villages of Ansora and Berrikat.", "Berrikat"),
    ("Two towns: Ansora and Berrikat, lay in ruins.", "Berrikat"), ("A man from Dexter, Michigan, called.", "Dexter"),
  ])
  func toldByTheWordsBesideThem(text: String, place: String) { #expect(names(text).contains(place)) }

  @Test(arguments: [
    "UPDATE — The road is open again.", "WATCH — Two boys save a dog.", "They read the works of Ansora and Berrikat.",
  ])
  func noReportsFromThere(text: String) { #expect(names(text).isEmpty) }

  /// A name in short is the name in full, and a main name in short comes first.
  @Test func namesInShort() {
    let iowa = SupportTable.places("A choir from Mt. Pleasant sang in Burlington and Iowa City, Iowa.").first
    #expect(iowa?.likeliest?.latitude.rounded() == 41)
    #expect(SupportTable.places("Ontario police closed a road near St. Thomas.").last?.likeliest?.country == "CA")
  }

  /// Names that have places side by side tell each other apart, whatever each is best known for.
  @Test(arguments: [
    ("Choirs from Oxford, Hamilton and Butler County sang.", "Hamilton", "US"),
    ("Fires burned near Lancaster and Morecambe.", "Lancaster", "GB"),
    ("Fires burned near Hamilton.", "Hamilton", "CA"),
  ])
  func company(text: String, name: String, country: String) {
    #expect(SupportTable.places(text).first { $0.text == name }?.likeliest?.country == country)
  }

  /// The town in a paper's address decides for the places round it.
  @Test func theNameInTheAddress() {
    func longitude(_ address: String) -> Double? {
      SupportTable.places("A shop in Springfield was robbed.", address: address).first?.likeliest?.longitude.rounded()
    }
    #expect(longitude("https://daytondailypost.com/a") == -84)
    #expect(longitude("https://daytonfurniture.com/a") != -84)
    #expect(longitude("https://example.com/a") != -84)
  }

  /// Words of papers that a town's name begins or ends with stay in it.
  @Test(arguments: [
    ("https://www.liverpoolecho.co.uk/a", "Liverpool"), ("https://sunderlandecho.com/a", "Sunderland"),
    ("https://www.thetfordtimes.co.uk/a", "Thetford"), ("https://www.richmondandtwickenhamtimes.co.uk/a", "Twickenham"),
  ])
  func townsInAddressesOfPapers(address: String, town: String) throws {
    let home = try #require(PublisherHome(address: address))
    let towns = home.namesakes(.embedded, papers: LanguagePack.fallbackPlaces.papers)
    #expect(towns.contains { Gazetteer.embedded.place($0.row).name == town })
  }

  /// Streets and roads by their form.
  @Test(arguments: [
    ("A truck left Mayhew Road and hit a fence.", ["Mayhew Road"]),
    ("The shop on E. Calder St. was shut.", ["Calder St"]),
    ("Crews closed Highway 82 and Interstate 75.", ["Highway 82", "Interstate 75"]),
    ("Shares fell on Wall Street.", []), ("The school held a Toy Drive.", []),
    ("He lives on Toller Drive.", ["Toller Drive"]),
  ])
  func waysByTheirForm(text: String, expected: [String]) {
    let found = names(text)
    #expect(expected.allSatisfy { name in found.contains { name.hasPrefix($0) || $0.hasPrefix(name) } }, "\(found)")
    #expect(expected.isEmpty ? found.isEmpty : true, "\(found)")
  }

  /// A name joined to a place behind one word of place is a place, too; bodies, titles and persons are none.
  @Test(arguments: [
    ("Four inches of rain fell between Dresden and Tolberg.", "Tolberg"),
    ("Buses from Milan and Grantvale were late.", "Grantvale"),
  ])
  func namesBesideAPlace(text: String, expected: String) { #expect(names(text).contains(expected)) }

  @Test(arguments: [
    ("There was anger in Paris and Parliament.", "Parliament"), ("He wrote from Vienna and Mr Olden replied.", "Olden"),
  ])
  func noPlacesBesideAPlace(text: String, other: String) { #expect(!names(text).contains(other)) }

  /// Relatives, animals, breeds, dishes, ships and second halves of surnames that bear a place's name.
  @Test(arguments: [
    "Her daughter Verona sings.", "They kept a parrot called Lisbon.", "She loves Boston terriers.",
    "A Panama hat was found.", "The boat, the Petit Toledo, sank.", "The clerk, Ana Orlow-Verona, resigned.",
    "His wife, Verona Hallam, was not there.", "The mayor, Verona Marlin, resigned.",
  ])
  func bearersOfPlacesNames(text: String) { #expect(names(text).isEmpty, "\(names(text))") }

  /// The press leaves the article of a name out.
  @Test func aNameWithoutItsArticle() {
    let found = SupportTable.places("Shells fell on the city of Qamishli in Syria.")
    #expect(found.first?.likeliest?.country == "SY")
    #expect(found.first?.text == "Qamishli")
  }

  /// Who sits somewhere is no area that holds the name before the comma.
  @Test func anAttributeIsNoArea() {
    let found = SupportTable.places("After two days in Porto, Bremen-based shippers turned back.")
    #expect(found.first?.likeliest?.country == "PT")
  }

  /// A house called after a place stands near it only where the text says so, and a township is no capital.
  @Test(arguments: [
    "They were treated at Bristow Hospital in Nairobi, Kenya.", "A barn burned in Vienna township in Michigan.",
  ])
  func housesAndTownships(text: String) {
    #expect(SupportTable.places(text).first?.likeliest?.country != "AT")
    #expect(SupportTable.places(text).first?.likeliest == nil)
  }

  /// Districts have GeoNames' numbers.
  @Test func numbersOfDistricts() {
    let county = SupportTable.places("A barn burned in Richland County, Ohio.").first?.likeliest
    #expect(county?.feature == .region2)
    #expect(county?.geonameID != nil)
  }

  /// The word for a street has a capital; "via" has none.
  @Test(arguments: [("They flew to Oslo via New York.", 2), ("They met in Via Torino.", 0)])
  func viaIsNoStreet(text: String, count: Int) {
    #expect(SupportTable.places(text).filter { $0.likeliest != nil }.count == count)
  }

  /// Two names between commas before a verb of saying are a person's, a town with its state is none.
  @Test(arguments: [
    ("The commander of the authority, Duarte Salema, announced it.", 0),
    ("The head of the port, Leon Vargas, said so.", 0),
    ("The clerk of the court, Lincoln Abara, told them.", 0),
    ("A man from Dallas, Texas, said so.", 2),
    ("The capital, New Delhi, said nothing.", 1),
  ])
  func namesOfSpeakers(text: String, count: Int) {
    #expect(SupportTable.places(text).filter { $0.likeliest != nil }.count == count, "\(text)")
  }

  /// Why a name is unknown.
  @Test(
    arguments: [
      ("A barn burned in Lisbon, Assam.", .noneInArea),
      ("A van hit a wall on Carlisle Road.", .calledAfter),
      ("Men burned the villages of Ansora and Berrikat.", .noBearer),
    ] as [(String, PlaceReason)])
  func whyUnknown(text: String, reason: PlaceReason) {
    let reasons = SupportTable.places(text).compactMap { toponym in
      if case .unknown(let reasons) = toponym.resolution { reasons.first } else { nil }
    }
    #expect(reasons.contains(reason))
  }

  /// Another spelling of a town's name is not the well-known city of another country.
  @Test func frankfurtIsNotFrankfort() {
    #expect(SupportTable.places("The plane flew from Frankfurt to Chicago.").first?.likeliest?.country == "DE")
  }
}
