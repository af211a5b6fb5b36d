import DatelineModel
import Testing

/// Well-known cities that share their name with the province or the state round them: in a sentence that says no more than the name the
/// city is meant, and its point is the city's, not the middle of the area.
@Suite struct CityTable {
  /// Name, latitude, longitude.
  static let cities: [(String, Double, Double)] = [
    ("Homs", 34.73, 36.72), ("Aleppo", 36.20, 37.16), ("Hama", 35.13, 36.75), ("Idlib", 35.93, 36.63),
    ("Raqqa", 35.95, 39.01), ("Daraa", 32.62, 36.10), ("Kandahar", 31.61, 65.70), ("Kunduz", 36.73, 68.87),
    ("Herat", 34.34, 62.20), ("Kabul", 34.53, 69.17), ("Ghazni", 33.55, 68.42), ("Bamyan", 34.82, 67.83),
    ("Khost", 33.34, 69.92), ("Bari", 41.12, 16.87), ("Naples", 40.85, 14.27), ("Milan", 45.46, 9.19),
    ("Bologna", 44.49, 11.34), ("Genoa", 44.41, 8.93), ("Palermo", 38.12, 13.36), ("São Paulo", -23.55, -46.64),
    ("Rio de Janeiro", -22.91, -43.20), ("Puebla", 19.04, -98.20), ("Oaxaca", 17.06, -96.72),
    ("Durango", 24.02, -104.67), ("Chihuahua", 28.64, -106.09), ("Zacatecas", 22.77, -102.58),
    ("Querétaro", 20.59, -100.39), ("San Luis Potosí", 22.15, -100.98), ("Guanajuato", 21.02, -101.26),
    ("Basra", 30.51, 47.81), ("Baghdad", 33.34, 44.40), ("Najaf", 32.00, 44.34), ("Karbala", 32.61, 44.02),
    ("Kirkuk", 35.47, 44.39), ("Erbil", 36.19, 44.01), ("Tripoli", 32.89, 13.19), ("Benghazi", 32.12, 20.07),
    ("Misrata", 32.38, 15.09), ("Algiers", 36.75, 3.06), ("Oran", 35.70, -0.65), ("Constantine", 36.37, 6.61),
    ("Tunis", 36.80, 10.18), ("Sfax", 34.74, 10.76), ("Cairo", 30.04, 31.24), ("Alexandria", 31.20, 29.92),
    ("Aswan", 24.09, 32.90), ("Suez", 29.97, 32.53), ("Luxor", 25.69, 32.64), ("Istanbul", 41.01, 28.95),
    ("Ankara", 39.92, 32.85), ("Izmir", 38.41, 27.14), ("Gaziantep", 37.06, 37.38), ("Diyarbakir", 37.91, 40.22),
    ("Isfahan", 32.65, 51.67), ("Tehran", 35.69, 51.39), ("Qom", 34.64, 50.88), ("Kerman", 30.28, 57.08),
    ("Hamadan", 34.80, 48.51), ("Donetsk", 48.02, 37.80), ("Luhansk", 48.57, 39.31), ("Kharkiv", 49.98, 36.25),
    ("Kherson", 46.66, 32.62), ("Zaporizhzhia", 47.84, 35.14), ("Odesa", 46.48, 30.73), ("Lviv", 49.84, 24.02),
    ("Poltava", 49.59, 34.55), ("Sumy", 50.91, 34.80), ("Krasnodar", 45.04, 38.98), ("Samara", 53.20, 50.15),
    ("Kyoto", 35.02, 135.75), ("Osaka", 34.69, 135.50), ("Hiroshima", 34.40, 132.46), ("Fukuoka", 33.59, 130.40),
    ("Kano", 12.00, 8.52), ("Sokoto", 13.06, 5.24), ("Katsina", 12.99, 7.60), ("Sanaa", 15.35, 44.21),
    ("Córdoba", -31.41, -64.18), ("Mendoza", -32.89, -68.84), ("Bujumbura", -3.38, 29.36),
  ]

  /// Where the words tell that the area is meant, it is.
  @Test(arguments: [
    ("A bomb exploded at a market in Homs province.", "ADM1"),
    ("Farmers across the province of Kandahar lost their crop.", "ADM1"),
    ("A bomb exploded at a market in the state of São Paulo.", "ADM1"),
  ])
  func areas(text: String, kind: String) {
    #expect(SupportTable.places(text).first?.likeliest?.feature.code == kind)
  }

  /// Within 20 km of the city; of 80 one may be missed.
  @Test func citiesBeforeProvinces() {
    #expect(CityTable.cities.count == 80)
    let missed = CityTable.cities.filter { name, latitude, longitude in
      let places = SupportTable.places("A bomb exploded at a market in \(name).")
      guard places.count == 1, let place = places.first?.likeliest else { return true }
      return GreatCircle.kilometres(place.latitude, place.longitude, latitude, longitude) > 20
    }
    #expect(missed.count <= 1, "\(missed.map(\.0))")
  }
}
