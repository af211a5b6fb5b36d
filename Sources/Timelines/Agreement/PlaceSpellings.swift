import DatelineModel
import Gazetteers
import Text

/// Places by the names that the reports give them: "Hanover" where all write so and the gazetteer's name is "Hannover".
///
/// A spelling counts where it is a name of the place by itself; of several the most frequent is taken. Countries keep
/// the gazetteer's name, since reports shorten it ("Congo"), and so do areas and waters of which only the word for their kind is left out
/// ("Chagai" District), and places that another would be called like.
struct PlaceSpellings {
  private var spellings: [Int32: String] = [:]

  private static let leastLength = 3

  /// - Parameter language: The language whose articles are asked; nil for all.
  init(_ articles: [AnnotatedArticle], _ gazetteer: Gazetteer, language: String?) {
    var counts: [Int32: [String: Int]] = [:]
    var called: [String: Set<Int32>] = [:]
    for annotated in articles {
      let own = annotated.article.language.flatMap { LanguageTag.language(of: $0.value) }
      guard language == nil || own == nil || own == language else { continue }
      for toponym in annotated.toponyms {
        guard let place = toponym.likeliest else { continue }
        called[place.gazetteerName, default: []].insert(place.row)
        guard place.feature != .country, place.feature != .continent, PlaceSpellings.isSpelling(toponym.text),
          place.feature.isSettlement || !place.isCalledLonger(toponym.text)
        else { continue }
        counts[place.row, default: [:]][toponym.text, default: 0] += 1
      }
    }
    // No place takes the gazetteer's name of another one that the story speaks of.
    let ranked = counts.mapValues { $0.values.reduce(0, +) }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var taken: Set<String> = []
    for (row, _) in ranked {
      let names = (counts[row] ?? [:]).filter { gazetteer.hasName($0.key, row) }
      guard let best = names.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key,
        called[best, default: []].subtracting([row]).isEmpty, taken.insert(best).inserted
      else { continue }
      spellings[row] = best
    }
  }

  /// The article with its places called so.
  func spelled(_ annotated: AnnotatedArticle) -> AnnotatedArticle {
    var spelled = annotated
    for (index, toponym) in annotated.toponyms.enumerated() {
      guard let place = toponym.likeliest, let name = spellings[place.row], name != place.name else { continue }
      spelled.toponyms[index] = toponym.called(place.spelled(name))
    }
    return spelled
  }

  /// A name in full, in Latin letters with whatever accents, not all in capitals as in a dateline and not in short.
  private static func isSpelling(_ name: String) -> Bool {
    name.unicodeScalars.count >= leastLength && name != name.uppercased()
      && name.unicodeScalars.allSatisfy { isLatin($0) && $0 != "." && $0 != "\n" }
      && name.unicodeScalars.first?.properties.isUppercase ?? false
  }

  private static func isLatin(_ letter: Unicode.Scalar) -> Bool {
    letter.value < 0x250 || (0x1E00..<0x1F00).contains(letter.value) || letter == "\u{2019}" || letter == "\u{2BB}"
  }
}

extension Place {
  /// Whether the gazetteer's name is the given one with further words.
  fileprivate func isCalledLonger(_ name: String) -> Bool {
    let words = Set(gazetteerName.split(separator: " "))
    return name.split(separator: " ").allSatisfy(words.contains)
  }
}

extension Gazetteer {
  /// Whether a place has a name, as its main name or another.
  fileprivate func hasName(_ name: String, _ row: Int32) -> Bool {
    guard let key = NameKey.of(name), let entry = entry(key) else { return false }
    return bearers(entry).contains { $0.row == row }
  }
}
