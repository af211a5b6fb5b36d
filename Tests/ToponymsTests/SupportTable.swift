import DatelineModel
import LanguagePacks
import Testing
import Text
import Toponyms

/// Which of several places a name means, and when none is told: sentences of our own, each for a kind of surroundings.
@Suite struct SupportTable {
  static func places(_ text: String, address: String = "") -> [Toponym] {
    let tokens = Tokenization(Array(text.utf8), LanguagePack.fallback.orthography)
    return PlaceTable.resolver.toponyms(in: tokens, home: PublisherHome(address: address))
  }

  /// Name, country and kind of each place, "?" where it is unknown.
  static func read(_ text: String, address: String = "") -> [String] {
    places(text, address: address).map { toponym in
      guard let place = toponym.likeliest else { return "\(toponym.text) ?" }
      return "\(toponym.text) \(place.country ?? "-") \(place.feature.code)"
    }
  }

  /// Names that vouch for nothing but each other, in a country that the text does not speak of; near the border of the text's own country they are
  /// kept, and so they are where their country is named.
  @Test(arguments: [
    (
      "Snow fell on Bilbao, Burgos, Soria, Teruel, Murcia and Huelva in Spain. It was seen from Wanaka and Cromwell.",
      ["Wanaka ?", "Cromwell ?"]
    ),
    (
      "Snow fell on Bilbao, Burgos, Soria, Teruel, Murcia and Huelva in Spain. In New Zealand it rained on Wanaka.",
      ["New Zealand NZ PCLI", "Wanaka NZ PPL"]
    ),
    ("A bomb went off at a market in Talara, police in Mali said.", ["Talara ?", "Mali ML PCLI"]),
    ("A bomb went off in Chaman, officials in Afghanistan said.", ["Chaman PK PPL", "Afghanistan AF PCLI"]),
  ])
  func outlying(text: String, expected: [String]) {
    #expect(Array(SupportTable.read(text).suffix(2)) == expected, "\(text)")
  }

  /// A town that bears a country's name is meant where its region stands behind it; what stands behind a country's name otherwise does not
  /// make a town of it.
  @Test(arguments: [
    (
      "A barn burned in Poland, Ohio, on Friday. Poland has two barns.",
      ["Poland US PPL", "Ohio US ADM1", "Poland US PPL"]
    ),
    ("LEBANON, Tenn. — A barn burned on Friday.", ["LEBANON US PPL", "Tenn. US ADM1"]),
    ("The mayor of Norway, Maine was not there.", ["Norway US PPL", "Maine US ADM1"]),
    ("In Cuba, Ohio dealers sold tractors.", ["Cuba CU PCLI", "Ohio US ADM1"]),
    ("Envoys met in Norway, Sweden and Chad.", ["Norway NO PCLI", "Sweden SE PCLI", "Chad TD PCLI"]),
    ("The governors of Georgia, Florida and Alabama met.", ["Georgia US ADM1", "Florida US ADM1", "Alabama US ADM1"]),
  ])
  func namesakesOfCountries(text: String, expected: [String]) {
    #expect(SupportTable.read(text) == expected, "\(text)")
  }

  /// Places of another country that vouch for nothing but each other, in a paper that writes of its own country.
  @Test(arguments: [
    (
      "Barns burned in Keswick and Cockermouth. Crews came from Harrington, Westfield and Cumberland.",
      "https://www.fellsgazette.co.uk/1",
      ["Keswick GB PPL", "Cockermouth GB PPL", "Harrington ?", "Westfield ?", "Cumberland ?"]
    ),
    (
      "Shells fell on Kupiansk, Izium and Lyman. In London and Leeds thousands marched.",
      "https://www.fellsgazette.co.uk/1",
      ["Kupiansk UA PPL", "Izium UA PPL", "Lyman UA PPL", "London GB PPLC", "Leeds GB PPL"]
    ),
    (
      "Barns burned in Keswick and Cockermouth. In Massachusetts crews came from Westfield.",
      "https://www.fellsgazette.co.uk/1",
      ["Keswick GB PPL", "Cockermouth GB PPL", "Massachusetts US ADM1", "Westfield US PPL"]
    ),
  ])
  func namesakesAbroad(text: String, address: String, expected: [String]) {
    #expect(SupportTable.read(text, address: address) == expected, "\(text)")
  }

  /// An airport and a street named after a town far off are not in it.
  @Test(arguments: [
    ("In Ghana the parts are due at Kotoka Airport on Friday.", ["Ghana GH PCLI", "Kotoka Airport ?"]),
    ("A plane skidded off the runway of Oamaru Airport.", ["Oamaru Airport NZ PPL"]),
    ("She waited in the lobby in via Trieste.", ["Trieste ?"]),
    ("She flew via Trieste to Rome.", ["Trieste IT PPLA", "Rome IT PPLC"]),
    ("Marshfield lies on Osage Fork in Missouri.", ["Marshfield US PPL", "Osage Fork ?", "Missouri US ADM1"]),
  ])
  func calledAfter(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected, "\(text)") }

  /// "Airport Street" is no airport of the town of Street.
  @Test func streets() {
    #expect(SupportTable.places("Snow lay on Airport Street in Leeds.").allSatisfy { $0.likeliest?.name != "Street" })
  }

  /// City before province, unless the words say province.
  @Test(arguments: [
    ("A tanker truck exploded in Aleppo.", ["Aleppo SY PPLA"]),
    ("Firemen in Puebla saved a dog.", ["Puebla MX PPLA"]),
    ("Two men drowned in Basra.", ["Basra IQ PPLA"]),
    ("Two men drowned in Aleppo province.", ["Aleppo SY ADM1"]),
    ("Farmers in the province of Puebla protested.", ["Puebla MX ADM1"]),
    ("Schools in Quebec stayed shut.", ["Quebec CA ADM1"]),
  ])
  func cityBeforeProvince(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// The name beside it decides, or makes it unknown; two of one name side by side are two places.
  @Test(arguments: [
    ("A barn burned in Moscow, Idaho.", ["Moscow US PPL", "Idaho US ADM1"]),
    ("A barn burned in Lisbon, Assam.", ["Lisbon ?", "Assam IN ADM1"]),
    ("Guards shot two men at the Sparta camp in Chad.", ["Sparta ?", "Chad TD PCLI"]),
    ("Choirs from Dublin, Ohio, and Dublin sang.", ["Dublin US PPL", "Ohio US ADM1", "Dublin IE PPLC"]),
    (
      "Storms crossed Jasper, Newton and Polk counties in Missouri.",
      [
        "Jasper US ADM2", "Newton US ADM2", "Polk US ADM2", "Missouri US ADM1",
      ]
    ),
    (
      "Trials go on in Utah, Indiana, Pennsylvania and Ohio.",
      [
        "Utah US ADM1", "Indiana US ADM1", "Pennsylvania US ADM1", "Ohio US ADM1",
      ]
    ),
  ])
  func theNameBesideIt(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// The peoples of the text tell its country.
  @Test(arguments: [
    ("Venezuelan nurses marched in Barcelona.", "VE"), ("The Bolivian army closed the road to Trinidad.", "BO"),
    ("Nurses marched in Barcelona.", "ES"),
  ])
  func thePeopleOfACountry(text: String, country: String) {
    #expect(SupportTable.places(text).first?.likeliest?.country == country)
  }

  /// Two forms of one name say nothing for each other, and what is listed beside places of another country is unknown; cities of the
  /// world and places whose country the text speaks of are told.
  @Test(arguments: [
    (
      "Tanzanian police left Dodoma. Boats left Mafia Island at dawn. Some 60,000 people live on Mafia.",
      ["Dodoma TZ PPLC", "Mafia Island ?", "Mafia ?"]
    ),
    ("Tanzanian divers searched between Unguja and Pemba.", ["Unguja TZ PPL", "Pemba ?"]),
    ("Nurses flew to Maputo and Pemba, Mozambican officials said.", ["Maputo MZ PPLC", "Pemba MZ PPL"]),
    ("Traders in Pemba shut their shops.", ["Pemba MZ PPL"]),
    (
      "Tanzanian officials said flights from Dodoma, Nairobi and London were late.",
      ["Dodoma TZ PPLC", "Nairobi KE PPLC", "London GB PPLC"]
    ),
    (
      "The ferry from Kibaha in Tanzania sank in Lake Victoria.",
      ["Kibaha TZ PPL", "Tanzania TZ PCLI", "Lake Victoria - LK"]
    ),
  ])
  func theListBesideIt(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// A shape of the land is no town of its name, a street no town, and a longer name not its first word.
  @Test(arguments: [
    "Climbers rested below Mount Darfield.", "A van hit a wall on Carlisle Road.", "He lived in Rue de Florence.",
  ])
  func namedAfterATown(text: String) {
    #expect(SupportTable.places(text).allSatisfy { $0.likeliest == nil })
  }

  /// Ships, trains, cars, initials, persons and courts.
  @Test(arguments: [
    "The ferry Messina lost its anchor.", "A trawler named Tampico sank.", "The Lisbon Express was late.",
    "The judge fined R. Verona.", "Sydney Harlow sang.", "Maria Toledo fell. Toledo broke an arm.",
    "A clerk of the Northern District of Illinois resigned.",
  ])
  func namesakes(text: String) {
    let told = SupportTable.places(text).filter { $0.text != "Illinois" }
    #expect(told.isEmpty)
  }

  /// Known names are found as objects of verbs.
  @Test(arguments: [
    ("Rockets struck Kharkiv.", ["Kharkiv"]), ("The rebels took Bangui.", ["Bangui"]),
    ("Planes bombed Aleppo and Homs.", ["Aleppo", "Homs"]),
  ])
  func objectsOfVerbs(text: String, expected: [String]) { #expect(SupportTable.places(text).map(\.text) == expected) }

  /// A local outlet's state decides for names that its text leaves bare.
  @Test func theOutletsState() {
    let text = "Police in Columbus closed a bridge."
    let local = SupportTable.places(text, address: "https://www.ledger-enquirer.com/a")
    #expect(local.first?.likeliest?.latitude.rounded() == 32)
    #expect(SupportTable.places(text).first?.likeliest?.latitude.rounded() == 40)
  }

  /// The longest name counts.
  @Test func theLongestName() {
    #expect(SupportTable.read("The People's Republic of China sent a ship.") == ["People's Republic of China CN PCLI"])
    #expect(SupportTable.read("Shops in Baltimore, Maryland, buy from the Middle East.").last == "Middle East - RGN")
  }

  /// A name reaches over its hyphens and small words, and no part of it is a place.
  @Test(arguments: [
    ("A mine collapsed in Dara-i-Noor.", ["Dara-i-Noor ?"]),
    ("Gold comes from the village of Serra do Brilho.", ["Serra do Brilho ?"]),
    ("Buses left Lagoa de Santa Marta for Lisbon.", ["Lagoa de Santa Marta ?", "Lisbon PT PPLC"]),
    ("Trains run between Delhi-based offices and Rio de Janeiro.", ["Delhi IN PPLA", "Rio de Janeiro BR PPLA"]),
  ])
  func longNames(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// What a clause tells behind "where" lies in the country before it.
  @Test(arguments: [
    ("Ten fell ill in Canada and two in England, where a man died in Halifax.", "Halifax", "GB"),
    ("Ten fell ill in England and two in Canada, where a man died in Halifax.", "Halifax", "CA"),
    ("He had moved to Spain, where he ran a bar in Cartagena.", "Cartagena", "ES"),
    ("He had moved to Colombia, where he ran a bar in Cartagena.", "Cartagena", "CO"),
    ("He flew to the United States, where he spoke of talks in Rome.", "Rome", "IT"),
  ])
  func clausesOfACountry(text: String, name: String, country: String) {
    #expect(SupportTable.places(text).first { $0.text == name }?.likeliest?.country == country)
  }

  /// What is called a village is no far city, and a church has its name from a saint.
  @Test(arguments: [
    ("Snow cut off Dali, a remote village of 80 houses in Afghanistan.", ["Dali ?", "Afghanistan AF PCLI"]),
    ("Snow cut off Dali, a city of 600,000 people in China.", ["Dali CN PPL", "China CN PCLI"]),
    ("Brazilian miners prayed at the church of Santa Rita.", ["Santa Rita ?"]),
  ])
  func smallerThanACity(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// The words beside a name call it a place, and it is one wherever the text names it again.
  @Test(arguments: [
    (
      "Rebels surrounded Kabunora, a village of potters, and shelled Kabunora again.", ["Kabunora ?", "Kabunora ?"]
    ),
    ("Nurses fled the health zone of Lemorata.", ["Lemorata ?"]), ("A bridge fell near Bwegorra.", ["Bwegorra ?"]),
    ("Only in Texas do Republicans lead.", ["Texas US ADM1"]),
    ("In Geneva, a settlement was reached.", ["Geneva CH PPLA"]),
    ("A survey in Kathimorini daily said so.", []), ("Kabunora, a village elder, spoke.", []),
    ("The Kraftor plant stayed shut.", []),
  ])
  func calledAPlace(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }

  /// Companies are no towns, unless a word of place stands before them.
  @Test(arguments: [
    ("Tamarack Gold Corp. dug there. Shares of Tamarack fell.", []),
    ("Port of Tauranga Ltd dug there. Trains to Tauranga stopped.", ["Tauranga NZ PPL"]),
    ("Lincoln Corp. dug there. A man was hurt in Lincoln, Nebraska.", ["Lincoln US PPLA", "Nebraska US ADM1"]),
  ])
  func companies(text: String, expected: [String]) { #expect(SupportTable.read(text) == expected) }
}
