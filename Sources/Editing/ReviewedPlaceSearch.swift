import CivilCalendar
import DatelineModel
import Gazetteers

/// Finds the place that an editor names.
struct ReviewedPlaceSearch {
  private let gazetteer: Gazetteer
  private let timeline: Timeline

  init(_ gazetteer: Gazetteer, _ timeline: Timeline) {
    self.gazetteer = gazetteer
    self.timeline = timeline
  }

  func place(_ wanted: ReviewedPlace) -> Place? {
    switch wanted {
    case .geonameID(let id): gazetteer.place(geonameID: id)
    case .name(let name): place(named: name)
    }
  }

  /// "Mach" or "Mach, Balochistan": of several the one that the story names, else one in a country of the story, else the
  /// most populous.
  private func place(named name: String) -> Place? {
    let parts = name.split(separator: ",").map { String($0.drop { $0 == " " }) }
    guard let first = parts.first else { return nil }
    let bearers = gazetteer.places(named: name) + (parts.count > 1 ? within(parts.dropFirst(), named: first) : [])
    let mentions = Dictionary(
      timeline.places.map { ($0.place.id, $0.mentions) }, uniquingKeysWith: { first, _ in first })
    if let mentioned = bearers.filter({ mentions[$0.id, default: 0] > 0 }).max(by: {
      mentions[$0.id, default: 0] < mentions[$1.id, default: 0]
    }) {
      return mentioned
    }
    let country = timeline.places.first { $0.place.country != nil }?.place.country
    return bearers.first { $0.country != nil && $0.country == country } ?? bearers.first
  }

  private func within(_ areas: some Sequence<String>, named name: String) -> [Place] {
    let wanted = areas.map { Set(gazetteer.places(named: $0).map(\.id)) }
    return gazetteer.places(named: name).filter { place in
      let above = gazetteer.ancestors(of: place).map(\.id)
      return wanted.allSatisfy { !$0.isDisjoint(with: above) }
    }
  }
}

extension ReviewedPlace {
  /// As it is written in a review file.
  var text: String {
    switch self {
    case .name(let name): name
    case .geonameID(let id): String(id)
    }
  }
}

extension AnnotatedArticle {
  /// The day on which a stretch of it was published: the post's, or the page's.
  func published(at range: TextRange) -> CivilDate? {
    let block = article.blocks.first { $0.range.start <= range.start && range.start < $0.range.end }
    return block?.postTime?.date ?? article.published?.value.date
  }
}
