/// What a site speaks of when it speaks of itself and not of the story. A language pack has the words of each.
package enum HouseSubject: Int, CaseIterable, Sendable {
  case newsletters, subscriptions, podcasts, messengers, networks, following, accounts, downloads, clicks, pages,
    cookies, apps
  case donations, otherStories, adverts, rights, credits, post, contact, membership, comments, sharing, shops,
    commissions
  case pictures, sources
}

/// Words with which a site speaks of itself, by what it speaks of.
struct HouseWords: Sendable {
  private let automaton: ClueAutomaton

  init(_ words: [HouseSubject: [String]]) {
    automaton = ClueAutomaton(
      HouseSubject.allCases.map { (ClassClues(rawValue: 1 << UInt32($0.rawValue)), words[$0] ?? []) })
  }

  /// Of how many subjects a text has words.
  func subjects(in text: ArraySlice<UInt8>) -> Int { automaton.scan(text).rawValue.nonzeroBitCount }

  /// Whether a text has words of a subject.
  func speaks(of subject: HouseSubject, in text: ArraySlice<UInt8>) -> Bool {
    automaton.scan(text).rawValue & 1 << UInt32(subject.rawValue) != 0
  }
}
