import Testing
import Toponyms

@Suite struct NameFeatureTests {
  /// Two kinds with one number would share a weight.
  @Test func noNumberIsGivenTwice() {
    var given: [UInt64: NameFeature] = [:]
    for kind in NameFeature.allCases {
      for number in kind.rawValue..<kind.rawValue + kind.width {
        #expect(given[number] == nil, "\(kind) takes \(number) of \(given[number].map { "\($0)" } ?? "")")
        given[number] = kind
      }
    }
    #expect(given.count == 89)
  }
}
