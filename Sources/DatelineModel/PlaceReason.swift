/// What spoke for a place, or why a name is unknown. The raw value is what annotation lines and `dateline explain` write.
public enum PlaceReason: String, Codable, Sendable, CaseIterable {
  /// The text names the area beside it: "Paris, Texas".
  case areaNamedBeside = "named with the area it lies in"
  /// It is of the kind that the text names: "the town of Sibi".
  case kind = "it is what the text calls it"
  /// Its country is named elsewhere in the text, or by one of its people.
  case country = "the text speaks of its country"
  /// Other places of its first-order region are named.
  case region = "other places of its region are named"
  /// It lies near the town from which the publisher writes.
  case publisherSeat = "it lies near the publisher's seat"
  /// It lies in the country of the publisher.
  case publisherCountry = "it lies in the publisher's country"
  /// Candidates of other names lie beside it, whichever of them is meant.
  case neighbors = "other names of the text have places beside it"
  /// It lies near the town that the publisher's address names.
  case publisherAddress = "it lies near the town in the publisher's address"
  /// Places that other names were resolved to are near.
  case nearness = "near other places of the text"
  /// The gazetteer has no other place of the name.
  case onlyBearer = "the only place of the name"
  /// It has the most inhabitants of the places of the name.
  case largestBearer = "the largest place of the name"
  /// Other articles of the story resolved the name to it.
  case story = "the other articles of the story mean it"

  /// Unknown: no place of the gazetteer has the name.
  case noBearer = "the gazetteer has no place of the name"
  /// Unknown: places have the name, none of them within the area that the text names beside it.
  case noneInArea = "the area named beside it holds no place of the name"
  /// Unknown: it is a street's name.
  case street = "a street is called so"
  /// Unknown: the text speaks of a village, and the places of the name are cities.
  case tooLarge = "the text calls it smaller than the places of the name"
  /// Unknown: the other members of its list lie in another country than the places of the name.
  case listedElsewhere = "the places listed beside it lie in another country"
  /// Unknown: several places have the name, and none is more likely than another.
  case nothingSpeaks = "nothing in the text speaks for one of the places of the name"
  /// Unknown: a part of the name is a place, which need not be where the thing so called is.
  case calledAfter = "it is called after a place, and nothing says that it lies there"
}
