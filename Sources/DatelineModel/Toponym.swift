/// What a place does in the story, spelled so everywhere.
public enum PlaceRole: String, Codable, Sendable, CaseIterable {
  /// It happened there.
  case scene
  /// Somebody or something came from there.
  case origin
  /// Somebody or something was on the way there.
  case destination
  /// The seat of a body that speaks or acts: "a think tank in Singapore".
  case institution
  /// A state as an actor: "Islamabad accused Kabul", "Pakistan's military".
  case government
  /// Only measured from: "157 km from Quetta".
  case reference
  /// Named, and no more.
  case mention
}

/// A name in the text that is a place, and which one.
public struct Toponym: Sendable {
  /// What looking and choosing came to.
  public enum Resolution: Sendable {
    /// One place, with the reasons for it.
    case resolved(Place, reasons: [PlaceReason])
    /// Several that nothing in the text distinguishes, the likeliest first.
    case ambiguous([Place])
    /// Recognised by its context; the gazetteer has no such place, or nothing speaks for one of those that it has.
    case unknown(reasons: [PlaceReason])
  }

  /// Where the name stands in the text.
  public let range: TextRange
  /// The name as written.
  public let text: String
  /// Which place it is.
  public let resolution: Resolution
  /// What it does in the story.
  public let role: PlaceRole
  /// Other places of the name, likeliest first.
  public let runnersUp: [Place]

  /// A street or a house by its name, which is no place of the gazetteer: the town that it lies in is told elsewhere.
  package let isInsideTown: Bool

  /// Whether a word of place stands before it ("in Sibi") and no word near it decided what it does: it is the scene where the sentence
  /// reports an event.
  package let isLocative: Bool

  /// A toponym of known parts.
  package init(
    range: TextRange, text: String, resolution: Resolution, role: PlaceRole, runnersUp: [Place],
    isInsideTown: Bool = false, isLocative: Bool = false
  ) {
    self.isInsideTown = isInsideTown
    self.isLocative = isLocative
    self.range = range
    self.text = text
    self.resolution = resolution
    self.role = role
    self.runnersUp = runnersUp
  }

  /// The place, where it is resolved.
  public var place: Place? {
    if case .resolved(let place, _) = resolution { place } else { nil }
  }
  /// The place or, where several are possible, the likeliest.
  public var likeliest: Place? {
    switch resolution {
    case .resolved(let place, _): place
    case .ambiguous(let places): places.first
    case .unknown: nil
    }
  }

  /// The same mention with its likeliest place called otherwise.
  package func called(_ place: Place) -> Toponym {
    let resolution: Resolution =
      switch self.resolution {
      case .resolved(_, let reasons): .resolved(place, reasons: reasons)
      case .ambiguous(let places): .ambiguous([place] + places.dropFirst())
      case .unknown: self.resolution
      }
    return meaning(resolution, runnersUp)
  }

  /// The same mention with another answer to which place is meant.
  package func meaning(_ resolution: Resolution, _ runnersUp: [Place]) -> Toponym {
    Toponym(
      range: range, text: text, resolution: resolution, role: role, runnersUp: runnersUp, isInsideTown: isInsideTown,
      isLocative: isLocative)
  }
}
