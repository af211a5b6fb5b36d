import Glibc

/// Distances and directions on a sphere of 6,371 km.
public enum GreatCircle {
  /// Kilometres between two points in degrees, by the haversine formula.
  public static func kilometres(_ lat1: Double, _ lon1: Double, _ lat2: Double, _ lon2: Double) -> Double {
    let degree = Double.pi / 180
    let a = sin((lat2 - lat1) * degree / 2)
    let b = sin((lon2 - lon1) * degree / 2)
    let h = a * a + cos(lat1 * degree) * cos(lat2 * degree) * b * b
    return 2 * 6371 * asin(min(1, h.squareRoot()))
  }

  /// The point so many kilometres from another, all in degrees; `bearing` runs clockwise from north.
  public static func point(_ latitude: Double, _ longitude: Double, bearing: Double, kilometres: Double)
    -> (latitude: Double, longitude: Double)
  {
    let degree = Double.pi / 180
    let way = kilometres / 6371
    let north = sin(latitude * degree) * cos(way) + cos(latitude * degree) * sin(way) * cos(bearing * degree)
    let east = sin(bearing * degree) * sin(way) * cos(latitude * degree)
    let turned = longitude + atan2(east, cos(way) - sin(latitude * degree) * north) / degree
    return (asin(max(-1, min(1, north))) / degree, turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned)
  }
}
