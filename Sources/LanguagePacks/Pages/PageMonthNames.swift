/// Forms of month names that pages use beside those of the CLDR.
enum PageMonthNames {
  /// Short forms, other spellings, other cases, and the small words between the parts of a date.
  static let further = """
    ~ de del of st nd rd th er o a e na the em den ngày lúc d
    1: january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty ocak oca января янв يناير جنوری जनवरी januar leden ledna január tammikuu tammikuuta janúar
    2: february feb februar febr février févr fevrier febrero febbraio fevereiro fev februari luty lutego lut şubat şub февраля фев فبراير فروری फरवरी únor února helmikuu helmikuuta febrúar februári
    3: march mar märz mär mrz mars marzo março maart mrt marzec marca mart марта мар مارس مارچ मार्च maret březen března maaliskuu maaliskuuta
    4: april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan nis апреля апр أبريل ابريل اپریل अप्रैल duben dubna huhtikuu huhtikuuta apríl
    5: may mai mayo maggio mag maio mei maj maja mayıs мая май مايو مئی मई květen května toukokuu toukokuuta maí máj
    6: june jun juni juin junio jun giugno giu junho czerwiec czerwca cze haziran haz июня июн يونيو جون जून červen června kesäkuu kesäkuuta júní
    7: july jul juli juillet juil julio luglio lug julho lipiec lipca lip temmuz tem июля июл يوليو جولائی जुलाई červenec července heinäkuu heinäkuuta júlí
    8: august aug août aout agosto ago ağustos ağu sierpień sierpnia sie augustus августа авг أغسطس اگست अगस्त agustus agu srpen srpna elokuu elokuuta ágúst
    9: september sep sept septembre septiembre settembre set setembro wrzesień września wrz eylül eyl сентября сен сент سبتمبر ستمبر सितंबर září syyskuu syyskuuta
    10: october oct oktober okt octobre octubre ottobre ott outubro out październik października paź ekim eki октября окт أكتوبر اکتوبر अक्टूबर říjen října lokakuu lokakuuta október
    11: november nov novembre noviembre novembro listopad listopada lis kasım kas ноября ноя نوفمبر نومبر नवंबर marraskuu marraskuuta nóvember
    12: december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro grudzień grudnia gru aralık ara декабря дек ديسمبر دسمبر दिसंबर desember des prosinec prosince joulukuu joulukuuta
    """

  /// The months of the solar Hijri calendar, in Persian, Dari, Pashto and Kurdish.
  static let solar = """
    1: فروردین حمل وری خاکەلێوە
    2: اردیبهشت ثور غويی گوڵان
    3: خرداد جوزا غبرګولی جۆزەردان
    4: تیر سرطان چنګاښ پووشپەڕ
    5: مرداد اسد زمری گەلاوێژ
    6: شهریور سنبله وږی خەرمانان
    7: مهر میزان تله ڕەزبەر
    8: آبان عقرب لړم گەڵاڕێزان
    9: آذر قوس لیندۍ سەرماوەز
    10: دی جدی مرغومی بەفرانبار
    11: بهمن دلو سلواغه ڕێبەندان
    12: اسفند حوت کب ڕەشەمە
    """
}
