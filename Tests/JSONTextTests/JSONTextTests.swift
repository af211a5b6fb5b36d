import JSONText
import Testing

@Suite struct JSONTextTests {
  @Test func whatIsWrittenComesBack() {
    let text = "a \"quote\", a \\ and a\nline, \u{1}, ü, 😀, \u{85}, \u{2028}, \u{2029}"
    var writer = JSONWriter()
    writer.object { w in
      w.member("text", text)
      w.name("list")
      w.array([1, -2]) { w, number in w.value(number) }
      w.name("none")
      w.value(nil as String?)
      w.name("point")
      w.value(-66.10000001, places: 5)
    }
    let value = JSONReader.read(writer.bytes)
    #expect(!writer.text.unicodeScalars.contains { ["\u{85}", "\u{2028}", "\u{2029}"].contains($0) })
    #expect(value?["text"]?.string == text)
    #expect(value?["list"]?.elements == [.number("1"), .number("-2")])
    #expect(value?["none"] == .null)
    #expect(value?["point"] == .number("-66.1"))
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "{\"a\":1} x", "\"\\q\"", "nul", "{\"a\":\"x\ny\"}"])
  func brokenTextIsRefused(text: String) {
    #expect(JSONReader.read(text) == nil)
  }

  @Test(arguments: [
    "{\"a\":\"x\",}", "{\"a\":\"x\" /* why */}", "// first\n{\"a\":\"x\"}", "{\"a\":\"x\",\"b\":[1,2",
    "{\"a\":\"x\",\"b\":\"line\nfeed\"}",
  ])
  func carelessPagesAreUnderstood(text: String) {
    #expect(JSONReader.read(text, tolerant: true)?["a"]?.string == "x")
  }

  @Test func deepNestingIsRefusedWithoutRecursingFurther() {
    #expect(JSONReader.read(String(repeating: "[", count: 100_000), tolerant: true) == nil)
  }

  @Test func surrogatePairs() {
    #expect(JSONReader.read("\"\\ud83d\\ude00\"")?.string == "😀")
    #expect(JSONReader.read("\"\\ud83d\"")?.string == "\u{FFFD}")
  }
}
