import Statements

/// The English words of sums and distances.
extension English {
  static let measures = MeasureVocabulary(
    currencies: """
      dollar=dollars dollars=dollars euro=euros euros=euros pound=pounds pounds=pounds rupee=rupees rupees=rupees yen=yen yuan=yuan
      franc=francs francs=francs rouble=roubles roubles=roubles ruble=roubles rubles=roubles lira=lira dirham=dirhams dirhams=dirhams
      riyal=riyals riyals=riyals rial=rials rials=rials peso=pesos pesos=pesos real=reais reais=reais won=won rand=rand crown=crowns
      crowns=crowns krone=kroner kroner=kroner kronor=kronor
      """,
    currencySigns: "$=dollars €=euros £=pounds ¥=yen ₹=rupees",
    scales: """
      thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000 lakh=100000 crore=10000000 m=1000000 mn=1000000
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
