import DatelineModel
import Statements
import Text

/// The Urdu words that tell what a sentence does.
extension Urdu {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: EventVocabulary { fold(eventWords($0)) },
    particulars: ParticularVocabulary { fold(particularWords($0)) }, figures: figures, measures: measures,
    endings: "", spelling: UrduTimeWords.spelling)

  private static let speech = SpeechWords(
    verbs: WordSet(fold("کہا بتایا کہنا مطابق")), attribution: "", nouns: "", passive: "",
    pronouns: WordSet(fold("انہوں انھوں وہ یہ اس ان")),
    notSpeakers: WordSet(fold("نے کے کا کی کو تاہم جبکہ اور کہ مزید بھی سے جہاں ادھر دوسری جانب")),
    claims: WordSet(fold("ذمہ داری الٹی میٹم")), acts: WordSet(fold("اعلان تردید")),
    audiences: WordSet(fold("عدالت پارلیمنٹ اسمبلی")),
    gerunds: "", claiming: WordSet(fold("دعوی دعویٰ ذمہ")), own: "")

  /// Words that name a happening of any kind.
  static let happeningWords =
    fold(
      """
      حملہ حملے حملوں دھماکہ دھماکا دھماکے دھماکوں فائرنگ ہلاک شہید قتل زخمی جاں گرفتار گرفتاری اغوا یرغمال بازیاب رہا حادثہ حادثے زلزلہ زلزلے
      سیلاب
      طوفان آگ پٹری گر ڈوب ڈوبنے احتجاج مظاہرہ مظاہرے ہڑتال دھرنا دورہ دورے معاہدہ معاہدے دستخط انتخابات منتخب استعفی مستعفی مذاکرات اجلاس ملاقات
      روانہ روانگی پہنچ پہنچے پہنچی معطل بحال منسوخ سزا مقدمہ آپریشن مکمل ختم ریسکیو بچا نکال کانفرنس تباہ لاپتہ افتتاح چوری ڈکیتی
      """)

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: WordSet(fold("ہمیشہ عموما اکثر دہائیوں روایتی مشہور")), stative: WordSet(fold("رہتا رہتے چاہتے")),
    negations: WordSet(fold("نہیں نہ بغیر تردید")), unreal: "",
    lookingBack: WordSet(fold("جب جو جس جن جہاں کیونکہ کہ")),
    since: "", subordinators: WordSet(fold("کہ جو جب جس جن کیونکہ اگر جہاں")), participles: "",
    joints: WordSet(fold("اور یا")),
    coordinators: WordSet(fold("اور جبکہ لیکن")), perfect: "", pluperfect: "", pastParticiples: "",
    occurring: WordSet(fold("پیش ہوا")), lookBacks: fold("یاد رہے|واضح رہے|گزشتہ سال|گزشتہ برس|اس سے قبل|ماضی میں"),
    overDeeds: "", accusations: "",
    possessives: WordSet(fold("ان اس انکے دوسرے")), definite: "",
    subjectOpeners: WordSet(fold("ایک دو تین چار پانچ پولیس کئی چند")), deictic: WordSet(fold("کل آج پرسوں گزشتہ اب")))

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      "حملہ|حملے|حملوں|بم دھماکہ|بم دھماکے|دھماکہ|دھماکا|دھماکے|دھماکوں|فائرنگ|خودکش|قتل|اغوا|یرغمال|گھات|جھڑپ|جھڑپیں|جھڑپوں|راکٹ|گولہ باری|چھرا|مسلح افراد|ذمہ داری قبول"
    case .accident:
      "طیارہ گر|گر کر تباہ|طیارہ حادثہ|چھت گرنے|چھت گر|حادثہ|حادثے|پٹری سے اتر|پٹڑی سے اتر|ٹکرا|ٹکر|تصادم|الٹ گئی|الٹنے|کھائی میں گر|ڈوب گئی|ڈوبنے|کشتی ڈوب|منہدم|گر گئی|گرنے|گیس لیک|بھگدڑ"
    case .disaster: "زلزلہ|زلزلے|سیلاب|سیلابی|طوفان|بارشوں|لینڈ سلائیڈنگ|برفانی تودہ|تودہ|آگ|آتشزدگی|خشک سالی|آندھی"
    case .departure: "روانہ|روانگی"
    case .rescue: "بازیاب|بازیابی|رہا کر|رہا کرا|رہا کروا|ریسکیو|بچا لیا|انخلا"
    case .arrival: "پہنچ|پہنچے|پہنچی|پہنچا|پہنچایا|منتقل"
    case .ending: "آپریشن مکمل|آپریشن ختم|محاصرہ ختم|کارروائی مکمل|کلیئرنس آپریشن مکمل"
    case .demand: "الٹی میٹم|مہلت|قیدیوں کے تبادلے|قیدیوں کا تبادلہ|تاوان|مطالبہ"
    case .reaction: "مذمت|افسوس|تعزیت|خراج|خیرمقدم|اظہار"
    case .visit: "دورہ|دورے|عیادت"
    case .conference: "پریس کانفرنس|نیوز کانفرنس|میڈیا بریفنگ|بریفنگ"
    case .suspension: "معطل|معطلی|منسوخ|بحال|بحالی|بند کر|بند رہے"
    case .arrest: "گرفتار|گرفتاری|حراست"
    case .robbery: "ڈکیتی|چوری|لوٹ|ڈاکوؤں|فراڈ"
    case .trial: "سزا|مقدمہ|عدالت نے|فرد جرم|بری کر|سماعت"
    case .vote: "انتخاب|انتخابات|منتخب|ووٹ|پولنگ|ریفرنڈم|حلف"
    case .office: "عہدے کا چارج|چارج سنبھال|عہدہ سنبھال|استعفی|استعفیٰ|مستعفی|تعینات|برطرف|تقرر"
    case .protest: "احتجاج|مظاہرہ|مظاہرے|دھرنا|ہڑتال|ریلی|جلوس"
    case .agreement: "معاہدہ|معاہدے|دستخط|جنگ بندی|سمجھوتہ"
    case .meeting: "ملاقات|اجلاس|مذاکرات|سربراہی"
    case .outbreak: "وبا|وائرس|متاثرہ کیس|ڈینگی|پولیو"
    case .discovery: "لاش ملی|لاش برآمد|لاشیں برآمد|لاشیں ملیں|ملبہ ملا"
    case .launch: "افتتاح|آغاز"
    case .business: "حصول|دیوالیہ|انضمام"
    case .contest: "جیت|شکست|فتح"
    case .inquiry:
      "تحقیقات|تفتیش|انکوائری|تحقیقاتی کمیٹی|پوسٹ مارٹم"
    case .mourning:
      "نماز جنازہ|جنازہ|تدفین|سپرد خاک|سوگ|تعزیتی"
    case .relief:
      "امداد|امدادی سامان|خیمے|کمبل|معاوضہ|معاوضے"
    case .toll: "ہلاک|ہلاکتوں|ہلاکتیں|ہلاکت|جاں بحق|شہید|زخمی|مارے گئے|جانی نقصان"
    }
  }

  private static func particularWords(_ particular: Particular) -> String {
    switch particular {
    case .cause:
      """
      bomb: بم|خودکش|بارودی
      bomb gas: دھماکہ|دھماکا|دھماکے|دھماکوں
      shots: فائرنگ|گولیاں
      fire: آگ|آتشزدگی
      gas: گیس لیک
      weather: سیلاب|بارش|بارشوں|طوفان
      slide weather: لینڈ سلائیڈنگ
      slide snow: برفانی تودہ
      quake: زلزلہ|زلزلے
      crash: حادثہ|حادثے|ٹکر|تصادم|الٹ
      derailment crash: پٹری|پٹڑی
      capsize: ڈوب|ڈوبنے
      collapse: منہدم|چھت
      crush: بھگدڑ
      """
    case .vehicle:
      """
      train: ٹرین|ریل|ایکسپریس|بوگی
      bus: بس|کوچ
      bus van: ویگن|وین
      lorry: ٹرک|ٹریلر
      car: کار|گاڑی|قافلے
      bike: موٹرسائیکل|رکشہ
      ship: کشتی|جہاز|لانچ
      plane: طیارہ|طیارے|ہیلی کاپٹر
      """
    case .site:
      """
      school: اسکول|سکول|کالج|یونیورسٹی|مدرسہ
      hospital: ہسپتال|اسپتال
      mosque: مسجد
      church: چرچ|گرجا
      market: بازار|مارکیٹ|منڈی
      mine: کان کے|کان میں
      station: اسٹیشن|سٹیشن
      airport: ایئرپورٹ|ہوائی اڈہ
      prison: جیل
      hotel: ہوٹل
      factory: فیکٹری|کارخانہ|کارخانے
      tunnel: سرنگ
      """
    case .occupation:
      """
      journalist: صحافی
      miner: کان کن|کانکن
      doctor: ڈاکٹر|نرس
      student: طلبہ|طلبا|طالبات
      sailor: ماہی گیر|ماہی گیروں
      """
    }
  }

  private static let measures = MeasureVocabulary(
    currencies: fold("روپے=rupees روپیہ=rupees ڈالر=dollars یورو=euros پاؤنڈ=pounds"),
    currencySigns: "$=dollars €=euros £=pounds ₹=rupees",
    scales: fold("ہزار=1000 لاکھ=100000 کروڑ=10000000 ارب=1000000000"), lengths: fold("کلومیٹر=km میل=miles"),
    kilometres: "km=1 miles=1.609344",
    bearings: fold("شمال=0 مشرق=90 جنوب=180 مغرب=270"), fromPlace: fold("سے"), weights: "", weightCues: "")
}
