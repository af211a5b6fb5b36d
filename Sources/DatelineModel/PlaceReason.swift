/// What spoke for a place, or why a name is unknown. The raw value is what annotation lines and `dateline explain` write.
public enum PlaceReason: String, Codable, Sendable, CaseIterable {
  /// "Paris, Texas"
  case areaNamedBeside = "named with the area it lies in"
  /// "the town of Sibi"
  case kind = "it is what the text calls it"
  case country = "the text speaks of its country"
  case region = "other places of its region are named"
  case publisherSeat = "it lies near the publisher's seat"
  case publisherCountry = "it lies in the publisher's country"
  /// Candidates of other names lie beside it, whichever of them is meant.
  case neighbors = "other names of the text have places beside it"
  case publisherAddress = "it lies near the town in the publisher's address"
  case nearness = "near other places of the text"
  case onlyBearer = "the only place of the name"
  case largestBearer = "the largest place of the name"
  case story = "the other articles of the story mean it"

  case noBearer = "the gazetteer has no place of the name"
  case noneInArea = "the area named beside it holds no place of the name"
  case street = "a street is called so"
  case tooLarge = "the text calls it smaller than the places of the name"
  case listedElsewhere = "the places listed beside it lie in another country"
  case nothingSpeaks = "nothing in the text speaks for one of the places of the name"
  case calledAfter = "it is called after a place, and nothing says that it lies there"
}
