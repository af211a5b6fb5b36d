import ArticleExtraction
import CivilCalendar
import DatelineModel
import HTMLReading
import LanguagePacks
import Testing

/// Words of pages are read as they are written, and cost no more on pages that are made to hurt.
@Suite struct PageWordsTests {
  private static func body(_ inside: String) -> String {
    let story = (0..<3).map(SmallPage.paragraph).joined()
    let rest = (3..<6).map(SmallPage.paragraph).joined()
    return SmallPage.article(
      "<html lang=en><head><title>The river and its dam</title></head><body><h1>The river and its dam</h1><div>\(story)\(inside)\(rest)</div></body></html>"
    ).body
  }

  private static func picture(_ line: String) -> String {
    body("<div><img src=dam.jpg><p>\(line)</p></div>")
  }

  /// Words of captions stand for themselves: another mark, or a letter of another script, is no slash and no bracket.
  @Test(arguments: [
    ("The weir at dusk. Photo/Ina Marsh", false), ("Ina Marsh (via AP) shows the weir at dusk.", false),
    ("A file photo of the weir, taken before it broke.", false),
    ("The miller held up a photo. It showed the weir in the year before it broke.", true),
    ("She kept the photo, he sold the frame, and the weir stood another year.", true),
    ("The message came via AP, said the keeper, who had read it twice that day.", true),
  ])
  func captions(line: String, isBody: Bool) { #expect(PageWordsTests.picture(line).contains(line) == isBody) }

  /// An offer of a newsletter goes, whole sentence or not; a sentence that speaks of one stays.
  @Test(arguments: [
    ("Newsletter: the valley on Mondays.", false), ("Newsletter", false),
    ("The bishop printed a newsletter in which the flood had a page of its own.", true),
  ])
  func newsletters(line: String, isBody: Bool) {
    #expect(PageWordsTests.body("<p>\(line)</p>").contains(line) == isBody)
  }

  /// Labels between marks, and lines of author and day; sentences that begin in the same way stay.
  @Test(arguments: [
    ("– Anzeige –", false), ("[Advertisement]", false), ("By Ina Marsh • March 5, 2021, 8:40 p.m.", false),
    ("Von Ina Marsh, 05.03.2021", false),
    ("– Advertisements of the mill were found in the attic of the old school.", true),
    ("By March 5, 2021 the river had carried off two of the five boats of the mill.", true),
  ])
  func labels(line: String, isBody: Bool) {
    #expect(PageWordsTests.body("<p>\(line)</p>").contains(line) == isBody)
  }

  /// Reading times of texts that were saved without mark-up, in the language of their readers.
  @Test(arguments: [
    ("4 min read", false), ("5 Minuten Lesezeit", false), ("3 min de lecture", false), ("The 4 min that he read", true),
  ])
  func readingTimes(line: String, isBody: Bool) {
    let text = "The river and its dam\n\(line)\nThe keeper of bees moved his hives to the hill.\n"
    let article = PlainText.savedArticle(id: "a", text: Array(text.utf8), language: .all)
    #expect(article.body.contains(line) == isBody)
  }

  /// A number beside the word for an error, in several languages, and beside other words.
  @Test(arguments: [
    ("Error 404", true), ("Fehler 404", true), ("Erreur 404", true), ("Goats: 404 counted on the hill", false),
  ])
  func numbersOfErrors(title: String, isError: Bool) {
    let page = SmallPage(title: title, paragraphs: 2)
    #expect(page.article.codes.contains(.articleErrorPage) == isError)
  }

  /// A site that calls itself by a text of 40,000 letters ended the program; many declared articles and quotes are read as few are.
  @Test func pagesMadeToHurt() {
    let name = (0..<8000).map { "w\($0) " }.joined()
    let organization = SmallPage.linked("{\"@type\":\"Organization\",\"name\":\"\(name)\"}")
    let articles = (0..<60).map { "{\"@type\":\"NewsArticle\",\"headline\":\"\($0) \(name.prefix(300))\"}" }
    let quotes = (0..<200).map {
      "<blockquote class=q\($0)><p>The miller said that wheel \($0) had stopped.</p></blockquote>"
    }
    let page = SmallPage(
      head: organization + SmallPage.linked("[\(articles.joined(separator: ","))]"), foot: quotes.joined())
    #expect(page.article.body.contains("the river carried more gravel"))
    #expect(page.article.title?.value == page.title)
  }

  @Test func aCommentWithoutEndIsAFinding() {
    let article = SmallPage(foot: "<!-- counted <p>And what the ferryman said is lost.</p>").article
    let finding = article.diagnostics.first { $0.code == .htmlTruncated }
    #expect(finding?.message.contains("comment") == true)
    #expect(!SmallPage(foot: "<!-- counted -->").article.codes.contains(.htmlTruncated))
  }
}

/// Datelines whose day is written in the language of the report.
@Suite struct DatelineMonthTests {
  @Test(arguments: [
    ("QUITO, Marzo 5 (ANX) – The river rose.", "QUITO"), ("TROY, N.Y., March 5 (ANX) – The river rose.", "TROY, N.Y."),
    ("LYON, mars 5 (ANX) – The river rose.", "LYON"), ("LYON, Marshland (ANX) – The river rose.", "LYON, Marshland"),
    ("RANCHO VERDE SANTA MARGARITA, Calif. (ANX) – The river rose.", "RANCHO VERDE SANTA MARGARITA, Calif."),
  ])
  func places(line: String, place: String) {
    let article = PlainText.article(id: "a", text: Array(line.utf8), language: .all)
    let found = article.dateline.map { String(decoding: article.text[$0.place.start..<$0.place.end], as: UTF8.self) }
    #expect(found == place)
  }

  /// A place with nothing but a date behind it, as authorities open what they announce.
  @Test(arguments: [
    ("Skopje, 5 October 2023 - The ministry says:", "Skopje"),
    ("New Haven, May 3, 2024 – The council met.", "New Haven"),
    ("Graz, 4. Mai 2024 – Der Fluss stieg.", "Graz"), ("Zadar, 12 boats – a list", nil),
    ("Marta Novak, 45 – The river rose.", nil),
    // No mark behind the agency.
    ("Siwan (Bihar), Aug 27 (ANX) The river rose.", "Siwan"),
    ("New Delhi, Mar 5 (ANX) At least two died.", "New Delhi"),
    ("Anna Nowak, 12 March (ANX) the river rose.", nil), ("Talks in Bern (ANX) Two men met.", nil),
  ])
  func datesWithoutAnAgency(line: String, place: String?) {
    let article = PlainText.article(id: "a", text: Array(line.utf8), language: .all)
    let found = article.dateline.map { String(decoding: article.text[$0.place.start..<$0.place.end], as: UTF8.self) }
    #expect(found == place)
  }
}

/// Clock times and days beside their words in several languages, and days that lack only their year.
@Suite struct DateWordsTests {
  private static func published(_ line: String, head: String = "", language: String = "en") -> String? {
    SmallPage(language: language, head: head, behind: "<p class=date>\(line)</p>").article.published?.value.iso8601
  }

  @Test(arguments: [
    ("en", "5 March 2021 at 7.40 pm", "2021-03-05T19:40:00"), ("en", "5 March 2021, 7:40 a.m.", "2021-03-05T07:40:00"),
    ("es", "5 de marzo de 2021 a las 7:40 p. m.", "2021-03-05T19:40:00"),
    ("de", "5. März 2021 um 19:40", "2021-03-05T19:40:00"), ("it", "5 marzo 2021 alle 19:40", "2021-03-05T19:40:00"),
    ("da", "5. marts 2021 kl 19.40", "2021-03-05T19:40:00"), ("en", "5 March 2021, 13 pm", "2021-03-05"),
  ])
  func clocks(language: String, line: String, time: String) {
    #expect(DateWordsTests.published(line, language: language) == time)
  }

  @Test(arguments: [
    ("[05月03日 11時30分]", "20210503", "2021-05-03"), ("3 May", "20210503", "2021-05-03"),
    ("May 3", "20210503", "2021-05-03"),
    ("3. Mai", "20210503", "2021-05-03"), ("3 May", "20210504", nil), ("3 goats", "20210503", nil),
  ])
  func daysWithoutTheirYear(line: String, stamp: String, day: String?) {
    let page = SmallPage(behind: "<p>\(line)</p><p id=a\(stamp)_77></p>")
    #expect(page.article.published?.value.date.iso8601 == day)
  }

  /// A class that begins like that of comments or is that of other stories' teasers says nothing of the story's own lines.
  @Test(arguments: [
    ("<div class=commentary><p>5 March 2021</p></div>", true),
    ("<div class='node commentary-head'><p>5 March 2021</p></div>", true),
    ("<div class=teaser-meta><p>Ina Marsh, 5 March 2021</p></div>", true),
    ("<div class=teaser-date><span>5 March 2021</span></div>", true),
    ("<div class=teaser><h3><a href=x>Ice holds the ferry</a></h3><p>5 March 2021</p></div>", false),
    ("<div class=comments><p>Tom Reed</p><p>5 March 2021</p></div>", false),
  ])
  func linesBehindTheHeadline(behind: String, isOwn: Bool) {
    let published = SmallPage(behind: behind).article.published?.value.iso8601
    #expect(published == (isOwn ? "2021-03-05" : nil))
  }
}
