import DatelineModel
import Testing
import Text

/// Tokens and the white space between them are the whole text, whatever it is.
@Suite struct TokenCoverTests {
  /// White space, and what has no width: marks that join or part words, set a direction, or stand at the head of a file.
  private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2069, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// What is wrong with the tokens of a text; nil where nothing is.
  private func problem(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let cut = Tokenization(bytes)
    var last = 0
    for index in cut.tokens.indices {
      let range = cut.range(ofToken: index)
      guard range.start >= last, range.length > 0, range.end <= bytes.count else { return "token \(index) at \(range)" }
      if let gap = gap(bytes[last..<range.start]) { return "\(gap) before token \(index)" }
      guard String(validating: bytes[range.start..<range.end], as: UTF8.self) != nil else {
        return "token \(index) cuts a character"
      }
      if cut.tokens[index].spaceBefore != (range.start > last || index == 0) { return "space before token \(index)" }
      last = range.end
    }
    if let gap = gap(bytes[last...]) { return "\(gap) at the end" }
    let covered = cut.sentences.flatMap { Array($0) }
    return covered == Array(cut.tokens.indices) ? nil : "sentences do not cover the tokens once"
  }

  /// Visible characters in what no token covers.
  private func gap(_ bytes: ArraySlice<UInt8>) -> String? {
    let visible = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !isBlank($0) }
    return visible.isEmpty ? nil : "\"\(String(String.UnicodeScalarView(visible)))\" is in no token"
  }

  @Test(arguments: [
    "", " ", "a", "Año 2025: «Qué» – naïve façade, 3.5 % of Ñandú's…\n\u{200B}x", "U.S. p.m. O'Neil's 1,200,000 ’s",
    "Gen. Sharif (“left”).\u{A0}Then", "۲۰۲۵ کو وہ آیا۔ وہ گیا؟", "वह आया। १२ लोग॥", "東京で、雨。「はい」", "😀\u{200D}👩 a\u{301}",
    "\u{FEFF}x\r\n\ty",
  ])
  func everyVisibleCharacterIsInAToken(text: String) {
    #expect(problem(text) == nil)
  }

  /// SplitMix64: the same numbers on every machine.
  private struct Numbers {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ mixed >> 31) % UInt64(limit))
    }
  }

  private static let alphabets: [[Unicode.Scalar]] = [
    Array("abcdstZXS".unicodeScalars), Array("0123456789".unicodeScalars),
    Array(" \n\t\r\u{A0}\u{2003}\u{200B}\u{200F}\u{3000}".unicodeScalars),
    Array(".,:;!?'’\"“”()[]–—…%$#@&/<>«»|_*".unicodeScalars), Array("ابتسشکگہی۔؟،٪۰۱۹٠٥".unicodeScalars),
    Array("कखगतसि्ंा।॥०५".unicodeScalars), Array("éüñÅßœżĐΩЖ".unicodeScalars), Array("雨。、「」…！１".unicodeScalars),
    Array("😀𝄞\u{301}\u{FE0F}".unicodeScalars),
  ]

  @Test(arguments: 0..<8)
  func generatedTextsAreCoveredAsWell(seed: Int) {
    var numbers = Numbers(state: UInt64(seed) &* 0x1234_5678_9ABC_DEF1 &+ 1)
    for _ in 0..<400 {
      var text = String.UnicodeScalarView()
      for _ in 0..<numbers.next(below: 12) {
        let alphabet = Self.alphabets[numbers.next(below: Self.alphabets.count)]
        for _ in 0...numbers.next(below: 5) { text.append(alphabet[numbers.next(below: alphabet.count)]) }
      }
      if let problem = problem(String(text)) { Issue.record("\(problem) in \(String(text).debugDescription)") }
    }
  }
}
