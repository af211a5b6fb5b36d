package import Text

/// A language's words that show how a sentence reports: as a deed or a state, as real or not, of which time.
package struct TellingWords: Sendable {
  /// Words that name a happening of any kind: "attack", "visited".
  let happening: WordSet
  /// "has long been", "home of": a state or a habit.
  let background: WordSet
  /// Verbs that state a condition: "remained", "seemed".
  let stative: WordSet
  /// "no", "not", "without": what the sentence reports did not happen.
  let negations: WordSet
  /// "would have": what might have happened.
  let unreal: PhraseSet
  /// "it": what was named before, and no person.
  let neuter: WordSet
  /// "as if": what stands behind it only seems so.
  let seeming: PhraseSet
  /// Words that open a look back within a sentence: "after", "when", "who".
  let lookingBack: WordSet
  /// "since", "until": the day behind them is not the day of what is reported.
  let since: WordSet
  /// "deadliest", "worst": what a clause behind "since" tells is what they compare with.
  let superlatives: WordSet
  /// Words that open a clause with a verb of its own: "that", "while", "because".
  let subordinators: WordSet
  /// Participles that open a clause behind a comma: "having", "being".
  let participles: WordSet
  /// "and", "or": what joins two verbs of one subject.
  let joints: WordSet
  /// "and", "while": what joins two main clauses behind a comma.
  let coordinators: WordSet
  /// "has", "have": auxiliaries of the perfect.
  let perfect: WordSet
  /// "had": the auxiliary of the pluperfect.
  let pluperfect: WordSet
  /// Participles that neither end nor stand in the grammar as past forms: "fallen", "begun", "cut".
  let pastParticiples: WordSet
  /// "happened", "occurred": a sentence says when, of what was reported before.
  let occurring: WordSet
  /// Phrases with which a sentence leaves the story for what was before: "it is worth mentioning".
  let lookBacks: PhraseSet
  /// "Since then": what a sentence opens with that tells of a time without a day.
  let sinceThen: PhraseSet
  /// "born in", "dated", "agreement of": right before a date that only says which person or paper is meant.
  let namedByDay: PhraseSet
  /// "still missing": who is so when the page is written.
  let asOfNow: PhraseSet
  /// "has risen to", "brings the toll": what a count stands at when the page is written; its number stands behind.
  let tollOfNow: PhraseSet
  /// "over", "in connection with": behind a word of police or courts, what somebody is held to have done.
  let overDeeds: PhraseSet
  /// "born" before a day: news, and not only which person is meant.
  let beginnings: WordSet
  /// "into", "for", "of": between what is done about a deed and the deed.
  let deedLinks: WordSet
  /// "charges", "trial", "suspect": nouns that make of the deed before them what somebody is held to have done, as in "murder trial".
  let accusations: WordSet
  /// "his", "their", "another": determiners that stand for what was named before.
  let possessives: WordSet
  /// Behind "the" at the head of a sentence, "other", "latter": it speaks of those whom the sentence before names.
  let anaphoric: WordSet
  /// "the", "those": before the noun that a date stands in.
  let definite: WordSet
  /// "a", "nine", "police": what a new subject opens with, beside names and what points back.
  let subjectOpeners: WordSet
  /// "yesterday", "last", "still": words that mean another day on another page, or hold for one day.
  package let deictic: WordSet

  /// `unreal`, `lookBacks` and `overDeeds` hold phrases divided by "|".
  package init(
    happening: WordSet, background: WordSet, stative: WordSet, negations: WordSet, unreal: String, lookingBack: WordSet,
    since: WordSet, subordinators: WordSet, participles: WordSet, joints: WordSet, coordinators: WordSet,
    perfect: WordSet,
    pluperfect: WordSet, pastParticiples: WordSet, occurring: WordSet,
    lookBacks: String, overDeeds: String, accusations: WordSet,
    possessives: WordSet, anaphoric: WordSet = "", sinceThen: String = "", asOfNow: String = "", tollOfNow: String = "",
    deedLinks: WordSet = "", beginnings: WordSet = "",
    namedByDay: String = "",
    superlatives: WordSet = "",
    seeming: String = "", neuter: WordSet = "",
    definite: WordSet, subjectOpeners: WordSet,
    deictic: WordSet
  ) {
    self.happening = happening
    self.background = background
    self.stative = stative
    self.negations = negations
    self.unreal = PhraseSet(unreal)
    self.lookingBack = lookingBack
    self.since = since
    self.superlatives = superlatives
    self.seeming = PhraseSet(seeming)
    self.neuter = neuter
    self.subordinators = subordinators
    self.participles = participles
    self.joints = joints
    self.coordinators = coordinators
    self.perfect = perfect
    self.pluperfect = pluperfect
    self.pastParticiples = pastParticiples
    self.occurring = occurring
    self.lookBacks = PhraseSet(lookBacks)
    self.sinceThen = PhraseSet(sinceThen)
    self.asOfNow = PhraseSet(asOfNow)
    self.tollOfNow = PhraseSet(tollOfNow)
    self.deedLinks = deedLinks
    self.beginnings = beginnings
    self.namedByDay = PhraseSet(namedByDay)
    self.overDeeds = PhraseSet(overDeeds)
    self.accusations = accusations
    self.possessives = possessives
    self.anaphoric = anaphoric
    self.definite = definite
    self.subjectOpeners = subjectOpeners
    self.deictic = deictic
  }
}
