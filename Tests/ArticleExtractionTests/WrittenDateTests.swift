import CivilCalendar
import DatelineModel
import Testing

/// Dates as pages write them for people, and in addresses and attributes.
@Suite struct WrittenDateTests {
  private static func published(_ line: String, language: String = "en") -> String? {
    SmallPage(language: language, behind: "<p>\(line)</p>").article.published?.value.iso8601
  }

  @Test(arguments: [
    ("12 March 2025", "2025-03-12"), ("March 12, 2025", "2025-03-12"), ("Mar. 12 2025", "2025-03-12"),
    ("1st of March 2021", "2021-03-01"), ("March 2nd, 2021", "2021-03-02"), ("12 de marzo de 2025", "2025-03-12"),
    ("2025年3月12日", "2025-03-12"), ("2025-03-12", "2025-03-12"), ("2025/3/12", "2025-03-12"),
    ("2025. 3. 12", "2025-03-12"),
    ("12.03.2025", "2025-03-12"), ("12.3.25", "2025-03-12"), ("3/4/2025", "2025-03-04"), ("13/4/2025", "2025-04-13"),
    ("4/13/2025", "2025-04-13"), ("3.4.2025", "2025-04-03"), ("Wednesday, 12 March 2025 | News", "2025-03-12"),
    ("Published 12 Mar 2025, 3:49 PM IST", "2025-03-12T15:49:00+05:30"),
    ("12 March 2025 at 12:05 am", "2025-03-12T00:05:00"),
    ("12 March 2025 12 pm", "2025-03-12T12:00:00"), ("12 March 2025, 9 a.m.", "2025-03-12T09:00:00"),
    ("14:30 12.03.2025", "2025-03-12T14:30:00"), ("12.03.2025 um 14.30 Uhr", "2025-03-12T14:30:00"),
    ("12 March 2025 23:59:58 GMT", "2025-03-12T23:59:00Z"), ("12 March 2025 08:00 PKT", "2025-03-12T08:00:00+05:00"),
    ("12 March 2025, 25:00", "2025-03-12"), ("12 March 2025, 10:60", "2025-03-12"),
    ("12 March 2025, 13 pm", "2025-03-12"),
  ])
  func linesThatTellADay(line: String, day: String) {
    #expect(WrittenDateTests.published(line) == day)
  }

  @Test(arguments: [
    "12 March", "March 2025", "31 February 2021", "32 March 2021", "0 March 2021", "12 March 1989", "12 March 2101",
    "12-03-21",
    "13/13/2021", "12/03-2021", "Room 12, 03 2021", "© 12 March 2021", "Copyright 12 March 2021", "12 Marchy 2021",
    "12.03.70",
    "2021-13-01", "2021-02-30", "Section 4, March 12",
  ])
  func linesThatTellNone(line: String) {
    #expect(WrittenDateTests.published(line) == nil)
  }

  /// Only pages in American English, or in no language, put the month first.
  @Test(arguments: [
    ("en", "2025-03-04"), ("en-US", "2025-03-04"), ("en-GB", "2025-04-03"), ("de", "2025-04-03"), ("es", "2025-04-03"),
  ])
  func figuresByLanguage(language: String, day: String) {
    #expect(WrittenDateTests.published("3/4/2025", language: language) == day)
    #expect(WrittenDateTests.published("3/13/2025", language: language) == "2025-03-13")
    #expect(WrittenDateTests.published("13/3/2025", language: language) == "2025-03-13")
  }

  /// A day in a sentence is one that is told of, unless the line says that it is the day of publication.
  @Test(arguments: [
    ("The old dam that broke on 12 March 2025 is to be built anew.", nil),
    ("It broke on 12 March 2025 and is to be built anew by the town.", nil),
    ("The text was first published on 12 March 2025 by the guild of engineers.", "visible line near the headline"),
    ("Last change to this page on 12 March 2025", "visible line \"updated\""),
    ("Published 12 March 2025, updated later", "visible line near the headline"),
  ])
  func daysInSentences(line: String, source: String?) {
    let published = SmallPage(behind: "<p>\(line)</p>").article.published
    #expect(published?.value.iso8601 == (source == nil ? nil : "2025-03-12"))
    #expect(published?.source == source)
  }

  @Test(arguments: [
    ("https://example.org/2021/06/07/dam", "2021-06-07"), ("https://example.org/2021/6/7/dam", "2021-06-07"),
    ("https://example.org/dam-2021-06-07-news", "2021-06-07"), ("https://example.org/20210607/dam", "2021-06-07"),
    ("https://example.org/dam_2021_06_07", "2021-06-07"), ("https://example.org/1/2021/06/07", "2021-06-07"),
    ("https://example.org/2021/06/dam", nil), ("https://example.org/2021/13/07/dam", nil),
    ("https://example.org/120210607/dam", nil),
    ("https://example.org/19940607/dam", nil), ("https://example.org/19950607/dam", "1995-06-07"),
    ("https://example.org/2021.06.07", nil),
    ("https://example.org/2021/006/07", nil), ("https://example.org/02021/06/07", nil),
  ])
  func daysInAddresses(address: String, day: String?) {
    for page in [
      SmallPage(head: "<link rel=canonical href='\(address)'>"),
      SmallPage(head: "<meta property='og:url' content='\(address)'>"),
      SmallPage(address: address),
    ] {
      #expect(page.article.published?.value.iso8601 == day)
    }
  }

  @Test(arguments: [
    ("1623024000", "2021-06-07T00:00:00Z"), ("1623024000000", "2021-06-07T00:00:00Z"), ("162302400", nil),
    ("16230240001", nil),
    ("2021-06-07T10:00:00+05:00", "2021-06-07T10:00:00+05:00"), (" 7 June  2021 ", "2021-06-07"), ("soon", nil),
  ])
  func daysInAttributes(written: String, day: String?) {
    let page = SmallPage(head: "<meta name=pubdate content='\(written)'>")
    #expect(page.article.published?.value.iso8601 == day)
  }
}
