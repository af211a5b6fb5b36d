import DatelineModel
import Statements
import TemporalExpressions
import Text

/// The Urdu words round numbers of people.
extension Urdu {
  /// A list in the spelling that stands for all.
  static func fold(_ list: String) -> String { UrduTimeWords.spelling.folded(list) }

  static let figures = FigureVocabulary(
    kinds: kinds, grammar: figureGrammar, nouns: figureNouns, links: figureLinks,
    qualifiers: [
      (.atLeast, fold("کم از کم")), (.moreThan, fold("سے زائد|سے زیادہ")),
      (.about, fold("تقریبا|قریبا|لگ بھگ|کے قریب|کے لگ بھگ")), (.upTo, fold("زیادہ سے زیادہ")),
    ],
    endings: (person: "", persons: "", adverbs: "", past: "", gerunds: "", peoples: ""),
    order: WordOrder(verbStandsLast: true, boundMayFollow: true))

  private static let kinds: [FigureKindWords] = [
    FigureKindWords(
      .killed, fates: fold("ہلاک شہید قتل مردہ"), events: fold("ہلاکتیں ہلاکتوں اموات لاشیں لاشوں میتیں ہلاکتوں"),
      event: fold("ہلاکت موت شہادت"),
      phrases: fold(
        "جاں بحق|جان بحق|دم توڑ|مارے گئے|مارا گیا|ماری گئی|ماری گئیں|مارے جا|جان کی بازی ہار|لقمہ اجل|موت کے گھاٹ|جان سے ہاتھ دھو|ڈوب کر ہلاک"
      )),
    FigureKindWords(.injured, fates: fold("زخمی مجروح"), events: fold("زخمیوں")),
    FigureKindWords(.missing, fates: fold("لاپتہ لاپتا گمشدہ"), events: fold("گمشدگیاں")),
    FigureKindWords(
      .rescued, fates: fold("بازیاب ریسکیو"), event: fold("بازیابی رہائی"),
      phrases: fold(
        "بچا لیا|بچا لئے|بچا لیے|رہا کر|رہا کرا|رہا کروا|رہا کرایا|محفوظ مقام|محفوظ مقامات|بحفاظت|زندہ نکال")),
    FigureKindWords(.held, fates: fold("یرغمال اغوا"), phrases: fold("یرغمال بنا|یرغمال بنائے|اغوا کر")),
    FigureKindWords(.aboard, states: fold("سوار")),
    FigureKindWords(
      .arrested, fates: fold("گرفتار"), events: fold("گرفتاریاں گرفتاریوں"), event: fold("گرفتاری"),
      phrases: fold("حراست میں|تحویل میں")),
    FigureKindWords(.displaced, phrases: fold("بے گھر|نقل مکانی")),
  ]

  private static let figureGrammar: FigureVocabulary.Grammar = {
    var words = FigureVocabulary.Grammar()
    words.passive = fold("گیا گئے گئی گئیں")
    words.modals = fold("سکتا سکتے سکتی سکتیں خدشہ خدشے امکان اندیشہ ممکنہ")
    words.attempts = fold("کوشش دھمکی منصوبہ ارادہ سازش")
    words.negations = fold("نہیں نہ بغیر")
    words.hypotheses = fold("اگر")
    words.prepositions = fold("میں سے پر تک ساتھ لیے لئے خلاف")
    words.of = fold("کے کا کی")
    words.objects = fold("کو کے کی کا")
    words.agents = fold("نے")
    words.clauses = fold("جب کہ کیونکہ تاہم لیکن")
    words.conjunctions = fold("اور یا جبکہ")
    words.relatives = fold("جو جن جس جنہیں جنھیں")
    words.determiners = fold("ان یہ وہ تمام اس اسی انہی")
    words.pronouns = fold("انہوں انہیں اسے ہم")
    words.adverbs = fold("بھی ہی ہونے والے والی والا والوں فوری شدید موقع")
    words.including = fold("سمیت شامل")
    words.others = fold("دیگر دوسرے")
    words.more = fold("مزید")
    words.to = fold("سے تا")
    words.definite = ""
    words.verbs = fold("ہے ہیں تھا تھے تھی کہا بتایا")
    return words
  }()

  private static let figureNouns: FigureVocabulary.Nouns = {
    var words = FigureVocabulary.Nouns()
    words.persons = fold(
      """
      افراد لوگ لوگوں مسافر مسافروں اہلکار اہلکاروں فوجی فوجیوں سپاہی سپاہیوں جوان جوانوں شہری شہریوں بچے بچوں بچیاں بچیوں بچہ بچی خواتین خاتون
      مرد مردوں عورت عورتیں عورتوں مزدور مزدوروں محنت کش کن کنوں کانکن کانکنوں طلبہ طلبا طالبات طالب مریض مریضوں ملزم ملزمان ملزموں گرد گردوں
      دہشتگرد دہشتگردوں آور آوروں پسند پسندوں باغی باغیوں جنگجو جنگجوؤں مغوی مغویوں یرغمالی یرغمالیوں زائرین زائر ڈرائیور ڈرائیوروں عملے ارکان رکن
      کارکن کارکنوں کارکنان صحافی صحافیوں وکیل وکلا وکلاء ڈاکٹر ڈاکٹروں ڈاکو ڈاکوؤں شخص اشخاص نوجوان نوجوانوں کسان کسانوں گیر گیروں بھائی بھائیوں
      بہن بہنیں بیٹے بیٹی بیٹیاں اساتذہ استاد کھلاڑی مظاہرین نمازی نمازیوں سیاح سیاحوں تارکین پناہ گزین لڑکا لڑکے لڑکی لڑکیاں آدمی ملازم ملازمین
      گارڈ
      گارڈز رضاکار قیدی قیدیوں افسر افسران اسمگلر اسمگلروں ملاح ملاحوں مجرم مجرموں نمازیوں راہگیر غیرملکی باشندے باشندوں
      """)
    words.general = fold("افراد لوگ لوگوں")
    words.attackers = fold("گرد گردوں دہشتگرد دہشتگردوں آور آوروں پسند پسندوں باغی باغیوں جنگجو جنگجوؤں")
    words.riders = fold("مسافر مسافروں عملے")
    words.modifiers = ""
    words.custody = fold("ضمانت بری جیل")
    words.illness = fold("مریض مریضوں وائرس وبا بخار ڈینگی")
    words.things = fold(
      "گھر گھروں گاڑیاں گاڑیوں گاڑی دکانیں دکانوں مکانات مویشی جانور بسیں ٹرینیں عمارتیں گولیاں حملے حملوں دھماکے مقدمات"
    )
    words.units = fold(
      "سالہ کلومیٹر میل میٹر فیصد منٹ گھنٹے گھنٹوں دن روز ہفتے ماہ مہینے سال برس روپے ڈالر کلو گرام ٹن ایکڑ درجے یورو")
    words.numbered = fold("نمبر سیکٹر مرحلہ باب دفعہ وارڈ پلیٹ فارم")
    words.vague = fold("درجنوں سینکڑوں سیکڑوں ہزاروں متعدد کئی چند بیسیوں لاکھوں")
    return words
  }()

  private static let figureLinks: FigureVocabulary.Links = {
    var words = FigureVocabulary.Links()
    words.toll = fold("مرنے")
    words.number = fold("تعداد")
    words.reach = fold("تعداد کر")
    words.formerly = fold("سے")
    words.counters = fold("اور پھر یا")
    return words
  }()
}
