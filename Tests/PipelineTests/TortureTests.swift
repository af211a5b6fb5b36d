import CivilCalendar
import DatelineModel
import Interchange
import JSONText
import Pipeline
import Testing

/// Pages made to hurt, in small: each gives its line, and none stops the program. `make torture` gives them at full size, and times them.
@Suite struct TortureTests {
  private static let sentence =
    "It rained in Quetta on Tuesday and the police said that 5 people were killed near Lahore. "

  private static func many(_ text: String, _ count: Int = 600) -> String { String(repeating: text, count: count) }

  private static let pages: [(name: String, html: String)] = [
    ("no tag", many("word ")),
    ("siblings", many("<p>a</p>")),
    ("nested", many("<div>") + "<p>deep"),
    ("nested lists", many("<ul><li>word")),
    ("ends that fit nothing", many("<div>") + many("</b>")),
    ("open comment", "<p>\(sentence)</p><!--" + many("x")),
    ("less-than", many("<")),
    ("entities", "<p>" + many("&amp;&nbsp;&bogus;&#0;&#x110000;")),
    ("table", "<table>" + many("<tr><td colspan=9007199254740991>1 March</td></tr>")),
    ("date words", "<p>" + many("Tuesday ")),
    ("dates", "<p>" + many("on 11 March 2025, ")),
    ("ranges", "<p>" + many("from 11 to 14 March to ")),
    ("places", "<p>" + many("Quetta and ")),
    ("unknown names", "<p>" + many("Aaqua Bbarta ")),
    ("without capitals", "<p>" + many("کوئٹہ میں ")),
    ("number words", "<p>" + many("five hundred and twenty million ")),
    ("hundreds", "<p>" + many("hundred ") + "years ago"),
    ("numbers", "<p>" + many("99999999999999999999 ") + many("999999999 ") + "years ago"),
    ("ages", "<p>nine hundred million million years ago, 9999999 centuries later, in 99999999 days"),
    ("years", "<p>" + many("0000-00-00 9999-12-31 10000-01-01 29 February 2025 31 April ")),
    ("quotes", "<p>" + many("\"“'")),
    ("brackets", "<p>" + many("([{")),
    ("sentences", many(sentence)),
    ("linked data", "<script type=\"application/ld+json\">" + many("[") + "</script><p>\(sentence)"),
    ("keys", "<script type=\"application/ld+json\">{" + many("\"@type\":\"NewsArticle\",") + "</script><p>\(sentence)"),
    ("headings", many("<h1>Heading</h1>")),
    ("title", "<title>" + many("word | ") + "</title><p>\(sentence)"),
    ("times", many("<time datetime=\"9999-99-99T99:99:99+99:99\">x</time>")),
    (
      "a dateline with marks alone behind it",
      "<p>QUETTA, March 12 ('・(￣∀￣)・:*:') – On Tuesday five people were killed there, police said.</p>"
    ),
    ("an element of marks without width", "<p>\(sentence)</p><span class=author>\u{200B}</span>"),
    ("marks", "<title>\u{202E}x\u{2066}\u{0}</title><p>" + many("\u{202E}\u{FEFF}\u{0301}")),
  ]

  @Test(arguments: pages.indices)
  func aLineComesOut(number: Int) throws {
    let (name, html) = TortureTests.pages[number]
    for published in [nil, DateTime(iso8601: "2025-03-12")] {
      var document = SourceDocument(id: name, bytes: Array(html.utf8), format: .html)
      document.published = published
      let line = AnnotationLine.json(Annotator().annotate(document), .full)
      #expect(JSONReader.read(line)?["id"]?.string == name)
      #expect(AnnotationLine.json(AnnotationReader().read(line, named: name), .full) == line, "\(name)")
    }
  }
}
