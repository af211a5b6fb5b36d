import CivilCalendar
import DatelineModel
import Pipeline
import Rendering
import Testing

/// Days are written in the order that the readers are used to, everywhere on the page.
@Suite struct DateStyleTests {
  private func files(_ style: DateStyle) throws -> String {
    var document = SourceDocument(
      id: "text",
      bytes: Array(
        "A bomb killed two people in Quetta on Tuesday. A flood destroyed the bridge at Sibi on 28 February 2025. An earthquake killed 12 people in Karachi in April 2024."
          .utf8), format: .record)
    document.published = DateTime(iso8601: "2025-03-12T10:00:00+05:00")
    var options = StoryOptions()
    options.dateStyle = style
    options.formats = [.html, .markdown, .atom, .timelinejs]
    let result = try BriefingMaker(options).make([Annotator().annotate(document)])
    #expect(result.briefing.dates.style == style)
    return result.files.filter { $0.name != "style.css" }.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  @Test(arguments: [
    (
      DateStyle.dayFirst,
      ["Tuesday, 11 March 2025", "12 March 2025, 10:00", "April 2024", "1 April 2024 to 11 March 2025"]
    ),
    (
      .monthFirst,
      ["Tuesday, March 11, 2025", "March 12, 2025, 10:00", "April 2024", "April 1, 2024 to March 11, 2025"]
    ),
    (.iso, ["Tuesday, 2025-03-11", "2025-03-12, 10:00", "2024-04", "2024-04-01 to 2025-03-11"]),
  ])
  func aStyleIsUsedThroughout(style: DateStyle, expected: [String]) throws {
    let text = try files(style)
    for words in expected { #expect(text.contains(words), "\(words) is missing") }
    let others: [DateStyle: [String]] = [
      .dayFirst: ["11 March 2025", "11 Mar<", "12 March 2025"],
      .monthFirst: ["March 11, 2025", "Mar 11<", "March 12, 2025"],
      .iso: ["Tuesday, 2025-03-11", "03-11<"],
    ]
    for (other, words) in others where other != style {
      for words in words { #expect(!text.contains(words), "\(words) is of another style") }
    }
  }
}
