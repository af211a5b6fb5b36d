import CivilCalendar
import DatelineModel
import Foundation
package import Gazetteers
import Statements

/// The drafts of a story, and what any two of them have in common.
package struct PairStudy {
  package let drafts: [StatementDraft]
  let words: StoryWords
  private let gazetteer: Gazetteer

  /// Towns no farther apart than this, in kilometres, are one neighbourhood.
  private static let neighbourhood = 60.0
  /// Places farther apart than this, in kilometres, see no common event in a day.
  private static let far = 100.0
  /// The cosine from which on a statement is a copy.
  private static let copy = 0.85
  /// The cosine from which on two statements are alike.
  private static let alike = 0.4
  /// How much a name counts that two scripts spell alike.
  private static let transliterated = 0.5
  /// The decimal logarithm from which on a shared number counts in full.
  private static let largestSize = 3.0
  /// Days between publications that count in full.
  private static let longGap = 14.0

  package init(_ drafts: [StatementDraft], _ gazetteer: Gazetteer) {
    self.drafts = drafts
    self.gazetteer = gazetteer
    words = StoryWords(drafts)
  }

  /// The log-odds that two drafts report one event.
  func score(_ a: Int, _ b: Int, _ weights: PairWeights) -> Double {
    var sum = 0.0
    visit(a, b) { feature, value in sum += weights[feature] * value }
    return sum
  }

  /// A number for each feature; those that do not apply are 0.
  package func features(_ a: Int, _ b: Int) -> [Double] {
    var values = [Double](repeating: 0, count: PairFeature.allCases.count)
    visit(a, b) { feature, value in values[feature.rawValue] = value }
    return values
  }

  @inline(__always)
  private func visit(_ a: Int, _ b: Int, _ each: (PairFeature, Double) -> Void) {
    let (x, y) = (drafts[a], drafts[b])
    each(.constant, 1)
    let likeness = words.likeness(a, b)
    each(.cosine, likeness.cosine)
    each(.inclusion, likeness.inclusion)
    if x.member.article != y.member.article {
      each(.articleLikeness, words.likeness(ofArticles: x.member.article, y.member.article))
    }
    if likeness.cosine >= PairStudy.copy { each(.copy, 1) }
    if let kinds = PairStudy.kinds(x, y) { each(kinds, 1) }
    if let numbers = PairStudy.numbers(x, y) {
      each(numbers, 1)
      if numbers == .sameNumber { each(.sharedNumberSize, PairStudy.sharedSize(x, y)) }
    }
    if let one = x.hours, let other = y.hours { each(one.overlaps(other) ? .hoursMeet : .hoursApart, 1) }
    let isTranslated = !x.isIn(y.language) && y.language != nil
    if isTranslated { each(.otherLanguage, 1) }
    let shared = words.sharedNames(a, b)
    if isTranslated, shared == 0 {
      // Across scripts names are compared by their consonants.
      if !x.consonants.isDisjoint(with: y.consonants) { each(.sharedName, PairStudy.transliterated) }
    } else if shared > 0 {
      each(.sharedName, min(shared, 1))
    } else if !x.names.isEmpty, !y.names.isEmpty {
      each(.otherName, 1)
    }
    var isContradicted = false
    for (particular, feature, kinds) in PairStudy.particulars
    where x.particulars.contradicts(y.particulars, in: particular) && PairStudy.matters(to: x, y, kinds) {
      each(feature, 1)
      isContradicted = true
    }
    if let nearness = self.nearness(x, y) {
      each(nearness == .near ? .samePlace : nearness == .far ? .farPlace : .otherPlace, 1)
      if nearness == .near, !isContradicted, x.happening != nil, x.happening == y.happening {
        each(.sameKindAndPlace, 1)
      }
    }
    visitNeighbourhood(x, y, each)
    if let one = x.published, let other = y.published {
      each(.publicationGap, min(Double(abs(one.dayNumber - other.dayNumber)), PairStudy.longGap) / PairStudy.longGap)
    }
    if x.isLead, y.isLead { each(.bothLeads, 1) }
    if x.kind != y.kind { each(.sayingAndDoing, 1) }
  }

  /// Whether words, actors, places and numbers of two drafts agree: nothing speaks against, and much for one event.
  func agree(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (drafts[a], drafts[b])
    guard nearness(x, y) ?? .near == .near, PairStudy.numbers(x, y) != .otherNumber else { return false }
    let cosine = words.likeness(a, b).cosine
    return cosine >= PairStudy.alike || cosine >= PairStudy.alike / 2 && words.sharedNames(a, b) > 0
      || cosine >= PairStudy.alike / 4 && PairStudy.numbers(x, y) == .sameNumber
  }

  /// Whether two groups state clock times of which two meet, and scenes, if any, of which two are one.
  func areAtOneHour(_ a: [Int], _ b: [Int]) -> Bool {
    let (one, other) = (a.compactMap { clock(drafts[$0]) }, b.compactMap { clock(drafts[$0]) })
    guard one.contains(where: { hours in other.contains { $0.overlaps(hours) } }) else { return false }
    let nearness = a.flatMap { x in b.compactMap { self.nearness(drafts[x], drafts[$0]) } }
    return nearness.isEmpty || nearness.contains(.near)
  }

  private func clock(_ draft: StatementDraft) -> ClosedRange<Double>? { draft.second == nil ? nil : draft.hours }

  @inline(__always)
  private func visitNeighbourhood(_ x: StatementDraft, _ y: StatementDraft, _ each: (PairFeature, Double) -> Void) {
    guard x.member.article == y.member.article else { return }
    let later = x.member.statement < y.member.statement ? y : x
    let distance = abs(x.member.statement - y.member.statement)
    if distance == 1 { each(.nextSentence, 1) } else { each(.sameArticle, 1) }
    if distance <= 2, later.startsWithPronoun { each(.pronounNext, 1) }
    if x.isDated(by: y) || y.isDated(by: x) { each(.datedByOther, 1) }
  }

  /// Each particular with the kinds of event to which it matters. What harms people has a cause; in accidents and disasters vehicles tell
  /// incidents apart, while robbers change cars and a navy sends a helicopter; most things happen at a site.
  private static let particulars: [(Particular, PairFeature, Set<EventKind>)] = [
    (.cause, .otherCause, [.violence, .accident, .disaster, .toll]),
    (.vehicle, .otherVehicle, [.accident, .disaster, .toll]),
    (.site, .otherSite, [.violence, .accident, .disaster, .toll, .robbery, .discovery]),
    (.occupation, .otherOccupation, [.arrest, .trial, .protest, .violence, .robbery, .office, .toll]),
  ]

  private static func matters(to x: StatementDraft, _ y: StatementDraft, _ kinds: Set<EventKind>) -> Bool {
    guard let one = x.happening, let other = y.happening else { return false }
    return kinds.contains(one) && kinds.contains(other)
  }

  private static func kinds(_ x: StatementDraft, _ y: StatementDraft) -> PairFeature? {
    guard let one = x.happening, let other = y.happening else { return nil }
    if one == other { return .sameKind }
    if x.happenings.contains(other) || y.happenings.contains(one) { return .alsoKind }
    return one.mentionedWith.contains(other) ? .relatedKind : .otherKind
  }

  private static func numbers(_ x: StatementDraft, _ y: StatementDraft) -> PairFeature? {
    if x.figures.isEmpty, y.figures.isEmpty { return .noNumber }
    if !x.figures.isDisjoint(with: y.figures) { return .sameNumber }
    return x.countedKinds.isDisjoint(with: y.countedKinds) ? nil : .otherNumber
  }

  /// The decimal logarithm of the largest number that both give of one thing.
  private static func sharedSize(_ x: StatementDraft, _ y: StatementDraft) -> Double {
    let shared = x.figures.lazy.filter(y.figures.contains).map { StatementDraft.value(ofFigure: $0) }
    return min(log10(Double(max(shared.max() ?? 1, 1))), largestSize)
  }

  /// How the scenes of two statements lie.
  private enum Nearness {
    /// One lies in the other, or they are one neighbourhood.
    case near
    case apart
    /// So far that they see no common event in a day.
    case far
  }

  /// Nil where one of the two names no scene.
  private func nearness(_ x: StatementDraft, _ y: StatementDraft) -> Nearness? {
    guard !x.places.isEmpty, !y.places.isEmpty else { return nil }
    if x.places.contains(where: y.areas.contains) || y.places.contains(where: x.areas.contains) { return .near }
    var least = Double.infinity
    for one in x.places {
      for other in y.places { least = min(least, gazetteer.kilometres(one, other)) }
    }
    return least < PairStudy.neighbourhood ? .near : least > PairStudy.far ? .far : .apart
  }
}
