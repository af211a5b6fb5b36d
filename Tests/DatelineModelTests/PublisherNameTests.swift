import DatelineModel
import Testing

/// What a source is called.
@Suite struct PublisherNameTests {
  /// The publisher by name, else the host of the address without "www.", else nothing.
  @Test(
    arguments: [
      ("The Bolan Courier", "https://www.example.org/a", "The Bolan Courier"),
      (nil, "https://www.Example.org:8080/a?b", "example.org"), ("", "http://news.example.org#top", "news.example.org"),
      (nil, "page.html", nil), (nil, "https://", nil), (nil, nil, nil),
    ] as [(String?, String?, String?)])
  func name(publisher: String?, url: String?, expected: String?) {
    var article = Article(id: "a", text: [], blocks: [])
    article.publisher = publisher.map { Sourced($0, source: "given") }
    article.url = url.map { Sourced($0, source: "given") }
    #expect(article.publisherName == expected)
  }
}
