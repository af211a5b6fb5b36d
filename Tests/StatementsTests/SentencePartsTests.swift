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
}
