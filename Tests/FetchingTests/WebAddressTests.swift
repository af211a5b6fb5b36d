import Fetching
import Testing

/// Addresses of the web as they are sent, and what references mean.
@Suite struct WebAddressTests {
  @Test(arguments: [
    ("http://example.org", "http://example.org/"), ("HTTPS://Example.ORG/A?b=C#d", "https://example.org/A?b=C"),
    ("https://example.org:443/", "https://example.org/"), ("http://example.org:8080/", "http://example.org:8080/"),
    ("https://example.org/a/./b/../c", "https://example.org/a/c"),
    ("https://example.org/../../x", "https://example.org/x"),
    ("https://example.org/a/%2e%2E/b", "https://example.org/b"), ("https://example.org?x", "https://example.org/?x"),
    ("https://example.org/کوئٹہ", "https://example.org/%DA%A9%D9%88%D8%A6%D9%B9%DB%81"),
    ("http://[2606:4700::1111]:81/", "http://[2606:4700::1111]:81/"), ("http://127.1/", "http://127.1/"),
    ("https://example.org/a/b/..", "https://example.org/a/"),
  ])
  func sound(text: String, expected: String) { #expect(WebAddress(text)?.description == expected) }

  @Test(arguments: [
    "", "example.org", "ftp://example.org/", "file:///etc/passwd", "javascript://x", "http://", "http:///x",
    "http://user:password@example.org/", "http://user@example.org/", "http://example.org\\@evil.example/",
    "http://exämple.org/", "http://example.org/a b", "http://example.org/\r\nHost: x", "http://example.org:0/",
    "http://example.org:99999/", "http://example.org:8x/", "http://[::1/", "http://::1]/", "http://exa mple.org/",
    "http://example.org/a\\b", "http://%31%32%37.0.0.1/",
  ])
  func refused(text: String) { #expect(WebAddress(text) == nil) }

  @Test(arguments: [
    ("/x", "https://a.example/x"), ("x", "https://a.example/b/x"), ("../x", "https://a.example/x"),
    ("?q=2", "https://a.example/b/c?q=2"), ("", "https://a.example/b/c?d"), ("#top", "https://a.example/b/c?d"),
    ("//b.example/y", "https://b.example/y"), ("http://c.example:8/", "http://c.example:8/"),
    ("x?u=http://d.example/", "https://a.example/b/x?u=http://d.example/"), ("  /x", "https://a.example/x"),
  ])
  func references(reference: String, expected: String) {
    #expect(WebAddress("https://a.example/b/c?d")?.following(reference)?.description == expected)
  }

  @Test(arguments: ["mailto:x@a.example", "data:text/html,x", "file:///etc/passwd", "http://u:p@a.example/", "/a b"])
  func referencesThatLeadNowhere(reference: String) {
    #expect(WebAddress("https://a.example/")?.following(reference) == nil)
  }

  @Test func namesOfFiles() throws {
    func stem(_ text: String) throws -> String { FileNaming.stem(try #require(WebAddress(text))) }
    #expect(
      try stem("https://example.org/news/Rain_in%20Quetta.html?id=3").hasPrefix(
        "example.org-news-rain-in-20quetta.html-id-3-"))
    #expect(try stem("https://a.example/") != stem("http://a.example/"))
    #expect(try stem("https://a.example/A") != stem("https://a.example/a"))
    for text in [
      "https://a.example/..%2f..%2fetc", "https://...a/", "https://a.example/" + String(repeating: "ж/", count: 400),
    ] {
      let name = try stem(text)
      #expect(name.utf8.count <= 100 && !name.contains("..") && !name.hasPrefix(".") && !name.contains("/"), "\(name)")
    }
  }

  @Test(
    arguments: [
      ("text/html; charset=utf-8", "", ".html"), ("Application/XHTML+XML", "", ".xhtml"), ("text/plain", "", ".txt"),
      (nil, " <!DOCTYPE html>", ".html"), (nil, "words", nil), ("image/png", "<html>", nil),
      ("application/pdf", "", nil),
    ] as [(String?, String, String?)])
  func endings(type: String?, page: String, ending: String?) {
    #expect(FileNaming.ending(type, Array(page.utf8)) == ending)
  }
}
