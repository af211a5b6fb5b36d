import Foundation
import Rendering
import Testing

@Suite struct TemplateTests {
  /// Renders `text` as a template of that name, from a folder of its own.
  private func render(_ text: String, _ value: TemplateValue, name: String = "page.html") throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appending(path: name))
    return try TemplateLibrary(overriddenBy: folder.path).render(name, value)
  }

  @Test func sectionsListsAndEscaping() throws {
    let value = TemplateValue.record([
      "title": .text("<b> & \"c\""), "rows": .list([.record(["n": .text("1")]), .record(["n": .text("2")])]),
      "none": .none, "yes": .flag(true),
    ])
    #expect(
      try render("{{title}}|{{#rows}}{{n}},{{/rows}}|{{^none}}empty{{/none}}|{{#yes}}y{{/yes}}{{! remark }}", value)
        == "&lt;b&gt; &amp; &quot;c&quot;|1,2,|empty|y")
  }

  @Test(arguments: ["../page.html", "/etc/passwd", "site/../page.html", ".hidden", "site//page.html"])
  func noNameLeadsOutOfTheFolder(name: String) {
    #expect(throws: TemplateError.self) { try render("{{> \(name)}}", .record([:])) }
  }

  @Test func standaloneTagsLeaveNoLine() throws {
    #expect(try render("a\n{{#yes}}\nb\n{{/yes}}\nc\n", .record(["yes": .flag(true)])) == "a\nb\nc\n")
  }

  @Test(arguments: [
    ("line\n{{unknown}}", 2, "there is no field \"unknown\""),
    ("{{{title}}}", 1, "{{{title}}} is text; only pictures go in unescaped"),
    ("{{#title}}", 1, "{{#title}} is never closed"), ("{{/title}}", 1, "{{/title}} closes nothing that is open"),
    ("{{> nothing.html}}", 1, "there is no template \"nothing.html\""),
    ("{{title", 1, "a tag is not closed on its line"),
  ])
  func errorsNameFileAndLine(text: String, line: Int, problem: String) {
    #expect {
      _ = try render(text, .record(["title": .text("x")]))
    } throws: { error in
      let error = error as? TemplateError
      return error?.file == "page.html" && error?.line == line && error?.problem == problem
    }
  }

  @Test func theProgramsOwnTemplatesAreThere() {
    let names = TemplateLibrary.embeddedNames
    #expect(
      names.filter { !$0.contains("/") } == [
        "README.md", "briefing.html", "briefing.md", "changes.html", "comparison.html", "entry.html", "style.css",
      ])
    #expect(names.contains("site/index.html"))
    #expect(names == Array(Set(names)).sorted())
  }
}

@Suite struct EscapingTests {
  @Test func htmlShowsMarkupAsText() {
    #expect(Escaping.html("<script>alert('1')</script>") == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
    #expect(Escaping.html("a\u{0}b\u{202E}c") == "a\u{FFFD}bc")
  }

  @Test(arguments: [
    ("*a* [b](c) `d` <e> | f", "\\*a\\* \\[b\\](c) \\`d\\` \\<e> \\| f"),
    ("see http://a.example/x_y, and www.b.example", "see <http://a.example/x_y>, and www\\.b.example"),
    ("(https://a.example/?q=1|2).", "(<https://a.example/?q=1%7C2>)."), ("ftp://a.example", "ftp\\://a.example"),
    ("- item\n# head", "\\- item # head"), ("12. March", "12\\. March"), ("at 10:30", "at 10:30"),
    ("&amp; AT&T & Co", "&amp;amp; AT&amp;T & Co"), ("$5 @home", "\\$5 @home"), ("a\u{202E}b\u{0}", "ab\u{FFFD}"),
    ("https://", "https\\://"),
  ])
  func markdownShowsMarkupAsText(text: String, markdown: String) {
    #expect(Escaping.markdown(text) == markdown)
  }

  @Test func noTextClosesAScriptElement() {
    #expect(Escaping.script(#"{"a":"</script><!-- & "}"#) == #"{"a":"\u003c/script\u003e\u003c!-- \u0026 "}"#)
  }

  @Test func csvQuotesAndGuardsFormulas() {
    #expect(Escaping.csv("a,b") == "\"a,b\"")
    #expect(Escaping.csv("he said \"no\"") == "\"he said \"\"no\"\"\"")
    #expect(Escaping.csv("=1+1") == "'=1+1")
    #expect(Escaping.csv("plain") == "plain")
  }

  @Test func slugs() {
    #expect(Slug.of("The Jaffar Express!") == "the-jaffar-express")
    #expect(Slug.of("../../etc") == "etc")
    #expect(Slug.of("…") == "story")
    #expect(Slug.of(String(repeating: "long ", count: 100)).utf8.count <= 80)
  }
}
