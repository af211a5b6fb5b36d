import DatelineModel
import HTMLReading
import Testing

@Suite struct HTMLReaderTests {
  private func text(_ html: String) -> String { HTMLReader.read(Array(html.utf8)).tree.text(of: 0) }

  @Test func treeIsKeptInDocumentOrder() {
    let page = HTMLReader.read(Array("<html><body><p class=a>One <b>two</b></p><p>three</body></html>".utf8))
    #expect(
      page.tree.dump == """
        <html>
          <body>
            <p class="a">
              "One "
              <b>
                "two"
            <p>
              "three"
        """)
  }

  @Test func inlineElementsDoNotCutWordsAndBlocksDo() {
    #expect(text("<p>Noshki<nobr>–Dal</nobr>bandin</p><div>next</div>") == "Noshki–Dalbandin next")
  }

  @Test func scriptsAndStylesAreNoText() {
    #expect(text("<p>a</p><script>var b = 'c'</script><style>d{}</style><template>e</template>") == "a")
  }

  /// What browsers do not show and libxml2 hands on as text.
  @Test(arguments: [
    ("<p>a</p><![if IE]><p>b</p><![endif]><p>c</p>", "a b c"), ("<p>a <!- end of pixel -> b</p>", "a b"),
    ("<p>a <!> b</p>", "a b"), ("<p>a <!?php b ?> c</p>", "a c"), ("<p>a <![endif]--> b</p>", "a b"),
    ("<p>a<span><title>Share</title></span> b</p>", "a b"), ("<p>a</p><title>late</title><p>b</p>", "a b"),
    (
      "<p>a <math><semantics><mi>H</mi><annotation encoding=x>\\displaystyle H</annotation></semantics></math> b</p>",
      "a H b"
    ),
    // Shown; what nothing ends is kept, though browsers take it for a comment to the end of the page
    ("<p>2 <! 3 is no mark-up", "2 <! 3 is no mark-up"), ("<p>a <![CDATA[b]]> c</p>", "a <![CDATA[b]]> c"),
    ("<p>a <3 b</p>", "a <3 b"),
    ("<!DOCTYPE html><p>a", "a"), ("<!--[if !IE]><!--><p>a</p><!--<![endif]-->", "a"),
    ("<p>a !] b > c</p>", "a !] b > c"),
  ])
  func whatIsNoTextToBrowsers(html: String, shown: String) { #expect(text(html) == shown) }

  /// Offsets into the page hold behind what was cut.
  @Test func offsetsHoldBehindBogusComments() throws {
    let html = Array("<p>one <!- x ->two</p><![if y]><p>three</p>".utf8)
    let tree = HTMLReader.read(html).tree
    #expect(tree.text(of: 0) == "one two three")
  }

  @Test func nestingOfAHundredThousandLosesNothing() {
    let html = String(repeating: "<div>", count: 100_000) + "<p>deep</p>"
    let page = HTMLReader.read(Array(html.utf8))
    #expect(page.tree.text(of: 0) == "deep")
    #expect(page.depth > HTMLReader.Limits().nesting)
  }

  @Test func aTextOfElevenMegabytesIsKept() {
    let html = "<p>" + String(repeating: "word ", count: 2_200_000) + "</p><p>after</p>"
    let page = HTMLReader.read(Array(html.utf8))
    #expect(page.tree.text(of: 0).hasSuffix("word after"))
    #expect(page.stoppedAt == nil)
  }

  @Test func readingSideBySideGivesTheSame() async {
    let html = Array("<html><body><p>Quetta &amp; Mach</p></body></html>".utf8)
    let texts = await withTaskGroup(of: String.self) { group in
      for _ in 0..<64 { group.addTask { HTMLReader.read(html).tree.text(of: 0) } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts == ["Quetta & Mach"])
  }
}

@Suite struct CharsetTests {
  private func read(_ bytes: [UInt8], given: String? = nil) -> (String, Charset) {
    let page = HTMLReader.read(bytes, charset: given)
    return (page.tree.text(of: 0), page.charset)
  }

  @Test func byteOrderMarkWinsOverTheDeclaration() {
    let (text, charset) = read([0xEF, 0xBB, 0xBF] + Array("<meta charset=iso-8859-1><p>é".utf8))
    #expect(text == "é")
    #expect(charset.basis == .byteOrderMark)
  }

  /// Characters of two bytes and of three in UTF-8.
  @Test(
    arguments: [(0x80, "€"), (0x83, "ƒ"), (0x88, "ˆ"), (0x8A, "Š"), (0x99, "™"), (0x9C, "œ"), (0x9F, "Ÿ")]
      as [(UInt8, String)])
  func windows1252HasCharactersWhereLatin1HasCodes(byte: UInt8, character: String) {
    #expect(read(Array("<meta charset=windows-1252><p>a".utf8) + [byte]).0 == "a" + character)
  }

  @Test func windows1252IsReadAsDeclaredAndAsFallback() {
    #expect(read(Array("<meta charset=windows-1252><p>".utf8) + [0x93, 0x61, 0x94, 0x20, 0x96]).0 == "“a” –")
    #expect(read(Array("<p>caf".utf8) + [0xE9]).0 == "café")
  }

  @Test func utf16WithoutAMarkIsSeenByItsNULs() {
    let bytes = "<html><p>Quetta, Pakistan</p></html>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let (text, charset) = read(bytes)
    #expect(text == "Quetta, Pakistan")
    #expect(charset.basis == .nulPattern)
  }

  @Test func declaredLatin1ThatIsUTF8IsUTF8() {
    let (text, charset) = read(Array("<meta charset=iso-8859-1><p>Straße nach Köln".utf8))
    #expect(text == "Straße nach Köln")
    #expect(charset.basis == .valid)
  }

  @Test func otherCharsetsGoThroughTheCLibrary() {
    #expect(read(Array("<meta charset=windows-1251><p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]).0 == "Привет")
  }

  @Test func strayBytesAndNULsAreReplacedAndCounted() {
    let page = HTMLReader.read(Array("<p>Üb".utf8) + [0xFF, 0x00] + Array("ö, äü, éè".utf8))
    #expect(page.tree.text(of: 0) == "Üb\u{FFFD}\u{FFFD}ö, äü, éè")
    #expect(page.replacedBytes == 2)
  }

  @Test func aGivenCharsetWins() {
    #expect(read([0x3C, 0x70, 0x3E, 0xE9], given: "iso-8859-1").1.basis == .given)
  }
}

/// Pages made to cost the parser more than their size.
@Suite struct FloodTests {
  private func page(_ html: String) -> HTMLReader.Page { HTMLReader.read(Array(html.utf8)) }

  @Test func attributesBeyondTheLimitAreCutAndCounted() {
    let many = (0..<5000).map { "a\($0)=\"'>\"" }.joined(separator: " ")
    let read = page("<p title=t \(many)>one</p><p class=x>two</p>")
    #expect(read.crowdedElements == 1)
    #expect(read.tree.text(of: 0) == "one two")
    #expect(read.tree.dump.contains("<p title=\"t\">"))
  }

  @Test(arguments: [
    "<p a=\"", "<p a='>", "<p", "<", "<p a=", "<p ////", "<script", "<script><p", "<p\u{0}a", "<p =\"=\"=>x",
  ])
  func tagsThatNeverEnd(html: String) {
    #expect(page("<b>before</b>" + html).tree.text(of: 0).hasPrefix("before"))
  }

  @Test func scriptsAreNotCounted() {
    let script = "<script>if (a<b " + (0..<2000).map { "c\($0) " }.joined() + ") d()</script>"
    #expect(page(script + "<p>text").crowdedElements == 0)
  }

  @Test func endTagsThatFitNothingDoNotCostTheirNumberTimesTheDepth() {
    let read = page(String(repeating: "<div>", count: 50_000) + String(repeating: "</b>", count: 50_000) + "<p>after")
    #expect(read.stoppedAt != nil)
  }

  @Test(arguments: ["<li>", "<li>word", "x<br>", "&amp;"])
  func elementsAndPiecesOfTextHaveAnEnd(unit: String) {
    var limits = HTMLReader.Limits()
    limits.elements = 1000
    let html = Array(("<p>before</p>" + String(repeating: unit, count: 3000)).utf8)
    let read = HTMLReader.read(html, limits: limits)
    #expect(read.hasTooManyElements && read.stoppedAt.map { $0 > 13 && $0 < html.count } == true)
    #expect(read.tree.count < 2100 && read.tree.text(of: 0).hasPrefix("before"))
    limits.elements = 10_000
    #expect(HTMLReader.read(html, limits: limits).hasTooManyElements == false)
  }

  /// Long comments and values are kept from the parser, cut between two characters; what stands behind them keeps its place.
  @Test(arguments: ["x", "ü", "北", "😀"])
  func longCommentsAndValuesAreCut(letter: String) {
    let long = String(repeating: letter, count: 200_000)
    for html in [
      "<p>one</p><!--\(long)--><p>two</p>", "<p>one</p><!--\(long)--!><p>two</p>",
      "<p>one</p><img alt=\"\(long)\" src='\(long)'><p>two</p>",
      "<p>one</p><!--\(long)--><img src=\"\(long)\"><script>if (a) { \(long) }</script><p>two</p>",
    ] {
      let read = page(html)
      #expect(read.tree.text(of: 0) == "one two" && read.replacedBytes == 0 && read.crowdedElements == 0)
      let last = read.tree.sources.runs(of: TextRange(read.tree.buffer.count - 3, read.tree.buffer.count)).last
      #expect(last.map { Int($0.sourceEnd) } == html.utf8.count - 4)
    }
  }

  /// Either all is read, or it is said where reading stopped.
  @Test(arguments: [
    "<p title=\"\(String(repeating: "x", count: 11_000_000))\">one</p>",
    "<p>one</p><!--\(String(repeating: "x", count: 11_000_000))-->",
    "<p>one</p><script>\(String(repeating: "x", count: 11_000_000))</script>",
  ])
  func elevenMegabytesOfOneThing(html: String) {
    let read = page(html + "<p>after</p>")
    #expect(read.tree.text(of: 0).hasSuffix("after") || read.stoppedAt != nil)
  }

  @Test(arguments: [
    ("<p>one</p><!-- two <p>three</p>", 10), ("<!-- <p>one</p>", 0),
    ("<p>one</p><!-- two --!><!-- <b>three</b> -- >", 23),
    ("<script>if (a<!-- b) c();</script><p>one</p>", nil), ("<p>one</p><!-- two", nil),
    ("<p>one</p><!-- <b>two</b> -->", nil),
  ])
  func aCommentLeftOpenIsReported(html: String, place: Int?) {
    let read = page(html)
    #expect(read.openComment == place)
    if place != 0 { #expect(read.tree.text(of: 0).contains("one")) }
    #expect(!read.tree.text(of: 0).contains("three"))
  }
}

/// The insides of scripts and styles, which the parser is not given: the tree has them as the parser would have returned them.
@Suite struct InsideTests {
  private static let code = "var text = \"" + String(repeating: "a < b && c > d; ", count: 8) + "\""

  private func tree(_ html: String) -> HTMLTree { HTMLReader.read(Array(html.utf8)).tree }

  @Test(arguments: [
    code, code + "</div><p>", code + "<!-- <script> ", "\t\n" + code + "\r\n", code + " é 漢 🙂", code + "/",
  ])
  func aScriptIsTheTextOfItsElement(inside: String) {
    let read = tree("<p>a</p><script type=x>\(inside)</script><p>b</p>")
    let script = (0..<read.count).first { read.tag($0) == .script }
    #expect(script.map { String(decoding: read.rawText(of: $0), as: UTF8.self) } == inside)
    #expect(read.text(of: 0) == "a b")
  }

  /// The parser drops what XML does not allow, and opens elements before the script's own end.
  @Test func whatTheParserChangesIsLeftToIt() {
    let read = tree("<script>\(InsideTests.code)\u{1}\u{FFFE};</script><p>b</p>")
    #expect(String(decoding: read.rawText(of: 0), as: UTF8.self) == InsideTests.code + ";b")
  }

  @Test func aStyleIsNoTextOfTheTree() {
    #expect(tree("<style>\(InsideTests.code)</style><p>b</p>").rawText(of: 0) == Array("b".utf8))
  }

  /// Where a script is none: in a comment, in an attribute, empty by its own mark, or in mark-up that ends elsewhere for the parser.
  @Test(arguments: [
    ("<!--[if IE]><script>\(code)</script><![endif]--><p>b", "b"),
    ("<!-- --!><p>b<!-- <script> --></p><p><i>\(code)</i></script>", "b \(code)"),
    ("<p title='<script>'>b <i>\(code)</i></script>", "b \(code)"),
    ("<script/><p>b <i>\(code)</i></script>", "b \(code)"),
    ("<scripts><p>b <i>\(code)</i></script>", "b \(code)"),
    ("<?php <script>\(code)</script> ?><p>b", "\(code) ?> b"),
  ])
  func scriptsThatAreNone(html: String, text: String) {
    #expect(tree(html).text(of: 0) == text)
  }

  @Test func whereReadingStoppedCountsInThePage() {
    let floods = String(repeating: "<div>", count: 50_000) + String(repeating: "</b>", count: 50_000)
    let bare = HTMLReader.read(Array("<p>a</p>\(floods)".utf8))
    let script = "<script>\(InsideTests.code)</script>"
    let read = HTMLReader.read(Array("<p>a</p>\(script)\(floods)".utf8))
    #expect(read.stoppedAt == bare.stoppedAt.map { $0 + script.utf8.count })
  }
}
