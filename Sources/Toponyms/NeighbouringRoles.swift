import DatelineModel
import Gazetteers
import Text

/// What a place does that it shares with the names beside it: members of a list, a place and the area that holds it.
extension PlaceRoles {
  /// "in Quetta, Mach and Sibi", "Germany and France called": a name in a list does what its neighbours do.
  func listed(_ index: Int, behind role: PlaceRole?) -> PlaceRole? {
    if index > 0, joins(index - 1, index), let role, role != .mention, !isContained(index - 1, in: index) {
      return role
    }
    if index + 1 < mentions.count, joins(index, index + 1), self.role(index + 1) == .government,
      feature(index) == .country
    {
      return .government
    }
    return nil
  }

  /// Whether only "and" or a comma stands between two names, both no wider than the other's kind.
  private func joins(_ i: Int, _ j: Int) -> Bool {
    let gap = Range.span(mentions[i].tokens.upperBound, mentions[j].tokens.lowerBound)
    return gap.count == 1 && (text.isWord(gap.lowerBound, in: cues.and) || text.isMark(gap.lowerBound, ","))
  }

  func isContained(_ i: Int, in j: Int) -> Bool {
    let gap = Range.span(mentions[i].tokens.upperBound, mentions[j].tokens.lowerBound)
    return gap.count == 1 && text.isMark(gap.lowerBound, ",") && lies(i, in: j)
  }

  private func lies(_ i: Int, in j: Int) -> Bool {
    guard let inner = choices[i].row, let outer = choices[j].row else { return false }
    return gazetteer.holder(of: inner) { $0 == outer } != nil
  }

  /// Where a narrower scene stands in the same sentence, the country round it is only named.
  func demoteWiderScenes(_ roles: inout [PlaceRole]) {
    var first = 0
    while first < mentions.count {
      let sentence = sentence(first)
      var end = first + 1
      while end < mentions.count, sentence.contains(mentions[end].tokens.lowerBound) { end += 1 }
      let scenes = (first..<min(end, first + 40)).filter { roles[$0] == .scene }
      for i in scenes where feature(i) == .country && !(i > first && isContained(i - 1, in: i)) {
        if scenes.contains(where: { $0 != i && lies($0, in: i) }) { roles[i] = .mention }
      }
      first = end
    }
  }
}
