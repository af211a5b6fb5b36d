import AnnotatedTexts
import DatelineModel
import Testing

/// The rules that make a number a figure, or none, one by one, in sentences of our own.
@Suite struct FigureRulesTable {
  /// A row: the sentence, and what a careful editor would note down.
  typealias Row = (text: String, expected: String)

  private func check(_ row: Row) { #expect(FigureTable.read(row.text) == row.expected, "\(row.text)") }

  /// The number that a count had before, and those whom the words beside it say to be something else.
  @Test(
    arguments: [
      ("The number of dead stands at 31, the clinic said, up from 26.", "killed 31"),
      ("The number of dead was raised from 23 to 29 on Friday.", "killed 29"),
      ("There were 38 survivors, and 12 people remain missing.", "missing 12"),
      ("Three survivors later died of burns.", "killed 3"),
      ("Two are still missing: a fisherman and his niece.", "missing 2"),
      ("The rebels said they had killed 30 soldiers and captured nine.", "killed 30, held 9"),
      ("Police captured four suspects near the port.", "arrested 4"),
      ("Villagers who carried five patients to the road were thanked.", ""),
      ("A bus carrying five patients overturned.", "aboard 5"),
    ] as [Row]) func contradicted(row: Row)
  { check(row) }

  /// Codes of flights, shares, things that are hauled in, meetings that are held, numbers of houses and of beasts.
  @Test(
    arguments: [
      ("Two weeks after KZ 318 vanished, divers found a wheel.", ""),
      ("Relatives prayed when XR 77 disappeared.", ""),
      ("In the US 14 died of the cold.", "killed 14"),
      ("Some 5,000 people were displaced, of whom a quarter are in tents.", "displaced about 5000"),
      ("The trawler hauled in two ropes and a cushion.", ""),
      ("Officers hauled in two suspects.", "arrested 2"),
      ("Two plumbers in their forties were arrested in Leeds.", "arrested 2"),
      ("Three women in their early 20s were killed.", "killed 3"),
      ("He denied that shots were fired and said nine officers had been hurt.", "injured 9"),
      ("He denied that nine officers had been hurt.", ""),
      ("The mayor put the death toll at “around 70”.", "killed about 70"),
      ("The list has another 60 as missing, based on a crew estimate of 90.", "missing 60"),
      ("Fifty-one of its cooks and porters were unaccounted for.", "missing 51"),
      ("Some 9,000 people have fled the valley.", "displaced about 9000"),
      ("Two gunmen fled the valley.", ""),
      ("About 12\u{A0}300 people were evacuated.", "displaced about 12,300"),
      ("About 12 300 people were evacuated.", ""),
      ("On day 3 150 people were killed.", ""),
      ("Six dead horse riders were found.", "killed 6"),
      ("Nine Guarani leaders were killed.", "killed 9"),
      ("The number to call is 555 123 4567.", ""),
      ("A banquet was to be held in the hall.", ""),
      ("A plumber was held in Leeds on Friday.", "arrested 1"),
      ("The charity counted 41 bodies at four clinics.", "killed 41"),
      ("Twelve dead turtles lay on the sand.", ""),
      ("Twelve dead lay on the sand.", "killed 12"),
      ("The governor put the number of deaths at 60 and of injured at 420.", "killed 60, injured 420"),
      ("On Friday 17 of those held in the barracks walked free.", "rescued 17"),
      ("On Friday 17 of those held in the barracks were students.", "arrested 17"),
    ] as [Row]) func otherUses(row: Row)
  { check(row) }

  /// Whoever was missing and was found is missing no longer; whether alive, dead or not told.
  @Test(
    arguments: [
      ("The three missing divers were found alive in a cave.", "rescued 3"),
      ("Rangers found the four missing scouts dead on Friday.", "killed 4"),
      ("Two boys who had been missing since noon turned up safe in a barn.", "rescued 2"),
      ("The bodies of the two missing skiers were recovered.", "killed 2"),
      ("The five missing sailors have been located.", ""),
      ("Five sailors are still missing; three others were found alive on a raft.", "missing 5, rescued 3"),
      ("The search for five missing sailors resumed after a boot was found.", "missing 5"),
      ("The two missing women have not been found.", "missing 2"),
      ("Police found the tent of the two missing women.", "missing 2"),
      ("Three divers missing since Sunday were discovered dead.", "killed 3"),
      ("The six trappers vanished in June; the body of one of them was found in the reeds.", "missing 6, killed 1"),
    ] as [Row]) func found(row: Row)
  { check(row) }

  /// Captives who are handed over are free, suspects are not; an arrest that is asked for or ordered has not been made.
  @Test(
    arguments: [
      ("The militia handed over the six hostages at the ford.", "rescued 6"),
      ("The rebels released 14 captured soldiers.", "rescued 14"),
      ("The rebels still hold 14 captured soldiers.", "held 14"),
      ("Villagers handed over two suspects to the police.", ""),
      ("A judge ordered the arrest of three bankers.", ""),
      ("Prosecutors sought the arrest of nine officers.", ""),
      ("The raid led to the arrest of three bankers.", "arrested 3"),
      ("Monks had asked for the release of a jailed preacher.", ""),
      ("Two clerks were interrogated overnight and released.", ""),
      ("Two clerks were questioned and arrested.", "arrested 2"),
      ("The order was issued after the arrest of nine men.", "arrested 9"),
      ("The six hostages were handed over at the ford.", "rescued 6"),
      ("The gang handed over nine hostages to another gang.", ""),
      ("The gang handed over nine hostages to their families.", "rescued 9"),
    ] as [Row]) func custody(row: Row)
  { check(row) }

  /// A toll that no longer holds, and the difference of two.
  @Test(
    arguments: [
      ("The death toll rose to 23 from 19.", "killed 23"),
      ("The death toll has climbed to 23, from 19 on Sunday.", "killed 23"),
      ("The ministry put the death toll at 23, four more than on Sunday.", "killed 23"),
      ("The earlier toll of 31 was wrong; 28 people died.", "killed 28"),
      ("Correction: we said at noon that two people had drowned.", ""),
      ("The paper reported that two people had drowned.", "killed 2"),
      ("The app wrongly reported clear roads, and nine people died.", "killed 9"),
      ("The paper wrongly reported that nine people had died.", ""),
      ("The clinic counted 40 injured, down from a high of 64.", "injured 40"),
      ("The army killed 12 men, three more than 50 years old.", "killed 12, killed 3"),
      ("Soldiers moved 40 people to a school from 12 hamlets.", ""),
    ] as [Row]) func formerTolls(row: Row)
  { check(row) }

  /// What is done to things, to animals and in votes harms nobody; who dies of wounds is dead.
  @Test(
    arguments: [
      ("A coach hit a wall and six pupils died.", "killed 6"),
      ("A porter and six pupils died.", "killed 1, killed 6"),
      ("Eleven wounded had died at the clinic by noon.", "killed 11"),
      ("Two porters wounded in the raid have died.", "killed 2"),
      ("Two porters wounded in the raid saw others die.", "injured 2"),
      ("Ten injured passengers saw the driver die.", "injured 10"),
      ("Six of the nine injured are expected to die.", "injured 6"),
      ("An imam and two worshippers were killed.", "killed 1, killed 2"),
      ("Two pylons were blown up on Monday.", ""),
      ("Two soldiers were blown up on Monday.", "killed 2"),
      ("A virus killed 2,000 of the region's cattle.", ""),
      ("A court convicted her of three murders and five attempted murders.", "killed 3"),
      ("A court convicted her, by nine votes to three, of three murders.", "killed 3"),
      ("One of the six wounded in the raid died in hospital.", "killed 1"),
      ("One of the guards stabbed in the yard has died.", "killed 1"),
      ("The island has 12,000 islanders and 7,000 people who fled the fighting.", "displaced 7000"),
      ("The quake killed 31 people and injured 60. Fifty were driven to the coast.", "killed 31, injured 60"),
    ] as [Row]) func harms(row: Row)
  { check(row) }

  /// Who is counted, and by which words.
  @Test(
    arguments: [
      ("The landslide killed 31 villagers.", "killed 31"),
      ("A mudslide buried the hamlet, killing nine people.", "killed 9"),
      ("Nineteen miners died when the roof of the shaft came down.", "killed 19"),
      ("Four fishermen drowned off the cape.", "killed 4"),
      ("Eleven climbers perished on the ridge.", "killed 11"),
      ("The epidemic claimed the lives of 240 children.", "killed 240"),
      ("The fire took the lives of six residents.", "killed 6"),
      ("Seven people lost their lives in the gale.", "killed 7"),
      ("Two brothers were shot dead outside a bakery.", "killed 2"),
      ("Three hikers were found dead below the glacier.", "killed 3"),
      ("Five soldiers bled to death in the pass.", "killed 5"),
      ("Two traders were hacked to death at the market.", "killed 2"),
      ("The hospital received 12 bodies.", "killed 12"),
      ("The ministry has confirmed 58 deaths.", "killed 58"),
      ("The clashes left four officers dead.", "killed 4"),
      ("The crash left 17 passengers injured.", "injured 17"),
      ("Hailstones wounded eight farmers.", "injured 8"),
      ("Six students were taken to a hospital.", "injured 6"),
      ("Ten workers suffered severe burns.", "injured 10"),
      ("Police detained 45 demonstrators.", "arrested 45"),
      ("Three suspects were taken into custody.", "arrested 3"),
      ("Two aides were under arrest.", "arrested 2"),
      ("The ferry was carrying 380 passengers.", "aboard 380"),
      ("There were 61 people aboard the barge.", "aboard 61"),
      ("A plane with 68 passengers and four crew aboard crashed.", "aboard 68, aboard 4"),
      ("The rebels kidnapped 14 students.", "held 14"),
      ("Gunmen took nine teachers hostage.", "held 9"),
      ("The pirates still hold 22 sailors.", "held 22"),
      ("The floods displaced 9,000 people.", "displaced 9000"),
      ("The quake made 1,200 families homeless.", "displaced 1200"),
      ("Some 700 villagers were forced to flee.", "displaced about 700"),
      ("Eight sailors are missing after the yacht sank.", "missing 8"),
      ("Three trekkers vanished on the glacier.", "missing 3"),
      ("Another 12 people were unaccounted for.", "missing 12"),
      ("Divers rescued 13 boys from the cave.", "rescued 13"),
      ("Five miners were pulled out alive.", "rescued 5"),
      ("The kidnappers released four engineers.", "rescued 4"),
      ("Soldiers shot and killed three gunmen.", "attackers-killed 3"),
      ("Two insurgents died in the exchange.", "attackers-killed 2"),
    ] as [Row])
  func kinds(row: Row) { check(row) }

  /// Qualifiers, spans and large numbers.
  @Test(
    arguments: [
      ("No fewer than 15 tourists were hurt.", "injured at least 15"),
      ("As many as 90 workers died in the mill.", "killed up to 90"),
      ("Over 300 residents were injured.", "injured more than 300"),
      ("Roughly 50 people were killed.", "killed about 50"),
      ("Nearly 2,000 people died in the heat.", "killed about 2000"),
      ("Between 12 and 15 sailors drowned.", "killed 12 to 15"),
      ("The collapse injured 20 to 30 workers.", "injured 20 to 30"),
      ("The flood displaced 1.2 million people.", "displaced 1.2 million"),
      ("Half a million people were displaced.", "displaced 500,000"),
      ("A dozen soldiers were wounded.", "injured 12"),
      ("Twenty-three guests died.", "killed 23"),
    ] as [Row])
  func bounds(row: Row) { check(row) }

  /// Parts of a number told before.
  @Test(
    arguments: [
      ("The blaze killed 30 people, including four firefighters.", "killed 30, killed 4 (part)"),
      ("Two of the dead were nurses.", "killed 2 (part)"),
      ("Nine people died, three of them children.", "killed 9, killed 3 (part)"),
      ("Sixteen people were injured, two of them seriously.", "injured 16, injured 2 (part)"),
      ("The bomb killed 20 people (12 soldiers and eight civilians).", "killed 20, killed 12 (part), killed 8 (part)"),
      ("Eight people were killed, most of them women, in the crush.", "killed 8"),
      ("Twelve people, a waiter and a guard among them, were killed.", "killed 12, killed 1 (part), killed 1 (part)"),
    ] as [Row])
  func parts(row: Row) { check(row) }

  /// Several subjects, and those that are told besides a number.
  @Test(
    arguments: [
      ("The bomb killed a woman and a boy.", "killed 2"),
      ("A nun and a monk were killed.", "killed 2"),
      ("The blast killed his mother and 10 other people.", "killed 11"),
      ("The shots killed two guards and a clerk.", "killed 2, killed 1"),
      ("The gas killed 14 miners and injured 23 others.", "killed 14, injured 23"),
      ("Twelve passengers and the driver were killed.", "killed 12"),
      ("The raid left six rebels and one soldier dead.", "attackers-killed 6, killed 1"),
      ("The storm killed 11 people in Cuba and three in Haiti.", "killed 11, killed 3"),
      ("A couple died in their caravan.", "killed 2"),
      ("Both drivers were killed.", "killed 2"),
      ("The gunman then killed himself.", "attackers-killed 1"),
    ] as [Row])
  func coordination(row: Row) { check(row) }

  /// Tolls, their old numbers, and lists with colons.
  @Test(
    arguments: [
      ("The death toll rose to 88.", "killed 88"),
      ("The death toll climbed from 61 to 74.", "killed 74"),
      ("The toll stood at 19 on Sunday.", "killed 19"),
      ("The number of injured reached 340.", "injured 340"),
      ("The number of missing people is 27.", "missing 27"),
      ("The death toll rose to 52 after four more people died.", "killed 52, killed 4 (part)"),
      ("Dead: 41", "killed 41"), ("Injured: 105", "injured 105"),
      ("The ministry first spoke of 12 dead, later of 15.", "killed 12, killed 15"),
      ("Six people had died by noon. By the evening there were 9.", "killed 6, killed 9"),
    ] as [Row])
  func tolls(row: Row) { check(row) }

  /// Headlines leave articles and auxiliaries out.
  @Test(
    arguments: [
      ("Bus crash kills 16 pilgrims", "killed 16"),
      ("Two dead in mill fire", "killed 2"),
      ("Woman killed in avalanche", "killed 1"),
      ("Police: Teenager shot dead near school", "killed 1"),
      ("Police in the old harbour town: Man stabbed to death", "killed 1"),
      ("Nine hurt as tram derails", "injured 9"),
      ("Flood leaves 30 missing", "missing 30"),
      ("40 rescued from sinking ferry", "rescued 40"),
    ] as [Row])
  func headlines(row: Row) { check(row) }

  /// Ages, names, measures and other numbers that count nobody.
  @Test(
    arguments: [
      ("A 19-year-old sailor drowned.", "killed 1"),
      ("The crash killed two passengers aged 47 and 58.", "killed 2"),
      ("Rosa Lindt, 52, and two of her sons were killed.", "killed 2"),
      ("Three sailors died, the youngest aged 16.", "killed 3"), ("A father of three was killed.", "killed 1"),
      ("The storm killed nine people in 14 towns.", "killed 9"), ("Two dead in 60 hours of rain", "killed 2"),
    ] as [Row])
  func ages(row: Row) { check(row) }

  @Test(arguments: [
    "On the B 27 the dead were covered.", "In Hall C 14 were told that nobody was hurt.",
    "Highway 12 was closed after the crash.", "Boeing 737 crews mourned the dead.",
    "Route 66 drivers were told of the deaths of the others.", "The dead man was born in Room 14.",
    "A quake of magnitude 6 killed nobody.", "The blast was heard 20 miles from the injured.",
    "The bullet killed his horse and 12 cows.", "Some 60 houses were destroyed.",
    "The storm destroyed 14 boats and a pier.", "About 30 percent of the injured went home.",
    "The firm recovered 17 containers.", "The flood killed 300 sheep.",
    "The survivors waited 11 hours.", "Carriage No. 9 held the injured.",
    "No one was killed.", "No one of the crew was hurt.",
    "He finished 3rd and nobody was hurt.", "It rained 3.5 inches where they died.",
  ])
  func numbersThatCountNobody(text: String) { #expect(FigureTable.read(text) == "", "\(text)") }

  /// What did not happen, may happen, or was only tried.
  @Test(arguments: [
    "The leak did not kill 40 workers, as was feared.", "A collapse could kill 5,000 people.",
    "The device might have injured 30 commuters.", "Two men tried to kill 11 judges.",
    "The group threatened to execute six hostages.", "He was charged with the attempted murder of three guards.",
    "If it kills 20 people, the dam will be closed.", "They plotted to kidnap nine diplomats.",
    "Ten miners will be rescued, the firm hopes.", "No deaths were reported.",
    "None of the 18 passengers was injured.", "The wave would have drowned 70 people.",
    "The fire never injured two cooks.",
  ])
  func whatDidNotHappen(text: String) { #expect(FigureTable.read(text) == "", "\(text)") }

  @Test(
    arguments: [
      ("The sniper managed to kill two officers.", "killed 2"),
      // Who was shot and who died is one.
      ("A clerk was killed on Monday. Police found a man shot in the yard.", "killed 1"),
      ("Dozens of people were killed.", ""), ("Several sailors died.", ""), ("Hundreds were injured.", ""),
      ("Of the 40 passengers, nine were killed.", "killed 9"),
      ("All 33 people on board were killed.", "killed 33"),
      ("The two men who were injured spoke of it.", "injured 2"),
      ("A woman who was watching from her porch was killed.", "killed 1"),
      ("Three vigilantes were killed.", "killed 3"),
      ("He met with 12 people after the killing.", ""), ("The soldiers fought with 20 gunmen, who fled.", ""),
      ("Eight people (two nurses among them) were killed.", "killed 8, killed 2 (part)"),
    ] as [Row])
  func phrases(row: Row) { check(row) }

  /// Whom a court or a prison lets go nobody rescued; whom others hold nobody arrested.
  @Test(
    arguments: [
      ("Two of the accused, a welder and his cousin, were released on bail.", ""),
      ("Four of the defendants were acquitted and walked free.", ""),
      ("Six others were released this morning after questioning.", ""),
      ("The kidnappers released four engineers.", "rescued 4"),
      ("Soldiers freed two women and took their captor into custody.", "rescued 2"),
      ("Nine policemen who had been held in a barn by farmers spoke of it.", "held 9"),
      ("Four policemen were arrested over the beating.", "arrested 4"),
      ("Villagers stopped two trucks in which policemen were travelling and seized the nine men.", ""),
      (
        "Gunmen attacked a bus near the river, killing three soldiers, the driver and a vendor, and taking 24 passengers.",
        "killed 3, held 24"
      ),
      ("Police seized seven smugglers at the border.", "arrested 7"),
      ("The clinic took in 38 in a single night.", ""),
      ("A corporal was flown out and evacuated to the capital.", ""),
      ("The letters, nine in all, were released by the ministry.", ""),
      ("Nine sailors, four of them wounded, were released.", "rescued 9, injured 4"),
    ] as [Row])
  func whoIsLetGo(row: Row) { check(row) }

  /// How old somebody is counts nobody; what is only asked for has not happened; a sum belongs to the letters before its sign.
  @Test(
    arguments: [
      ("The count rose to 100 injured. Ali Zaki has driven trains since he was 26.", "injured 100"),
      ("Three people died. A volunteer, the father of a girl of two, spoke of it.", "killed 3"),
      ("At first 16 deaths were reported. By noon it was 20.", "killed 16, killed 20"),
      ("The first point on the agenda is the release of the 14 policemen.", ""),
      ("They demanded the release of 12 engineers.", ""),
      ("Officials confirmed the release of 12 engineers.", "rescued 12"),
      ("The firm lost R$400,000 a day.", "money 400,000"),
      ("The fire has claimed four lives.", "killed 4"),
    ] as [Row])
  func agesAndRequests(row: Row) { check(row) }

  /// The currency of a sign, and whether somebody claims a number.
  @Test func signsAndClaims() {
    func figures(_ text: String) -> [Figure] { AnnotatedText.annotate(text).statements.flatMap(\.figures) }
    #expect(figures("The firm lost R$400,000 a day.").map(\.of) == ["reais"])
    #expect(figures("The firm lost US$400,000 a day.").map(\.of) == ["dollars"])
    #expect(figures("The firm lost Q$400,000 a day.").isEmpty)
    #expect(figures("The fire has claimed four lives.").map(\.isClaim) == [false])
    #expect(figures("The group claimed it had killed four soldiers.").map(\.isClaim) == [true])
  }

  /// A clause behind a preposition is said of others than the noun before it.
  @Test(
    arguments: [
      ("They saw a fire in which five people were killed.", "killed 5"),
      ("Talks began to end a dispute in which two clerks were hurt.", "injured 2"),
      ("They kept a boat on which nine fishermen drowned.", "killed 9"),
      ("One of the nine who were rescued on Sunday died in hospital.", ""),
      ("A soldier who was wounded spoke of it.", "injured 1"),
      ("There are two dead and 31 wounded, of whom nine are in hospital.", "killed 2, injured 31, injured 9 (part)"),
      ("Fifty people have been rescued, of whom four remain in hospital.", "rescued 50, injured 4"),
      (
        "Three more clerks, among them the depot head and a maintenance engineer, were arrested.",
        "arrested 3, arrested 1 (part)"
      ),
      ("The inspector put the number of dead at five and that of injured at 61.", "killed 5, injured 61"),
      ("A cyclist was crushed by a lorry.", ""), ("Two miners were crushed to death.", "killed 2"),
      ("The firm must pay for each of the 20 people who died. Lawyers had asked for five.", "killed 20"),
    ] as [Row])
  func clausesOfOthers(row: Row) { check(row) }

  /// Whoever searches, speaks or is of an age is not counted; what an insertion says ends with it.
  @Test(
    arguments: [
      ("A search by 340 divers was broken off.", ""), ("A search for three divers was broken off.", "missing 3"),
      ("The purser, who was 47, was shot on Monday, two of them said.", ""),
      ("The purser, who was hit by 47 stones, died.", ""),
      ("Two of the sailors, an officer said, were killed.", "killed 2"),
      (
        "Forty sailors were rescued, 15 of them by boat from the rocks, and 31 were hurt.",
        "rescued 40, rescued 15 (part), injured 31"
      ),
      (
        "Forty sailors were rescued, 15 of them by boat, and a cook was killed.",
        "rescued 40, rescued 15 (part), killed 1"
      ),
      (
        "The harbour office gives 26 dead and 58 missing. Of the dead, 20 have been identified.",
        "killed 26, missing 58"
      ),
      ("Nine sailors died, one of whom was dug out dead.", "killed 9, killed 1 (part)"),
      ("Nine sailors were buried, one of whom was dug out alive.", "rescued 1"),
      ("Of the sum, 900 million will go to the port and 650 million to a hospital for seamen.", ""),
      ("About 31,000 people were made homeless, and 800 are living in tents.", "displaced about 31,000, displaced 800"),
      ("Two jailed sailors had been released from a prison.", ""), ("Two jailed sailors spoke.", "arrested 2"),
      ("The last ten sailors held by raiders since June have been freed.", "rescued 10"),
      ("Ten sailors held by raiders asked for help.", "held 10"),
      ("Of the 24 sailors abducted near the cape, eight were freed.", "held 24, rescued 8"),
      ("The port pays $4 million ($1 = 5 reais).", "money 4 million"),
      ("They made 13 arrests.", "arrested 13"), ("Nine bandits were killed.", "attackers-killed 9"),
    ] as [Row])
  func notCounted(row: Row) { check(row) }

  /// Single persons of a list are added up; numbers beside them stay as they are written.
  @Test(
    arguments: [
      ("A man and a woman were killed.", "killed 2"), ("A man, a woman and a boy were killed.", "killed 3"),
      ("A surgeon, a nurse and two patients were killed.", "killed 2, killed 2"),
      ("A father and his two sons, 6 and 9, were killed.", "killed 1, killed 2"),
      ("A trader and his wife were killed.", "killed 2"),
      ("Seven residents and a nurse were killed.", "killed 7, killed 1"),
      ("A nurse was killed and two patients were hurt.", "killed 1, injured 2"),
      ("A man, a sailor, was killed.", "killed 1"),
      ("Nine people were rescued and dead cattle floated in the river.", "rescued 9"),
    ] as [Row])
  func sums(row: Row) { check(row) }

  /// Of an event that the sentence only names, unless its day stands beside it.
  @Test(arguments: [
    ("Police on Friday arrested a man over a bombing that killed 12 people.", true),
    ("Rebels and the government signed a deal on Sunday to end a war in which 900 people have died.", true),
    ("A court on Friday sentenced a man who killed 12 people with a lorry.", true),
    ("Police are investigating a fire that killed six people in Leeds on Saturday.", false),
    ("A bombing that killed 12 people on Friday was condemned by the president.", false),
    ("Officials announced on Friday that 12 workers had died.", false),
    ("Twelve people were killed in a fire that destroyed the mill on Friday.", false),
    ("It was the deadliest raid in the valley since gunmen killed 41 people at a mill.", true),
    ("It is six years since the weir burst, drowning 12.", true),
    ("It was the deadliest day since the war began, and 40 people were killed.", false),
    ("In the worst raid of the year gunmen killed more than 41 people.", false),
  ])
  func namedEvents(text: String, isNamed: Bool) {
    let figures = AnnotatedText.annotate(text).statements.flatMap(\.figures).filter { $0.kind == .killed }
    #expect(figures.map(\.isOfNamedEvent) == [isNamed], "\(text)")
  }

  @Test(
    arguments: [
      ("The vault held 30 million yen.", "money 30 million"),
      ("The state will pay £750,000 for the bridge.", "money 750,000"),
      ("The firm lost about £3 billion.", "money about 3 billion"),
      ("He was fined R640 000 for it.", "money 640,000"),
      ("Each family gets K5 000.", "money 5000"),
      ("The state lost 90 billion CFA francs.", "money 90 billion"),
      ("The calf weighs 180 pounds.", ""),
      ("A 230-pound guard stood there.", ""),
      ("The camp lies more than 30 miles from Quetta.", "distance more than 30"),
    ] as [Row])
  func measures(row: Row) { check(row) }
}
