import Text

/// The three-letter codes of ISO 4217, as reports write them in capitals: "PKR 5 million", "3,500 CHF". They belong to no language.
enum CurrencyCodes {
  /// Codes that are words in capital letters of a European language ("ALL", "TRY", "TOP") are left out: a headline may be all capitals.
  private static let list = """
    AED AFN AMD AOA ARS AUD AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK DJF DKK DOP
    DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
    KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR
    PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS
    VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    """

  static let names: [UInt64: String] = list.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { names, code in
    names[WordKey.of(code)] = String(code)
  }

  /// What a dollar sign alone means.
  static let dollars = "dollars"

  /// The letters that are written together with a dollar sign: "US$", "R$".
  static let ofDollarSign: [UInt64: String] = [
    "us": dollars, "u.s": dollars, "r": "reais", "a": "Australian dollars", "au": "Australian dollars",
    "c": "Canadian dollars", "ca": "Canadian dollars", "nz": "New Zealand dollars", "hk": "Hong Kong dollars",
    "s": "Singapore dollars", "sg": "Singapore dollars", "nt": "Taiwan dollars", "mx": "pesos", "z": dollars,
  ].reduce(into: [:]) { names, pair in names[WordKey.of(pair.key)] = pair.value }
}
