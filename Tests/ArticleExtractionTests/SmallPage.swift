import ArticleExtraction
import DatelineModel
import HTMLReading
import LanguagePacks

/// A page of our own: a headline, a story of some paragraphs, and what a test puts round them.
struct SmallPage {
  var language = "en"
  var title = "The river and its dam"
  var head = ""
  /// Before and behind the headline, and behind the story.
  var before = ""
  var behind = ""
  var foot = ""
  var address: String?
  /// Paragraphs of the story; none of them holds a figure or a name.
  var paragraphs = 6

  static func paragraph(_ number: Int) -> String {
    let places = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "next"]
    let sentences = [
      "the river carried more gravel than the engineers had thought it could.",
      "a keeper of bees saw his meadow under water, and moved his hives to the hill.",
      "nobody found the old mark of the flood, though the priest knew where it had stood.",
      "three boats went down to the mill, and only two of them came back before night.",
      "the town council asked for money, was given half of it, and built half a wall.",
      "children of the school drew maps, on which the stream was wider than the street.",
      "the miller spoke of his wheel as others speak of a horse that has grown old.",
      "rain fell for so long that even the ducks, said the mayor, were tired of it.",
    ]
    let place = min(number, places.count - 1)
    return "<p>In the \(places[place]) part of the survey, \(sentences[place])</p>"
  }

  var html: String {
    """
    <html lang=\(language)><head><title>\(title)</title>\(head)</head><body>\(before)<h1>\(title)</h1>\(behind)
    <div>\((0..<paragraphs).map(SmallPage.paragraph).joined())</div>\(foot)</body></html>
    """
  }

  var article: Article { SmallPage.article(html, address: address) }

  static func article(_ html: String, address: String? = nil) -> Article {
    ArticleExtractor(language: .all).article(
      id: "page", from: HTMLReader.read(Array(html.utf8)), address: address)
  }

  static func linked(_ json: String) -> String { "<script type=application/ld+json>\(json)</script>" }
}

extension Article {
  var body: String { String(decoding: text, as: UTF8.self) }
  var codes: [DiagnosticCode] { diagnostics.map(\.code) }
}
