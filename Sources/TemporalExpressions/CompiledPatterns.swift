/// A grammar's patterns in flat lists: they are asked at every word of every text, and a list within a list would be retained
/// and released each time.
struct CompiledPatterns: Sendable {
  struct Pattern: Sendable {
    let rule: Int32
    /// Its elements.
    let elements: Range<Int>
  }

  struct Element: Sendable {
    let atoms: Range<Int>
    let isOptional: Bool
    let isTight: Bool
    /// Whether it only looks ahead, and whether what it looks for must not follow.
    let isAhead: Bool
    let isForbidden: Bool
  }

  private(set) var patterns: [Pattern] = []
  private(set) var elements: [Element] = []
  private(set) var atoms: [TimexPattern.Atom] = []

  init(_ written: [(rule: Int32, pattern: TimexPattern)]) {
    for (rule, pattern) in written {
      let first = elements.count
      for element in pattern.elements {
        let start = atoms.count
        atoms += element.atoms
        elements.append(
          Element(
            atoms: start..<atoms.count, isOptional: element.isOptional, isTight: element.isTight,
            isAhead: element.isAhead || element.isForbidden, isForbidden: element.isForbidden))
      }
      patterns.append(Pattern(rule: rule, elements: first..<elements.count))
    }
  }
}
