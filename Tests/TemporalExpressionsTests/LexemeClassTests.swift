import TemporalExpressions
import Testing

/// Classes of words are held as the bits of one number.
@Suite struct LexemeClassTests {
  @Test func everyClassHasABitOfItsOwn() {
    let masks = LexemeClass.allCases.map(\.mask)
    #expect(!masks.contains(0))
    #expect(Set(masks).count == masks.count)
  }
}
