import LanguagePacks
import Testing

/// Arabic sentences of our own.
@Suite struct ArabicStatements {
  @Test(arguments: StatementRow.rows(figures) + StatementRow.rows(facts))
  func statement(row: StatementRow) { #expect(row.found(in: .arabic) == row.expected, "\(row.text)") }

  private static let figures = """
    قتل 12 شخصا وأصيب 30 آخرون في الهجوم.
    = killed 12, injured 30
    أسفر الانفجار عن مقتل 12 شخصا وإصابة 30 آخرين.
    = killed 12, injured 30
    لقي 12 شخصا مصرعهم في حريق.
    = killed 12
    مقتل 9 عمال في انهيار مبنى.
    = killed 9
    قتل الجيش 27 مسلحا.
    = attackers-killed 27
    أنقذت القوات 155 رهينة.
    = rescued 155
    تم إنقاذ 155 راكبا.
    = rescued 155
    اعتقلت الشرطة 3 مشتبه بهم.
    = arrested 3
    ارتفع عدد القتلى إلى 48.
    = killed 48
    سقط 4 قتلى و17 جريحا.
    = killed 4, injured 17
    قتل ما لا يقل عن 12 شخصا.
    = killed at least 12
    قتل 12 شخصا على الأقل.
    = killed at least 12
    اختطف مسلحون 18 سائحا.
    = held 18
    قتل خمسة وعشرون شخصا في الحادث.
    = killed 25
    لم يصب أحد في الحادث.
    = 
    حاول قتل 3 أشخاص.
    = 
    قطعت الحافلة 120 كيلومترا.
    = 
    شارك 500 شخص في الحفل.
    = 
    """

  private static let facts = """
    انفجرت قنبلة يوم الثلاثاء في كويتا.
    = / violence / 2025-03-11 / Quetta /
    خرج قطار عن القضبان يوم الاثنين قرب القاهرة.
    = / accident / 2025-03-10 / Cairo /
    ضرب زلزال تركيا في 9 مارس.
    = / disaster / 2025-03-09 / ? /
    قالت الشرطة إن الحريق اندلع مساء الثلاثاء.
    = / disaster / 2025-03-11 / / الشرطة
    أدان الرئيس الهجوم يوم الأربعاء.
    = / ? / 2025-03-12 / / ?
    المدينة معروفة بأسواقها.
    = / / / /
    """
}
