/// The words that composed texts are made of.
enum ComposedWords {
  private static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
  private static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  /// Small words that places, days and sayings hang on.
  static let small = words(
    """
    to from in at of near between and the towards into outside north northern province city county km miles border said says told according by
    was were had been has will would on until since before after during this last next that which who he she they it his their not no but or
    as if with without for while when where there a an is are be ’s 's s , . : ; - — ( ) [ ] “ ” " ' … ? ! % $ # & / left reached struck
    attacked killed arrived flew travelled train highway bound based born
    """)

  /// Words of time and numbers.
  static let time = words(
    """
    Monday Tuesday Wednesday Fri. Sat yesterday today tomorrow tonight now soon recently then later earlier ago hence early mid late end
    beginning January Feb. March May April Aug. Sept December 1 2 3 03 11 12 29 30 31 32 99 100 1999 2000 2024 2025 2999 3000 0 00 007
    1,200 1.5 ½ 12/3/2025 2025-03-12 12.3.2025 '88 1990s nineties century decade year years month months week weeks day days hour hours
    minute minutes second seconds quarter half fiscal weekend night noon midnight morning evening 5pm 5:30 p.m. a.m. 25:61 GMT EST o'clock
    first second third twenty-first thirtieth one two twelve twenty thirty hundred thousand million billion half dozen several few many every each
    last next this previous following same other spring summer fall winter Easter Ramadan Christmas Eid BC AD B.C. until since by before
    after from to between and or of the a an in on at about around nearly more than less over within 9999999 99999999999999999999 -1 +
    """)

  /// Names of places, and names that are also words, people or bodies.
  static let names = words(
    """
    Quetta Mach Sibi Balochistan Pakistan Peshawar Lahore London Paris Springfield Georgia Jordan Chad Mali Turkey Nice Reading Bath Of Man Y
    São_Paulo Zürich Łódź Ålesund Đà_Nẵng Şanlıurfa Reykjavík A_Coruña Saint-Denis St._Louis Ft._Worth U.S. UK US UAE Calif. La. N.C. D.C.
    New_York West_Bank South_Sudan Khyber-Pakhtunkhwa Port-au-Prince Guinea-Bissau Côte_d'Ivoire Xi'an O'Fallon Bolan_Pass Aegean_Sea Nile
    Islamabad Kabul Washington Lincoln Jackson Sharif Gen. Mr. Dr. President Police Army University_of_Reading City_of_London McAllen deLand
    San_Antonio Santa_María San_José Union Centre Victoria Hyderabad Springs County Province District Republic
    """
  ).map { String($0.map { $0 == "_" ? " " : $0 }) }

  /// Words that figures are read from.
  static let figures = words(
    """
    at least 12 people were killed and 3 injured 400 passengers aboard rescued hostages all others including women children two dozen of them
    dead wounded toll rose to 1,200 from 900 more than nearly a hundred no one none nobody both neither half their his some several hundreds
    missing arrested soldiers militants gunmen attackers five-year-old 0 $5 million 30 % km tonnes 6.8-magnitude Rs 2 crore lakh 157 km per
    cent died survivors bodies were found bringing number had been or so up down , ; and or
    """)

  static let sentences = lines(
    """
    Gunmen attacked a train in Balochistan on Tuesday, killing at least 21 people, officials said.
    The Jaffar Express was travelling from Quetta to Peshawar when it was stopped near Mach.
    "We heard shots," he said on Wednesday. "Then it was dark."
    On March 11, 2025, some 440 passengers were aboard; by 5 p.m. 190 had been rescued.
    Two years ago, in May or June, the same line was bombed three times.
    It lies 157 km from Quetta, in the province of Balochistan, Pakistan.
    He told Reuters that 30 to 50 of the hostages, including women and children, had been freed.
    The death toll rose to 31 on Thursday, up from 27 a day earlier.
    Islamabad accused Kabul; Kabul denied it.
    According to the police, none of the 12 was hurt.
    Between 11 and 14 March 2025 the road to Sibi was closed until further notice.
    The president will visit London next week and Paris in the third quarter.
    Sie kamen am 12. März aus München nach Köln.
    El martes 11 de marzo murieron tres personas en Sevilla.
    منگل کو کوئٹہ سے پشاور جانے والی ٹرین پر حملہ ہوا۔
    """)

  static let quotes = ["“", "”", "\"", "'", "‘", "’", "«", "»", "„", "「", "(", "["]
  static let joints = [
    "\n", "\n\n", " ", " ", ". ", ", ", "", "\r\n", "\t", "\u{A0}", "\u{200B}", "; ", " - ", ".\n", "!\n",
  ]
  static let tags = [
    "p", "p", "p", "li", "div", "h2", "blockquote", "td", "figcaption", "span", "b", "time", "section", "aside", "ul",
  ]
  static let noWidth = [
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{202E}", "\u{301}", "\u{FE0F}", "\u{2028}",
  ]
  static let syllables = words(
    "qu et ta ba lo chi stan pesh a war isl am abad zhōu šk ł ó ü ñe d' al- el- bin ø æ ß İ ı x y Ж Ω 北 京 к")
  static let repeated = [
    "a", "A", "Ab", "1", ".", "-", "'", "’s", "U.", "é", "ک", "क", "京", "😀", "e\u{301}", "\u{200B}", "“", "(", "a-",
    "1,", "1.", "1/", "hundred ", "the ", "and ", "Of ",
  ]

  static let scripts = words(
    """
    کوئٹہ پشاور پاکستان بلوچستان منگل بدھ ۱۱ مارچ ۲۰۲۵ کو میں سے نے کہا ہلاک زخمی افراد ۔ ؟ ، قبل الثلاثاء بغداد دمشق في من إلى قتل ٣ مارس ٢٠٢٥
    मंगलवार दिल्ली मुंबई में से को ११ मार्च २०२५ । ॥ लोग मारे गए 北京 东京 3月12日 2025年 星期二 。 「 」 тридцать Москва 12 марта Αθήνα тысяч 서울 3월 😀 👩‍👩‍👧 🇵🇰 🏳️‍🌈
    """)

  static let noise = words(
    "\u{0} \u{1} \u{7F} \u{FFFD} \u{FFFF} _ | ~ ^ ` { } < > \\ & @ * = + ¶ § ° º ª © ™ № ½ ² ⅓ ﬁ Ａ １ ٪ ‰ ̈ ͏ 𝄞 �")
}
