"""Hand-made tables for prepare.py: names, points and spellings the sources lack or have in an old form."""

# Words that only say what kind of region a name belongs to; dropped before names of two sources are compared.
KIND_WORDS = frozenset("""
province provinces provincia provinsi provincie provinz prov state states estado estat region regiao regione
regierungsbezirk oblast oblasti oblasty voblast voblasts voblasc governorate prefecture prefectural county counties district districts
department departement departamento departments kanton canton canto okrug rayon raion judet judetul zupanija
megye wilaya muhafazat mintaqah mohafazat ostan il ili shi sheng zizhiqu ken fu to of the de del della di do da des du la le les el l d
republic respublika republika autonomous autonomy kray krai viloyati wiloyati velayaty welayaty territory territories union
national capital municipality municipio munitsipaliteti mkhare mkharee borough city royal metropolitan area division zone comunidad
comunitat communaute komuna komune kommun kommune gemeente obshtina opstina okres parish distrito distrikt lan laeni
changwat khet apskritis maakond maakunta and dan et i y und al ad an ar as ash at az lands
regional council unitary authority free hanseatic stadt kreis bezirk politischer
""".split())

GONE_COUNTRIES = frozenset({"AN", "CS"})

COUNTRY_NAMES = {
    "AX": "Åland Islands", "BL": "Saint Barthélemy", "BQ": "Bonaire, Sint Eustatius and Saba", "CW": "Curaçao",
    "RE": "Réunion", "ST": "São Tomé and Príncipe", "TL": "Timor-Leste", "PS": "Palestine", "VA": "Vatican City",
    "NL": "Netherlands", "MO": "Macau", "PN": "Pitcairn Islands",
}

# The capital where the source's word for it is not the city's name in the city table.
CAPITALS = {"US": "Washington", "KZ": "Astana", "CW": "Willemstad", "PS": "East Jerusalem", "MM": "Nay Pyi Taw", "SG": "Singapore"}

# Points of countries as GeoNames gives them, where they are well known; elsewhere the centroid of the largest polygon.
COUNTRY_POINTS = {
    "AF": (33, 66), "AL": (41, 20), "AM": (40.25, 45), "AR": (-34, -64), "AT": (47.33333, 13.33333), "AU": (-25, 135),
    "AZ": (40.5, 47.5), "BD": (24, 90), "BE": (50.75, 4.5), "BG": (42.66667, 25.25), "BO": (-17, -65), "BR": (-10, -55),
    "BW": (-22, 24), "BY": (53, 28), "CD": (-2.5, 23.5), "CF": (7, 21), "CG": (-1, 15), "CH": (47.00016, 8.01427),
    "CI": (8, -5.5), "CL": (-30, -71), "CM": (6, 12.5), "CN": (35, 105), "CO": (4, -73.25), "CU": (22, -79.5),
    "CZ": (49.75, 15), "DE": (51.5, 10.5), "DZ": (28, 3), "EE": (59, 26), "EG": (27, 30), "ER": (15, 39),
    "ES": (40, -4), "ET": (9, 39.5), "FI": (64, 26), "FR": (46, 2), "GA": (-1, 11.75), "GB": (54.75844, -2.69531),
    "GE": (41.99998, 43.4999), "GH": (8.1, -1.2), "GN": (10.83333, -10.66667), "GR": (39, 22), "GT": (15.5, -90.25),
    "HN": (15, -86.5), "HU": (47, 20), "IE": (53, -8), "IL": (31.5, 34.75), "IN": (22, 79), "IQ": (33, 44),
    "IR": (32, 53), "IS": (65, -18), "IT": (42.83333, 12.83333), "JO": (31, 36), "KE": (1, 38), "KG": (41.5, 75),
    "KH": (13, 105), "KP": (40, 127), "KR": (36.5, 127.75), "KZ": (48, 68), "LA": (18, 105), "LB": (33.83333, 36),
    "LR": (6.5, -9.5), "LT": (55.41667, 24), "LV": (57, 25), "LY": (28, 17), "MA": (31.88, -7.09), "MD": (47, 29),
    "MG": (-20, 47), "ML": (18, -2), "MM": (21, 96), "MN": (46, 105), "MR": (20, -12), "MX": (23, -102),
    "MZ": (-18.25, 35), "NA": (-22, 17), "NE": (18, 9), "NG": (10, 8), "NI": (13, -85), "NL": (52.25, 5.75),
    "NO": (62, 10), "NP": (28, 84), "OM": (21, 57), "PE": (-10, -75.25), "PK": (30, 70), "PL": (52, 20),
    "PY": (-23.33333, -58), "RO": (46, 25), "RU": (60, 100), "RW": (-2, 30), "SA": (25, 45), "SD": (16, 30),
    "SE": (62, 15), "SN": (14.5, -14.25), "SO": (6, 48), "SY": (35, 38), "TD": (15, 19), "TH": (15.5, 101),
    "TJ": (39, 71), "TM": (40, 60), "TN": (34, 9), "TR": (39.05901, 34.91155), "TW": (24, 121), "TZ": (-6, 35),
    "UA": (49, 32), "UG": (2, 33), "US": (39.76, -98.5), "UY": (-33, -56), "UZ": (41.70751, 63.84911), "VE": (8, -66),
    "AE": (23.75, 54.5), "AO": (-12.5, 18.5), "BA": (44.25, 17.83333), "BF": (13, -2), "BJ": (9.5, 2.25),
    "CA": (60.10867, -113.64258), "CR": (10, -84), "CY": (35, 33), "DK": (56, 10), "DO": (19, -70.66667), "EC": (-1.25, -78.25),
    "GY": (5, -59), "HR": (45.16667, 15.5), "HT": (19, -72.41667), "ID": (-5, 120), "JM": (18.16667, -77.25),
    "JP": (35.68536, 139.75309), "KW": (29.5, 47.75), "MK": (41.66667, 21.75), "MW": (-13.5, 34), "MY": (2.5, 112.5),
    "NZ": (-42, 174), "PA": (9, -80), "PG": (-6, 147), "PH": (13, 122), "PT": (39.6945, -8.13057), "QA": (25.5, 51.25),
    "SI": (46.25, 15.16667), "SK": (48.66667, 19.5), "SL": (8.5, -11.5), "SR": (4, -56), "TG": (8.66667, 1.08333),
    "VN": (16.16667, 107.83333), "YE": (15.5, 47.5), "ZA": (-29, 24), "ZM": (-14.33333, 28.5), "ZW": (-19, 29.75),
}

# What is cut off a region's name: (pattern, replacement); the full form stays as an alternate.
REGION_CUTS = [
    (r"^(Muhafazat|Mohafazat|Baladiyat|Sha`biyat|Mintaqat|Wilayat-e|Velayat-e|Ostan-e|Judetul|Changwat|Provinsi|Autonomna Pokrajina|Nohiyai|Grad) ", ""),
    (r" (Sheng|Shi|Viloyati|Oblysy|Aymag|Aimak|Kray|Laen|Fylke|Novads|Rajons|Zhuangzu Zizhiqu|Uygur Zizhiqu|Huizu Zizhiqu|Marz|Rayon|Rayonu|City|Sahari)$", ""),
]
REGION_CUTS_EXCEPT = frozenset({"MX", "US", "GT", "PH", "CR"})

# Names by (country, admin1 code). The code stands for other borders than the reference table's majority name
# when it is also in REGION_REDRAWN.
REGION_NAMES = {
    ("FR", "11"): "Île-de-France", ("FR", "24"): "Centre-Val de Loire", ("FR", "27"): "Bourgogne-Franche-Comté",
    ("FR", "28"): "Normandy", ("FR", "32"): "Hauts-de-France", ("FR", "44"): "Grand Est", ("FR", "52"): "Pays de la Loire",
    ("FR", "53"): "Brittany", ("FR", "75"): "Nouvelle-Aquitaine", ("FR", "76"): "Occitanie",
    ("FR", "84"): "Auvergne-Rhône-Alpes", ("FR", "93"): "Provence-Alpes-Côte d'Azur", ("FR", "94"): "Corsica",
    ("NO", "21"): "Trøndelag", ("NO", "34"): "Innlandet", ("NO", "42"): "Agder", ("NO", "46"): "Vestland",
    ("MA", "01"): "Tanger-Tétouan-Al Hoceïma", ("MA", "02"): "Oriental", ("MA", "03"): "Fès-Meknès",
    ("MA", "04"): "Rabat-Salé-Kénitra", ("MA", "05"): "Béni Mellal-Khénifra", ("MA", "06"): "Casablanca-Settat",
    ("MA", "07"): "Marrakech-Safi", ("MA", "08"): "Drâa-Tafilalet", ("MA", "09"): "Souss-Massa",
    ("MA", "10"): "Guelmim-Oued Noun", ("MA", "11"): "Laâyoune-Sakia El Hamra", ("MA", "12"): "Dakhla-Oued Ed-Dahab",
    ("NP", "1"): "Koshi Province", ("NP", "2"): "Madhesh Province", ("NP", "3"): "Bagmati Province",
    ("NP", "4"): "Gandaki Province", ("NP", "5"): "Lumbini Province", ("NP", "6"): "Karnali Province",
    ("NP", "7"): "Sudurpashchim Province",
    ("IN", "07"): "Delhi", ("IN", "12"): "Jammu and Kashmir", ("IN", "41"): "Ladakh", ("IN", "22"): "Puducherry",
    ("IN", "14"): "Lakshadweep", ("IN", "52"): "Dadra and Nagar Haveli and Daman and Diu",
    ("BD", "H"): "Mymensingh Division", ("BD", "81"): "Dhaka Division",
    ("TZ", "32"): "Songwe", ("ZM", "10"): "Muchinga", ("KE", "11"): "Bomet County", ("KE", "21"): "Kericho County",
    ("CD", "30"): "Tshopo", ("CD", "16"): "Haut-Uélé", ("CD", "13"): "Bas-Uélé", ("CD", "17"): "Ituri",
    ("CD", "18"): "Kasaï", ("CD", "23"): "Kasaï-Central", ("CD", "21"): "Lomami", ("CD", "04"): "Kasaï-Oriental",
    ("CD", "27"): "Sankuru", ("CD", "25"): "Mongala", ("CD", "26"): "Nord-Ubangi", ("CD", "31"): "Tshuapa",
    ("CD", "02"): "Équateur", ("CD", "28"): "Sud-Ubangi", ("CD", "29"): "Tanganyika", ("CD", "15"): "Haut-Lomami",
    ("CD", "14"): "Haut-Katanga", ("CD", "22"): "Lualaba", ("CD", "24"): "Mai-Ndombe", ("CD", "20"): "Kwilu",
    ("CD", "19"): "Kwango",
    ("JO", "22"): "Jerash", ("JO", "20"): "Ajloun", ("IL", "WE"): "Judea and Samaria Area",
    ("OM", "04"): "Ash Sharqiyah South", ("OM", "12"): "Ash Sharqiyah North", ("OM", "11"): "Al Batinah North",
    ("OM", "02"): "Al Batinah South", ("QA", "14"): "Al-Shahaniya",
    ("ET", "SI"): "Sidama", ("ET", "56"): "South Ethiopia", ("ET", "SW"): "South West Ethiopia", ("ET", "55"): "Central Ethiopia",
    ("SD", "50"): "South Kordofan", ("SD", "62"): "West Kordofan",
    ("KZ", "12510145"): "Ulytau", ("KZ", "12510143"): "Abai", ("KZ", "12510144"): "Jetisu", ("KZ", "10"): "Turkistan",
    ("KZ", "1537272"): "Shymkent", ("KZ", "01"): "Almaty Region", ("KZ", "02"): "Almaty City",
    ("BY", "04"): "Minsk City", ("BY", "05"): "Minsk Region", ("MG", "26"): "Fitovinany", ("MG", "27"): "Vatovavy",
    ("MM", "18"): "Naypyidaw Union Territory", ("KG", "01"): "Bishkek City",
    ("ID", "PT"): "Central Papua", ("ID", "PS"): "South Papua", ("ID", "PE"): "Highland Papua", ("ID", "PD"): "Southwest Papua",
    ("LA", "24"): "Vientiane Prefecture", ("TW", "02"): "Kaohsiung", ("KP", "14"): "Namp'o", ("KP", "19"): "Kaesong",
    ("CI", "93"): "Abidjan", ("GH", "17"): "Savannah", ("GH", "13"): "Bono", ("GH", "14"): "Bono East",
    ("GH", "18"): "Western North", ("GH", "12"): "Ahafo", ("GH", "15"): "North East", ("GH", "16"): "Oti",
    ("CF", "21"): "Lim-Pendé", ("CF", "20"): "Ouham-Fafa", ("CF", "19"): "Mambéré", ("SL", "05"): "North Western",
    ("TD", "21"): "N'Djamena", ("ML", "12070575"): "Taoudénit", ("ML", "12070577"): "Ménaka", ("TN", "27"): "Ben Arous",
    ("LU", "RM"): "Remich", ("LU", "EC"): "Echternach", ("LU", "WI"): "Wiltz", ("LU", "CL"): "Clervaux",
    ("LU", "RD"): "Redange", ("LU", "VD"): "Vianden", ("LU", "ME"): "Mersch", ("LU", "ES"): "Esch-sur-Alzette",
    ("LU", "CA"): "Capellen", ("SK", "06"): "Trenčín Region", ("GL", "11839537"): "Avannaata",
    ("GL", "11839534"): "Qeqertalik", ("PA", "13"): "Panamá Oeste", ("CL", "18"): "Ñuble", ("CL", "17"): "Los Ríos",
    ("PE", "LMA"): "Lima Province", ("PE", "15"): "Lima Region", ("PE", "07"): "Callao",
    ("US", "DC"): "District of Columbia", ("KE", "35"): "Meru County", ("KE", "53"): "Vihiga County", ("KR", "22"): "Sejong", ("PH", "NCR"): "Metro Manila",
    ("RU", "48"): "Moscow", ("RU", "47"): "Moscow Oblast", ("IQ", "19"): "Halabja",
    ("AO", "CUB"): "Cubango", ("AO", "ICB"): "Icolo e Bengo", ("AO", "04"): "Cuando", ("KH", "31"): "Tbong Khmum",
    ("DZ", "OD"): "Ouled Djellal", ("DZ", "TG"): "Touggourt", ("DZ", "MG"): "El M'Ghair", ("DZ", "TM"): "Timimoun",
    ("DZ", "IS"): "In Salah", ("DZ", "BA"): "Béni Abbès", ("DZ", "BB"): "Bordj Badji Mokhtar", ("DZ", "DJ"): "Djanet",
    ("DZ", "EM"): "El Menia", ("DZ", "IG"): "In Guezzam", ("YE", "28"): "Socotra Governorate", ("TM", "S"): "Ashgabat City",
    ("VN", "08"): "Tuyên Quang", ("VN", "15"): "Lào Cai", ("VN", "19"): "Thái Nguyên", ("VN", "24"): "Bắc Ninh",
    ("VN", "25"): "Phú Thọ", ("VN", "31"): "Hải Phòng", ("VN", "33"): "Hưng Yên", ("VN", "37"): "Ninh Bình",
    ("VN", "44"): "Quảng Trị", ("VN", "48"): "Đà Nẵng", ("VN", "51"): "Quảng Ngãi", ("VN", "52"): "Gia Lai",
    ("VN", "56"): "Khánh Hòa", ("VN", "66"): "Đắk Lắk", ("VN", "68"): "Lâm Đồng", ("VN", "75"): "Đồng Nai",
    ("VN", "79"): "Ho Chi Minh City", ("VN", "80"): "Tây Ninh", ("VN", "82"): "Đồng Tháp", ("VN", "86"): "Vĩnh Long",
    ("VN", "91"): "An Giang", ("VN", "92"): "Cần Thơ", ("VN", "96"): "Cà Mau",
}
REGION_REDRAWN = frozenset(REGION_NAMES) - {
    ("FR", "11"), ("FR", "24"), ("FR", "53"), ("FR", "93"), ("IN", "12"), ("IN", "07"), ("IN", "14"), ("IN", "22"),
    ("FR", "94"), ("RU", "47"), ("KZ", "10"), ("BD", "81")}

# Names by (country, name as the sources have it, without accents), after REGION_CUTS.
REGION_RENAMED = {}


def _rename(country, pairs):
    for pair in pairs.split("|"):
        old, new = pair.split(">")
        REGION_RENAMED[country, old.strip()] = new.strip()


_rename("PK", "Islamabad>Islamabad Capital Territory|Baluchistan>Balochistan|Sind>Sindh")
_rename("IT", "Latium>Lazio|The Marches>Marche|Basilicate>Basilicata")
_rename("ES", "Castille and Leon>Castile and León|Castille-La Mancha>Castilla-La Mancha|Madrid>Community of Madrid|Valencia>Valencian Community|Murcia>Region of Murcia")
_rename("DE", "Rheinland-Pfalz>Rhineland-Palatinate")
_rename("CA", "Quebec>Quebec")
_rename("BE", "Brussels Capital>Brussels-Capital Region")
_rename("PL", "Kujawsko-Pomorskie>Kuyavian-Pomeranian Voivodeship|Podlasie>Podlaskie Voivodeship|Lubusz>Lubusz Voivodeship|Swietokrzyskie>Świętokrzyskie Voivodeship|Lodz Voivodeship>Łódź Voivodeship")
_rename("IN", "NCT>Delhi|Kashmir>Jammu and Kashmir|Laccadives>Lakshadweep|Pondicherry>Puducherry")
_rename("AF", "Bamian>Bamyan|Khowst>Khost|Parvan>Parwan|Konar>Kunar|Lowgar>Logar|Ghowr>Ghor|Oruzgan>Uruzgan|Vardak>Wardak|Nurestan>Nuristan|Sar-e Pol>Sar-e Pul|Nimruz>Nimroz|Jowzjan>Jawzjan|Kandahar>Kandahar")
_rename("SY", "Dimashq>Damascus|Rif-dimashq>Rif Dimashq|Al-Hasakah>Al-Hasakah|Ar-Raqqah>Raqqa|Deir ez-Zor>Deir ez-Zor|As-Suwayda>Suwayda")
_rename("IQ", "Mayorality of Baghdad>Baghdad Governorate|Basra Governorate>Basra|Ninawa>Nineveh|Arbil>Erbil|As Sulaymaniyah>Sulaymaniyah|Karbala'>Karbala|Dahuk>Duhok|Salah ad Din Governorate>Saladin|An Najaf>Najaf|Al Muthanna>Muthanna|Al Qadisiyah>Al-Qadisiyyah|Babil>Babylon")
_rename("IR", "Azarbayjan-e Gharbi>West Azerbaijan|Khorasan-e Shomali>North Khorasan|Khorasan-e Jonubi>South Khorasan|Kordestan>Kurdistan|Chahar Mahall va Bakhtiari>Chaharmahal and Bakhtiari|Kohgiluyeh va Buyer Ahmad>Kohgiluyeh and Boyer-Ahmad")
_rename("SA", "Makkah>Mecca Region|Ar Riyad>Riyadh Region|Al Madinah al Munawwarah>Medina Region|`Asir>Asir|Ha'il>Hail|Jizan>Jazan|Al Jawf>Al-Jawf|al Bahah>Al Bahah|Tabuk>Tabuk")
_rename("YE", "Amanat Al Asimah>Sanaa City|Ta'izz>Taiz|al Hudaydah>Al Hudaydah|Hadramawt>Hadramaut|San`a´>Sanaa|Omran>Amran|Sa'dah>Saada|al Bayda'>Al Bayda|Ma'rib>Marib|Ad Dali'>Ad Dali|Lahij>Lahij")
_rename("EG", "al Qahirah>Cairo Governorate|Al Jizah>Giza Governorate|Alexandria>Alexandria Governorate|al Qalyubiyah>Qalyubia|ad Daqahliyah>Dakahlia|Eastern Province>Sharqia|Al Buhayrah>Beheira|al Gharbiyah>Gharbia|Asyut>Asyut|Qina>Qena|Al Minya>Minya|Suhaj>Sohag|al Fayyum>Faiyum|al Minufiyah>Monufia|Kafr ash Shaykh>Kafr el-Sheikh|Bani Suwayf>Beni Suef|As Suways>Suez|Bur Sa`id>Port Said|Dumyat>Damietta|Al Isma'iliyah>Ismailia|Matruh>Matrouh|Shamal Sina'>North Sinai|al Wadi al Jadid>New Valley|Red Sea>Red Sea Governorate")
_rename("JO", "Tafielah>Tafilah|Balqa>Balqa")
_rename("LB", "Beyrouth>Beirut|Liban-Sud>South Lebanon|Mont-Liban>Mount Lebanon|Liban-Nord>North Lebanon|Nabatiye>Nabatieh|Aakkar>Akkar")
_rename("OM", "Masqat>Muscat|ad Dakhiliyah>Ad Dakhiliyah|Zufar>Dhofar|Az Zahirah>Ad Dhahirah")
_rename("QA", "ad Dawhah>Doha|ar Rayyan>Al Rayyan|az Za`ayin>Al Daayen|Al Khawr>Al Khor")
_rename("AE", "Ash Shariqah>Sharjah|Ra's al Khaymah>Ras Al Khaimah|Al Fujayrah>Fujairah|Umm al Qaywayn>Umm Al Quwain")
_rename("LY", "Banghazi>Benghazi|Misratah>Misrata|Darnah>Derna|al Jafarah>Jafara|al Jabal al Gharbi>Jabal al Gharbi|al Wahat>Al Wahat|al Butnan>Butnan|Surt>Sirte|Az Zawiyah>Zawiya")
_rename("SD", "Southern Darfur>South Darfur|Northern Darfur>North Darfur|Western Darfur>West Darfur|Eastern Darfur>East Darfur|Shamal Kurdufan>North Kordofan|Southern Kordofan>South Kordofan|Al Jazirah>Gezira|Sinnar>Sennar|Al Qadarif>Gedaref|Red Sea>Red Sea State|White Nile>White Nile State|Blue Nile>Blue Nile State|River Nile>River Nile State")
_rename("NG", "Abuja Federal Capital Territory>Federal Capital Territory|Nassarawa>Nasarawa State|" + "|".join(
    "%s>%s State" % (n, n) for n in "Lagos Oyo Kano Osun Kaduna Anambra Rivers Edo Ondo Ogun Abia Borno Ekiti Delta Kwara Niger Enugu Plateau Sokoto Adamawa Katsina Bauchi Benue Kogi Gombe Imo Yobe Jigawa Zamfara Ebonyi Kebbi Bayelsa Taraba".split())
    + "|Cross River>Cross River State|Akwa Ibom>Akwa Ibom State")
_rename("KE", "Nairobi Area>Nairobi County|Murang'a District>Murang'a County|Nyamira District>Nyamira County|Marakwet District>Elgeyo-Marakwet County|Tharaka District>Tharaka-Nithi County|" + "|".join(
    "%s>%s County" % (n, n) for n in "Kakamega Kiambu Mombasa Nakuru Machakos Kajiado Kisumu Kilifi Kwale Mandera Garissa Bungoma Nyeri Wajir Nyandarua Migori Kisii Busia Turkana Laikipia Kirinyaga Makueni Marsabit Narok Siaya Baringo Embu Nandi Kitui Samburu Lamu Meru Vihiga Isiolo".split())
    + "|Uasin Gishu>Uasin Gishu County|Trans Nzoia>Trans-Nzoia County|Homa Bay>Homa Bay County|Taita Taveta>Taita-Taveta County|Tana River>Tana River County|West Pokot>West Pokot County")
_rename("ET", "Oromiya>Oromia|Adis Abeba>Addis Ababa|Binshangul Gumuz>Benishangul-Gumuz|Somali>Somali Region|Gambela>Gambela|Harari>Harari Region")
_rename("LK", "Western>Western Province|Southern>Southern Province|Central>Central Province|Uva>Uva Province|North Western>North Western Province|North Central>North Central Province|Sabaragamuwa>Sabaragamuwa Province")
_rename("UA", "|".join("%s>%s Oblast" % (n, n) for n in "Donetsk Dnipropetrovsk Kharkiv Luhansk Poltava Lviv Zaporizhia Zakarpattia Sumy Mykolaiv Chernihiv Zhytomyr Kirovohrad Chernivtsi Cherkasy Khmelnytskyi Ivano-Frankivsk Volyn Rivne Kherson Ternopil".split())
    + "|Odessa>Odesa Oblast|Kiev>Kyiv Oblast|Kyiv>Kyiv City|Kiev City>Kyiv City|Vinnyts'ka>Vinnytsia Oblast|Misto Sevastopol'>Sevastopol City|Vinnytsya>Vinnytsia Oblast|Transcarpathia>Zakarpattia Oblast")
_rename("RU", "|".join("%s>%s Oblast" % (n, n) for n in "Sverdlovsk Rostov Chelyabinsk Samara Kemerovo Novosibirsk Irkutsk Volgograd Saratov Leningrad Orenburg Omsk Tula Vladimir Kirov Belgorod Penza Ulyanovsk Vologda Tomsk Ivanovo Lipetsk Kaluga Kaliningrad Astrakhan Kursk Murmansk Smolensk Tambov Amur Kurgan Kostroma Pskov Novgorod Sakhalin Magadan".split())
    + "|Moskovskaya>Moscow Oblast|St.-Petersburg>Saint Petersburg|Krasnodarskiy>Krasnodar Krai|Nizjnij Novgorod>Nizhny Novgorod Oblast|Krasnoyarskiy>Krasnoyarsk Krai|Stavropol'skiy>Stavropol Krai|Perm>Perm Krai|Voronezj>Voronezh Oblast|Primorskiy>Primorsky Krai|Khanty-Mansiyskiy Avtonomnyy Okrug>Khanty-Mansi Autonomous Okrug|Tjumen>Tyumen Oblast|Udmurtiya>Udmurtia|Jaroslavl>Yaroslavl Oblast|Tverskaya>Tver Oblast|Arkhangelskaya>Arkhangelsk Oblast|Brjansk>Bryansk Oblast|Rjazan>Ryazan Oblast|Transbaikal Territory>Zabaykalsky Krai|Kabardino-Balkariya>Kabardino-Balkaria|Respublika Buryatiya>Buryatia|Republic of Karelia>Karelia|Mordoviya>Mordovia|Ingushetiya>Ingushetia|Orjol>Oryol Oblast|Mariy-El>Mari El|Yamalo-Nenetskiy Avtonomnyy Okrug>Yamalo-Nenets Autonomous Okrug|Khakasiya>Khakassia|Karachayevo-Cherkesiya>Karachay-Cherkessia|Adygeya>Adygea|Kamtsjatka>Kamchatka Krai|Tyva>Tuva|Kalmykiya>Kalmykia|Altay>Altai Republic|Nenetskiy Avtonomnyy Okrug>Nenets Autonomous Okrug|Chukotskiy Avtonomnyy Okrug>Chukotka Autonomous Okrug|Sakha>Sakha Republic")
_rename("BY", "Grodnenskaya>Grodno Region|Gomel>Gomel Region|Brest>Brest Region|Vitebsk>Vitebsk Region|Mogilev>Mogilev Region")
_rename("KZ", "Astana Qalasy>Astana City|Qaraghandy>Karaganda Region|Aqtöbe>Aktobe Region|Zhambyl>Jambyl Region|Qyzylorda>Kyzylorda Region|Pavlodar>Pavlodar Region|East Kazakhstan>East Kazakhstan|Qostanay>Kostanay Region|Atyrau>Atyrau Region|Aqmola>Akmola Region|Batys Qazaqstan>West Kazakhstan|Mangghystau>Mangystau Region|Soltustik Qazaqstan>North Kazakhstan|Bayqongyr Qalasy>Baikonur City")
_rename("UZ", "Toshkent Shahri>Tashkent City|Toshkent>Tashkent Region|Andijon>Andijan|Samarqand>Samarkand|Qashqadaryo>Kashkadarya|Xorazm>Khorezm|Jizzax>Jizzakh|Surxondaryo>Surkhandarya|Navoiy>Navoi|Sirdaryo>Syrdarya|Fergana>Fergana")
_rename("TJ", "Viloyati Sughd>Sughd|Republican Subordination>Districts of Republican Subordination")
_rename("KG", "Chuy>Chuy Region|Ysyk-Köl>Issyk-Kul|Osh>Osh Region")
_rename("GE", "T'bilisi>Tbilisi|Ajaria>Adjara|Samegrelo and Zemo Svaneti>Samegrelo-Zemo Svaneti|Racha-Lechkhumi and Kvemo Svaneti>Racha-Lechkhumi and Kvemo Svaneti")
_rename("AM", "Kotayk'i>Kotayk|Geghark'unik'i>Gegharkunik|Syunik'i>Syunik|Vayots' Dzori>Vayots Dzor|Lorri>Lori")
_rename("AZ", "Bakı>Baku|Nakhichevan>Nakhchivan|Abseron>Absheron")
_rename("CZ", "Praha>Prague|South Moravian>South Moravian Region|Moravskoslezsky kraj>Moravian-Silesian Region|Moravskoslezský>Moravian-Silesian Region|Ustecky kraj>Ústí nad Labem Region|Olomoucky kraj>Olomouc Region|Zlin>Zlín Region|Jihocesky kraj>South Bohemian Region|Plzensky kraj>Plzeň Region|Kralovehradecky kraj>Hradec Králové Region|Pardubicky kraj>Pardubice Region|Liberecky kraj>Liberec Region|Kraj Vysocina>Vysočina Region|Karlovarsky kraj>Karlovy Vary Region|Central Bohemia>Central Bohemian Region")
_rename("SK", "Bratislavsky>Bratislava Region|Nitriansky>Nitra Region|Kosicky>Košice Region|Zilinsky>Žilina Region|Presovsky>Prešov Region|Trnavsky>Trnava Region|Banskobystricky>Banská Bystrica Region")
_rename("HR", "Zagreb>City of Zagreb|Splitsko-Dalmatinska>Split-Dalmatia|Primorsko-Goranska>Primorje-Gorski Kotar|Osjecko-Baranjska>Osijek-Baranja|Zagrebacka>Zagreb County|Istarska>Istria County|Zadarska>Zadar County|Vukovarsko-Srijemska>Vukovar-Syrmia|Varazdinska>Varaždin County|Brodsko-Posavska>Brod-Posavina|Sisacko-Moslavacka>Sisak-Moslavina|Dubrovacko-Neretvanska>Dubrovnik-Neretva|Medimurska>Međimurje|Sibensko-Kniniska>Šibenik-Knin|Karlovacka>Karlovac County|Koprivnicko-Krizevacka>Koprivnica-Križevci|Bjelovarsko-Bilogorska>Bjelovar-Bilogora|Krapinsko-Zagorska>Krapina-Zagorje|Virovitick-Podravska>Virovitica-Podravina|Pozesko-Slavonska>Požega-Slavonia|Licko-Senjska>Lika-Senj")
_rename("SE", "OErebro>Örebro|Skane>Skåne")
_rename("CZ", "Moravskoslezsky>Moravian-Silesian Region|Ustecky>Ústí nad Labem Region|Olomoucky>Olomouc Region|Jihocesky>South Bohemian Region|Plzensky>Plzeň Region|Kralovehradecky>Hradec Králové Region|Pardubicky>Pardubice Region|Liberecky>Liberec Region|Vysocina>Vysočina Region|Karlovarsky>Karlovy Vary Region")
_rename("DK", "Capital Region>Capital Region of Denmark|South Denmark>Region of Southern Denmark")
_rename("GR", "East Macedonia and Thrace>Eastern Macedonia and Thrace")
_rename("KR", "Gyeonggi-do>Gyeonggi|Gyeongsangnam-do>South Gyeongsang|Gyeongsangbuk-do>North Gyeongsang|Jeollabuk-do>North Jeolla|Jeollanam-do>South Jeolla|Gangwon-do>Gangwon|Chungcheongnam-do>South Chungcheong|Chungcheongbuk-do>North Chungcheong|Jeju-do>Jeju")
_rename("KP", "P'yongyang>Pyongyang|Hwanghae-namdo>South Hwanghae|Hwanghae-bukto>North Hwanghae|P'yongan-namdo>South Pyongan|P'yongan-bukto>North Pyongan|Hamgyong-namdo>South Hamgyong|Hamgyong-bukto>North Hamgyong|Chagang-do>Chagang|Kangwon-do>Kangwon|Yanggang-do>Ryanggang|Nason-si>Rason")
_rename("VN", "Ho Chi Minh>Ho Chi Minh City|Ha Noi>Hanoi")
_rename("ID", "Jakarta Raya>Jakarta|Daerah Istimewa Yogyakarta>Special Region of Yogyakarta|Sulawesi Tenggara>Southeast Sulawesi|Maluku Utara>North Maluku")
_rename("MX", "México>State of Mexico|Estado de Mexico>State of Mexico|Mexico>State of Mexico")
_rename("AR", "Buenos Aires F.D.>Buenos Aires (city district)|Buenos Aires>Buenos Aires Province")
_rename("CO", "Bogota D.C.>Bogotá Capital District")
_rename("CL", "Araucania>La Araucanía|Biobio>Biobío|Santiago Metropolitan>Santiago Metropolitan Region|Aisen>Aysén")
_rename("VE", "Capital>Capital District")
_rename("CD", "Nord Kivu>North Kivu|Sud-Kivu>South Kivu|Bas-Congo>Kongo Central")
_rename("RS", "Autonomna Pokrajina Vojvodina>Vojvodina|Vojvodina>Vojvodina")
_rename("CN", "Tibet Autonomous Region>Tibet|Tibet>Tibet|Guangxi>Guangxi|Ningxia>Ningxia|Xinjiang>Xinjiang")
_rename("JP", "Shiga Prefecture>Shiga|Saga Prefecture>Saga")
_rename("BD", "Rangpur Division>Rangpur Division|Dhaka>Dhaka Division|Chittagong>Chattogram Division|Rajshahi>Rajshahi Division|Khulna>Khulna Division|Barisal>Barishal Division|Sylhet>Sylhet Division")
_rename("IE", "Connaught>Connacht")
_rename("TH", "Sara Buri>Saraburi")
_rename("MN", "Central>Töv|East>Dornod|East Gobi>Dornogovi|Middle Govi>Dundgovi|Dzabkhan>Zavkhan")
_rename("NZ", "Manawatu-Wanganui>Manawatū-Whanganui")

# Points of regions whose outline in the base map is older than their borders.
REGION_POINTS = {
    ("IN", "02"): (15.9, 79.7), ("IN", "40"): (17.85, 79.1), ("IN", "12"): (33.6, 75.0), ("IN", "41"): (34.3, 77.5),
    ("GB", "ENG"): (52.6, -1.4), ("GB", "SCT"): (56.8, -4.2), ("GB", "WLS"): (52.4, -3.7), ("GB", "NIR"): (54.6, -6.8),
    ("SD", "62"): (11.6, 28.3), ("KZ", "12510145"): (48.3, 68.0), ("KZ", "12510143"): (48.9, 79.6),
    ("KZ", "12510144"): (45.1, 78.7), ("KZ", "01"): (43.9, 76.7), ("GH", "17"): (9.1, -1.8), ("CL", "06"): (-37.3, -72.3),
    ("CL", "18"): (-36.6, -72.0), ("BD", "H"): (24.8, 90.4), ("BD", "81"): (23.8, 90.2), ("US", "DC"): (38.905, -77.016),
    ("ID", "36"): (-2.6, 139.3),
}
REGION_ALTERNATES = {
    ("PK", "02"): ["Baluchistan", "بلوچستان"], ("PK", "05"): ["Sind", "سندھ"], ("PK", "04"): ["پنجاب"],
    ("PK", "03"): ["North-West Frontier Province", "خیبر پختونخوا"],
    ("PK", "07"): ["Northern Areas", "Gilgit Baltistan"], ("PK", "06"): ["Azad Jammu and Kashmir", "Azad Jammu & Kashmir"],
    ("CN", "13"): ["Xinjiang Uyghur Autonomous Region", "Xinjiang Uygur Autonomous Region", "Sinkiang"],
    ("CN", "14"): ["Xizang", "Tibet Autonomous Region"],
}

# Outlines: the country they are filed under here, where the base map has another or none.
OUTLINE_COUNTRY = {
    ("", "Christmas Island"): "CX", ("", "Cocos (Keeling) Islands"): "CC", ("RU", "Crimea"): "UA", ("RU", "Sevastopol"): "UA", ("-1", "Somaliland"): "SO", ("", "Somaliland"): "SO",
}
OUTLINE_CODES = {("PE", "Callao"): "07", ("US", "District of Columbia"): "DC", ("RU", "Crimea"): "11", ("RU", "Sevastopol"): "20",
                 ("GB", "Middlesbrough"): "ENG", ("IQ", "Baghdad"): "07"}
# Slips of the base map, by its name or GeoNames name.
OUTLINE_NAMES = {("FR", "Seien-et-Marne"): "Seine-et-Marne", ("FR", "Haute-Rhin"): "Haut-Rhin", ("IE", "Laoighis"): "Laois",
                 ("GB", "Borough of St. Helens"): "St. Helens", ("GB", "Metropolitan Borough of Wirral"): "Wirral",
                 ("MD", "Stîngă Nistrului"): "Left Bank of the Dniester"}

# Outlines of regions that no longer exist or are no region of a country: the supplement's place of that name.
HISTORIC_OUTLINES = {
    ("PK", "F.A.T.A."): "Federally Administered Tribal Areas", ("SO", "Somaliland"): "Somaliland",
    ("", "Northern Cyprus"): "Northern Cyprus", ("", "Kashmir"): "Siachen Glacier", ("", "Spratly Islands"): "Spratly Islands",
    ("", "Guantanamo Bay USNB"): "Guantanamo Bay", ("CN", "Paracel Islands"): "Paracel Islands",
    ("", "Akrotiri"): "Akrotiri", ("", "Baykonur lease in Qyzylorda"): "Baikonur Cosmodrome",
}

# Districts that the reference table has in the wrong place.
WRONG_DISTRICTS = frozenset({("PK", "Dera Ghazi Khan District")})

# Names that keep the English spelling without accents.
FIXED_NAMES = frozenset({"Quebec", "Osaka", "Kyoto", "Hyogo", "Hokkaido", "Oita", "Kochi"})
# Alternates not wanted: another place's name first, or a slip of the base map.
REGION_NOT = {
    ("PK", "08"): ("Islamabad", "F.C.T."), ("US", "DC"): ("Maryland",), ("IN", "12"): ("Kashmir",),
    ("SD", "43"): ("White Nile",), ("AF", "42"): ("Parwan",), ("AF", "41"): ("Uruzgan",),
}
# Words too general to stand for a region alone.
BARE_WORDS = frozenset("""western|eastern|northern|southern|central|north western|north central|north eastern|south eastern|
south western|north|south|east|west|centre|center|capital|littoral|coast|plateau|rivers|delta|niger|red sea|white nile|blue nile|
river nile|northern province|somali|lakes|savanes|savannah|upper east|upper west|middle|north-west|north-east|south-west|south-east|
north east|north west|south east|south west|northeast|northwest|southeast|southwest|highlands|islands|nacional|oriental|federal district|
mainland|coastal|bay|gulf|pool|est|sud|nord|lac|lacs|ouest|mary|mid western|far western|national|interior|metropolitan""".replace("\n", "").split("|"))
# What is put behind such a word; "Region" elsewhere.
KIND_OF_REGION = dict.fromkeys(["ZM", "SL", "PG", "RW", "KE", "LK", "SB", "FJ", "MV", "ZA", "CU"], "Province")

SCRIPTS = {}


def _scripts():
    def give(codes, *scripts):
        for code in codes.split():
            SCRIPTS[code] = SCRIPTS.get(code, frozenset()) | frozenset(scripts)
    give("PK AF IR IQ SA YE OM AE QA BH KW JO LB SY PS EG SD LY TN DZ MA MR EH SO DJ KM TD ER IL", "Arabic")
    give("CN", "Han", "Arabic", "Tibetan")
    give("IN", "Devanagari", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada", "Malayalam", "Oriya", "Arabic")
    give("NP", "Devanagari")
    give("BD", "Bengali")
    give("RU UA BY BG RS MK KZ KG TJ MN BA ME XK UZ", "Cyrillic")
    give("GR CY", "Greek")
    give("IL PS", "Hebrew")
    give("TW HK MO SG", "Han")
    give("SG", "Tamil")
    give("JP", "Han", "Kana")
    give("KR KP", "Hangul", "Han")
    give("TH", "Thai")
    give("GE", "Georgian", "Cyrillic")
    give("AM", "Armenian")
    give("LK", "Sinhala", "Tamil")
    give("KH", "Khmer")
    give("LA", "Lao")
    give("MM", "Myanmar")
    give("ET ER", "Ethiopic")
    give("BT", "Tibetan")
    give("MV", "Thaana")


_scripts()

# Countries where the article of names is Arabic.
ARTICLES = frozenset("SD SS EG LY TN DZ MA MR SY LB JO PS IQ SA YE OM AE QA BH KW SO DJ TD".split())
