/// The words of pages made ready for looking up, with the names of the months and what dates in figures mean where.
package struct PageLanguage: Sendable {
  let months: MonthNames
  let words: PageVocabulary
  let conventions: DateConventions
  let dayLabels: DayLabels
  let clock: ClockWords
  let phrases: BodyPhrases
  let house: HouseWords

  package init(months: MonthNames, words: PageVocabulary, conventions: DateConventions) {
    self.months = months
    self.words = words
    self.conventions = conventions
    dayLabels = DayLabels(words)
    clock = ClockWords(words.dates)
    phrases = BodyPhrases(words)
    house = HouseWords(words.house)
  }
}

/// What the figures of dates mean where: which languages and countries put the month first, and who counts years from the Buddha.
package struct DateConventions: Sendable {
  /// Languages that put the month first in some of their countries, and these countries. Pages that declare no language are read as if
  /// they were in one of them.
  package var monthFirstLanguages: Set<String>
  package var monthFirstRegions: Set<String>
  /// Top-level domains of these countries.
  package var monthFirstDomains: Set<String>
  /// Languages whose years are those of the Buddhist era.
  package var buddhistLanguages: Set<String>

  package init(
    monthFirstLanguages: Set<String>, monthFirstRegions: Set<String>, monthFirstDomains: Set<String>,
    buddhistLanguages: Set<String>
  ) {
    self.monthFirstLanguages = monthFirstLanguages
    self.monthFirstRegions = monthFirstRegions
    self.monthFirstDomains = monthFirstDomains
    self.buddhistLanguages = buddhistLanguages
  }
}
