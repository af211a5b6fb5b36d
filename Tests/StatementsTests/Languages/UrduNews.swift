import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of Urdu news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct UrduNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: UrduNews.table, in: .urdu)
    #expect(wrong.count <= 7, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    اتوار کو سوات میں برفانی تودہ گرنے سے چار افراد جاں بحق ہو گئے۔
    = killed 4 / ? / 2025-03-09 / Swat /
    پیر کو ملتان میں دو ٹرینوں کے تصادم میں 31 مسافر زخمی ہوئے۔
    = injured 31 / accident / 2025-03-10 / Multan /
    پولیس نے گزشتہ روز لاہور سے 13 مشتبہ افراد کو گرفتار کر لیا۔
    = arrested 13 / arrest / 2025-03-11 / ? / ?
    سیلاب کے باعث ہفتے کو تقریباً 1800 افراد کو محفوظ مقامات پر منتقل کیا گیا۔
    = rescued about 1800 / disaster / 2025-03-08 / /
    جمعے کو کراچی میں گیس دھماکے میں دو افراد ہلاک اور نو زخمی ہوئے۔
    = killed 2, injured 9 / violence / 2025-03-07 / Karachi /
    زلزلے میں ہلاکتوں کی تعداد پیر کو 254 ہو گئی۔
    = killed 254 / ? / 2025-03-10 / /
    گزشتہ بدھ کو بنوں میں حملے میں کم از کم 16 فوجی شہید ہوئے۔
    = killed at least 16 / violence / 2025-03-05 / Bannu /
    پانچ ماہی گیر تاحال لاپتہ ہیں۔
    = missing 5 / ? / ? / ? /
    عدالت نے منگل کو سابق وزیر کو سات سال قید کی سزا سنائی۔
    = / trial / 2025-03-11 / /
    ہزاروں اساتذہ نے گزشتہ روز اسلام آباد میں احتجاج کیا۔
    = / protest / 2025-03-11 / Islamabad /
    اتوار کو سکھر میں نہر سے ایک شخص کی لاش ملی۔
    = killed 1 / discovery / 2025-03-09 / Sukkur /
    دونوں ملکوں نے 6 مارچ کو معاہدے پر دستخط کیے۔
    = / agreement / 2025-03-06 / /
    مسلح افراد نے پیر کو خضدار میں 24 مزدوروں کو اغوا کر لیا۔
    = held 24 / violence / 2025-03-10 / Khuzdar /
    وزیر صحت نے جمعے کو استعفیٰ دے دیا۔
    = / office / 2025-03-07 / /
    ریلوے نے منگل کو کوئٹہ جانے والی ٹرینیں معطل کر دیں۔
    = / suspension / 2025-03-11 / ? /
    طیارے میں 84 مسافر سوار تھے۔
    = aboard 84 / ? / ? / ? /
    بارہ ہزار سے زائد افراد بے گھر ہو گئے۔
    = displaced more than 12000 / ? / ? / ? /
    پیر کو پشاور کی مارکیٹ میں آگ لگنے سے کوئی زخمی نہیں ہوا۔
    = / disaster / 2025-03-10 / Peshawar /
    فوج کے مطابق اتوار کو ژوب میں 11 دہشت گرد مارے گئے۔
    = attackers-killed 11 / ? / 2025-03-09 / Zhob / فوج
    ہفتے کو دریائے سندھ میں دو بھائی ڈوب گئے۔
    = killed 2 / ? / 2025-03-08 / ? /
    وزیراعظم جمعے کو گوادر کا دورہ کریں گے۔
    = / visit / 2025-03-14 / Gwadar /
    نو ماہی گیروں کو رہا کر دیا گیا۔
    = rescued 9 / rescue / ? / ? /
    ریسکیو اہلکاروں نے پیر کی شام تین بچوں کو بچا لیا۔
    = rescued 3 / rescue / 2025-03-10 / / ?
    بس کھائی میں گرنے سے سات مسافر جاں بحق اور بارہ زخمی ہو گئے۔
    = killed 7, injured 12 / accident / ? / ? /
    نامعلوم افراد کی فائرنگ سے تین پولیس اہلکار شہید ہو گئے۔
    = killed 3 / violence / ? / ? /
    """
}
