/// A rule for one plural category in the words of CLDR (Unicode TR 35, part 3): "n = 1", "n % 100 = 3..10", "n = 0,1".
///
/// Only whole numbers are counted here, so that `n` and `i` are one and `v`, `f` and `t` are 0.
struct PluralRule: Sendable {
  private struct Relation: Sendable {
    let modulus: Int?
    let isEqual: Bool
    let ranges: [ClosedRange<Int>]
    let operand: Character
  }

  /// Alternatives, each of relations that all hold.
  private let alternatives: [[Relation]]

  /// Nil where the text is no rule.
  init?(_ text: String) {
    var alternatives: [[Relation]] = []
    for part in text.split(separator: " or ", omittingEmptySubsequences: false) {
      var relations: [Relation] = []
      for relation in part.split(separator: " and ", omittingEmptySubsequences: false) {
        guard let read = PluralRule.relation(relation) else { return nil }
        relations.append(read)
      }
      alternatives.append(relations)
    }
    self.alternatives = alternatives
  }

  private static func relation(_ text: some StringProtocol) -> Relation? {
    let words = text.split(separator: " ")
    guard let operand = words.first?.first, words[0].count == 1, "nivft".contains(operand) else { return nil }
    var rest = words.dropFirst()
    var modulus: Int?
    if rest.first == "%" {
      guard rest.count > 1, let number = Int(rest[rest.startIndex + 1]), number > 0 else { return nil }
      modulus = number
      rest = rest.dropFirst(2)
    }
    guard rest.count == 2, let sign = rest.first, sign == "=" || sign == "!=", let list = rest.last else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for item in list.split(separator: ",") {
      let ends = item.split(separator: ".", omittingEmptySubsequences: true).compactMap { Int($0) }
      guard let low = ends.first, let high = ends.last, ends.count <= 2, low <= high else { return nil }
      ranges.append(low...high)
    }
    return Relation(modulus: modulus, isEqual: sign == "=", ranges: ranges, operand: operand)
  }

  func holds(for number: Int) -> Bool {
    alternatives.contains { relations in
      relations.allSatisfy { relation in
        let value = relation.operand == "n" || relation.operand == "i" ? number : 0
        let operand = relation.modulus.map { value % $0 } ?? value
        return relation.ranges.contains { $0.contains(operand) } == relation.isEqual
      }
    }
  }
}
