import DatelineModel
import Foundation
import Gazetteers
import Interchange
import JSONText
import Pipeline
import Rendering
import Timelines

/// The labelled stories, and what is learned of them.
struct ClusterTraining {
  let stories: [LabelledStory]
  /// Topics of which only coreference is known.
  let topics: [LabelledStory]

  /// - Parameter own: A folder of further stories, each counted for a share of one of the data.
  init(_ data: URL, own: URL?, share: Double) throws {
    let annotator = Annotator()
    let builder = ClusterTraining.builder()
    func stories(_ folder: URL, share: Double) throws -> [LabelledStory] {
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "ndjson" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
      return try files.compactMap { file in
        let name = file.deletingPathExtension().lastPathComponent
        let gold = try Data(contentsOf: folder.appending(path: "gold/\(name).json"))
        guard let list = JSONReader.read([UInt8](gold)) else { return nil }
        return LabelledStory(
          name: name, records: try Data(contentsOf: file), gold: list, share: share, annotator, builder)
      }
    }
    self.stories =
      try stories(data.appending(path: "dev"), share: 1) + (own.map { try stories($0, share: share) } ?? [])
    let lines = try Data(contentsOf: data.appending(path: "coreference.ndjson")).split(separator: 0x0A)
    let records = lines.compactMap { JSONReader.read([UInt8]($0)) }
    let byTopic = Dictionary(grouping: records) { record in
      String((record["story"]?.string ?? "").prefix(while: \.isNumber))
    }
    let topics = byTopic.sorted { $0.key < $1.key }.map {
      LabelledStory(name: $0.key, coreference: $0.value, annotator, builder)
    }
    self.topics = topics + zip(topics, topics.dropFirst()).map { LabelledStory(mixing: $0, $1, builder) }
  }

  private static func builder(_ weights: TimelineWeights = .learned) -> TimelineBuilder {
    TimelineBuilder(.embedded, LanguageWords.statements(of:), fallback: LanguageWords.fallback, weights: weights)
  }

  /// What is learned of all that shares no article with a story, or of all.
  func weights(without story: LabelledStory? = nil) -> TimelineWeights {
    let seen = stories.filter { other in story.map { !$0.isRelated(to: other) } ?? true }
    let rows = seen.flatMap { other in
      other.choices(
        ClusterTraining.builder(.init(pairs: pairs(without: [other, story].compactMap { $0 }), choice: .learned)))
    }
    return TimelineWeights(
      pairs: pairs(without: [story].compactMap { $0 }),
      choice: ChoiceWeights(values: LogisticRegression(penalty: 5).fit(rows)))
  }

  private func pairs(without left: [LabelledStory]) -> PairWeights {
    let seen = (stories + topics).filter { other in !left.contains { $0.isRelated(to: other) } }
    return PairWeights(
      values: LogisticRegression(known: ClusterTraining.known, penalty: 6).fit(seen.flatMap { $0.pairs }))
  }

  /// Stories of one topic do not show what two topics are like: events of other kinds, in places far apart, at hours that do not
  /// meet are most often two, as are those whose causes, vehicles, sites or trades contradict each
  /// other; that both open their articles says less where the articles are about anything; what an opening goes on with is the
  /// same event; one kind of event in one town on one day is most often one. No story
  /// of the training has two languages: what words and names say is made up for.
  private static let known = [
    PairFeature.otherKind.rawValue: -1.5, PairFeature.otherPlace.rawValue: -1.2, PairFeature.farPlace.rawValue: -4.0,
    PairFeature.hoursApart.rawValue: -4.0,
    PairFeature.sameKindAndPlace.rawValue: 1.5, PairFeature.otherCause.rawValue: -4.0,
    PairFeature.otherVehicle.rawValue: -4.0, PairFeature.otherSite.rawValue: -4.0,
    PairFeature.otherOccupation.rawValue: -4.0, PairFeature.otherLanguage.rawValue: 0.7,
    PairFeature.bothLeads.rawValue: 0.9, PairFeature.datedByOther.rawValue: 0.8,
  ]

  /// Writes the briefing of each story, by weights that did not see it.
  func crossValidate(into folder: URL) throws {
    for story in stories {
      let timeline = ClusterTraining.builder(weights(without: story)).timeline(story.articles)
      let briefing = Briefing(timeline, Briefing.Request(), gazetteer: .embedded)
      let home = folder.appending(path: story.name)
      try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
      try Data(briefing.json).write(to: home.appending(path: "briefing.json"))
    }
  }

  /// The rows of `PairWeights.learned` and `ChoiceWeights.learned`.
  static func table(_ weights: TimelineWeights) -> String {
    func rows(_ names: [String], _ values: [Double]) -> String {
      zip(names, values).map { "    \(String(format: "%.2f", $1)),  // \($0)" }.joined(separator: "\n")
    }
    return rows(PairFeature.allCases.map { "\($0)" }, weights.pairs.values) + "\n\n"
      + rows(ChoiceFeature.allCases.map { "\($0)" }, weights.choice.values)
  }
}
