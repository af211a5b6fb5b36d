import TemporalExpressions
import Text

/// The Arabic words of time, in any spelling. Months of the Gulf and Egypt, of the Maghreb and of the Levant.
enum ArabicTimeWords {
  /// Hamza, alef, taa marbuta and final yaa as they are written with and without care; vowel signs and the stroke say nothing.
  static let spelling = Spelling(
    same: "اأإآٱ هةہ يىیئ وؤ كک", omitted: "ًٌٍَُِّْٰـ", clitics: "و ف ب ل ك")

  static let lexicon = Lexicon(spelling.folded(table))

  private static let table = """
    month 1: يناير جانفي
    month 2: فبراير فيفري شباط
    month 3: مارس آذار
    month 4: أبريل أفريل نيسان
    month 5: مايو ماي أيار
    month 6: يونيو جوان حزيران
    month 7: يوليو جويلية يوليوز تموز
    month 8: أغسطس أوت غشت آب
    month 9: سبتمبر شتنبر أيلول
    month 10: أكتوبر
    month 11: نوفمبر نونبر
    month 12: ديسمبر دجنبر
    foreignMonth 1: محرم
    foreignMonth 2: صفر
    foreignMonth 7: رجب
    foreignMonth 8: شعبان
    foreignMonth 9: رمضان
    foreignMonth 10: شوال
    weekday 1: الاثنين الإثنين
    weekday 2: الثلاثاء
    weekday 3: الأربعاء
    weekday 4: الخميس
    weekday 5: الجمعة
    weekday 6: السبت
    weekday 7: الأحد
    weekdayShort 1: اثنين
    weekdayShort 2: ثلاثاء
    weekdayShort 3: أربعاء
    weekdayShort 4: خميس
    weekdayShort 5: جمعة
    weekdayShort 6: سبت
    weekdayShort 7: أحد
    unit 0: ثانية
    unit 1: دقيقة
    unit 2: ساعة
    unit 3: يوم يوما
    unit 5: أسبوع أسبوعا
    unit 7: شهر شهرا
    unit 10: عام عاما سنة
    unit 11: عقد عقدا
    unit 12: قرن قرنا
    unit 14: ليلة
    units 0: ثوان ثواني
    units 1: دقائق
    units 2: ساعات
    units 3: أيام أياما
    units 5: أسابيع
    units 7: أشهر شهور
    units 10: أعوام سنوات سنين
    units 11: عقود
    units 12: قرون
    units 14: ليال ليالي
    season 0: الربيع ربيع
    season 1: الصيف صيف
    season 2: الخريف خريف
    season 3: الشتاء شتاء
    cardinal 1: واحد واحدة أحد إحدى
    cardinal 2: اثنان اثنتان اثنا اثني اثنتي
    cardinal 3: ثلاثة ثلاث
    cardinal 4: أربعة أربع
    cardinal 5: خمسة خمس
    cardinal 6: ستة ست
    cardinal 7: سبعة سبع
    cardinal 8: ثمانية ثماني ثمان
    cardinal 9: تسعة تسع
    cardinal 10: عشرة عشر
    cardinal 20: عشرون عشرين
    cardinal 30: ثلاثون ثلاثين
    cardinal 40: أربعون أربعين
    cardinal 50: خمسون خمسين
    cardinal 60: ستون ستين
    cardinal 70: سبعون سبعين
    cardinal 80: ثمانون ثمانين
    cardinal 90: تسعون تسعين
    cardinal 100: مائة مئة
    cardinal 200: مائتان مئتان مائتين مئتين
    multiplier 1000: ألف آلاف
    multiplier 1000000: مليون ملايين
    ordinal 1: الأول الأولى الحادي الحادية
    ordinal 2: الثاني الثانية
    ordinal 3: الثالث الثالثة
    ordinal 4: الرابع الرابعة
    ordinal 5: الخامس الخامسة
    ordinal 6: السادس السادسة
    ordinal 7: السابع السابعة
    ordinal 8: الثامن الثامنة
    ordinal 9: التاسع التاسعة
    ordinal 10: العاشر العاشرة
    part 0: صباح صباحا فجر فجرا الصباح الفجر
    part 1: ظهر ظهرا الظهر
    part 2: عصر عصرا العصر
    part 3: مساء المساء عشية
    part 4: ليل ليلا ليلة الليل
    deictic 0: اليوم
    deictic -1: أمس البارحة
    deictic 1: غدا غد
    relation -1: الماضي الماضية المنصرم المنصرمة الفائت الفائتة
    relation 0: الجاري الجارية الحالي الحالية
    relation 1: المقبل المقبلة القادم القادمة
    storyRelation 1: التالي التالية
    storyRelation -1: السابق السابقة
    vague 0: الآن حاليا
    vague -1: مؤخرا سابقا آنذاك حينها
    vague 1: قريبا
    adverbOfSet 3: يوميا
    adverbOfSet 5: أسبوعيا
    adverbOfSet 7: شهريا
    adverbOfSet 10: سنويا
    every 0: كل
    quantifier 0: عدة بضعة بضع
    preposition 0: في من إلى حتى خلال على عن
    joint 0: و أو
    aheadCue 0: حتى
    pastVerb 0: كان كانت قال قالت أعلن أعلنت قتل قتلت أصيب أصيبت انهار انهارت وقع وقعت سقط سقطت توفي توفيت شهد شهدت أكد أكدت أغلق أغلقت
    pastVerb 0: وصل وصلت بدأ بدأت عقد عقدت زار زارت التقى التقت ذكر ذكرت أفاد أفادت لقي لقيت اندلع اندلعت ارتفع ارتفعت جرت جرى تم تمت افتتح استقبل شارك
    futureVerb 0: سوف يعتزم تعتزم يتوقع المقرر المتوقع المنتظر
    """
}
