/// Small words of languages that have no pack, so that their texts are not taken for those of a related language that has one.
enum NeighbourLanguages {
  static let all: [(code: String, evidence: LanguagePack.Evidence)] = [
    ("it", .init(words: "il di che della è per non sono gli nel alla ha dei delle dal più anche ho mi fa")),
    ("ca", .init(words: "els amb però dels és han més aquest aquesta seva")),
    ("gl", .init(words: "unha non coa polo máis dende até tamén segundo")),
    ("nl", .init(words: "het een dat niet op zijn voor ook werd naar")),
    ("sv", .init(words: "och att som på är av för till inte har ett om från")),
    ("da", .init(words: "og det som på er af til ikke har fra blev efter")),
    ("ro", .init(words: "și în că nu cu pe din care este mai pentru sa au fost")),
    ("pl", .init(words: "się nie że jest z przez oraz od")),
    ("tr", .init(words: "ve bir bu için ile olarak çok daha olan gibi")),
    ("id", .init(words: "yang dan untuk dengan dari pada ini itu dalam tidak akan")),
    ("ps", .init(words: "چې په دې کې سره", letters: "ښځډړڼېۍڅګ")),
    ("fa", .init(words: "است این که را با شد شده", letters: "پچژگکی")),
  ]
}
