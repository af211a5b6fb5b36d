import Foundation
import Rendering
import Templating
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

  /// Each partial is read once, however often it is used; a library that is made anew reads it again.
  @Test func aPartialIsReadOnce() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("{{#rows}}{{> row.html}}{{/rows}}".utf8).write(to: folder.appending(path: "page.html"))
    try Data("<{{n}}>".utf8).write(to: folder.appending(path: "row.html"))
    let value = TemplateValue.record(["rows": .list([.record(["n": .text("1")]), .record(["n": .text("2")])])])
    let library = TemplateLibrary(overriddenBy: folder.path)
    #expect(try library.render("page.html", value) == "<1><2>")
    try Data("({{n}})".utf8).write(to: folder.appending(path: "row.html"))
    #expect(try library.render("page.html", value) == "<1><2>")
    #expect(try TemplateLibrary(overriddenBy: folder.path).render("page.html", value) == "(1)(2)")
  }

  @Test(arguments: [
    ("{{{picture}}}", "<svg/>"), ("{{& picture}}", "<svg/>"), ("{{&picture }}", "<svg/>"), ("{{picture}}", "<svg/>"),
    ("a{{! remark }}b", "ab"), ("a{{! re\nmark }}b", "ab"), ("a\n  {{! re\n  mark }}  \nb", "a\nb"),
    ("a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc", "a\r\nb\r\nc"), ("{{#yes}}\n{{/yes}}", ""),
    ("  {{#yes}}x{{/yes}}\n", "  x\n"),
    ("| {{#yes}} {{! inside\n }} {{/yes}} |", "|    |"), ("a {{title}}\n", "a &lt;b&gt;\n"),
    ("{{ #yes }}1{{ /yes }}", "1"),
    ("{{inner.name}}", "n"), ("{{#inner}}{{name}} {{title}}{{/inner}}", "n &lt;b&gt;"), ("}} }", "}} }"),
  ])
  func tagsAsTheSpecificationHasThem(text: String, page: String) throws {
    let value = TemplateValue.record([
      "picture": .markup("<svg/>"), "yes": .flag(true), "title": .text("<b>"), "inner": .record(["name": .text("n")]),
    ])
    #expect(try render(text, value) == page)
  }

  @Test func aPartialAloneOnItsLineIsIndentedAsItsTagIs() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("<ul>\n  {{> row.html}}\n{{> row.html}}\n</ul>, {{> row.html}}".utf8).write(
      to: folder.appending(path: "page.html"))
    try Data("<li>\n\n{{n}}\n".utf8).write(to: folder.appending(path: "row.html"))
    let page = try TemplateLibrary(overriddenBy: folder.path).render("page.html", .record(["n": .text("a\nb")]))
    #expect(page == "<ul>\n  <li>\n\n  a\nb\n<li>\n\na\nb\n</ul>, <li>\n\na\nb\n")
  }

  @Test func standaloneTagsLeaveNoLine() throws {
    #expect(try render("a\n{{#yes}}\nb\n{{/yes}}\nc\n", .record(["yes": .flag(true)])) == "a\nb\nc\n")
  }

  @Test(arguments: [
    ("line\n{{unknown}}", 2, "there is no field \"unknown\""),
    ("{{{title}}}", 1, "{{{title}}} is text; only pictures go in unescaped"),
    ("{{#title}}", 1, "{{#title}} is never closed"), ("{{/title}}", 1, "{{/title}} closes nothing that is open"),
    ("{{> nothing.html}}", 1, "there is no template \"nothing.html\""),
    ("{{title", 1, "a tag is not closed on its line"), ("a\n{{title\n}}", 2, "a tag is not closed on its line"),
    ("{{title}", 1, "a tag is not closed on its line"), ("a\r\n\r\n{{unknown}}", 3, "there is no field \"unknown\""),
    ("{{! a\nb }}\n{{unknown}}", 3, "there is no field \"unknown\""),
    ("a\n{{& title}}", 2, "{{{title}}} is text; only pictures go in unescaped"),
    ("\n{{=<% %>=}}", 2, "other delimiters than {{ and }} are not read"),
    ("{{$title}}", 1, "blocks and parents are not read; use a partial, {{> file}}"),
    ("{{< title}}", 1, "blocks and parents are not read; use a partial, {{> file}}"),
    ("{{> *title}}", 1, "\"*title\" is no name of a field or file"), ("{{}}", 1, "an empty tag"),
    ("{{ }}", 1, "an empty tag"), ("{{#}}", 1, "\"\" is no name of a field or file"),
    ("{{title | upper}}", 1, "\"title | upper\" is no name of a field or file"),
    ("{{..}}", 1, "\"..\" is no name of a field or file"), ("{{^title}}\n", 1, "{{^title}} is never closed"),
    ("{{#title}}\n{{/other}}", 2, "{{/other}} closes nothing that is open"),
  ])
  func errorsNameFileAndLine(text: String, line: Int, problem: String) {
    #expect {
      _ = try render(text, .record(["title": .text("x")]))
    } throws: { error in
      (error as? TemplateError)?.description == "page.html:\(line): \(problem)"
    }
  }

  @Test func theProgramsOwnTemplatesAreThere() {
    let names = TemplateLibrary.embeddedNames
    #expect(
      names.filter { !$0.contains("/") } == [
        "README.md", "briefing.html", "briefing.md", "changes.html", "comparison.html", "days.html", "entry.html",
        "figure-row.html", "figure-rows.html", "figures.html", "incident.html", "page-top.html", "part.html",
        "reading.html", "relative.html", "report.html", "sources.html", "style.css",
      ])
    #expect(names.contains("site/index.html"))
    #expect(names == Array(Set(names)).sorted())
  }
}

@Suite struct EscapingTests {
  @Test(arguments: ["=1+1", "\u{FEFF}=1+1", "\u{200B}@x", "+1", "-1"]) func noCellIsAFormula(_ text: String) {
    #expect(Escaping.csv(text) == "'" + text)
  }

  @Test func htmlShowsMarkupAsText() {
    #expect(Escaping.html("<script>alert('1')</script>") == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;")
    #expect(Escaping.html("a\u{0}b\u{202E}c") == "a\u{FFFD}bc")
  }

  @Test(arguments: [
    ("*a* [b](c) `d` <e> | f", "\\*a\\* \\[b\\](c) \\`d\\` &lt;e> \\| f"),
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
