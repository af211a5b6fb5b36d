package import ArticleExtraction
import CEmbeddedData

extension PageLanguage {
  /// Months in all languages of the CLDR and the page words of those that have any.
  package static let all: PageLanguage = {
    let words = PageVocabulary(
      joining: [.english, .german, .french, .spanish, .italian, .dutch, .portuguese, .urdu, .services]
        + PageVocabulary.dayLabels)
    return PageLanguage(
      months: MonthNames(cldrMonths, also: words.dates, solar: SolarMonthNames.all), words: words,
      conventions: DateConventions(
        monthFirstLanguages: ["en"], monthFirstRegions: ["us", "ph"],
        monthFirstDomains: ["us", "gov", "mil", "edu", "ph"], buddhistLanguages: ["th"]))
  }()

  /// Names of months in all languages, one a line with its number.
  static var cldrMonths: String {
    let bytes = UnsafeRawBufferPointer(start: dateline_month_names_bytes(), count: dateline_month_names_count())
    return String(decoding: bytes, as: UTF8.self)
  }
}
