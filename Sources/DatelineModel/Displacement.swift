/// How far from a place something lies, and in which direction: "40 km north-east of Sibi".
///
/// With a direction it gives a point; that point is approximate, since the words round both.
public struct Displacement: Hashable, Sendable {
  /// Kilometres from the place.
  public let kilometres: Double
  /// Degrees clockwise from north, 0 up to 360; nil where the words give no direction.
  public let bearing: Double?
  /// The words from the number up to the place's name.
  public let range: TextRange

  /// A displacement of known parts.
  package init(kilometres: Double, bearing: Double?, range: TextRange) {
    self.kilometres = kilometres
    self.bearing = bearing
    self.range = range
  }

  /// The point, in degrees, when counted from `place`; nil without a direction.
  public func point(from place: Place) -> (latitude: Double, longitude: Double)? {
    bearing.map { GreatCircle.point(place.latitude, place.longitude, bearing: $0, kilometres: kilometres) }
  }
}
