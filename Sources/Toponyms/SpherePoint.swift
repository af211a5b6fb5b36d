import Glibc

/// Points on the unit sphere: their chord stands for the distance, which needs neither a root nor an arc.
extension SIMD3<Double> {
  /// The point at degrees of latitude and longitude.
  init(latitude: Double, longitude: Double) {
    let north = latitude * .pi / 180
    let east = longitude * .pi / 180
    self.init(cos(north) * cos(east), cos(north) * sin(east), sin(north))
  }

  /// The square of the chord to another point, in kilometres of the Earth.
  @inline(__always)
  func squaredKilometres(to other: SIMD3<Double>) -> Double {
    let product = self * other
    return Swift.max(0, 2 - 2 * (product.x + product.y + product.z)) * (6371 * 6371)
  }
}
