import DatelineModel
import Foundation
import Sites
import Templating
import Testing

/// A theme may break a link; the build says so and gives no files.
@Suite struct LinkCheckTests {
  private func build(_ name: String, _ change: (String) -> String) async throws -> BrokenLinkError? {
    let templates = try SampleSite.temporaryFolder()
    let site = try SampleSite.temporaryFolder()
    let own = String(decoding: TemplateLibrary.embeddedBytes(name) ?? [], as: UTF8.self)
    try SampleSite.write([name: change(own)], to: templates)
    try SampleSite.write(["rain/a.txt": SampleSite.rain], to: site)
    var request = SampleSite.request()
    request.stories.templates = templates
    do {
      _ = try await SampleSite.build(request, in: site)
      return nil
    } catch let error as BrokenLinkError {
      return error
    }
  }

  @Test func aSoundThemePasses() async throws { #expect(try await build("site/bottom.html") { $0 } == nil) }

  @Test(arguments: [
    ("<a href=\"nowhere.html\">x</a>", "leads to no page of the site"),
    ("<a href=\"#nowhere\">x</a>", "leads to no anchor of its page"),
    ("<a href=\"../../../../../x.html\">x</a>", "leads to no page of the site"),
    ("<a href=\"/index.html\">x</a>", "leads to no page of the site"),
    ("<img src=\"picture.png\" alt=\"\">", "leads to no page of the site"),
    ("<p id=\"a\"></p><p id=\"a\"></p>", "is the anchor of two elements"),
  ])
  func brokenLinksAreFound(mark: String, problem: String) async throws {
    let error = try #require(
      try await build("site/bottom.html") { $0.replacingOccurrences(of: "</main>", with: mark + "</main>") })
    #expect(error.findings.contains { $0.problem == problem })
  }

  @Test func outerLinksAreNotFollowed() async throws {
    #expect(
      try await build("site/bottom.html") {
        $0.replacingOccurrences(
          of: "</main>", with: "<a href=\"https://a.example/x\">x</a><a href=\"mailto:a@b.example\">y</a></main>")
      } == nil)
  }

  @Test func anUnknownNameInATemplateOfTheSiteIsAnErrorWithFileAndLine() async throws {
    await #expect {
      _ = try await build("site/place.html") { "line\n{{nothing}}\n" + $0 }
    } throws: { error in
      let error = error as? TemplateError
      return error?.file == "site/place.html" && error?.line == 2
    }
  }
}
