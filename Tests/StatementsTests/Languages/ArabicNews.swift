import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of Arabic news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct ArabicNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: ArabicNews.table, in: .arabic)
    #expect(wrong.count <= 13, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    لقي أربعة عمال مصرعهم الأحد في انهيار مبنى بالقاهرة.
    = killed 4 / accident / 2025-03-09 / Cairo /
    أصيب 31 راكبا في تصادم قطارين يوم الاثنين في الإسكندرية.
    = injured 31 / accident / 2025-03-10 / Alexandria /
    ألقت الشرطة القبض على 13 مشتبها به أمس في الدار البيضاء.
    = arrested 13 / arrest / 2025-03-11 / Casablanca /
    تم إجلاء نحو 1800 شخص يوم السبت بسبب الفيضانات.
    = rescued about 1800 / disaster / 2025-03-08 / /
    أسفر الانفجار عن مقتل شخصين وإصابة تسعة آخرين الجمعة في عدن.
    = killed 2, injured 9 / violence / 2025-03-07 / Aden /
    ارتفعت حصيلة قتلى الزلزال الاثنين إلى 254 قتيلا، بحسب السلطات.
    = killed 254 / ? / 2025-03-10 / / السلطات
    قتل ما لا يقل عن 16 جنديا في كمين يوم الأربعاء الماضي في النيجر.
    = killed at least 16 / violence / 2025-03-05 / Niger /
    لا يزال خمسة بحارة في عداد المفقودين.
    = missing 5 / ? / ? / ? /
    حكمت المحكمة الثلاثاء على الوزير السابق بالسجن سبع سنوات.
    = / trial / 2025-03-11 / /
    تظاهر آلاف المعلمين أمس في الرباط.
    = / protest / 2025-03-11 / Rabat /
    عثر على جثة رجل الأحد في نهر النيل.
    = killed 1 / discovery / 2025-03-09 / ? /
    وقع البلدان في 6 مارس اتفاقا للصيد.
    = / agreement / 2025-03-06 / /
    خطف مسلحون 24 طالبا يوم الاثنين في كادونا.
    = held 24 / violence / 2025-03-10 / ? /
    قدمت وزيرة الصحة استقالتها الجمعة.
    = / office / 2025-03-07 / /
    ألغت شركة الطيران 40 رحلة يوم الثلاثاء.
    = / suspension / 2025-03-11 / /
    كان على متن الطائرة 84 شخصا عندما تحطمت الخميس.
    = aboard 84 / accident / 2025-03-06 / /
    نزح أكثر من 12 ألف شخص.
    = displaced more than 12000 / ? / ? / ? /
    لم يصب أحد في حريق الاثنين في طنجة.
    = / disaster / 2025-03-10 / ? /
    أعلن الجيش مقتل 11 مسلحا يوم الأحد في درعا.
    = attackers-killed 11 / ? / 2025-03-09 / ? / الجيش
    غرق طفلان يوم السبت في نهر دجلة.
    = killed 2 / ? / 2025-03-08 / ? /
    يزور الرئيس أبو ظبي يوم الجمعة.
    = / visit / 2025-03-14 / Abu Dhabi /
    أفرج عن تسعة صيادين محتجزين منذ يناير.
    = rescued 9 / rescue / ? / ? /
    أنقذ رجال الإطفاء ثلاثة أطفال مساء الاثنين في صنعاء.
    = rescued 3 / rescue / 2025-03-10 / Sanaa /
    قتل ثلاثة مدنيين وجرح خمسة في غارة على حلب الثلاثاء.
    = killed 3, injured 5 / violence / 2025-03-11 / Aleppo /
    وصل 120 لاجئا إلى بيروت أمس.
    = / arrival / 2025-03-11 / ? /
    """
}
