import DatelineModel
import Gazetteers
import Text
import Toponyms

/// One name is one place in a story: an article that says "Wellington" and no more means the one that the others mean.
///
/// Each article has one voice for each name, if it names another place of the same country beside it. A place with at least two
/// voices, and more than any other, is taken where an article has no voice of its own; what an article itself distinguishes stays.
struct SharedPlaces {
  /// What each name means in most of the articles that distinguish it.
  private var meant: [UInt64: Place] = [:]

  private static let leastVoices = 2

  init(_ articles: [AnnotatedArticle]) {
    var voices: [UInt64: [Int32: (count: Int, place: Place)]] = [:]
    for annotated in articles {
      let namesByCountry = NamesByCountry(annotated)
      var heard: Set<UInt64> = []
      for toponym in annotated.toponyms {
        guard let place = toponym.place, namesByCountry.supports(toponym) else { continue }
        let name = WordKey.of(toponym.text)
        guard heard.insert(name).inserted else { continue }
        voices[name, default: [:]][place.row, default: (0, place)].count += 1
      }
    }
    for (name, places) in voices {
      let ranked = places.values.sorted { ($0.count, $1.place.row) > ($1.count, $0.place.row) }
      let isClear = ranked.count < 2 || ranked[1].count < ranked[0].count
      if isClear, ranked[0].count >= SharedPlaces.leastVoices { meant[name] = ranked[0].place }
    }
  }

  /// The article with the names that it does not distinguish resolved as the story means them.
  func agreed(_ annotated: AnnotatedArticle) -> AnnotatedArticle {
    let namesByCountry = NamesByCountry(annotated)
    var agreed = annotated
    for (index, toponym) in annotated.toponyms.enumerated() {
      guard let old = toponym.likeliest, let place = meant[WordKey.of(toponym.text)], place.row != old.row,
        !namesByCountry.supports(toponym)
      else { continue }
      let others = [old] + toponym.runnersUp.filter { $0.row != place.row && $0.row != old.row }
      agreed.toponyms[index] = toponym.meaning(.resolved(place, reasons: [.story]), others)
    }
    return agreed
  }

  /// The names of one article by the country of what they mean.
  private struct NamesByCountry {
    private var names: [String: Set<String>] = [:]

    init(_ annotated: AnnotatedArticle) {
      for toponym in annotated.toponyms {
        if let country = toponym.likeliest?.country { names[country, default: []].insert(toponym.text.lowercased()) }
      }
    }

    /// Whether another name of the article lies in the same country; "LEBANON" of a dateline is no other name than "Lebanon".
    func supports(_ toponym: Toponym) -> Bool {
      guard let country = toponym.likeliest?.country, let names = names[country] else { return false }
      let own = toponym.text.lowercased()
      return names.contains { !$0.contains(own) && !own.contains($0) }
    }
  }
}
