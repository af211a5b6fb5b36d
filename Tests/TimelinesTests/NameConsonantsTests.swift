import Testing
import Text

@testable import Timelines

/// Names are compared across scripts by their consonants.
@Suite struct NameConsonantsTests {
  @Test(arguments: [
    ("Sharif", "شریف"), ("Sharif", "شريف"), ("Bugti", "بگٹی"), ("Ghazanfar", "غضنفر"), ("Talal", "طلال"),
    ("Karachi", "کراچی"),
    ("Mastung", "مستونگ"), ("Khuzdar", "خضدار"), ("Bolan", "بولان"), ("Pakistan", "باكستان"),
  ])
  func oneNameInTwoScripts(latin: String, other: String) {
    #expect(NameConsonants.consonants(of: latin) == NameConsonants.consonants(of: other))
  }

  @Test(arguments: [("Sharif", "بگٹی"), ("Talal", "خضدار"), ("Mastung", "ملتان"), ("Bolan", "بلوچستان")])
  func twoNames(latin: String, other: String) {
    #expect(NameConsonants.consonants(of: latin) != NameConsonants.consonants(of: other))
  }

  @Test func doubledConsonantsAreOne() {
    #expect(NameConsonants.consonants(of: "Muhammad") == NameConsonants.consonants(of: "محمد"))
  }

  /// Words without a capital are no names, and names of two consonants are too often alike.
  @Test func whatIsCompared() {
    let text = Tokenization(Array("Minister Talal met Ali and Sibi elders of Mastung".utf8))
    #expect(NameConsonants.all(in: text) { _ in true } == ["mnstr", "tll", "mstng"])
  }
}
