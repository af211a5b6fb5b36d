package import CivilCalendar
package import DatelineModel
package import Gazetteers
package import Statements
import TemporalExpressions
import Toponyms

/// All that is learned of stories.
package struct TimelineWeights: Sendable {
  /// Which statements report one event.
  package var pairs: PairWeights
  /// Which events belong to the main line.
  package var choice: ChoiceWeights

  package init(pairs: PairWeights, choice: ChoiceWeights) {
    self.pairs = pairs
    self.choice = choice
  }

  package static let learned = TimelineWeights(pairs: .learned, choice: .learned)
}

/// Annotated articles → one timeline.
package struct TimelineBuilder: Sendable {
  private let gazetteer: Gazetteer
  private let vocabularies: @Sendable (String) -> StatementVocabulary?
  private let fallback: StatementVocabulary
  private let weights: TimelineWeights

  /// A builder; the gazetteer says which place lies in which, the vocabularies by language tag which words point back. A language's is
  /// asked for when an article is in it.
  package init(
    _ gazetteer: Gazetteer, _ vocabularies: @escaping @Sendable (String) -> StatementVocabulary?,
    fallback: StatementVocabulary, weights: TimelineWeights = .learned
  ) {
    self.weights = weights
    self.gazetteer = gazetteer
    self.vocabularies = vocabularies
    self.fallback = fallback
  }

  /// The words of an article's language: none where it has no pack, those of the fallback where nothing tells it.
  private func vocabulary(of annotated: AnnotatedArticle) -> StatementVocabulary {
    guard let language = annotated.article.language.flatMap({ LanguageTag.language(of: $0.value) }) else {
      return fallback
    }
    return vocabularies(language) ?? .bare
  }

  /// The articles with one meaning and one spelling for each name of a place.
  private func agreed(_ read: [AnnotatedArticle]) -> [AnnotatedArticle] {
    let articles = read.map(SharedPlaces(read).agreed)
    return articles.map(PlaceSpellings(articles, gazetteer, language: mainLanguage(articles)).spelled)
  }

  /// The language of most articles, of equals the first by its code; nil where none is known.
  private func mainLanguage(_ articles: [AnnotatedArticle]) -> String? {
    let languages = articles.compactMap { $0.article.language.flatMap { LanguageTag.language(of: $0.value) } }
    let counts = languages.reduce(into: [:]) { counts, language in counts[language, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The timeline of a story. The same articles in the same order give the same timeline. Of what is told in several languages the
  /// sentence in the language of the readers stands first, else the one in the language of most articles.
  package func timeline(_ read: [AnnotatedArticle], reader: String? = nil) -> Timeline {
    let articles = agreed(read)
    let shared = SharedTexts(articles)
    let study = study(ofAgreed: articles, shared)
    let entries = EntryCandidate.candidates(study, shared, weights.pairs, language: mainLanguage(articles))
      .map { $0.entry(shared, weights.choice, reader: reader) }.sorted { $0.isEarlier(than: $1) }
    var timeline = Timeline(
      articles: articles, originals: shared.originals, borrowed: shared.borrowed, entries: entries,
      relativeDays: RelativeDays.days(articles),
      figures: ReportedFigures.figures(articles, entries),
      places: PlaceSummaries(gazetteer, articles, entries).summaries())
    timeline.incidents = IncidentGrouping(gazetteer, timeline).incidents()
    return timeline
  }

  /// The statements of a story as they are compared.
  ///
  /// - Parameter unknownDay: The day of statements that have none: for learning from texts without days.
  package func study(_ read: [AnnotatedArticle], unknownDay: CivilInterval? = nil) -> PairStudy {
    let articles = agreed(read)
    return study(ofAgreed: articles, SharedTexts(articles), unknownDay: unknownDay)
  }

  private func study(
    ofAgreed articles: [AnnotatedArticle], _ shared: SharedTexts, unknownDay: CivilInterval? = nil
  ) -> PairStudy {
    let drafts = articles.enumerated().flatMap { index, annotated in
      withoutRepeats(
        StatementDraft.drafts(
          annotated, index: index, vocabulary(of: annotated), gazetteer, unknownDay: unknownDay))
    }
    return PairStudy(drafts.filter { !isBorrowedDay($0, shared) }, gazetteer)
  }

  /// A sentence that an earlier article has word for word, dated by nothing in it: the day it would have here is that of the page it
  /// was copied to.
  private func isBorrowedDay(_ draft: StatementDraft, _ shared: SharedTexts) -> Bool {
    draft.basis.isInferred && shared.borrowed[draft.member] != nil
  }

  /// The story's events before it is decided which of them belong to the main line.
  package func candidates(_ read: [AnnotatedArticle]) -> [EntryCandidate] {
    let articles = agreed(read)
    let shared = SharedTexts(articles)
    return EntryCandidate.candidates(
      study(ofAgreed: articles, shared), shared, weights.pairs, language: mainLanguage(articles))
  }

  /// A heading, caption or table line that the running text states with the same figures or most of its words is left out.
  private func withoutRepeats(_ drafts: [StatementDraft]) -> [StatementDraft] {
    drafts.filter { draft in
      guard !draft.isBody else { return true }
      return !drafts.contains { other in
        guard other.isBody, other.interval == draft.interval else { return false }
        let common = other.words.intersection(draft.words).count
        return common * 2 >= draft.words.count
          || !draft.figures.isEmpty && draft.figures.isSubset(of: other.figures)
          || draft.happening != nil && draft.happening == other.happening
      }
    }
  }
}
