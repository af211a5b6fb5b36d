import AnnotatedTexts
import DatelineModel
import Testing
import Timelines
import Toponyms

/// Sentences of our own with the numbers they give.
@Suite struct FigureTable {
  static func read(_ text: String) -> String {
    AnnotatedText.annotate(text).statements.flatMap(\.figures).map { figure in
      let words = "\(figure.kind.rawValue) \(figure.words)"
      return figure.isPart ? words + " (part)" : words
    }.joined(separator: ", ")
  }

  @Test(arguments: [
    ("At least 26 people were killed and 62 were injured.", "killed at least 26, injured 62"),
    // A part of a part is a part.
    ("Eleven of the injured are in hospital, two of them badly hurt.", "injured 11 (part), injured 2 (part)"),
    ("Nine soldiers were killed. The army has not explained why its first count was seven.", "killed 9"),
    // Things go missing and are crushed, too.
    ("A goblet is missing and two vases were crushed.", ""),
    ("Three tapestries are missing from the castle.", ""),
    ("Three novices are missing since the avalanche.", ""),
    ("Two Spaniards are missing since the avalanche.", "missing 2"),
    ("Two miners are missing since the avalanche.", "missing 2"),
    // Whoever is in hospital in an outbreak is ill.
    ("Eighty people fell ill, and fifteen were in hospital.", ""),
    ("Four patients are in intensive care.", ""),
    ("Nine people were hurt in the crash, and six are in hospital.", "injured 9, injured 6"),
    ("Six people are in hospital after the crash.", "injured 6"),
    ("The suspects, a baker and his nephew, were detained.", "arrested 2"),
    // A bare number continues to count what the one before it counted.
    (
      "At first 16 deaths were reported, then 20 and 21; by the afternoon the hospital had 24.",
      "killed 16, killed 20, killed 21, killed 24"
    ),
    (
      "About 440 people were on board, while officials spoke of 400, 425 or 450.",
      "aboard about 440, aboard 400, aboard 425, aboard 450"
    ),
    (
      "Troops freed 155 passengers and killed 27 attackers, later 190 and 30.",
      "rescued 155, attackers-killed 27, rescued 190, attackers-killed 30"
    ),
    // Ranges.
    ("Between 30 and 35 people were injured.", "injured 30 to 35"),
    ("They put the number of people on board at more than 400.", "aboard more than 400"),
    // Parts of a number before it.
    ("At least 26 of them died, 14 of them soldiers.", "killed at least 26, killed 14 (part)"),
    (
      "The army counted 26 dead hostages: 18 soldiers, three railway workers and five civilians.",
      "killed 26, killed 18 (part), killed 3 (part), killed 5 (part)"
    ),
    ("Thirty people died. Fourteen of the dead were soldiers.", "killed 30, killed 14 (part)"),
    // Who is counted decides.
    ("They put the number of dead hostages at 26.", "killed 26"),
    ("The group said it was holding 214 people.", "held 214"),
    ("One soldier was killed.", "killed 1"),
    ("A freed passenger saw more than a hundred gunmen.", ""),
  ])
  func figures(text: String, expected: String) {
    #expect(FigureTable.read(text) == expected)
  }

  /// Sums and distances, with their units.
  @Test(arguments: [
    ("The thieves took jewels worth $2.7 million.", "money 2.7 million dollars"),
    ("The repair will cost about two million euros.", "money about 2 million euros"),
    ("He paid $500 after the attack.", "money 500 dollars"),
    ("The state granted 40 crore rupees to the town.", "money 400 million rupees"),
    ("A $12-million bridge collapsed.", "money 12 million dollars"),
    ("The thieves took €60,000 from the till.", "money 60,000 euros"),
    ("The court fined the mill Rs. 5 crore.", "money 50 million rupees"),
    ("The court fined the mill Rs1,50,000.", "money 150,000 rupees"),
    ("The storm did damage of 210 million lei in the port.", "money 210 million lei"),
    ("The ferry raised its fare to 2.75 dollars.", ""),
    ("The mill was sold for 2.75 million dollars.", "money 2.75 million dollars"),
    ("The mill was sold for 4.275 million dollars.", ""),
    ("The port cost SGD1.75-billion.", "money 1.75 billion SGD"),
    ("The robbers took R26 million.", "money 26 million rand"),
    ("The clinic paid KSh 5 million.", "money 5 million shillings"),
    ("The state gave 120 million $ in aid.", "money 120 million dollars"),
    ("The firm paid 3,500 CHF.", "money 3500 CHF"),
    ("The N95 masks arrived after 40 hours.", ""), ("Route R26 was reopened after 12 days.", ""),
    ("POLICE TRY 40 MEN", ""),
    ("The tunnel lies 157 km from Quetta.", "distance 157 km from Quetta"),
    ("The pass is about 160 kilometres south-east of Quetta.", "distance about 160 km from Quetta"),
    ("They walked 12 km in the rain.", ""), ("The shop sold 30 million bricks.", ""),
  ])
  func measures(text: String, expected: String) {
    let measures = AnnotatedText.annotate(text).statements.flatMap(\.figures).filter(\.kind.isMeasure)
    #expect(measures.map { "\($0.kind.rawValue) \($0.words) \($0.of ?? "")" }.joined(separator: ", ") == expected)
  }

  /// Kilometres and degrees clockwise from north; a distance alone has no direction and gives no point.
  @Test(arguments: [
    ("A bomb went off 40 miles south-east of Sibi.", "64.37 135"),
    ("They found it 25 km north of the town of Mach.", "25 0"),
    ("The post lies 12.5 kilometres southwest of Quetta.", "12.5 225"),
    ("The post lies 10 km north-north-west of Quetta.", "10 337.5"),
    ("The post lies 10 km to the west of Quetta.", "10 270"),
    ("The post lies 10 km from the northern edge of Quetta.", "10 –"),
    ("The tunnel lies 157 km from Quetta.", "157 –"),
    ("They walked 12 km in the rain north of Quetta, it was said.", "12 0"),
    ("The post lies north of Quetta.", ""), ("They drove 40 km, then left Quetta.", ""),
  ])
  func displacements(text: String, expected: String) {
    let displacements = AnnotatedText.annotate(text).statements.flatMap(\.places).compactMap(\.displacement)
    func short(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
    #expect(
      displacements.map { "\(short($0.kilometres)) \($0.bearing.map(short) ?? "–")" }.joined(separator: ", ")
        == expected)
  }

  @Test(arguments: [
    (999, "999"), (9_999, "9999"), (12_500, "12,500"), (1_000_000, "1 million"), (2_700_000, "2.7 million"),
    (2_050_000, "2.05 million"), (1_234_567, "1,234,567"), (40_000_000_000, "40 billion"),
  ])
  func numbersInWords(value: Int, words: String) { #expect(Figure.words(for: value) == words) }

  /// Measures, ages, addresses and sums are no tolls.
  @Test(arguments: [
    "The tunnel lies 157 km from the town where they died.", "Flight 370 went missing.",
    "The man, aged 34, was killed.", "The ultimatum was for 48 hours.",
    "Nine coaches were damaged.",
  ])
  func noFigures(text: String) {
    #expect(FigureTable.read(text) == "")
  }
}
