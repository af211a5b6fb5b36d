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
    (
      "The driver was arrested on Monday, and charged on Tuesday.",
      ["2025-03-10 The driver was arrested on Monday, and charged on Tuesday."]
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

  @Test func theDeadAreOfTheDeedAndNotOfTheCharge() {
    let statements = AnnotatedText.annotate(
      "A courier was charged with murder after two nurses were shot dead in Split on Sunday."
    ).statements
    #expect(statements.map { $0.figures.count } == [0, 1])
  }
}
