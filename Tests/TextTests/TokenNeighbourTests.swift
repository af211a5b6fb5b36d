import DatelineModel
import Testing
import Text

/// Questions about tokens by index have an answer for every index.
@Suite struct TokenNeighbourTests {
  private let text = Tokenization(Array("He left Quetta’s 3 stations.\nto\n\nLondon".utf8))
  private let outside = [Int.min, -2, -1, 9, 10, 1000, Int.max]

  @Test func outsideTheTextNothingStands() {
    #expect(text.tokens.count == 9)
    for at in outside {
      #expect(text.token(at) == nil)
      #expect(!text.isWord(at, in: "he left to london"))
      #expect(!text.isMark(at, "."))
      #expect(!text.isNumber(at))
      #expect(!text.isPossessive(at))
      #expect(!text.isSameSentence(at, 0))
      #expect(!text.isSameSentence(at, at))
      #expect(text.sentence(ofToken: at).isEmpty)
      #expect(text.stem(at, "s") == 0)
      #expect(!text.ends(at, in: "s"))
      #expect(!text.begins(at, with: "s", atLeast: 1))
      #expect(text.range(ofSentence: at) == TextRange(text.text.count, text.text.count))
    }
  }

  @Test func insideItTheyTellWhatStands() {
    #expect(text.sentence(ofToken: 2) == 0..<7)
    #expect(text.sentence(ofToken: 7) == 7..<8)
    #expect(text.isPossessive(3) && !text.isPossessive(2))
    #expect(text.isNumber(4) && !text.isNumber(5))
    #expect(text.isSameSentence(0, 6) && !text.isSameSentence(6, 7))
    #expect(text.string(0..<2) == "He left")
    #expect(text.range(ofSentence: 1) == TextRange(31, 33))
  }

  @Test func spansThatRunBackwardsAreEmpty() {
    #expect(Range.span(3, 5) == 3..<5)
    #expect(Range.span(5, 3) == 5..<5)
    #expect(text.string(.span(8, 2)).isEmpty)
    #expect(text.range(ofTokens: .span(8, 2)) == nil)
    #expect(text.string(-5..<100) == text.string(0..<9))
  }
}
