import DatelineModel
import Statements
import TemporalExpressions
import Text

/// The Arabic words that tell what a sentence does.
extension Arabic {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: EventVocabulary { fold(eventWords($0)) },
    particulars: ParticularVocabulary { fold(particularWords($0)) }, figures: figures, measures: measures, endings: "",
    spelling: ArabicTimeWords.spelling)

  private static let speech = SpeechWords(
    verbs: WordSet(
      fold("قال قالت قالوا أعلن أعلنت ذكر ذكرت أكد أكدت أفاد أفادت أوضح أوضحت أضاف أضافت صرح كشف كشفت بحسب وفق حسب")),
    attribution: WordSet(fold("بحسب وفق حسب")), nouns: "", passive: "", pronouns: WordSet(fold("هو هي هم هذا هذه ذلك")),
    notSpeakers: WordSet(fold("أن إن بأن أنه أنها قد و من في إلى عن على بعد خلال التي الذي مقتل")),
    claims: WordSet(fold("تبنى تبنت مسؤولية مهلة")), acts: WordSet(fold("أعلن أعلنت نفى نفت تعهد")),
    audiences: WordSet(fold("المحكمة البرلمان")),
    gerunds: "", claiming: WordSet(fold("تبنى تبنت زعم زعمت")), own: "", speakerMayFollow: true)

  /// Words that name a happening of any kind.
  static let happeningWords =
    fold(
      """
      هجوم هجمات الهجوم هاجم هاجمت انفجار الانفجار انفجر انفجرت تفجير إطلاق قتل قتلت مقتل قتلوا أصيب أصيبت إصابة جرح اختطف خطف احتجز احتجاز رهائن
      أنقذ أنقذت إنقاذ تحرير حررت اعتقل اعتقلت اعتقال القبض حادث تصادم انحراف خرج انقلاب انقلبت غرق غرقت انهيار انهار زلزال الزلزال فيضان فيضانات
      حريق
      عاصفة تظاهر تظاهرت مظاهرة مظاهرات احتجاج إضراب زار زارت زيارة وقع وقعت اتفاق انتخابات انتخب استقال استقالة عين اجتماع قمة محادثات وصل وصلت
      غادر غادرت انطلق
      علقت تعليق استئناف استأنفت أغلق حكم حكمت محاكمة انتهت انتهى اكتملت عملية العملية مهلة مؤتمر عثر دمر دمرت لقي لقوا ضرب
      """)

  private static let telling = TellingWords(
    happening: WordSet(happeningWords),
    background: WordSet(fold("دائما عادة تاريخيا غالبا معروفة")), stative: WordSet(fold("كان كانت بقي ظل")),
    negations: WordSet(fold("لم لن لا ليس دون نفى نفت")), unreal: "",
    lookingBack: WordSet(fold("عندما الذي التي حيث بينما حين")),
    since: WordSet(fold("منذ حتى")), subordinators: WordSet(fold("أن الذي التي الذين عندما بينما حيث لأن إذا")),
    participles: "",
    joints: WordSet(fold("و أو")), coordinators: WordSet(fold("و لكن بينما")), perfect: "", pluperfect: "",
    pastParticiples: "",
    occurring: WordSet(fold("وقع وقعت حدث")), lookBacks: fold("العام الماضي|الشهر الماضي|في السنوات الماضية|يذكر أن"),
    overDeeds: fold("على خلفية|بعد"), accusations: "",
    possessives: "", definite: "", subjectOpeners: "", deictic: WordSet(fold("أمس اليوم غدا الماضي الآن")))

  static func eventWords(_ kind: EventKind) -> String {
    switch kind {
    case .violence:
      "رصاص|بالرصاص|برصاص|هجوم مسلح|مسلح|انتحاري|عبوة ناسفة|القصف|هجوم|هجمات|الهجوم|هجوما|هاجم|هاجمت|انفجار|انفجارات|الانفجار|انفجرت قنبلة|انفجرت|انفجر|تفجير|التفجير|قنبلة|إطلاق نار|إطلاق النار|أطلق النار|أطلقوا النار|اغتيال|اختطف|اختطاف|خطف|احتجز رهائن|احتجاز رهائن|احتجزوا|اشتباكات|اشتباك|طعن|كمين|قصف|غارة|صاروخ|صواريخ|مسلحون|تبنى|تبنت"
    case .accident:
      "حادث سير|عن القضبان|حادث|حادثة سير|تصادم|اصطدم|اصطدمت|اصطدام|خروج قطار|خرج القطار عن|خرج قطار عن|انحراف قطار|انقلاب|انقلبت|غرق|غرقت|غرق قارب|تحطم|تحطمت|انهيار|انهار|انهارت|سقوط|سقط|تدافع|تسرب غاز"
    case .disaster:
      "زلزال|الزلزال|هزة|هزات|فيضان|فيضانات|الفيضانات|سيول|عاصفة|إعصار|انزلاق|انهيار ثلجي|انهيار أرضي|حريق|حرائق|الحريق|بركان|تسونامي|جفاف"
    case .departure: "غادر|غادرت|انطلق|انطلقت|مغادرة|أقلعت"
    case .rescue: "أنقذ|أنقذت|إنقاذ|تحرير|حررت|إطلاق سراح|أطلق سراح|الإفراج|أفرج|إجلاء|أجلت"
    case .arrival: "وصل|وصلت|وصول|نقل|نقلت|نقلوا"
    case .ending:
      "انتهت العملية|انتهاء العملية|العملية انتهت|اكتملت العملية|انتهى الحصار|انتهت عملية|العملية اكتملت|إخماد"
    case .demand: "مهلة|تبادل أسرى|تبادل سجناء|فدية|طالبوا بالإفراج|طالب بالإفراج"
    case .reaction: "أدان|أدانت|ندد|نددت|إدانة|تعازيه|تعازي|أعرب|أعربت|رحب|رحبت"
    case .visit: "يزور|تزور|يتوجه|تتوجه|زار|زارت|زيارة|تفقد"
    case .conference: "مؤتمر صحفي|مؤتمر صحافي|المؤتمر الصحفي"
    case .suspension: "تعليق|علقت|علق|أوقفت|استئناف|استأنفت|استؤنفت|ألغيت|إلغاء|إغلاق|أغلقت|أغلق"
    case .arrest: "اعتقل|اعتقلت|اعتقال|توقيف|القبض|أوقفت الشرطة"
    case .robbery: "سرقة|سرق|سطو|نهب|احتيال"
    case .trial: "حكمت|حكم على|حكمت المحكمة|قضت محكمة|قضت المحكمة|محاكمة|إدانة المتهم|برأت|السجن"
    case .vote: "انتخب|انتخابات|الانتخابات|صوت|تصويت|استفتاء|اقتراع"
    case .office: "استقال|استقالة|استقالت|عين|تعيين|إقالة|أقال"
    case .protest: "إضرابا|تظاهر|تظاهروا|مظاهرة|مظاهرات|احتجاج|احتجاجات|مسيرة|إضراب|اعتصام"
    case .agreement: "وقع اتفاق|وقعت اتفاق|وقع|اتفاق|اتفاقا|هدنة|وقف إطلاق النار|معاهدة"
    case .meeting: "اجتماع|اجتمع|اجتمعت|قمة|محادثات|مفاوضات|التقى"
    case .outbreak: "تفشي|وباء|إصابات بفيروس"
    case .discovery: "عثرت جثة|عثر جثتي|عثرت جثتي|عثر جثة|العثور جثة|عثر جثث|انتشال جثث|انتشال جثة"
    case .launch: "إطلاق مشروع|افتتاح|افتتح|تدشين"
    case .business: "استحواذ|اندماج|إفلاس"
    case .contest: "فاز|فازت|فوز|هزم"
    case .inquiry:
      "تحقيق|تحقيقات|التحقيق|لجنة تحقيق|تفتيش|دهم|مداهمة|تشريح"
    case .mourning:
      "جنازة|تشييع|شيع|شيعت|دفن|دفنت|حداد|تأبين|دقيقة صمت"
    case .relief:
      "مساعدات|إغاثة|تبرعات|تعويضات|خيام|بطانيات"
    case .toll: "مقتل|قتلى|قتيلا|قتل|قتلت|مصرع|لقوا مصرعهم|جرحى|جريحا|أصيب|إصابة|وفاة|ضحايا"
    }
  }

  private static func particularWords(_ particular: Particular) -> String {
    switch particular {
    case .cause:
      """
      bomb: قنبلة|عبوة|لغم|انتحاري
      bomb gas: انفجار|انفجرت|تفجير
      shots: إطلاق نار|إطلاق النار|بالرصاص
      fire: حريق|حرائق
      weather: فيضان|فيضانات|سيول|عاصفة|إعصار|أمطار
      quake: زلزال|هزة
      crash: تصادم|اصطدم|حادث سير|انقلاب
      capsize: غرق|غرقت
      collapse: انهيار|انهار
      """
    case .vehicle:
      """
      train: قطار|القطار|قطارات
      bus: حافلة|الحافلة|حافلات
      lorry: شاحنة
      car: سيارة|سيارات
      ship: سفينة|قارب|القارب|عبارة
      plane: طائرة|الطائرة|مروحية
      """
    case .site:
      """
      school: مدرسة|جامعة
      hospital: مستشفى
      mosque: مسجد
      church: كنيسة
      market: سوق|السوق
      mine: منجم
      station: محطة
      airport: مطار
      prison: سجن
      hotel: فندق
      factory: مصنع
      """
    case .occupation:
      """
      journalist: صحفي|صحفيين|صحافي
      sailor: صيادين|صيادا
      """
    }
  }

  private static let measures = MeasureVocabulary(
    currencies: fold("دولار=dollars دولارا=dollars يورو=euros جنيه=pounds ريال=riyals درهم=dirhams"),
    currencySigns: "$=dollars €=euros",
    scales: fold("ألف=1000 مليون=1000000 مليار=1000000000"), lengths: fold("كم=km كيلومتر=km كيلومترا=km كيلومترات=km"),
    kilometres: "km=1",
    bearings: fold("شمال=0 شرق=90 جنوب=180 غرب=270"), fromPlace: fold("من"), weights: "", weightCues: "")
}
