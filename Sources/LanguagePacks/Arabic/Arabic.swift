import TemporalExpressions
import Text

/// Arabic: words, rules and what joins them.
///
/// Names of months and weekdays: CLDR for ar, ar-EG, ar-SY, ar-MA. A verb stands before its times more often than behind; the future is an opening ("سيجتمع").
/// Small words of one letter are written together with the next ("والثلاثاء"); they are cut off where the rest is a word of time.
enum Arabic {
  /// How its words show their form.
  static let forms = WordForms(
    futureOpenings: "سي ست سن سأ",
    notFuture: WordSet(
      ArabicTimeWords.spelling.folded(
        """
        سيارة سيارات سيارته سيارتها سيارتهم سيارتان سيارتين سياسة سياسات سياسي سياسية سياسيا سياسيين سياسيون سيطرة سيطر سيطرت سيطروا سيطرتها سيطرته سيدة
        سيدات سيدي سينما سينمائي سينمائية سيناريو سيناريوهات سيناء سيولة سيول سيلان سيرة سيره سيرها سيوف سيبيريا ستين ستون ستار ستارة ستوكهولم سنوات
        سنويا سنوي سنوية سنين سنغافورة سندات سنتان سنتين سنجار
        """)),
    adjectivesFollow: true)

  /// The expressions of time.
  static let grammar = TemporalGrammar(
    language: "ar", lexicon: ArabicTimeWords.lexicon,
    rules: ArabicDurations.noTimes + ArabicDates.rules + ArabicRelative.rules + ArabicDurations.rules,
    connectives: .init(
      dateToClock: "/،/في/عند", clockToDate: "/من/،/يوم/من يوم/في", toYear: "/من/،", rangeTo: "الي/حتي/-/و حتي",
      listAnd: "و/،/او"),
    forms: forms,
    numbers: NumberForm(decimal: ",", joinsTens: true, onesComeFirst: true),
    words: .init(this: "هذا هذه", and: "و", about: "نحو حوالي", before: "قبل", after: "بعد", between: "بين"),
    habits: .init(verbMayFollow: true, thisIsNearest: true), spelling: ArabicTimeWords.spelling)
}

extension LanguagePack {
  /// Arabic.
  package static let arabic = LanguagePack(
    code: "ar", evidence: Evidence(words: "في من على إلى الذي التي هذا هذه عن مع أن قد", letters: "ةىأإك"),
    time: Arabic.grammar, places: Arabic.placeCues,
    statements: Arabic.statements)
}
