import DatelineKit

// A page in, each dated statement out. Nothing but DatelineKit is imported.
let page = """
  <html lang="en"><head><title>Rain in Quetta</title>
  <meta property="article:published_time" content="2025-03-12T10:00:00+05:00"></head><body><article>
  <h1>Rain in Quetta</h1><p>It rained in Quetta on Tuesday, and two people were killed when a wall fell, the town said.</p>
  <p>Roads towards Mach were closed in the evening, and a train from Peshawar had to wait for hours.</p></article></body></html>
  """

var options = StoryOptions()
options.timeZone = CivilTimeZone(identifier: "Asia/Karachi")
let dateline = Dateline(options)
let article = dateline.annotate(SourceDocument(id: "page.html", bytes: Array(page.utf8), format: .html))
for statement in article.statements {
  guard let index = statement.timex, let day = article.timexes[index].interval?.start else { continue }
  let places = statement.places.compactMap { article.toponyms[$0.toponym].likeliest?.name }
  print("\(day.iso8601) (\(places.joined(separator: ", "))): \(article.article.string(statement.range))")
}
