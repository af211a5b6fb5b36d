import Previewing
import Testing

@Suite struct PreviewSiteTests {
  private let site = PreviewSite(
    files: [
      "index.html": Array(
        "<html><meta content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"><body>home</body></html>"
          .utf8),
      "places/index.html": Array("<p>places".utf8), "data/a.csv": Array("a,b".utf8), "map.png": [0x89, 0x50],
    ], build: 7)

  private func ask(_ path: String, host: String? = "127.0.0.1:4000", method: String = "GET") -> PreviewAnswer {
    site.answer(PreviewRequest(method: method, path: path, host: host), port: 4000)
  }

  private func text(_ answer: PreviewAnswer) -> String { String(decoding: answer.body, as: UTF8.self) }

  @Test func pagesAndFiles() {
    #expect(text(ask("/")).contains("home<script src=\"/.dateline/reload.js\"></script>"))
    #expect(
      text(ask("/")).contains(
        "default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;; style-src"))
    #expect(ask("/index.html").status == 200)
    #expect(ask("/places/").status == 200)
    #expect(ask("/places").location == "/places/")
    #expect(ask("/data/a.csv").type == "text/csv; charset=utf-8")
    #expect(ask("/data/a.csv").body == Array("a,b".utf8))
    #expect(ask("/map.png").body == [0x89, 0x50])
    #expect(ask("/nothing.html").status == 404)
  }

  @Test func theScriptKnowsItsBuild() {
    #expect(text(ask("/.dateline/build")) == "7\n")
    #expect(text(ask("/.dateline/reload.js")).contains("const shown = \"7\";"))
  }

  @Test(arguments: ["localhost:4000", "127.0.0.1:4000", "[::1]:4000"])
  func thisMachineIsAnswered(host: String) { #expect(ask("/", host: host).status == 200) }

  @Test(arguments: [
    "example.org", "example.org:4000", "127.0.0.1", "127.0.0.1:80", "localhost.example.org:4000", "127.0.0.1:4000.evil",
    "192.168.0.1:4000", "",
  ])
  func foreignHostsAreRefused(host: String) { #expect(ask("/", host: host).status == 403) }

  @Test func noHostIsRefused() { #expect(ask("/", host: nil).status == 403) }

  @Test(arguments: [
    "/../etc/passwd", "/%2e%2e/etc/passwd", "/a/..%2f..%2fetc", "/%2E%2E%2F", "/..\\x", "/places/%00", "/%zz", "/./x",
    "/.dateline/other",
  ])
  func pathsOutsideAreRefused(path: String) { #expect(ask(path).status == 403) }

  @Test func onlyReading() {
    #expect(ask("/", method: "POST").status == 405)
    #expect(ask("/", method: "DELETE").status == 405)
    #expect(ask("/", method: "HEAD").status == 200)
  }

  @Test func aBuildThatFailedIsShown() {
    let site = PreviewSite(files: [:], build: 2, failure: "page.html:2: there is no field \"<x>\"")
    let answer = site.answer(PreviewRequest(method: "GET", path: "/", host: "localhost:80"), port: 80)
    #expect(answer.status == 503)
    #expect(text(answer).contains("there is no field \"&lt;x>\""))
    #expect(text(answer).contains("reload.js"))
  }
}
