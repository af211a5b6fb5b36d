import Sites
import Testing

@Suite struct PermalinkTests {
  @Test(arguments: [
    ("The Jaffar Express", "the-jaffar-express"), ("Setúbal", "setubal"), ("../../etc", "etc"), ("a/b\\c", "a-b-c"),
    ("2025", "2025"),
  ])
  func plainNames(text: String, name: String) { #expect(Permalink.of(text) == name) }

  @Test(arguments: [
    "کوئٹہ", "…", "..", "Москва", String(repeating: "long ", count: 60), String(repeating: "ж", count: 150),
  ])
  func otherNamesAreSafeAndKeptApart(text: String) {
    let name = Permalink.of(text)
    #expect(name.utf8.count <= 80)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    #expect(name != Permalink.of(text + "x"))
    #expect(name == Permalink.of(text))
  }

  @Test func namesThatDifferInCapitalsOnlyAreKeptApart() {
    let names = Permalink.all(["Rain", "rain", "Rain!"])
    #expect(Set(names).count == 3)
    #expect(names[1] == "rain")
    #expect(Permalink.all(["Rain", "Snow"]) == ["rain", "snow"])
  }
}
