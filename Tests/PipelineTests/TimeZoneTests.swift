import CivilCalendar
import DatelineModel
import Pipeline
import Testing

/// Instants of publication are expressed with the offset that the zone has on their own day.
@Suite struct TimeZoneTests {
  private func annotated(_ published: String, _ zone: String) throws -> AnnotatedArticle {
    var options = StoryOptions()
    options.timeZone = try #require(CivilTimeZone(identifier: zone))
    options.published = DateTime(iso8601: published)
    let text = "The bridge over the river was closed on Tuesday, and two people were hurt there, a doctor said."
    return Annotator(options).annotate(SourceDocument(id: "a.txt", bytes: Array(text.utf8), format: .text))
  }

  @Test(arguments: [
    ("2023-05-10T18:30:00Z", "Asia/Almaty", "2023-05-11T00:30:00+06:00"),
    ("2024-05-10T18:30:00Z", "Asia/Almaty", "2024-05-10T23:30:00+05:00"),
    ("2025-06-30T23:30:00Z", "Europe/London", "2025-07-01T00:30:00+01:00"),
    ("2025-12-31T23:30:00Z", "Europe/London", "2025-12-31T23:30:00Z"),
    ("2025-03-12T03:30:00Z", "America/New_York", "2025-03-11T23:30:00-04:00"),
    ("2025-03-08T04:30:00Z", "America/New_York", "2025-03-07T23:30:00-05:00"),
    ("2025-03-12", "America/New_York", "2025-03-12"),
  ])
  func publication(_ published: String, _ zone: String, _ expected: String) throws {
    #expect(try annotated(published, zone).article.published?.value.iso8601 == expected)
  }

  @Test(arguments: [
    (["2025-06-30T23:30:00Z", "2025-12-01T12:00:00Z"], "Europe/London", "Europe/London (UTC, UTC+01:00)"),
    (["2025-06-30T23:30:00Z"], "Asia/Karachi", "Asia/Karachi (UTC+05:00)"),
    (["2025-06-30"], "Asia/Karachi", "Asia/Karachi"),
    (["2025-06-30T23:30:00Z"], "-03:30", "UTC−03:30"), ([], "UTC", "UTC"),
  ])
  func theBriefingNamesTheZone(_ published: [String], _ zone: String, _ words: String) throws {
    var options = StoryOptions()
    options.timeZone = CivilTimeZone(identifier: zone)
    let made = try BriefingMaker(options).make(try published.map { try annotated($0, zone) })
    let page = try #require(made.files.first { $0.name == "briefing.md" })
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.replacing("\\", with: "").contains("Clock times are given in \(words)."))
  }
}
