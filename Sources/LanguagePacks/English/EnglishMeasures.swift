import Statements

/// The English words of sums and distances.
extension English {
  static let measures = MeasureVocabulary(
    currencies: """
      dollar=dollars dollars=dollars euro=euros euros=euros pound=pounds pounds=pounds rupee=rupees rupees=rupees yen=yen yuan=yuan
      franc=francs francs=francs rouble=roubles roubles=roubles ruble=roubles rubles=roubles lira=lira dirham=dirhams dirhams=dirhams
      riyal=riyals riyals=riyals rial=rials rials=rials peso=pesos pesos=pesos real=reais reais=reais won=won rand=rand crown=crowns
      crowns=crowns krone=kroner kroner=kroner kronor=kronor naira=naira shilling=shillings shillings=shillings baht=baht
      rupiah=rupiah ringgit=ringgit dong=dong taka=taka dinar=dinars dinars=dinars cedi=cedis cedis=cedis birr=birr forint=forints
      forints=forints zloty=zlotys zlotys=zlotys koruna=korunas korunas=korunas hryvnia=hryvnias hryvnias=hryvnias tenge=tenge
      lari=lari afghani=afghanis afghanis=afghanis kyat=kyats kyats=kyats kwacha=kwacha shekel=shekels shekels=shekels krona=kronor
      bolivar=bolivars bolivars=bolivars quetzal=quetzals quetzals=quetzals toman=tomans tomans=tomans
      lei=lei leva=leva kuna=kuna dram=drams drams=drams lempira=lempiras lempiras=lempiras colones=colones riel=riels
      riels=riels manat=manats manats=manats tugrik=tugriks tugriks=tugriks
      cfa=francs kwachas=kwacha soles=soles leone=leones leones=leones soms=som somoni=somoni dalasi=dalasis dalasis=dalasis
      ariary=ariary metical=meticais meticais=meticais kwanza=kwanzas kwanzas=kwanzas pula=pula
      guaranies=guaranies boliviano=bolivianos bolivianos=bolivianos gourde=gourdes gourdes=gourdes
      """,
    currencySigns:
      "$=dollars €=euros £=pounds ¥=yen ₹=rupees ₦=naira ₱=pesos ₺=lira ₽=roubles ₩=won ₪=shekels ₴=hryvnias ₫=dong ₵=cedis",
    currencyAbbreviations: """
      rs=rupees inr=rupees pkr=rupees usd=dollars eur=euros gbp=pounds ksh=shillings kshs=shillings ush=shillings tsh=shillings
      sh=shillings rm=ringgit php=pesos ngn=naira zar=rand jpy=yen cny=yuan rmb=yuan tk=taka
      """,
    currencyLetters: "r=rand n=naira p=pesos k=kwacha",
    scales: """
      thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 lakh=100000 crore=10000000 m=1000000 mn=1000000 mln=1000000
      bn=1000000000
      """,
    lengths: """
      km=km kms=km kilometre=km kilometres=km kilometer=km kilometers=km mile=miles miles=miles
      """,
    kilometres: "km=1 miles=1.609344",
    bearings: """
      north=0 northern=0 northeast=45 northeastern=45 east=90 eastern=90 southeast=135 southeastern=135 south=180 southern=180
      southwest=225 southwestern=225 west=270 western=270 northwest=315 northwestern=315
      """,
    fromPlace: "from of", weights: "pound pounds",
    weightCues: "weigh weighs weighed weighing weight foot feet inches tall height kg kilograms")
}
