import CivilCalendar
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// Spanish and Urdu: sentences of our own, counted from Wednesday, 12 March 2025.
@Suite struct OtherLanguages {
  private func values(_ text: String, _ grammar: TemporalGrammar) -> [String] {
    TimexResolver(grammar).resolve(
      Tokenization(Array(text.utf8)), .init(publication: CivilDate(year: 2025, month: 3, day: 12)!)
    )
    .timexes.map(\.value)
  }

  @Test(arguments: [
    ("El puente cayó el 11 de marzo de 2025.", ["2025-03-11"]), ("Cerró el martes 11 de marzo.", ["2025-03-11"]),
    ("Nació en mayo de 1998.", ["1998-05"]), ("Ocurrió el martes.", ["2025-03-11"]), ("Ocurrió ayer.", ["2025-03-11"]),
    ("Ocurrió la semana pasada.", ["2025-W10"]), ("Abre el próximo año.", ["2026"]),
    ("Ocurrió hace dos días.", ["2025-03-10"]),
    ("El 3 de marzo llegó. Salió dos días después.", ["2025-03-03", "2025-03-05"]),
    ("El 3 de marzo llegó. Salió al día siguiente.", ["2025-03-03", "2025-03-04"]), ("Duró tres semanas.", ["P3W"]),
    ("Tardó varios años.", ["PXY"]), ("Sale cada viernes.", ["XXXX-WXX-5"]), ("Sucedió el 11/03/2025.", ["2025-03-11"]),
    ("A finales de 2003 terminó.", ["2003"]), ("Llegó ayer a las 9 de la noche.", ["2025-03-11T21:00"]),
    ("Creció en los años noventa.", ["199"]),
    ("Cayó el último jueves de enero.", ["2025-01-30"]), ("Cayó el primer lunes de abril de 2019.", ["2019-04-01"]),
    ("Cayó el lunes de la semana pasada.", ["2025-03-03"]), ("Cayó la semana antepasada.", ["2025-W09"]),
    ("Cayó el lunes antepasado.", ["2025-03-03"]), ("Cayó hace tres lunes.", ["2025-02-24"]),
    ("Cayó antes de ayer.", ["2025-03-10"]), ("Cayó el día 7.", ["2025-03-07"]), ("Cayó el pasado 27.", ["2025-02-27"]),
    ("Cayó la noche del 5 al 6 de marzo.", ["2025-03-05TNI"]),
    ("Cayó la noche del domingo al lunes.", ["2025-03-09TNI"]),
    ("Cayó en la víspera de Navidad.", ["2024-12-24"]),
    ("Nevó los días 2, 4 y 9 de febrero.", ["2025-02-02", "2025-02-04", "2025-02-09"]),
  ])
  func spanish(text: String, expected: [String]) {
    #expect(values(text, LanguagePack.spanish.time) == expected)
  }

  /// A day or month with a capital behind a name is a part of it, where the language writes them small.
  @Test(arguments: [
    ("Un incendio arrasó un mercado en Santo Domingo.", LanguagePack.spanish, []),
    ("El volcán de Cerro Domingo despertó.", .spanish, []), ("Llegó el Domingo.", .spanish, ["2025-03-09"]),
    ("Madrid, 12 de Marzo de 2024.", .spanish, ["2024-03-12"]),
    ("Um autocarro ardeu no Rio de Janeiro.", .portuguese, []),
    ("Nasceu no dia 4 de Janeiro.", .portuguese, ["2025-01-04"]),
    ("Le Journal du Dimanche l'écrit.", .french, []), ("Il est arrivé dimanche.", .french, ["2025-03-09"]),
  ])
  func daysInNames(text: String, language: LanguagePack, expected: [String]) {
    #expect(values(text, language.time) == expected)
  }

  @Test(arguments: ["Dos mil personas salieron.", "El segundo hombre habló.", "La tardanza fue larga."])
  func spanishNegative(text: String) {
    #expect(values(text, LanguagePack.spanish.time).isEmpty)
  }

  @Test(arguments: [
    ("پل 11 مارچ 2025 کو گر گیا۔", ["2025-03-11"]), ("پل ۱۱ مارچ ۲۰۲۵ کو گر گیا۔", ["2025-03-11"]),
    ("وہ منگل کو آیا۔", ["2025-03-11"]),
    ("وہ آج آیا۔", ["2025-03-12"]), ("وہ کل آیا تھا۔", ["2025-03-11"]), ("وہ گزشتہ ہفتے آیا۔", ["2025-W10"]),
    ("وہ دو دن پہلے آیا۔", ["2025-03-10"]), ("محاصرہ تین ہفتے جاری رہا۔", ["P3W"]),
    ("یہ مئی 1998 میں ہوا۔", ["1998-05"]),
    ("وہ رمضان میں آیا۔", ["2025-03-01/2025-03-30"]),
    ("پل جنوری کے آخری جمعرات کو گرا۔", ["2025-01-30"]), ("پل گزشتہ ہفتے کے پیر کو گرا۔", ["2025-03-03"]),
    ("پل تین پیر پہلے گرا۔", ["2025-02-24"]), ("پل 7 تاریخ کو گرا۔", ["2025-03-07"]),
    ("پل اتوار اور پیر کی درمیانی شب گرا۔", ["2025-03-09TNI"]),
    ("پل 5 اور 6 مارچ کی درمیانی رات گرا۔", ["2025-03-05TNI"]), ("معاہدہ 5 رجب 1446 کو ہوا۔", ["2025-01-05"]),
    ("کرفیو 6 سے 9 مارچ تک رہا۔", ["2025-03-06", "2025-03-09"]),
  ])
  func urdu(text: String, expected: [String]) {
    #expect(values(text, LanguagePack.urdu.time) == expected)
  }

  /// What belongs to no language, and nothing else.
  @Test(arguments: [
    ("Il ponte è crollato il 12 marzo 2019.", ["2019-03-12"]), ("De brug stortte in op 2018-04-09.", ["2018-04-09"]),
    ("Most runął 25.08.2021.", ["2021-08-25"]), ("पुल 7 मार्च 2022 को गिरा।", ["2022-03-07"]),
    ("Fu fondata nel 1998.", ["1998"]),
    ("Il ponte è crollato in marzo.", []), ("Costa 1998 euro.", []), ("Il ponte è crollato ieri.", []),
    ("Sono arrivati 12 marzo.", []), ("दोपहर 2:15 बजे।", []), ("Bron rasade klockan 14:30.", ["2025-03-12T14:30"]),
    ("यह साल 2015 के हैं।", ["2015"]),
  ])
  func figures(text: String, expected: [String]) {
    #expect(values(text, Figures.grammar) == expected)
  }

  @Test(arguments: [
    ("en-US", "The bridge fell and the town was cut off from the rest of the province, the mayor said.", "en"),
    (nil, "El puente cayó y los vecinos de la ciudad dicen que el río creció por la lluvia del martes.", "es"),
    (nil, "پل گر گیا اور شہر کا رابطہ باقی صوبے سے ٹوٹ گیا ہے، میئر نے کہا۔", "ur"),
    ("de", "Die Brücke stürzte ein.", "de"),
    (nil, "انهار الجسر في المدينة بعد أن ارتفع منسوب المياه، وقال رئيس البلدية إن الطرق الرئيسية أغلقت كلها.", "ar"),
    (nil, "پل شهر پس از بارش شدید باران فرو ریخت و شهردار گفت که جاده‌های اصلی بسته شده است.", "fa"),
    (nil, "د ښار پل د سخت باران له امله ړنګ شو او ښاروال وویل چې ټولې لارې تړل شوې دي او خلک نشي تلای.", "ps"),
    (
      "es", "The bridge fell and the town was cut off from the rest of the province, the mayor said to the press.", "en"
    ),
  ])
  func language(declared: String?, text: String, code: String) {
    #expect(LanguageChoice(declared: declared, text: Array(text.utf8)).code == code)
  }
}
