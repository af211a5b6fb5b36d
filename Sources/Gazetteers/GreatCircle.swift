import Glibc

/// Distances on a sphere of 6,371 km.
public enum GreatCircle {
  /// Kilometres between two points in degrees, by the haversine formula.
  public static func kilometres(_ lat1: Double, _ lon1: Double, _ lat2: Double, _ lon2: Double) -> Double {
    let degree = Double.pi / 180
    let a = sin((lat2 - lat1) * degree / 2)
    let b = sin((lon2 - lon1) * degree / 2)
    let h = a * a + cos(lat1 * degree) * cos(lat2 * degree) * b * b
    return 2 * 6371 * asin(min(1, h.squareRoot()))
  }
}
