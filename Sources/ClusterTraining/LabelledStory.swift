import CivilCalendar
import DatelineModel
import Foundation
import Gazetteers
import JSONText
import Pipeline
import StoryFolders
import Timelines

/// Articles of one story, and what is known of which statements report one event.
struct LabelledStory {
  let name: String
  let articles: [AnnotatedArticle]
  /// The gold list; empty for a story of which only coreference is known.
  let happenings: [GoldHappening]
  /// All sentences, to know a story again.
  let texts: Set<String>
  /// The pairs of which it is known whether they report one event.
  let pairs: [LogisticRegression.Row]

  /// How much it counts beside others.
  let share: Double

  /// A story with a gold list: lines of records, and the list.
  init(
    name: String, records: Data, gold: JSONValue, share: Double, _ annotator: Annotator, _ builder: TimelineBuilder
  ) {
    self.name = name
    self.share = share
    articles = records.split(separator: 0x0A).enumerated().map { number, line in
      annotator.annotate(.line([UInt8](line), number: number + 1))
    }
    happenings = (gold["happenings"]?.elements ?? []).compactMap(GoldHappening.init)
    let study = builder.study(articles)
    // Ids of the events of each draft; empty where it reports none of the list, nil where nothing is known.
    let labels = study.drafts.map { [happenings] draft -> Set<String>? in
      let named = happenings.filter { $0.isNamed(in: draft.text) }
      let onDay = named.filter { $0.isOn(draft.interval) }
      return onDay.isEmpty && !named.isEmpty ? nil : Set(onDay.map(\.id))
    }
    texts = LabelledStory.sentences(articles)
    pairs = LabelledStory.pairs(study, labels) { $0.interval.start == $1.interval.start }.map { $0.times(share) }
  }

  /// Articles of one topic whose sentences are labelled with events. Its two parts report two incidents of one kind.
  init(name: String, coreference records: [JSONValue], _ annotator: Annotator, _ builder: TimelineBuilder) {
    self.name = name
    share = 1
    happenings = []
    var articles: [AnnotatedArticle] = []
    var events: [[String: Set<String>]] = []
    let parts = records.map { $0["story"]?.string ?? "" }
    for record in records {
      let sentences = record["sentences"]?.elements ?? []
      var writer = JSONWriter()
      writer.object { w in
        w.member("id", record["id"]?.string)
        w.member("text", sentences.compactMap { $0["text"]?.string }.joined(separator: "\n\n"))
        w.member("published", record["published"]?.string)
      }
      articles.append(annotator.annotate(.line(writer.bytes, number: articles.count + 1)))
      var known: [String: Set<String>] = [:]
      for sentence in sentences where sentence["checked"] == .bool(true) {
        if let text = sentence["text"]?.string {
          known[text] = Set((sentence["events"]?.elements ?? []).compactMap(\.string))
        }
      }
      events.append(known)
    }
    self.articles = articles
    let study = builder.study(articles, unknownDay: LabelledStory.unknownDay)
    let labels = study.drafts.map { draft in events[draft.member.article][draft.text].flatMap { $0.isEmpty ? nil : $0 }
    }
    texts = LabelledStory.sentences(articles)
    pairs =
      LabelledStory.pairs(study, labels) { parts[$0.member.article] == parts[$1.member.article] }
      + LabelledStory.otherIncidents(study, weight: 0.3) { parts[$0.member.article] != parts[$1.member.article] }
  }

  /// The articles of two topics as if they were one story: what they report is never one event.
  init(mixing one: LabelledStory, _ other: LabelledStory, _ builder: TimelineBuilder) {
    name = "\(one.name)+\(other.name)"
    share = 1
    happenings = []
    articles = one.articles + other.articles
    let study = builder.study(articles, unknownDay: LabelledStory.unknownDay)
    texts = one.texts.union(other.texts)
    let border = one.articles.count
    pairs = LabelledStory.otherIncidents(study, weight: 0.05) {
      ($0.member.article < border) != ($1.member.article < border)
    }
  }

  /// The day of drafts that have none; days of coreference are never compared.
  private static let unknownDay = CivilInterval(day: CivilDate(year: 2000, month: 1, day: 1)!)

  private static func sentences(_ articles: [AnnotatedArticle]) -> Set<String> {
    Set(articles.flatMap { article in article.statements.map { article.article.string($0.range) } })
  }

  /// Whether both are made of the same articles, wholly or in part: then neither may be learned from to judge the other.
  func isRelated(to other: LabelledStory) -> Bool {
    name == other.name || texts.intersection(other.texts).count { $0.utf8.count > 50 } > 1
  }

  private static func pairs(
    _ study: PairStudy, _ labels: [Set<String>?], where isComparable: (StatementDraft, StatementDraft) -> Bool
  ) -> [LogisticRegression.Row] {
    var rows: [(features: [Double], isTrue: Bool, weight: Double)] = []
    for a in labels.indices {
      for b in labels.indices.dropFirst(a + 1) {
        guard isComparable(study.drafts[a], study.drafts[b]),
          let (isSame, weight) = verdict(labels[a], labels[b])
        else { continue }
        rows.append((study.features(a, b), isSame, weight))
      }
    }
    return weighed(rows)
  }

  /// Statements of two incidents, as if both had been of one day, and every second pair of one place: what a story
  /// never has, and a crawl has daily.
  private static func otherIncidents(
    _ study: PairStudy, weight: Double, where isOther: (StatementDraft, StatementDraft) -> Bool
  ) -> [LogisticRegression.Row] {
    var rows: [(features: [Double], isTrue: Bool, weight: Double)] = []
    for a in study.drafts.indices {
      for b in study.drafts.indices.dropFirst(a + 1) where (a + b) % 7 == 0 && isOther(study.drafts[a], study.drafts[b])
      {
        var features = study.features(a, b)
        features[PairFeature.publicationGap.rawValue] = 0
        let isApart = features[PairFeature.otherPlace.rawValue] + features[PairFeature.farPlace.rawValue] > 0
        if isApart, (a + b) / 7 % 2 == 0 {
          features[PairFeature.otherPlace.rawValue] = 0
          features[PairFeature.farPlace.rawValue] = 0
          features[PairFeature.samePlace.rawValue] = 1
        }
        rows.append((features, false, weight))
      }
    }
    return weighed(rows)
  }

  private static func weighed(
    _ rows: [(features: [Double], isTrue: Bool, weight: Double)]
  ) -> [LogisticRegression.Row] {
    // A story of many pairs counts more than one of few, but not by their number.
    let share = 1 / Double(max(rows.count, 1)).squareRoot()
    return rows.map { .init(features: $0.features, isTrue: $0.isTrue, weight: $0.weight * share) }
  }

  private static func verdict(_ one: Set<String>?, _ other: Set<String>?) -> (isSame: Bool, weight: Double)? {
    guard let one, let other else { return nil }
    if one.isEmpty, other.isEmpty { return nil }
    if one.isEmpty || other.isEmpty { return (false, 0.5) }
    let common = one.intersection(other).count
    if common == 0 { return (false, 1) }
    return 2 * common >= min(one.count, other.count) ? (true, 1) : nil
  }

  /// The events of a builder, and whether each belongs to the main line: the fullest that reports a happening of the list.
  func choices(_ builder: TimelineBuilder) -> [LogisticRegression.Row] {
    var taken: Set<String> = []
    return builder.candidates(articles).sorted { $0.size > $1.size }.compactMap { candidate in
      let found = happenings.filter { $0.isNamed(in: candidate.text) && $0.isOn(candidate.interval) }
      let new = found.filter { !taken.contains($0.id) }
      taken.formUnion(new.map(\.id))
      let isMain = new.contains(where: \.isMain)
      if !isMain, found.contains(where: \.isOpen) { return nil }
      // What cannot stand alone is no entry of its own.
      let isTrue = !new.isEmpty && !candidate.leansBack
      return .init(features: candidate.features, isTrue: isTrue, weight: share * (isTrue ? isMain ? 2 : 0.5 : 1))
    }
  }
}
