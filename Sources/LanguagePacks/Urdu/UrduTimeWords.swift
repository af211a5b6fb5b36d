import TemporalExpressions
import Text

/// The Urdu words of time, also where an Arabic keyboard wrote them.
enum UrduTimeWords {
  static let spelling = Spelling(same: "یيى کك ہهۂ ےۓ", omitted: "ًٌٍَُِّْ")

  static let lexicon = Lexicon(spelling.folded(table))

  private static let table = """
    month 1: جنوری
    month 2: فروری
    month 3: مارچ
    month 4: اپریل
    month 5: مئی
    month 6: جون
    month 7: جولائی
    month 8: اگست
    month 9: ستمبر
    month 10: اکتوبر
    month 11: نومبر
    month 12: دسمبر
    weekday 1: پیر
    weekday 2: منگل
    weekday 3: بدھ
    weekday 4: جمعرات
    weekday 5: جمعہ جمعے
    weekday 7: اتوار
    unit 0: سیکنڈ
    unit 1: منٹ
    unit 2: گھنٹہ گھنٹے
    unit 3: دن روز
    unit 5: ہفتہ ہفتے
    unit 7: ماہ مہینہ مہینے
    unit 10: سال برس
    unit 11: دہائی
    unit 12: صدی
    units 2: گھنٹوں
    units 3: دنوں
    units 5: ہفتوں
    units 7: مہینوں
    units 10: سالوں برسوں
    cardinal 1: ایک
    cardinal 2: دو
    cardinal 3: تین
    cardinal 4: چار
    cardinal 5: پانچ
    cardinal 6: چھ
    cardinal 7: سات
    cardinal 8: آٹھ
    cardinal 9: نو
    cardinal 10: دس
    cardinal 11: گیارہ
    cardinal 12: بارہ
    cardinal 15: پندرہ
    cardinal 20: بیس
    cardinal 30: تیس
    cardinal 50: پچاس
    multiplier 100: سو
    multiplier 1000: ہزار
    multiplier 1000000: ملین
    cardinal 16: سولہ
    cardinal 17: سترہ
    cardinal 18: اٹھارہ
    cardinal 19: انیس
    cardinal 21: اکیس
    cardinal 22: بائیس
    cardinal 23: تئیس
    cardinal 24: چوبیس
    cardinal 25: پچیس
    cardinal 26: چھبیس
    cardinal 27: ستائیس
    cardinal 28: اٹھائیس
    cardinal 29: انتیس
    cardinal 31: اکتیس
    cardinal 32: بتیس
    cardinal 33: تینتیس
    cardinal 34: چونتیس
    cardinal 35: پینتیس
    cardinal 36: چھتیس
    cardinal 37: سینتیس
    cardinal 38: اڑتیس
    cardinal 39: انتالیس
    cardinal 40: چالیس
    cardinal 41: اکتالیس
    cardinal 42: بیالیس
    cardinal 43: تینتالیس
    cardinal 44: چوالیس
    cardinal 45: پینتالیس
    cardinal 46: چھیالیس
    cardinal 47: سینتالیس
    cardinal 48: اڑتالیس
    cardinal 49: انچاس
    cardinal 51: اکاون
    cardinal 52: باون
    cardinal 53: ترپن
    cardinal 54: چون
    cardinal 55: پچپن
    cardinal 56: چھپن
    cardinal 57: ستاون
    cardinal 58: اٹھاون
    cardinal 59: انسٹھ
    cardinal 60: ساٹھ
    cardinal 65: پینسٹھ
    cardinal 70: ستر
    cardinal 75: پچھتر
    cardinal 80: اسی
    cardinal 85: پچاسی
    cardinal 90: نوے
    cardinal 95: پچانوے
    cardinal 13: تیرہ
    cardinal 14: چودہ
    cardinal 61: اکسٹھ
    cardinal 62: باسٹھ
    cardinal 63: تریسٹھ
    cardinal 64: چونسٹھ
    cardinal 66: چھیاسٹھ
    cardinal 67: سڑسٹھ
    cardinal 68: اڑسٹھ
    cardinal 69: انہتر
    cardinal 71: اکہتر
    cardinal 73: تہتر
    cardinal 74: چوہتر
    cardinal 76: چھہتر
    cardinal 77: ستتر
    cardinal 78: اٹھہتر
    cardinal 79: اناسی
    cardinal 81: اکیاسی
    cardinal 82: بیاسی
    cardinal 83: تراسی
    cardinal 84: چوراسی
    cardinal 86: چھیاسی
    cardinal 87: ستاسی
    cardinal 88: اٹھاسی
    cardinal 89: نواسی
    cardinal 91: اکانوے
    cardinal 92: بانوے
    cardinal 93: ترانوے
    cardinal 94: چورانوے
    cardinal 96: چھیانوے
    cardinal 97: ستانوے
    cardinal 98: اٹھانوے
    cardinal 99: ننانوے
    multiplier 100000: لاکھ
    part 0: صبح
    part 2: دوپہر
    part 3: شام
    part 4: رات شب
    deictic 0: آج
    deictic -1: کل
    deictic -2: پرسوں
    relation -1: گذشتہ گزشتہ پچھلے پچھلی
    relation 0: اس رواں
    relation 1: اگلے اگلی آئندہ
    vague 0: اب
    vague -1: حال
    quantifier 0: کئی چند
    preposition 0: میں کو سے تک
    pastVerb 0: گرا گری گرے آیا آئی آئے کیا رہا رہی رہے کہا بتایا دیا لیا تھا تھی تھے گیا گئے گئی ہوا ہوئے ہوئی
    futureVerb 0: گا گے گی ہوگا ہوگی ہونگے ہوںگے کریں جائےگا توقع متوقع
    """
}
