import DatelineModel
import Statements
import TemporalExpressions
import Text

/// The Arabic words round numbers of people.
extension Arabic {
  /// A list in the spelling that stands for all.
  static func fold(_ list: String) -> String { ArabicTimeWords.spelling.folded(list) }

  /// Nouns as they are and with the article.
  private static func nouns(_ list: String) -> String {
    let all = list.split(whereSeparator: \.isWhitespace)
    return fold((all.map(String.init) + all.map { "ال" + $0 }).joined(separator: " "))
  }

  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.atLeast, fold("على الأقل|ما لا يقل عن|لا يقل عن")), (.moreThan, fold("أكثر من|ما يزيد على|ما يزيد عن")),
      (.about, fold("نحو|حوالي|قرابة|زهاء|ما يقرب من")), (.upTo, fold("ما يصل إلى|أقل من")),
    ],
    endings: (person: "", persons: "", adverbs: "", past: "", gerunds: "", peoples: ""),
    order: WordOrder(
      subjectMayFollow: true, verbStandsFirst: true, adjectivesFollow: true, nounGoverns: true, boundMayFollow: true))

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed, deeds: fold("قتل قتلت أعدم اغتال اغتيل"),
      fates: fold("قتلوا مات ماتوا توفي توفوا توفيت استشهد استشهدوا غرق غرقوا لقوا"),
      states: fold("مصرعهم مصرعه مصرعها حتفهم حتفه"),
      events: nouns("قتيل قتيلا قتلى قتيلين قتيلان شهيدا شهداء وفيات جثة جثث"),
      event: fold("مقتل استشهاد وفاة مصرع موت اغتيال"),
      phrases: fold("لقوا مصرعهم|لقي مصرعه|لقوا حتفهم|لقي حتفه|أودى بحياة|أودت بحياة")),
    FigureKindWords(
      .injured, deeds: fold("أصيب أصيبت جرح جرحت أصيبوا"), fates: fold("أصيبوا جرحوا"),
      events: nouns("جريح جريحا جرحى مصابا مصابين مصابون إصابات مصاب"), event: fold("إصابة جرح"),
      phrases: fold("بجروح|نقلوا إلى المستشفى")),
    FigureKindWords(
      .missing, deeds: fold("فقد"), fates: fold("فقدوا"), events: nouns("مفقودا مفقودين مفقود مفقودون"),
      event: fold("فقدان")),
    FigureKindWords(
      .rescued, deeds: fold("أنقذ أنقذت حرر حررت أجلي أجلت أجلى"), event: fold("إنقاذ تحرير إجلاء"),
      phrases: fold("إطلاق سراح|أطلق سراح|الإفراج عن|أفرج عن")),
    FigureKindWords(
      .held, deeds: fold("اختطف اختطفت خطف خطفت احتجز احتجزت"), event: fold("اختطاف خطف احتجاز"),
      phrases: fold("كرهائن|رهائن لدى")),
    FigureKindWords(.aboard, phrases: fold("على متن|على متنها|على متنه")),
    FigureKindWords(
      .arrested, deeds: fold("اعتقل اعتقلت أوقف أوقفت"), event: fold("اعتقال توقيف"),
      phrases: fold("القبض على|ألقي القبض على|ألقت القبض على")),
    FigureKindWords(
      .displaced, deeds: fold("شرد شردت"), fates: fold("نزح نزحوا"), events: nouns("نازح نازحا نازحين"),
      event: fold("نزوح تشريد")),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive = fold("تم كان كانت كانوا")
    words.modals = fold("ربما يحتمل يمكن سوف")
    words.attempts = fold("حاول حاولت محاولة هدد هددت تهديد خطط")
    words.negations = fold("لم لن لا ليس دون عدم")
    words.hypotheses = fold("إذا لو")
    words.prepositions = fold("في من على إلى عن مع بعد قبل خلال منذ حتى تحت فوق بين قرب أمام")
    words.clauses = fold("عندما بينما حيث لأن حين")
    words.conjunctions = fold("و أو")
    words.relatives = fold("الذي التي الذين")
    words.determiners = fold("هذا هذه هؤلاء جميع كل")
    words.pronouns = fold("هو هي هم")
    words.adverbs = fold("أيضا كذلك قد أمس بينهم")
    words.including = fold("بينهم بينهن منهم بما")
    words.others = fold("آخرون آخرين آخر أخرى")
    words.more = fold("إضافيين")
    words.to = fold("إلى")
    words.verbs = fold("قال قالت أعلن أعلنت ذكر ذكرت أكد أكدت وصل وصلت زار")
    words.objects = ""
    return words
  }()

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.persons = nouns(
      """
      شخص شخصا أشخاص شخصين عامل عمال عاملا جندي جنديا جنود جنديين مدني مدنيا مدنيين مدنيون شرطي شرطيا شرطيين طفل طفلا أطفال طفلين امرأة نساء رجل
      رجلا
      رجال راكب راكبا ركاب مسافر مسافرا مسافرين رهينة رهائن مسلح مسلحا مسلحين مسلحون مهاجم مهاجما مهاجمين إرهابي إرهابيا إرهابيين صحفي صحفيا صحفيين
      صحافي صحافيين صياد صيادا صيادين طالب طالبا طلاب تلميذا تلاميذ مهاجر مهاجرا مهاجرين سائح سائحا سياح مشتبه مشتبها متهم متهما متهمين متظاهر
      متظاهرا متظاهرين مواطن مواطنا مواطنين ضحية ضحايا عنصر عنصرا عناصر فرد فردا أفراد سائق سائقا طبيب طبيبا أطباء ممرض عسكري عسكريا عسكريين
      موظف موظفا موظفين مريض مرضى لاجئ لاجئا لاجئين حارس حراس سجين سجينا سجناء معلم معلمين لاعب قروي قرويا متسلق حاج حجاج
      """)
    words.general = nouns("شخص شخصا أشخاص ضحية ضحايا")
    words.attackers = nouns("مسلح مسلحا مسلحين مسلحون مهاجم مهاجما مهاجمين إرهابي إرهابيا إرهابيين متمردا متمردين")
    words.riders = nouns("راكب راكبا ركاب")
    words.custody = fold("كفالة بكفالة براءة السجن")
    words.illness = fold("كوليرا وباء فيروس حمى مرضى")
    words.things = fold(
      "منزل منزلا منازل سيارة سيارات مبنى مبان سفينة طائرة طائرات حافلة حافلات هجوم هجمات صاروخ صواريخ مدينة قرية قرى")
    words.units = fold(
      "كم كيلومتر كيلومترا كيلومترات متر مترا دقيقة ساعة ساعات يوما أيام أسبوع شهر شهرا أشهر سنة عاما أعوام سنوات درجة طن طنا دولار دولارا يورو مرة"
    )
    words.numbered = fold("رقم مادة صفحة رحلة طريق قوتها بقوة")
    words.vague = fold("عشرات مئات آلاف العشرات المئات عدة بضعة ملايين")
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.toll = fold("حصيلة")
    words.number = fold("عدد")
    words.reach = fold("إلى بلغ بلغت")
    words.formerly = fold("من")
    words.counters = fold("أو ثم")
    words.carrying = fold("تقل يقل متنه متنها")
    return words
  }()
}
