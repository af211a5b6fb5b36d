import JSONText
import Testing

/// RFC 8259, line by line: what a reader has to take, and what it has to refuse.
@Suite struct GrammarTests {
  @Test(arguments: [
    "0", "-0", "7", "-12", "10", "0.5", "-0.05", "1.0", "12.340", "1e5", "1E5", "1e+5", "1e-05", "0e0", "-0.1E-2",
    "1.5e300",
    "123456789012345678901234567890",
  ])
  func numbersComeBackAsWritten(text: String) {
    #expect(JSONReader.read(text) == .number(text))
    #expect(JSONReader.read("[\(text)]") == .array([.number(text)]))
    #expect(JSONReader.read("{\"n\":\(text),\"m\":\(text)}")?["m"] == .number(text))
  }

  @Test(arguments: [
    "01", "-01", "00", "1-2", "1+2", "+1", "-", "+", "--1", ".5", "-.5", "1.", "1.e3", "1.5.2", "1e", "1e+", "1E-",
    "e5", "1e5.5",
    "1e5e5", "0x10", "1_000", "1,000", "1 000", "NaN", "nan", "-NaN", "Infinity", "-Infinity", "inf", "١", "1a", "- 1",
    "0-",
  ])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(JSONReader.read(text) == nil)
    #expect(JSONReader.read("{\"n\":\(text)}") == nil)
    if text != "1,000" { #expect(JSONReader.read("[\(text)]") == nil) }
  }

  @Test(arguments: [
    (#""""#, ""), (#""a""#, "a"), (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00E9""#, "Aéé"),
    (#""\u0000""#, "\0"), (#""\ud83d\ude00!""#, "😀!"), (#""\uD83D\uDE00""#, "😀"),
    ("\"é字𝄞\u{7F}\u{2028}\"", "é字𝄞\u{7F}\u{2028}"),
    (#""\\u0041""#, "\\u0041"), (#""/* no comment */ // x""#, "/* no comment */ // x"),
    // Halves of pairs: alone, in the wrong order, before another escape.
    (#""\ud83d""#, "\u{FFFD}"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
  ])
  func stringsAreUnescaped(text: String, string: String) {
    #expect(JSONReader.read(text)?.string?.unicodeScalars.elementsEqual(string.unicodeScalars) == true)
    #expect(JSONReader.read("{\(text):1}")?[string] == .number("1"))
  }

  @Test(arguments: [
    #"""#, #""a"#, #""\""#, #""\q""#, #""\U0041""#, #""\u""#, #""\u12""#, #""\u12g4""#, #""\u 123""#, #""\u+123""#,
    #""\x41""#,
    #""\0""#, #""\'""#, "\"\n\"", "\"\t\"", "\"\r\"", "\"\u{0}\"", "\"\u{1F}\"", "'a'", #""a"b""#, #""\ud83d\u""#,
    "\"a\\\nb\"",
  ])
  func brokenStringsAreRefused(text: String) {
    #expect(JSONReader.read(text) == nil)
    #expect(JSONReader.read("[\(text)]") == nil)
  }

  @Test(arguments: [
    "[]", "[ ]", "{}", "\t\r\n {\n}\r", "[1,2]", "[[],{}]", "{\"a\":[],\"a\":{}}", "[null , true,false ]", "{\"\":0}",
    "true", "null",
  ])
  func structureIsRead(text: String) {
    #expect(JSONReader.read(text) != nil)
  }

  @Test(arguments: [
    " ", ",", "[", "]", "{", "}", "[1", "[1,", "[,]", "[,1]", "[1,]", "[1,,2]", "[1 2]", "[1]]", "[1}", "{]", "{,}",
    "{\"a\"}", "{\"a\":}",
    "{\"a\":1,}", "{\"a\":1,,\"b\":2}", "{\"a\":1 \"b\":2}", "{\"a\" 1}", "{a:1}", "{1:1}", "{null:1}", "{'a':1}",
    "{\"a\":1", "1 2", "[] []",
    "True", "NULL", "tru", "nulll", "truefalse", "// x\n1", "/* x */1", "[1/**/]", "\u{FEFF}1", "\u{A0}1", "1\u{B}",
    "undefined",
  ])
  func brokenStructureIsRefused(text: String) {
    #expect(JSONReader.read(text) == nil)
  }

  @Test(arguments: ["1", "", "{}", "\"x\""])
  func nestingEndsAtTheLimit(inside: String) {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + inside + String(repeating: "]", count: levels)
    }
    let deepest = JSONReader.depthLimit - (inside == "{}" ? 1 : 0)
    #expect(JSONReader.read(nested(deepest)) != nil)
    #expect(JSONReader.read(nested(deepest + 1)) == nil)
  }

  /// A page's careless number does not cost what stands behind it.
  @Test func carelessNumbersOfPagesAreTakenAsWritten() {
    let page = JSONReader.read("{\"height\": 01, \"width\": +5, \"headline\": \"x\"}", tolerant: true)
    #expect(page?["height"] == .number("01") && page?["headline"]?.string == "x")
    #expect(JSONReader.read("[NaN]", tolerant: true) == nil)
  }
}
