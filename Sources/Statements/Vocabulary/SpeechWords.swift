package import Text

/// A language's words of saying and of who says it.
package struct SpeechWords: Sendable {
  /// Verbs that introduce what somebody says: "said", "announced".
  let verbs: WordSet
  /// Words behind which the speaker stands: "according".
  let attribution: WordSet
  /// Forms of those verbs that are nouns or adjectives as well: "reports", "alleged".
  let nouns: WordSet
  /// Verbs that make a verb of saying a passive: "was reported".
  let passive: WordSet
  /// "they", "he": the speaker was named before.
  let pronouns: WordSet
  /// Words before a speaker that are no part of the name: "after", "that", "has".
  let notSpeakers: WordSet
  /// Saying that is an act of its own: taking responsibility, a time limit set.
  let claims: WordSet
  /// Verbs of saying that are news in themselves: "announced", "testified".
  let acts: WordSet
  /// Before whom saying is an act: "court", "parliament".
  let audiences: WordSet
  /// Verbs that say that a party speaks of itself: "claimed".
  let claiming: WordSet
  /// Pronouns of the speaker: "it", "they", "its".
  let own: WordSet
  /// "speaking", "testifying": they open a sentence with the time of saying.
  let gerunds: WordSet
  /// Verbs by which a speaker gives a number: "puts the toll at 19".
  let giving: WordSet
  /// Words that stand between such a verb and its number: "at".
  let givingMarks: WordSet
  /// "showed": a day right behind it is the one on which something became known.
  let showing: WordSet
  /// "siren", "alarm": they warn, and say nothing.
  let devices: WordSet
  /// Whether a speaker may stand behind the verb: "informó la policía".
  let speakerMayFollow: Bool

  package init(
    verbs: WordSet, attribution: WordSet, nouns: WordSet, passive: WordSet, pronouns: WordSet, notSpeakers: WordSet,
    claims: WordSet, acts: WordSet, audiences: WordSet, gerunds: WordSet,
    claiming: WordSet, own: WordSet, giving: WordSet = "", givingMarks: WordSet = "",
    showing: WordSet = "", devices: WordSet = "", speakerMayFollow: Bool = false
  ) {
    self.speakerMayFollow = speakerMayFollow
    self.verbs = verbs
    self.attribution = attribution
    self.nouns = nouns
    self.passive = passive
    self.pronouns = pronouns
    self.notSpeakers = notSpeakers
    self.claims = claims
    self.acts = acts
    self.audiences = audiences
    self.gerunds = gerunds
    self.claiming = claiming
    self.own = own
    self.giving = giving
    self.givingMarks = givingMarks
    self.showing = showing
    self.devices = devices
  }
}
