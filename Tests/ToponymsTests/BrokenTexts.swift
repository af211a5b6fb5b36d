import Testing

/// Lines that break where no sentence does: what stands before a line break says nothing of the name behind it, and asking for it ends
/// nothing.
@Suite struct BrokenTexts {
  @Test(arguments: [
    ("to\n\nLondon", ["London:mention"]), ("London\n\nto", ["London:mention"]),
    ("from\nLondon\nto\nParis", ["London:mention", "Paris:mention"]),
    ("He went\nto\nLondon\n", ["London:mention"]), ("Pakistan\nsaid no.", ["Pakistan:mention"]),
    ("London", ["London:mention"]),
    ("London, Paris", ["London:mention", "Paris:mention"]),
    ("in London,\nEngland", ["London:mention", "England:mention"]),
    ("Peshawar-\nbound", ["Peshawar:mention"]), ("", []), ("\n\n", []), ("to", []),
  ])
  func aNameAtTheHeadOfALineHasNoPreposition(text: String, expected: [String]) {
    #expect(PlaceTable.read(text) == expected)
  }
}
