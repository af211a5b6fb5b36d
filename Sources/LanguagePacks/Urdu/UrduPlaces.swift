import TemporalExpressions
import Text
import Toponyms

/// The Urdu words round place names. They stand behind the name: "کوئٹہ میں".
extension Urdu {
  static let placeCues = PlaceCues(
    locative: "میں پر", origin: "سے", destination: "کو تک جانب طرف لیے لئے", vicinity: "قریب نزدیک باہر",
    kinds: """
      شہر قصبہ قصبے گاؤں صوبہ صوبے ضلع علاقہ علاقے وادی جزیرہ دریا جھیل سمندر خلیج درہ درے سرنگ شاہراہ اسٹیشن سٹیشن ایئرپورٹ سرحد تحصیل دارالحکومت
      بازار مارکیٹ ہوٹل مسجد اسکول سکول ہسپتال اسپتال بندرگاہ ساحل مضافات چوک روڈ ریلوے پولیس کان جیل
      """,
    saying: "کہا بتایا", stateOrgans: "حکومت فوج صدر وزیر وزیراعظم وزارت پارلیمنٹ",
    bodies: "یونیورسٹی ادارہ ادارے سفارت", people: "ماہرین نامہ",
    happenings: happeningWords + " روکا روک ہوا ہوئے چھاپہ لاپتہ "
      + SceneWords.words { fold(eventWords($0)) },
    movement: "روانہ سفر ٹرین بس پہنچ پہنچے پہنچی منتقل جا جانے جاتے آتے آ واپس", seats: "دفتر عدالت", struck: "",
    leaving: "", reaching: "",
    arrivals: "", routes: "لائن شاہراہ سڑک ٹریک", measures: "کلومیٹر میل", towards: "جانب طرف", auxiliaries: "",
    bound: "", based: "",
    born: "", between: "درمیان",
    directions: "شمال جنوب مشرق مغرب شمالی جنوبی مشرقی مغربی وسطی",
    titles: "صدر وزیر وزیراعظم جنرل کرنل میجر کپتان جج ڈاکٹر مولانا گورنر وزیراعلی ترجمان",
    firstNames:
      "محمد احمد علی حسن حسین عمران شہباز نواز آصف بلاول سرفراز طارق انور سعید سلمان محسن خالد عمر عثمان جاوید عارف اقبال فیصل بشیر حامد",
    organisationTails: "ایکسپریس", organisationHeads: "",
    notNames: """
      دو تین چار پانچ افراد لوگ امن امان و اور میں سے کو کے کی کا نے پر تک کہ یہ وہ اس ان جو جس بعد قبل پہلے آج کل روز دن رات شام صبح ہفتہ ہفتے
      اتوار
      پیر منگل بدھ جمعرات جمعہ جمعے ہے ہیں تھا تھے تھی گیا گئے گئی کر دیا لیا کیا ہوا ہوئے ہوئی ہو رہا رہے رہی نہیں بھی ایک حملہ دھماکہ پولیس فوج
      حکومت
      وزیر صدر گھر شہر کان مال جان دل نام کام بند آگ بس ٹرین
      """,
    of: "کے کی کا", the: "", and: "اور", joints: "", settlements: "شہر قصبہ قصبے گاؤں", regions: "صوبہ صوبے",
    districts: "ضلع تحصیل",
    outward: "", inside: "", smallPlaces: "گاؤں بستی", pluralRegions: "", pluralDistricts: "",
    severalSettlements: "شہروں قصبوں", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: "جہاز", called: "نامی", trains: "ایکسپریس", ways: "روڈ", looseWays: "", numberedWays: "", trades: "",
      wayHeads: "", shapes: "دریائے جھیل وادی پہاڑ",
      owners: "",
      belongings: "", carriers: "", carrierHeads: "",
      houses: "", relatives: "", wares: "", numerals: "",
      saints: "", courts: ""),
    forms: WordForms(), exonyms: CountryNames.urdu + "\n" + towns, cuesFollow: true, spelling: UrduTimeWords.spelling)

  private static let towns = """
    لندن=London
    پیرس=Paris
    برلن=Berlin
    ماسکو=Moscow
    نیویارک=New York
    واشنگٹن=Washington
    بیجنگ=Beijing
    ٹوکیو=Tokyo
    دبئی=Dubai
    ریاض=Riyadh
    مکہ=Mecca
    مدینہ=Medina
    تہران=Tehran
    بغداد=Baghdad
    دمشق=Damascus
    قاہرہ=Cairo
    استنبول=Istanbul
    انقرہ=Ankara
    کابل=Kabul
    قندھار=Kandahar
    دہلی=Delhi
    نئی دہلی=New Delhi
    ممبئی=Mumbai
    ڈھاکہ=Dhaka
    سنگاپور=Singapore
    اسلام آباد=Islamabad
    راولپنڈی=Rawalpindi
    لاہور=Lahore
    کراچی=Karachi
    پشاور=Peshawar
    کوئٹہ=Quetta
    کویٹہ=Quetta
    ملتان=Multan
    فیصل آباد=Faisalabad
    سیالکوٹ=Sialkot
    گوجرانوالہ=Gujranwala
    سرگودھا=Sargodha
    بہاولپور=Bahawalpur
    حیدرآباد=Hyderabad
    حیدر آباد=Hyderabad
    سکھر=Sukkur
    لاڑکانہ=Larkana
    نوابشاہ=Nawabshah
    جیکب آباد=Jacobabad
    سبی=Sibi
    مچھ=Mach
    مچ=Mach
    نوشکی=Nushki
    گوادر=Gwadar
    خضدار=Khuzdar
    چمن=Chaman
    ژوب=Zhob
    تربت=Turbat
    پسنی=Pasni
    لورالائی=Loralai
    دالبندین=Dalbandin
    تفتان=Taftan
    ڈیرہ اسماعیل خان=Dera Ismail Khan
    بنوں=Bannu
    کوہاٹ=Kohat
    مردان=Mardan
    سوات=Swat
    مینگورہ=Mingora
    ایبٹ آباد=Abbottabad
    گلگت=Gilgit
    اسکردو=Skardu
    مظفر آباد=Muzaffarabad
    مظفرآباد=Muzaffarabad
    کشمیر=Kashmir
    بلوچستان=Balochistan
    سندھ=Sindh
    پنجاب=Punjab
    خیبر پختونخوا=Khyber Pakhtunkhwa
    درہ بولان=Bolan Pass
    بولان=Bolan Pass
    ڈھاڈر=Dhadar
    """
}
