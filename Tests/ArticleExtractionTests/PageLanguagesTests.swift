import CivilCalendar
import DatelineModel
import Testing

/// Days in the languages, scripts and calendars that pages are written in.
@Suite struct PageLanguagesTests {
  private static func published(_ line: String, _ language: String) -> String? {
    SmallPage(language: language, behind: "<p class=date>\(line)</p>").article.published?.value.date.iso8601
  }

  @Test(arguments: [
    ("hr", "4. studenoga 2023."), ("pl", "4 listopada 2023"), ("cs", "4. listopadu 2023"), ("ro", "4 noiembrie 2023"),
    ("uk", "4 листопада 2023 р."), ("el", "4 Νοεμβρίου 2023"), ("hu", "2023. november 4."),
    ("lv", "2023. gada 4. novembris"),
    ("lt", "2023 m. lapkričio 4 d."), ("eu", "2023(e)ko azaroaren 4(a)"), ("kk", "2023 ж. 4 қараша"),
    ("vi", "4 tháng 11, 2023"), ("mn", "2023 оны 11-р сарын 4"), ("ko", "2023년 11월 4일"), ("ja", "2023年11月4日"),
    ("hi", "४ नवंबर २०२३"), ("ur", "۴ نومبر ۲۰۲۳"), ("my", "၂၀၂၃၊ နိုဝင်ဘာ ၄"), ("th", "4 พฤศจิกายน 2566"),
    ("fa", "۱۳ آبان ۱۴۰۲"), ("sw", "4 Novemba 2023"), ("ka", "4 ნოემბერი, 2023"), ("hy", "4 նոյեմբերի, 2023 թ."),
  ])
  func theFourthOfNovember(language: String, line: String) {
    #expect(PageLanguagesTests.published(line, language) == "2023-11-04")
  }

  /// One name is two months: the page's language tells which.
  @Test func oneNameOfTwoMonths() {
    #expect(PageLanguagesTests.published("4. listopada 2023.", "hr") == "2023-10-04")
    #expect(PageLanguagesTests.published("4 listopada 2023", "pl") == "2023-11-04")
  }

  @Test(arguments: [
    ("۳۱ شهریور ۱۴۰۲", "2023-09-22"), ("۱ فروردین ۱۳۹۹", "2020-03-20"), ("۳۰ اسفند ۱۳۹۹", "2021-03-20"),
    ("۳۰ اسفند ۱۴۰۲", nil),
  ])
  func theSolarYear(line: String, day: String?) { #expect(PageLanguagesTests.published(line, "fa") == day) }

  /// The order of figures by language, region, `og:locale` and the address's country.
  @Test(arguments: [
    ("lang=en", "", "2023-04-03"), ("lang=en-GB", "", "2023-03-04"), ("xml:lang=en-GB", "", "2023-03-04"),
    ("lang=en", "<meta property=og:locale content=en_GB>", "2023-03-04"),
    ("lang=en", "<meta property=og:locale content=en_US>", "2023-04-03"),
    ("lang=en", "<link rel=canonical href=https://example.co.uk/a>", "2023-03-04"),
    ("lang=en", "<link rel=canonical href=https://example.com/a>", "2023-04-03"), ("lang=fr", "", "2023-03-04"),
  ])
  func theOrderOfFigures(attribute: String, head: String, day: String) {
    let text = (0..<6).map(SmallPage.paragraph).joined()
    let html =
      "<html \(attribute)><head><title>A dam</title>\(head)</head><body><h1>A dam</h1><p>04/03/2023</p>\(text)</body></html>"
    #expect(SmallPage.article(html).published?.value.iso8601 == day)
  }

  @Test(arguments: [
    ("https://example.org/05-03-2021", "2021-03-05"), ("https://example.org/2021/mar/05/dam", "2021-03-05"),
    ("https://example.org/5-march-2021-dam", "2021-03-05"), ("https://example.org/31-02-2021", nil),
  ])
  func addresses(address: String, day: String?) {
    #expect(SmallPage(address: address).article.published?.value.iso8601 == day)
  }
}

/// Copies that browsers, extensions and archives made.
@Suite struct SavedCopiesTests {
  private static let text = (0..<6).map(SmallPage.paragraph).joined()

  @Test(arguments: [
    "<!doctype html>\n<!-- saved from url=(0030)https://example.org/2021/03/05/dam -->\n<html><head><title>A dam</title></head>",
    "<!doctype html><html><!--\n Page saved with SingleFile \n url: https://example.org/2021/03/05/dam \n saved date: Fri May 14 2023\n--><head><title>A dam</title></head>",
    "<html><head><title>A dam</title><link rel=canonical href=https://web.archive.org/web/20230514101112/https://example.org/2021/03/05/dam></head>",
    "<html><head><script>__wm.wombat(\"https://example.org/2021/03/05/dam\",\"20230514101112\")</script><title>A dam</title></head>",
  ])
  func theAddressThatWasSaved(head: String) {
    let article = SmallPage.article(
      head
        + "<body><div id=wm-ipp-base><p>7 captures 2 Feb 2021 - 9 Aug 2022</p></div><h1>A dam</h1>\(SavedCopiesTests.text)</body></html>"
    )
    #expect(article.url?.value == "https://example.org/2021/03/05/dam")
    #expect(article.published?.value.iso8601 == "2021-03-05")
  }
}
