import Text

extension StatementVocabulary {
  /// No words at all: of a text in a language that has none, each sentence is dated by its expressions of time and placed by its names.
  /// Nothing is made up of figures, speakers and kinds of event by the words of another language.
  package static let bare = StatementVocabulary(
    speech: SpeechWords(
      verbs: "", attribution: "", nouns: "", passive: "", pronouns: "", notSpeakers: "", claims: "", acts: "",
      audiences: "",
      gerunds: "", claiming: "", own: ""),
    telling: TellingWords(
      happening: "", background: "", stative: "", negations: "", unreal: "", lookingBack: "", since: "",
      subordinators: "",
      participles: "", joints: "", coordinators: "", perfect: "", pluperfect: "", pastParticiples: "", occurring: "",
      lookBacks: "", overDeeds: "", accusations: "",
      possessives: "", definite: "", subjectOpeners: "", deictic: ""),
    events: EventVocabulary { _ in "" }, particulars: ParticularVocabulary { _ in "" },
    figures: FigureVocabulary(
      kinds: [], grammar: .init(), nouns: .init(), links: .init(), qualifiers: [],
      endings: (person: "", persons: "", adverbs: "", past: "", gerunds: "", peoples: "")),
    measures: MeasureVocabulary(
      currencies: "", currencySigns: "", scales: "", lengths: "", kilometres: "", bearings: "", fromPlace: "",
      weights: "",
      weightCues: ""), endings: "")
}
