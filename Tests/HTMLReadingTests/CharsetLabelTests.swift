import Testing

@testable import HTMLReading

/// Charsets by the labels that pages write, and of pages that write none.
@Suite struct CharsetLabelTests {
  @Test(arguments: [
    ("cp866", "ibm866"), ("koi8", "koi8-r"), ("KOI8-RU", "koi8-u"), ("latin2", "iso-8859-2"), ("hebrew", "iso-8859-8"),
    ("iso-8859-8-i", "iso-8859-8"), ("greek", "iso-8859-7"), ("arabic", "iso-8859-6"),
    ("x-mac-cyrillic", "mac-cyrillic"),
    (" 'UTF-8' ", "utf-8"), ("latin1", "windows-1252"), ("x-sjis", "cp932"), ("ks_c_5601-1989", "cp949"),
    ("gb_2312", "gb18030"), ("unicodefeff", "utf-16le"),
  ])
  func labels(label: String, name: String) { #expect(Charset.canonicalName(label) == name) }

  @Test(arguments: ["", "utf", "koi9", "windows-1259", "none"])
  func unknownLabels(label: String) { #expect(Charset.canonicalName(label) == nil) }

  /// "Мост закрыт" and "جسر مغلق" in old charsets, with the page's language and without.
  @Test(
    arguments: [
      ("<html lang=ru><p>", [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2], "windows-1251"),
      ("<html><p>", [0xCC, 0xEE, 0xF1, 0xF2, 0x20, 0xE7, 0xE0, 0xEA, 0xF0, 0xFB, 0xF2], "windows-1251"),
      ("<html lang=ru><p>", [0xED, 0xCF, 0xD3, 0xD4, 0x20, 0xDA, 0xC1, 0xCB, 0xD2, 0xD9, 0xD4], "koi8-r"),
      ("<html lang='ar'><p>", [0xCC, 0xD3, 0xD1, 0x20, 0xE3, 0xDB, 0xE1, 0xDE], "windows-1256"),
      ("<html lang=de><p>", [0x4D, 0xFC, 0x68, 0x6C, 0x65], "windows-1252"),
      ("<p>", [0x63, 0x61, 0x66, 0xE9], "windows-1252"),
    ] as [(String, [UInt8], String)])
  func undeclared(head: String, text: [UInt8], name: String) {
    let charset = HTMLReader.read(Array(head.utf8) + text).charset
    #expect(charset.name == name)
    #expect(charset.basis == .fallback)
  }
}

/// Pages as browsers read them.
@Suite struct BrowserReadingTests {
  private func dump(_ html: String) -> String { HTMLReader.read(Array(html.utf8)).tree.dump }

  @Test func anArticleEndsTheHeadThatAPageLeavesOut() {
    let tree = dump("<title>A</title><meta charset=utf-8><article><p>One</p></article>")
    #expect(tree.contains("<body>\n    <article>\n      <p>"))
  }

  @Test func aHeadWithItsTagsStaysAsItIs() {
    let tree = dump("<html><head><title>A</title></head><body><main><p>One</p></main></body></html>")
    #expect(tree == "<html>\n  <head>\n    <title>\n      \"A\"\n  <body>\n    <main>\n      <p>\n        \"One\"")
  }

  @Test func aDeclarativeShadowRootIsShownAndATemplateIsNot() {
    let tree = HTMLReader.read(
      Array("<x-a><template shadowrootmode=open><p>In</p></template></x-a><template><p>Out</p></template>".utf8)
    ).tree
    #expect(tree.text(of: 0) == "In")
  }

  @Test(arguments: [
    ("<h1><span>Town talk</span>Mill is sold</h1>", "Town talk Mill is sold"),
    ("<p><span>Ada Lind</span><span>May 12</span></p>", "Ada Lind May 12"), ("<p>H<sub>2</sub>O</p>", "H2O"),
    ("<p><span>T</span>he mill</p>", "The mill"), ("<p>i<b>Phone</b></p>", "iPhone"),
    ("<p>“<span>Mill</span>”</p>", "“Mill”"), ("<p><span>12 May 2021</span><span>Ada</span></p>", "12 May 2021 Ada"),
  ])
  func seams(html: String, text: String) { #expect(HTMLReader.read(Array(html.utf8)).tree.text(of: 0) == text) }

  @Test func theCommentsAtThePagesHead() {
    let page = HTMLReader.read(Array("<!doctype html>\n<!-- saved from url=(0021)https://example.org/a -->\n<p>A".utf8))
    #expect(String(decoding: page.comments, as: UTF8.self).contains("saved from url=(0021)https://example.org/a"))
  }
}
