/// Where a language puts what belongs to a number of people. The default is the order of English: subject, verb, object, adjectives
/// before nouns.
package struct WordOrder: Sendable {
  /// A subject may stand behind its verb: "murieron 12 personas".
  let subjectMayFollow: Bool
  /// Verbs open their sentence, so that one before a number governs it past a subject: "قتل الجيش 12 مسلحا".
  let verbStandsFirst: Bool
  /// A participle stands at the end of its clause, past all that belongs to it: "wurden bei dem Angriff getötet".
  let participleStandsLast: Bool
  /// All verbs stand last, and what governs a noun stands behind it: "دھماکے میں 12 افراد ہلاک ہوئے".
  let verbStandsLast: Bool
  /// Adjectives stand behind their nouns: "trabajadores agrícolas".
  let adjectivesFollow: Bool
  /// A noun that says what happened governs the number right behind it: "مقتل 12 شخصا".
  let nounGoverns: Bool
  /// What bounds a number may stand behind it: "100 سے زائد".
  let boundMayFollow: Bool
  /// All nouns have a capital.
  let capitalisesNouns: Bool

  package init(
    subjectMayFollow: Bool = false, verbStandsFirst: Bool = false, participleStandsLast: Bool = false,
    verbStandsLast: Bool = false, adjectivesFollow: Bool = false, nounGoverns: Bool = false,
    boundMayFollow: Bool = false, capitalisesNouns: Bool = false
  ) {
    self.subjectMayFollow = subjectMayFollow
    self.verbStandsFirst = verbStandsFirst
    self.participleStandsLast = participleStandsLast
    self.verbStandsLast = verbStandsLast
    self.adjectivesFollow = adjectivesFollow
    self.nounGoverns = nounGoverns
    self.boundMayFollow = boundMayFollow
    self.capitalisesNouns = capitalisesNouns
  }
}
