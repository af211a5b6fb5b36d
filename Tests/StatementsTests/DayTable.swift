import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Testing

/// Which day a sentence gets, and by which rule; published on Wednesday, 12 March 2025.
@Suite struct DayTable {
  /// A row: the text, which of its sentences is asked, and kind, basis and first day of the answer.
  typealias Row = (text: String, sentence: Int, expected: String)

  private func read(_ row: Row, published: String? = "2025-03-12") -> String {
    let statements = AnnotatedText.annotate(row.text, published: published).statements
    guard statements.indices.contains(row.sentence) else { return "no such sentence" }
    let statement = statements[row.sentence]
    let day = statement.interval.map { " " + $0.start.iso8601 } ?? ""
    return "\(statement.kind.rawValue) \(statement.basis.rawValue)\(day)"
  }

  private func check(_ row: Row) { #expect(read(row) == row.expected, "\(row.text)") }

  /// A clause that says whom or what a sentence speaks of has its own day; one about a happening is the happening.
  @Test(
    arguments: [
      (
        "Soldiers shot three gunmen dead and recaptured seven of the inmates who escaped on Sunday.", 0,
        "event lead 2025-03-12"
      ),
      ("Police arrested two of the men who robbed a bank on Monday.", 0, "event lead 2025-03-12"),
      ("A fire at a plant that went bankrupt this week injured nine workers.", 0, "event lead 2025-03-12"),
      ("Two women died in a fire that broke out in a hostel on Sunday.", 0, "event own 2025-03-09"),
      ("Firefighters rescued a boy who fell into a well on Sunday.", 0, "event own 2025-03-09"),
      ("A bomb killed a judge who was on his way to court on Monday.", 0, "event own 2025-03-10"),
      ("The province was hit by floods that killed 900 people in February.", 0, "event own 2025-02-01"),
      ("The outbreak has killed 29, the ministry said on Monday, up from 17 on Saturday.", 0, "saying said 2025-03-10"),
      ("The outbreak has killed 29, up from a low of 17 on Saturday.", 0, "event lead 2025-03-12"),
      // What was done to the subject before the sentence's own verb, and what stands in brackets.
      ("The general, sacked on Monday, stormed the fort.", 0, "event lead 2025-03-12"),
      ("Last week police charged the owner over a landslip on 24 February.", 0, "event own 2025-03-03"),
      ("Police charged the owner on Monday.", 0, "event own 2025-03-10"),
      ("The dam burst in May 2019, and divers recall it as though it were yesterday.", 0, "event own 2019-05-01"),
      ("Singers recall the evening in January when the roof of the hall fell in.", 0, "event own 2025-01-01"),
      ("The lorry, stolen on Sunday, hit a bus stop on Monday.", 0, "event own 2025-03-10"),
      ("The mayor, elected in May, resigned on Monday.", 0, "event own 2025-03-10"),
      (
        "With two at the quay (a cook hurt on Friday died on Sunday), nine sailors have died.", 0,
        "event lead 2025-03-12"
      ),
      ("The dead now number 29, up from 17. On Sunday crews dug out two more bodies.", 1, "event own 2025-03-09"),
    ] as [Row]) func descriptions(row: Row)
  { check(row) }

  /// Dates in the sentence's own words.
  @Test(
    arguments: [
      ("The pier collapsed on Saturday.", 0, "event own 2025-03-08"),
      ("On 3 March a ferry sank off the cape.", 0, "event own 2025-03-03"),
      ("The pier, which was built in 1961, collapsed on Saturday.", 0, "event own 2025-03-08"),
      ("The coach that had been repaired on Friday crashed on Monday.", 0, "event own 2025-03-10"),
      ("Two guards were shot on Sunday after a prisoner had escaped on Friday.", 0, "event own 2025-03-09"),
      ("The mayor, who took office in 2019, resigned on Monday.", 0, "event own 2025-03-10"),
      ("The mine reopened on Monday after it was closed on 2 March.", 0, "event own 2025-03-10"),
      ("A man who escaped from prison in 2020 was arrested on Monday.", 0, "event own 2025-03-10"),
      ("On Monday police arrested the man who had set the fire on 1 March.", 0, "event own 2025-03-10"),
      ("The dam, built in 1950 and repaired in 2003, burst on Sunday.", 0, "event own 2025-03-09"),
      ("Talks will be held on 20 March, the ministry announced on Tuesday.", 0, "event own 2025-03-20"),
      ("The court on Monday sentenced two men for the 2021 attack.", 0, "event own 2025-03-10"),
      ("A storm hit the coast from 6 to 8 March.", 0, "event own 2025-03-06"),
      ("The mill burned down in February.", 0, "event own 2025-02-01"),
      ("In 2019 a flood destroyed the old weir.", 0, "event own 2019-01-01"),
      ("Rebels raided the depot at 4 p.m. on Monday.", 0, "event own 2025-03-10"),
      ("A tram derailed yesterday near the square.", 0, "event own 2025-03-11"),
      // What somebody had said before is of another day.
      (
        "Tests on Monday showed that 18 people died, and not 19, the figure that the ministry had announced on Friday.",
        0,
        "event own 2025-03-10"
      ),
      ("Nine guards were shot on an overnight bus on Sunday.", 0, "event own 2025-03-09"),
      ("Nine guards were shot on an August morning.", 0, "background none"),
      ("Twenty people died in a stampede in 2019, and to this day nobody has been tried.", 0, "event own 2019-01-01"),
      (
        "The fort was raided on Monday. A guard will be tried on 28 March. Two clerks were hurt.", 2,
        "event carried 2025-03-10"
      ),
      // Behind a comma somebody speaks on another day.
      ("Raiders shot three guards on Sunday, a customs officer said on Tuesday.", 0, "event own 2025-03-09"),
      ("Thieves emptied a vault on Saturday, the bank said in a note on Monday.", 0, "event own 2025-03-08"),
      // A day that only names a thing yields to one that dates what the sentence tells.
      ("The number of dead from Friday's landslide rose to 31 on Tuesday.", 0, "event own 2025-03-11"),
      ("Sunday's blast was the third.", 0, "event own 2025-03-09"),
      // What a second clause denies says nothing of the first.
      ("The fire was put out on Monday and no oil was spilled.", 0, "event own 2025-03-10"),
      ("No fire was seen on Monday.", 0, "background none"),
      // Short sentences, and acts of saying with a long object.
      ("Rebels entered Sibi on Friday.", 0, "event own 2025-03-07"),
      ("Story updated on Friday.", 0, "background none"),
      ("The governor declared nine days of provincial mourning on Sunday.", 0, "saying said 2025-03-09"),
      ("Lawmakers will vote on the treaty on Friday.", 0, "event own 2025-03-14"),
      ("The trial of the smuggler will begin on 20 March.", 0, "event own 2025-03-20"),
      ("A tram derailed on Wednesday morning.", 0, "event own 2025-03-12"),
      // The simple present of a timetable looks ahead.
      ("The referendum takes place on Saturday across the island.", 0, "event own 2025-03-15"),
      ("The trial of the smugglers opens on Monday in Multan.", 0, "event own 2025-03-17"),
      ("The trial of the smugglers opened on Monday in Multan.", 0, "event own 2025-03-10"),
      ("The army, which opens its archive at last, fought rebels on Monday.", 0, "event own 2025-03-10"),
      // What a plan is for lies ahead.
      ("Friends are planning a vigil in Multan for Friday evening.", 0, "event own 2025-03-14"),
      ("Unions have called a march through Multan for Friday.", 0, "event lead 2025-03-12"),
      // A length from what happened on a day.
      ("Two days after the dam burst on Friday, divers pulled a girl from a car.", 0, "event own 2025-03-09"),
      ("Thousands marched through Multan a day after raiders shot six clerks on Monday.", 0, "event own 2025-03-11"),
      ("Two days after the dam burst, divers pulled a girl from a car on Monday.", 0, "event own 2025-03-10"),
    ] as [Row])
  func ownDates(row: Row) { check(row) }

  /// What somebody is charged with happened on another day than the charge.
  @Test(
    arguments: [
      ("A woman has been charged with manslaughter after a ferry fire on Saturday.", 0, "event lead 2025-03-12"),
      ("A driver was charged with neglect following the collapse of a crane on Friday.", 0, "event lead 2025-03-12"),
      ("A baker has denied arson following a fire at his own mill early on Saturday.", 0, "event lead 2025-03-12"),
      ("Two cousins were convicted of shooting a ranger near the lake on 3 March.", 0, "event lead 2025-03-12"),
      ("Police have arrested a boy of 16 over the stabbing of a tram driver on Saturday.", 0, "event lead 2025-03-12"),
      (
        "A barge sank on Saturday. Its owner has been charged with neglect after the sinking.", 1,
        "event lead 2025-03-12"
      ),
      // Neighbours that keep their day.
      ("A woman was charged on Monday with shooting a ranger.", 0, "event own 2025-03-10"),
      ("A baker was charged with murder on Monday.", 0, "event own 2025-03-10"),
      ("Police arrested three men after a shooting on Sunday.", 0, "event own 2025-03-09"),
      ("A driver was charged over the crash and appeared in court on Monday.", 0, "event own 2025-03-10"),
      ("A pilot was charged with neglect after the crash, prosecutors said on Monday.", 0, "saying said 2025-03-10"),
      ("Raiders killed a guard on Saturday after a shooting on Friday.", 0, "event own 2025-03-08"),
      (
        "A judge sentenced two cousins on Monday. In Ghazni their uncle was convicted of arson.", 1,
        "event carried 2025-03-10"
      ),
    ] as [Row])
  func chargesAndDeeds(row: Row) { check(row) }

  /// Dates that are compared with, that are another's, or that are quoted.
  @Test(
    arguments: [
      ("Monday’s flood shows how weak the dykes are.", 0, "background none"),
      ("Monday’s flood killed nine people.", 0, "event own 2025-03-10"),
      ("“On Monday the water destroyed my shop,” a trader said on Tuesday.", 0, "saying said 2025-03-11"),
      ("The pier would have collapsed on Monday.", 0, "background none"),
      ("Silver taken from a chapel in Sibi two weeks ago has been found in a barn.", 0, "event lead 2025-03-12"),
      ("A tram driver arrested on Saturday was charged with theft.", 0, "event lead 2025-03-12"),
      ("The attack on Monday was the third in Sibi.", 0, "event own 2025-03-10"),
      ("Two tram drivers were arrested on Saturday and were charged with theft.", 0, "event own 2025-03-08"),
      ("The governor promises new houses by Christmas for all who were flooded.", 0, "event lead 2025-03-12"),
      ("How did the pier collapse on Monday after so many inspections?", 0, "background none"),
      (
        "Mayor sacked over midnight landslide\nThe mayor of Sibi was sacked on Monday by the council.", 0,
        "event story 2025-03-10"
      ),
    ] as [Row])
  func datesAside(row: Row) { check(row) }

  /// Saying: of something, or as news in itself.
  @Test(
    arguments: [
      ("A ferry sank on Saturday, the coast guard said on Sunday.", 0, "event own 2025-03-08"),
      ("Four people were injured, a doctor said on Monday.", 0, "saying said 2025-03-10"),
      ("The minister announced new rules on Tuesday.", 0, "saying said 2025-03-11"),
      ("The weekly revealed on Tuesday that the board had signed the deal in August.", 0, "saying said 2025-03-11"),
      ("A witness told the jury on Monday that he was innocent.", 0, "saying said 2025-03-10"),
      ("Police said on Sunday that a bomb exploded on Friday.", 0, "event own 2025-03-07"),
      ("The pilot testified on Monday that nobody warned him.", 0, "saying said 2025-03-10"),
    ] as [Row])
  func saying(row: Row) { check(row) }

  /// Days that go on from the sentences before, and those that do not.
  @Test(
    arguments: [
      ("A ferry sank on Saturday off the cape. Nine sailors drowned.", 1, "event carried 2025-03-08"),
      ("A ferry sank on Saturday off the cape.\nNine sailors drowned.", 1, "event carried 2025-03-08"),
      (
        "A ferry sank on Saturday off the cape.\nThe sea was rough.\nThe owner lives abroad.\nThe quay is old.\nNine sailors drowned.",
        4, "background none"
      ),
      (
        "A ferry sank on Saturday off the cape. In 2004 a storm destroyed the quay. On 7 May 2004 a yacht sank and two sailors drowned. Three divers died.",
        3, "event carried 2004-05-07"
      ),
      (
        "A ferry sank on Saturday off the cape. On 7 May 2004 a yacht sank there.\nNine sailors drowned.", 2,
        "event carried 2025-03-08"
      ),
      (
        "A ferry sank on Saturday off the cape. It is worth mentioning that the quay burned. Nine sailors drowned.", 2,
        "background none"
      ),
      ("A ferry sank on Saturday off the cape. Its owner is rich.", 1, "background none"),
      (
        "A ferry sank on Saturday off the cape. Raiders have threatened its owner since October 2021, when a bomb killed six sailors.",
        1, "background none"
      ),
      ("A ferry sank on Saturday off the cape. At 9 p.m. the rescuers found nine bodies.", 1, "event clock 2025-03-08"),
    ] as [Row])
  func carriedDays(row: Row) { check(row) }

  /// Openings without a date.
  @Test(
    arguments: [
      ("A ferry sank off the cape with nine sailors aboard.", 0, "event lead 2025-03-12"),
      (
        "A ferry sank off the cape with nine sailors aboard.\nThe ferry sank on Saturday near the old lighthouse.", 0,
        "event story 2025-03-08"
      ),
      (
        "Flames destroyed a mill near the river.\nIt happened on Monday at noon by the weir.", 0,
        "event story 2025-03-10"
      ),
      (
        "Flames destroyed a mill near the river.\nVoters elected a new mayor on Monday in another county.", 0,
        "event lead 2025-03-12"
      ),
      // The sentence behind an opening says when.
      (
        "The company has dropped its bid for the mill.\nThe board met for two hours on Monday before it wrote to the owners.",
        0, "event story 2025-03-10"
      ),
      (
        "The court has refused to drop the case.\nThe decision was sent to the lawyers on Tuesday evening by courier.",
        0,
        "event story 2025-03-11"
      ),
      (
        "The pilot of the ferry has been freed, prosecutors said on Tuesday.\nA judge in Split freed him on Monday for lack of proof.",
        0, "event story 2025-03-10"
      ),
      (
        "An inquest into the deaths of nine sailors has been opened.\nThe coroner told a hearing in Split on Monday that he would want to see the wreck.",
        0, "event story 2025-03-10"
      ),
      (
        "A nurse has been charged with theft.\nThe ferry sank on Monday with nine sailors aboard near the cape.", 0,
        "event lead 2025-03-12"
      ),
      (
        "The head of the port has been suspended.\nLast month a crane fell on a tug and on Monday it was raised.", 0,
        "event lead 2025-03-12"
      ),
      (
        "The last ten sailors have been freed, officials said on Tuesday.\nThe group was picked up on Monday at the river south of the fort.",
        0, "event story 2025-03-10"
      ),
      (
        "Ten sailors have been arrested, officials said on Tuesday.\nThe attack on the quay took place on Monday south of the fort.",
        0, "saying said 2025-03-11"
      ),
      (
        "Two men have been arrested over the theft, police said on Tuesday.\nThe museum reopened on Monday after the alarm.",
        0,
        "saying said 2025-03-11"
      ),
      ("Flames destroyed a mill.\nNobody knows why.\nThe owner was abroad.\nA bridge collapsed.", 3, "background none"),
      ("The valley has long been poor.", 0, "background none"),
    ] as [Row])
  func openings(row: Row) { check(row) }

  /// What a sentence without a day of its own goes on with.
  @Test(
    arguments: [
      // The day of saying is only that where the sentence before says when.
      (
        "The quay came under fire on Sunday. A cook died and nine sailors were hurt, the mayor said on Monday.", 1,
        "event carried 2025-03-09"
      ),
      (
        "The quay came under fire on Sunday. Nine men have been arrested, the mayor said on Monday.", 1,
        "saying said 2025-03-10"
      ),
      (
        "The quay came under fire on Sunday.\nA cook died and nine sailors were hurt, the mayor said on Monday.", 1,
        "saying said 2025-03-10"
      ),
      (
        "Parliament met on Sunday in a hurry. Nine soldiers were killed in an ambush, the army said on Monday.", 1,
        "saying said 2025-03-10"
      ),
      // The hour is that of the deed and not that of who spoke of it.
      (
        "Gunmen stormed the fort late on Monday, the mayor said on Tuesday. The raid began shortly after 11 p.m.", 1,
        "event clock 2025-03-10"
      ),
      // No day: what happened since, and what had happened before.
      ("Nine sailors were seized on 4 March. Since then five have escaped.", 1, "background none"),
      ("Nine sailors were seized on 4 March. Five escaped the same night.", 1, "event own 2025-03-04"),
      (
        "A truce ended on Monday in the port.\nThe truce had allowed divers to raise two ships that were sunk.", 1,
        "background none"
      ),
      // A deed that no list names dates what follows, too.
      (
        "The court sat on Friday. On Monday the fleet carried out 64 sorties over the port. Two sailors were killed.",
        2, "event carried 2025-03-10"
      ),
      // A part of the day that says of what kind a thing was.
      ("A cook died in the port on Sunday.\nTwo divers of the night shift were killed.", 1, "event carried 2025-03-09"),
      (
        "A cook died in the port on Sunday.\nBy the evening lorries had left the burning quay.", 1,
        "event clock 2025-03-09"
      ),
      (
        "A cook died in the port on Sunday.\nNine sailors had been hurt by the fire, the owner said.", 1,
        "event carried 2025-03-09"
      ),
      (
        "A cook died in the port on Sunday.\nIn the evening fire broke out in the harbour.", 1, "event clock 2025-03-09"
      ),
      (
        "Nine sailors drowned in the port on Sunday.\nThe region was hit by floods that killed 900 people in August 2022.",
        1, "event own 2022-08-01"
      ),
      ("A cook died in the port on Sunday.\nIn the night two divers were killed.", 1, "event clock 2025-03-09"),
    ] as [Row])
  func goingOn(row: Row) { check(row) }

  /// A date in a clause of its own, and a day right behind "showed".
  @Test(
    arguments: [
      (
        "The port signed a settlement on Monday over a fire that killed nine sailors in January.", 0,
        "event own 2025-03-10"
      ),
      ("The Seamen's Party won Sunday's vote by a wide margin, results showed on Monday.", 0, "event own 2025-03-09"),
      ("Coroner probes nine deaths as owners knew of rust in November", 0, "background none"),
      ("Coroner probed nine deaths in the port in November", 0, "event own 2024-11-01"),
      ("The ferry sank on 8 April 2022. Nine sailors drowned that August.", 1, "event own 2022-08-01"),
      ("The ferry sank on 8 April 2022. Nine sailors drowned in August.", 1, "event own 2024-08-01"),
    ] as [Row])
  func clauses(row: Row) { check(row) }

  /// An opening dated by who said so has the day that its article names for the same thing.
  @Test(
    arguments: [
      (
        """
        Gunmen attacked a coach in the hills, killing nine people, officials said on Tuesday.
        The coach had set out from Quetta on Monday. It was ambushed at 4 p.m. near a ford.
        """, 0, "event story 2025-03-10"
      ),
      (
        """
        Nine sailors drowned when a trawler ran onto a reef, officials said on Tuesday.
        The Star had put to sea on Monday. It sank at 7 p.m. off the cape.
        """, 0, "event story 2025-03-10"
      ),
      (
        """
        Gunmen attacked a coach in the hills, killing nine people, officials said on Tuesday.
        A minister had flown to Quetta on Sunday. He was attacked by protesters.
        """, 0, "saying said 2025-03-11"
      ),
    ] as [Row]) func openingsOfSpeech(row: Row)
  { check(row) }

  /// An item of a list goes on with what stands before the list, not with the item before it.
  @Test(arguments: [(1, "event own 2025-03-09"), (2, "background none"), (3, "background none")])
  func lists(sentence: Int, expected: String) {
    let text = """
      This is what is known.
      - A bomb killed two people in Sibi on Sunday.
      - In Quetta, 21 people were hurt in a clash.
      - Police arrested 16 people.
      """
    let row = (text: text, sentence: sentence, expected: expected)
    #expect(read(row) == expected)
  }

  /// Each line is a post of its own day, the latest first: what has no day has the post's, and nothing is carried between posts.
  @Test(arguments: [
    (2, "event own 2025-03-09"), (3, "event carried 2025-03-09"), (4, "event publication 2025-03-08"),
  ])
  func posts(sentence: Int, expected: String) {
    let text = """
      A ferry sank on 12 March off the cape.
      The sea was rough and the wind was strong.
      Yesterday two guards were shot near the fort. Four people were injured.
      Nine sailors drowned off the cape.
      """
    let days = [12, 11, 10, 8].compactMap { CivilDate(year: 2025, month: 3, day: $0) }
    let statement = AnnotatedText.annotate(text, posts: days).statements[sentence]
    let day = statement.interval?.start.iso8601 ?? ""
    #expect("\(statement.kind.rawValue) \(statement.basis.rawValue) \(day)" == expected)
  }

  /// What a count stands at when the page is written, whatever day the report goes on with.
  @Test(
    arguments: [
      ("A weir burst near Soria on Sunday. Nine people drowned.", 1, "event carried 2025-03-09"),
      ("A weir burst near Soria on Sunday. Nine people are still missing.", 1, "event publication 2025-03-12"),
      ("A weir burst near Soria on Sunday. The number of dead has risen to 12.", 1, "event publication 2025-03-12"),
      ("A weir burst near Soria on Sunday. That brings the toll to 12 dead.", 1, "event publication 2025-03-12"),
      (
        "The firms met on Sunday. One has reached a deal over $5 million with the other.", 1, "event carried 2025-03-09"
      ),
      (
        "A gunman attacked a school on Sunday. He killed two guards, and his brother is still missing.", 1,
        "event carried 2025-03-09"
      ),
      ("A ship sank off Soria in May 1998. Ninety drowned and 12 are still missing.", 1, "event carried 1998-05-01"),
      ("A weir burst near Soria on Sunday. Nine people were missing for hours.", 1, "event carried 2025-03-09"),
    ] as [Row])
  func asOfNow(row: Row) { check(row) }

  /// A date that only says which person or paper is meant.
  @Test(
    arguments: [
      ("In breach of the agreement of March 3 a patrol on Monday opened fire near Soria.", 0, "event own 2025-03-10"),
      ("Soldiers shot dead a man born in 1949 near Soria.", 0, "event lead 2025-03-12"),
      ("A letter dated March 3 was read to the court near Soria on Monday.", 0, "event own 2025-03-10"),
      ("Triplets were born on Sunday as shells hit the hospital, killing 12.", 0, "event own 2025-03-09"),
      ("The two sides signed an agreement on March 3.", 0, "event own 2025-03-03"),
    ] as [Row])
  func namedByDay(row: Row) { check(row) }

  /// What is done about a deed is not done on the day that names it.
  @Test(
    arguments: [
      ("Police arrested a man over Sunday's killings in the mill.", 0, "event lead 2025-03-12"),
      ("Police arrested a man over the 3 March killings in the mill.", 0, "event lead 2025-03-12"),
      ("Prosecutors began an inquiry into the March 3 explosion.", 0, "event lead 2025-03-12"),
      ("Twelve people died in Sunday's explosion.", 0, "event own 2025-03-09"),
      ("The March 3 explosion killed 12 people.", 0, "event own 2025-03-03"),
      ("Investigators said Sunday's explosion killed five people.", 0, "saying said 2025-03-09"),
      ("Police detained 40 people and Sunday's strike killed five.", 0, "event own 2025-03-09"),
      ("Ten people were arrested in Sunday's clashes.", 0, "event own 2025-03-09"),
      ("Police arrested a man on Sunday over the killings in the mill.", 0, "event own 2025-03-09"),
    ] as [Row])
  func namedDeeds(row: Row) { check(row) }

  /// A programme in the simple present lies ahead; a story that begins on a day not long ago does not.
  @Test(
    arguments: [
      ("The brothers go to court in May. Their trial opens on October 20.", 1, "event own 2025-10-20"),
      ("The trial of the two men starts October 20.", 0, "event own 2025-10-20"),
      ("The timeline starts on January 3 with the killing of a guard.", 0, "event own 2025-01-03"),
      ("The mayor died on October 20.", 0, "event own 2024-10-20"),
    ] as [Row])
  func programmes(row: Row) { check(row) }

  /// Without a day of publication only full dates are on the calendar.
  @Test(
    arguments: [
      ("A ferry sank on 8 March 2025.", 0, "event own 2025-03-08"),
      ("A ferry sank off the cape.", 0, "background none"),
      ("A ferry sank on Saturday.", 0, "event own"),
    ] as [Row])
  func withoutPublication(row: Row) { #expect(read(row, published: nil) == row.expected, "\(row.text)") }
}
