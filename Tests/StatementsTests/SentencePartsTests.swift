import AnnotatedTexts
import CivilCalendar
import DatelineModel
import Testing

/// Sentences that report two events, and such that report one.
@Suite struct SentencePartsTests {
  private static func dated(_ text: String) -> [String] {
    let annotated = AnnotatedText.annotate(text)
    return annotated.statements.map { statement in
      "\(statement.interval?.start.iso8601 ?? "-") \(annotated.article.string(statement.range))"
    }
  }

  @Test(arguments: [
    (
      "A tram hit a kiosk in Split on Monday, injuring 6; a lorry burned near Zadar on Sunday, injuring 2.",
      [
        "2025-03-10 A tram hit a kiosk in Split on Monday, injuring 6",
        "2025-03-09 a lorry burned near Zadar on Sunday, injuring 2.",
      ]
    ),
    (
      "The dam collapsed on Sunday, and rescuers reached the last village on Tuesday.",
      ["2025-03-09 The dam collapsed on Sunday, and rescuers reached the last village on Tuesday."]
    ),
    (
      "The dam collapsed on Sunday, and the army reached the last village on Tuesday.",
      ["2025-03-09 The dam collapsed on Sunday", "2025-03-11 the army reached the last village on Tuesday."]
    ),
    // What somebody is charged with is an event of its own; the charge keeps its sentence.
    (
      "A courier was charged with murder after two nurses were shot in Split on Sunday.",
      [
        "2025-03-12 A courier was charged with murder after two nurses were shot in Split on Sunday.",
        "2025-03-09 two nurses were shot in Split on Sunday.",
      ]
    ),
    (
      "A courier was charged with murder on Monday after two nurses were shot in Split.",
      ["2025-03-10 A courier was charged with murder on Monday after two nurses were shot in Split."]
    ),
    // So is what a day is counted from.
    (
      "A day after raiders killed six clerks on Monday, thousands marched through Split.",
      [
        "2025-03-11 A day after raiders killed six clerks on Monday, thousands marched through Split.",
        "2025-03-10 raiders killed six clerks on Monday",
      ]
    ),
    // One day, one deed, or no subject of its own: one statement.
    (
      "A tram hit a kiosk on Monday; the driver was arrested.",
      ["2025-03-10 A tram hit a kiosk on Monday; the driver was arrested."]
    ),
    // A second verb behind the first one's day.
    (
      "The driver was arrested on Monday, and charged on Tuesday.",
      ["2025-03-10 The driver was arrested on Monday", "2025-03-11 charged on Tuesday."]
    ),
    (
      "Raiders seized nine clerks on Sunday and freed four on Tuesday.",
      ["2025-03-09 Raiders seized nine clerks on Sunday", "2025-03-11 freed four on Tuesday."]
    ),
    (
      "A clerk who was dismissed on Friday shot and wounded two guards on Monday.",
      ["2025-03-10 A clerk who was dismissed on Friday shot and wounded two guards on Monday."]
    ),
    (
      "The dam, opened in May 2019 and repaired in June 2021, burst on Sunday.",
      ["2025-03-09 The dam, opened in May 2019 and repaired in June 2021, burst on Sunday."]
    ),
    // A number with a day or month of its own.
    (
      "A slide killed 40 people near Split in May 2011, and another 12 in June 2018.",
      ["2011-05-01 A slide killed 40 people near Split in May 2011", "2018-06-01 another 12 in June 2018."]
    ),
    (
      "Three miners were rescued on Sunday, five were found dead on Tuesday.",
      ["2025-03-09 Three miners were rescued on Sunday", "2025-03-11 five were found dead on Tuesday."]
    ),
    (
      "The counts on Friday: 21 clerks, 4 guards died on Sunday, the union said.",
      ["2025-03-07 The counts on Friday: 21 clerks, 4 guards died on Sunday, the union said."]
    ),
    // A clause between commas that has another day, or counts a part.
    (
      "At Zadar, where three sailors drowned on Friday, the port was reopened on Monday.",
      [
        "2025-03-10 At Zadar, where three sailors drowned on Friday, the port was reopened on Monday.",
        "2025-03-07 where three sailors drowned on Friday",
      ]
    ),
    (
      "The mayor put the toll at 14, including eight who died when a ferry sank on Friday.",
      [
        "2025-03-12 The mayor put the toll at 14, including eight who died when a ferry sank on Friday.",
        "2025-03-07 including eight who died when a ferry sank on Friday.",
      ]
    ),
    (
      "The mayor, who was elected in 2019, said 14 people were killed on Friday.",
      ["2025-03-07 The mayor, who was elected in 2019, said 14 people were killed on Friday."]
    ),
    (
      "“A tram hit a kiosk on Monday; a lorry burned on Sunday,” the mayor said.",
      ["2025-03-12 “A tram hit a kiosk on Monday; a lorry burned on Sunday,” the mayor said."]
    ),
  ])
  func eachEventHasAStatement(text: String, expected: [String]) {
    #expect(SentencePartsTests.dated(text) == expected)
  }

  @Test func figuresBelongToTheirPart() {
    let statements = AnnotatedText.annotate(
      "A tram hit a kiosk in Split on Monday, injuring 6; a lorry burned near Zadar on Sunday, injuring 2."
    ).statements
    #expect(statements.map { $0.figures.map(\.value) } == [[6], [2]])
  }

  @Test(arguments: [
    ("A skier fell near Chamonix on Friday. His body was found on Sunday.", "A skier fell near Chamonix on Friday."),
    ("A skier fell near Chamonix on Friday. This morning guides found the body.", nil),
    ("A skier fell near Chamonix on Friday. Guides found the body on Sunday.", nil),
    ("A skier fell near Chamonix on Friday. “We found him on Sunday,” a guide said.", nil),
    // What leans back itself explains nothing.
    ("He fell near Chamonix on Friday. His body was found on Sunday.", nil),
  ])
  func whatLeansBackHasItsContext(text: String, expected: String?) {
    let annotated = AnnotatedText.annotate(text)
    #expect(annotated.statements.last?.context.map(annotated.article.string) == expected)
  }

  /// What has no subject of its own is shown behind the words that have it.
  @Test(arguments: [
    ("Raiders seized nine clerks on Sunday and freed four on Tuesday.", "Raiders seized nine clerks on Sunday and"),
    ("Raiders seized nine clerks on Sunday, and the army freed four on Tuesday.", nil),
  ])
  func whatGoesOnWithASubjectHasItsContext(text: String, expected: String?) {
    let annotated = AnnotatedText.annotate(text)
    #expect(annotated.statements.last?.context.map(annotated.article.string) == expected)
  }

  /// An hour behind a clause that looks back is of the day before it.
  @Test(arguments: [
    (
      "Deputies voted on Monday. Three clerks, who left the party on 2 March, were absent. At 7 p.m. crowds broke the gate.",
      "2025-03-10"
    ),
    (
      "Deputies voted on Monday. Three clerks left the party on 2 March. At 7 p.m. crowds broke the gate.", "2025-03-02"
    ),
  ])
  func hoursPassOverALookBack(text: String, expected: String) {
    #expect(AnnotatedText.annotate(text).statements.last?.interval?.start.iso8601 == expected)
  }

  @Test func theDeadAreOfTheDeedAndNotOfTheCharge() {
    let statements = AnnotatedText.annotate(
      "A courier was charged with murder after two nurses were shot dead in Split on Sunday."
    ).statements
    #expect(statements.map { $0.figures.count } == [0, 1])
  }
}
