import DatelineModel
import Testing
import Text

@Suite struct TokenizationTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenization(bytes).tokens.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("O'Neil's train", ["O'Neil", "'s", "train"]), ("the U.S. army", ["the", "U.S.", "army"]),
    ("at 9 p.m. on", ["at", "9", "p.m.", "on"]), ("1,200 people", ["1,200", "people"]),
    ("March 3, 2025", ["March", "3", ",", "2025"]),
    ("the 1990s", ["the", "1990", "s"]), ("Noshki–Dalbandin", ["Noshki", "–", "Dalbandin"]),
    ("“Quetta”", ["“", "Quetta", "”"]),
    ("Quetta’s", ["Quetta", "’s"]), ("12,34", ["12", ",", "34"]),
  ])
  func tokens(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("He came. She left.", 2), ("Gen. Sharif spoke. He left.", 2), ("On Nov. 9 it rained.", 1), ("“Stop!” he said.", 1),
    ("near tunnel no. 8, the track broke.", 1), ("One line\nAnother line", 2), ("A. B. Khan came. Then he left.", 2),
    ("", 0),
    ("وہ آیا۔ وہ گیا۔", 2),
  ])
  func sentences(text: String, count: Int) {
    #expect(Tokenization(Array(text.utf8), Orthography(abbreviations: "gen mr nov no")).sentences.count == count)
  }

  /// Months in short are words, too, and end a sentence before a capital.
  @Test(arguments: [
    ("Fire swept Playa del Mar. A year later it rained.", 2), ("On Mar. 3 it rained.", 1), ("See no. 5 there.", 1),
    ("Was it he? No. It was she.", 3), ("Gen. Sharif spoke.", 1),
  ])
  func abbreviationsBeforeNumbers(text: String, count: Int) {
    let orthography = Orthography(abbreviations: "gen", numberAbbreviations: "mar no")
    #expect(Tokenization(Array(text.utf8), orthography).sentences.count == count)
  }

  @Test(arguments: [
    (
      "L'an prochain, aujourd'hui, jusqu'au 2 mai",
      ["L'", "an", "prochain", ",", "aujourd'hui", ",", "jusqu'", "au", "2", "mai"]
    ),
    ("D’ici là", ["D’", "ici", "là"]), ("O'Neil", ["O'Neil"]),
  ])
  func elidedWordsStandApart(text: String, expected: [String]) {
    let tokens = Tokenization(Array(text.utf8), Orthography(elided: "l d jusqu"))
    #expect(tokens.tokens.indices.map { tokens.string($0..<($0 + 1)) } == expected)
  }

  @Test(arguments: [
    ("Am 8. Mai fiel die Stadt. Danach war Ruhe.", 2), ("Sie siegte 3:2. Danach ging sie.", 2),
    ("Im Jahr 1945. Danach nichts.", 2),
    ("Es kostet ca. 20 Euro, bzw. Gulden.", 1),
  ])
  func ordinalsWithStopEndNoSentence(text: String, count: Int) {
    let german = Orthography(lowerAbbreviations: "ca bzw", ordinalsEndInStop: true)
    #expect(Tokenization(Array(text.utf8), german).sentences.count == count)
  }

  @Test func codePointsMatchTheStringsOwnCount() {
    let text = String(repeating: "aä€😀z", count: 300)
    let index = CodePointIndex(Array(text.utf8))
    var offset = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.codePoint(at: offset) == number)
      offset += String(scalar).utf8.count
    }
    #expect(index.codePoint(at: offset) == text.unicodeScalars.count)
  }
}
