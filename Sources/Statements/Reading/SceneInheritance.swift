import DatelineModel
import Text

/// Where the event of a sentence happened, if it names no scene itself: the scene stated last, else the report's dateline, else the first
/// scene that it states, else the town that its opening names.
///
/// Reports of wire services are written in capitals and report on other places, so that a scene in the running text comes before the
/// capital of a dateline. What somebody says or feels has no scene but its own.
struct SceneInheritance {
  private let toponyms: [Toponym]
  /// The scene for sentences before the first one that names its own.
  private let first: Int?
  private var current: Int?

  init(_ sentences: [FoundSentence], _ toponyms: [Toponym], dateline: TextRange?) {
    self.toponyms = toponyms
    let stated = sentences.lazy.filter { !$0.isInAside && !SceneInheritance.isWithoutScene($0.cues.map(\.kind)) }
      .compactMap {
        SceneInheritance.scene($0.places, toponyms)
      }.first
    let written = dateline.flatMap { line in
      toponyms.indices.first {
        line.contains(toponyms[$0].range) && toponyms[$0].likeliest?.feature.isSettlement ?? false
      }
    }
    let isLocal = written.map { toponyms[$0].likeliest?.feature != .capital } ?? false
    first = (isLocal ? written : nil) ?? stated ?? written ?? SceneInheritance.opening(sentences, toponyms)
  }

  /// The scene that a statement has from others; nil where it has its own, or needs none.
  mutating func scene(for found: FoundSentence, _ dating: SentenceDating, kinds: [EventKind]) -> Int? {
    if let own = SceneInheritance.scene(found.places, toponyms) {
      if !found.isInAside, !SceneInheritance.isWithoutScene(kinds) { current = own }
      return nil
    }
    guard dating.kind == .event, !SceneInheritance.isWithoutScene(kinds),
      !found.places.contains(where: { [.origin, .destination].contains($0.role) })
    else { return nil }
    return current ?? first
  }

  /// The scene that its words name; a street or a house has the town that it lies in besides.
  private static func scene(_ places: [Statement.PlaceMention], _ toponyms: [Toponym]) -> Int? {
    places.first { $0.role == .scene && !toponyms[$0.toponym].isInsideTown }?.toponym
  }

  /// What is said, felt or decided about a happening did not happen where it did.
  private static func isWithoutScene(_ kinds: [EventKind]) -> Bool {
    guard let kind = kinds.first else { return true }
    return [.reaction, .conference, .business, .office, .agreement, .vote].contains(kind)
  }

  /// The first town that the headline or the first sentences name without measuring from it or going to it.
  private static func opening(_ sentences: [FoundSentence], _ toponyms: [Toponym]) -> Int? {
    sentences.prefix(SceneInheritance.openingLength).lazy.flatMap(\.places).first {
      [.mention, .institution].contains($0.role) && toponyms[$0.toponym].place?.feature.isSettlement ?? false
    }?.toponym
  }

  /// Sentences that a report opens with, its headline among them.
  private static let openingLength = 4
}
