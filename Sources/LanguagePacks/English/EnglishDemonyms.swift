import Toponyms

extension English {
  /// Adjectives and peoples of countries that mean one country only ("Korean", "Congolese" and "Guinean" are left out).
  static let demonyms = Demonyms(demonymRows)

  /// Names of one person by the country: "Kenyan".
  static let peoples = demonymRows.split(separator: "\n").flatMap { $0.split(separator: " ").dropFirst() }
    .filter { !$0.hasSuffix("s") }.joined(separator: " ")

  private static let demonymRows = """
    AF Afghan Afghans
    AL Albanian Albanians
    DZ Algerian Algerians
    AD Andorran Andorrans
    AO Angolan Angolans
    AR Argentine Argentines Argentinian Argentinians
    AM Armenian Armenians
    AU Australian Australians
    AT Austrian Austrians
    AZ Azerbaijani Azerbaijanis Azeri Azeris
    BS Bahamian Bahamians
    BH Bahraini Bahrainis
    BD Bangladeshi Bangladeshis
    BB Barbadian Barbadians
    BY Belarusian Belarusians
    BE Belgian Belgians
    BZ Belizean Belizeans
    BJ Beninese
    BT Bhutanese
    BO Bolivian Bolivians
    BA Bosnian Bosnians
    BW Botswanan
    BR Brazilian Brazilians
    GB British Briton Britons English Scottish Welsh
    BN Bruneian
    BG Bulgarian Bulgarians
    BF Burkinabe
    MM Burmese
    BI Burundian Burundians
    KH Cambodian Cambodians
    CM Cameroonian Cameroonians
    CA Canadian Canadians
    TD Chadian Chadians
    CL Chilean Chileans
    CN Chinese
    CO Colombian Colombians
    KM Comorian Comorians
    HR Croatian Croatians Croat Croats
    CU Cuban Cubans
    CY Cypriot Cypriots
    CZ Czech Czechs
    DK Danish Dane Danes
    DJ Djiboutian Djiboutians
    NL Dutch
    EC Ecuadorian Ecuadorians Ecuadorean Ecuadoreans
    EG Egyptian Egyptians
    ER Eritrean Eritreans
    EE Estonian Estonians
    ET Ethiopian Ethiopians
    FJ Fijian Fijians
    PH Filipino Filipinos Philippine
    FI Finnish Finn Finns
    FR French
    GA Gabonese
    GM Gambian Gambians
    DE German Germans
    GH Ghanaian Ghanaians
    GR Greek Greeks
    GT Guatemalan Guatemalans
    GY Guyanese
    HT Haitian Haitians
    HN Honduran Hondurans
    HU Hungarian Hungarians
    IS Icelandic Icelander Icelanders
    ID Indonesian Indonesians
    IN Indian Indians
    IR Iranian Iranians
    IQ Iraqi Iraqis
    IE Irish
    IL Israeli Israelis
    IT Italian Italians
    CI Ivorian Ivorians
    JM Jamaican Jamaicans
    JP Japanese
    JO Jordanian Jordanians
    KZ Kazakh Kazakhs
    KE Kenyan Kenyans
    KW Kuwaiti Kuwaitis
    KG Kyrgyz
    LA Laotian Laotians
    LV Latvian Latvians
    LB Lebanese
    LS Basotho
    LR Liberian Liberians
    LY Libyan Libyans
    LT Lithuanian Lithuanians
    MK Macedonian Macedonians
    MG Malagasy
    MW Malawian Malawians
    MY Malaysian Malaysians
    MV Maldivian Maldivians
    ML Malian Malians
    MT Maltese
    MR Mauritanian Mauritanians
    MU Mauritian Mauritians
    MX Mexican Mexicans
    MD Moldovan Moldovans
    MN Mongolian Mongolians
    ME Montenegrin Montenegrins
    MA Moroccan Moroccans
    MZ Mozambican Mozambicans
    NA Namibian Namibians
    NP Nepali Nepalis Nepalese
    NI Nicaraguan Nicaraguans
    NG Nigerian Nigerians
    NE Nigerien Nigeriens
    NO Norwegian Norwegians
    OM Omani Omanis
    PK Pakistani Pakistanis
    PS Palestinian Palestinians
    PA Panamanian Panamanians
    PY Paraguayan Paraguayans
    PE Peruvian Peruvians
    PL Polish Poles
    PT Portuguese
    QA Qatari Qataris
    RO Romanian Romanians
    RU Russian Russians
    RW Rwandan Rwandans
    SV Salvadoran Salvadorans Salvadorean
    WS Samoan Samoans
    SA Saudi Saudis
    SN Senegalese
    RS Serbian Serbians Serb Serbs
    SC Seychellois
    SL Leonean Leoneans
    SG Singaporean Singaporeans
    SK Slovak Slovaks Slovakian
    SI Slovenian Slovenians Slovene Slovenes
    SO Somali Somalis
    ES Spanish Spaniard Spaniards
    LK Lankan Lankans
    SD Sudanese
    SR Surinamese
    SE Swedish Swede Swedes
    CH Swiss
    SY Syrian Syrians
    TW Taiwanese
    TJ Tajik Tajiks
    TZ Tanzanian Tanzanians
    TH Thai Thais
    TG Togolese
    TN Tunisian Tunisians
    TR Turkish Turk Turks
    TM Turkmen
    UG Ugandan Ugandans
    UA Ukrainian Ukrainians
    AE Emirati Emiratis
    US American Americans
    UY Uruguayan Uruguayans
    UZ Uzbek Uzbeks
    VE Venezuelan Venezuelans
    VN Vietnamese
    YE Yemeni Yemenis
    ZM Zambian Zambians
    ZW Zimbabwean Zimbabweans
    """
}
