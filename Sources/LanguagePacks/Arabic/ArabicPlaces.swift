import Text
import Toponyms

/// The Arabic words round place names.
extension Arabic {
  static let placeCues = PlaceCues(
    locative: "في على", origin: "من", destination: "إلى نحو", vicinity: "قرب بالقرب خارج",
    kinds: """
      مدينة بلدة قرية محافظة ولاية إقليم منطقة مقاطعة وادي جزيرة جمهورية عاصمة ميناء نهر بحيرة بحر خليج ممر نفق طريق محطة مطار حي ضاحية العاصمة
      """,
    saying: "قال قالت أعلن أعلنت أدان أدانت دعا دعت", stateOrgans: "حكومة جيش رئيس وزير وزارة برلمان شرطة",
    bodies: "جامعة معهد سفارة شركة بنك",
    people: "محللون مسؤولون مراسل",
    happenings: happeningWords + " احتجاجات استشهد تظاهروا " + SceneWords.words { fold(eventWords($0)) },
    movement: "غادر غادرت انطلق انطلقت توجه وصل وصلت سافر قطار القطار حافلة رحلة نقلوا نقل متجها متجهة",
    seats: "مكتب محكمة", struck: "ضرب هز زار زارت",
    leaving: "غادر غادرت", reaching: "بلغ", arrivals: "وصل وصلت وصول", routes: "خط طريق",
    measures: "كم كيلومتر كيلومترا كيلومترات",
    towards: "نحو", auxiliaries: "قد", bound: "", based: "", born: "", between: "بين",
    directions: "شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط",
    titles: "الرئيس الوزير الجنرال العقيد الدكتور الشيخ القاضي رئيس وزير",
    firstNames: "محمد أحمد علي حسن حسين عمر خالد محمود مصطفى إبراهيم يوسف شهباز عمران",
    organisationTails: "", organisationHeads: "جامعة بنك معهد وزارة",
    notNames: """
      في من إلى على عن مع و أو أن إن قد لم لن لا ما هذا هذه ذلك التي الذي بعد قبل خلال منذ حتى يوم أمس اليوم الأحد الاثنين الثلاثاء الأربعاء الخميس
      الجمعة السبت مساء صباح قتل أصيب شخص أشخاص رئيس وزير حكومة شرطة
      """,
    of: "", the: "", and: "و", joints: "", settlements: "مدينة بلدة", regions: "محافظة ولاية إقليم",
    districts: "مقاطعة", outward: "", inside: "في",
    smallPlaces: "قرية مخيم", pluralRegions: "", pluralDistricts: "", severalSettlements: "مدن قرى بلدات", parties: "",
    shortForms: "", papers: PaperWords.all, nameArticles: "", demonyms: Demonyms(""),
    namesakes: NamesakeCues(
      vessels: fold("سفينة ناقلة"), called: "", trains: fold("إكسبريس"), ways: "", looseWays: "", numberedWays: "",
      trades: "",
      wayHeads: "شارع", shapes: fold("جبل نهر بحيرة وادي"),
      owners: "",
      belongings: "", carriers: "", carrierHeads: "",
      houses: "", relatives: "", wares: "", numerals: "", saints: "", courts: ""),
    forms: WordForms(), exonyms: CountryNames.arabic + "\n" + towns, spelling: ArabicTimeWords.spelling)

  private static let towns = """
    لندن=London
    باريس=Paris
    برلين=Berlin
    روما=Rome
    مدريد=Madrid
    لشبونة=Lisbon
    أثينا=Athens
    موسكو=Moscow
    نيويورك=New York
    واشنطن=Washington
    بكين=Beijing
    طوكيو=Tokyo
    نيودلهي=New Delhi
    مومباي=Mumbai
    كابول=Kabul
    كابل=Kabul
    قندهار=Kandahar
    إسلام آباد=Islamabad
    إسلام أباد=Islamabad
    كويتا=Quetta
    كراتشي=Karachi
    لاهور=Lahore
    بيشاور=Peshawar
    سيبي=Sibi
    ماخ=Mach
    نوشكي=Nushki
    نوشكى=Nushki
    غوادر=Gwadar
    بلوشستان=Balochistan
    السند=Sindh
    البنجاب=Punjab
    كشمير=Kashmir
    ممر بولان=Bolan Pass
    بولان=Bolan Pass
    طهران=Tehran
    بغداد=Baghdad
    دمشق=Damascus
    حلب=Aleppo
    بيروت=Beirut
    القدس=Jerusalem
    غزة=Gaza
    عمان=Amman
    القاهرة=Cairo
    الإسكندرية=Alexandria
    الخرطوم=Khartoum
    طرابلس=Tripoli
    تونس العاصمة=Tunis
    الجزائر العاصمة=Algiers
    الرباط=Rabat
    الدار البيضاء=Casablanca
    الرياض=Riyadh
    مكة=Mecca
    المدينة المنورة=Medina
    دبي=Dubai
    أبو ظبي=Abu Dhabi
    الدوحة=Doha
    صنعاء=Sanaa
    عدن=Aden
    إسطنبول=Istanbul
    أنقرة=Ankara
    جنيف=Geneva
    بروكسل=Brussels
    كييف=Kyiv
    سنغافورة=Singapore
    """
}
