import DatelineModel
import JSONText

extension Toponym: AnnotationPart {
  static func described<Form: JSONForm<Toponym, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Toponym {
    let context = form.context
    let range = try form.range { $0.range }
    form.derived { w, toponym in
      let place = toponym.likeliest
      w.member("text", toponym.text)
      w.member("name", place?.gazetteerName)
      w.member("lat", place?.latitude, places: 5)
      w.member("lon", place?.longitude, places: 5)
      w.member("geonameid", place?.geonameID)
      w.member("country", place?.country)
      w.member("admin1", place.flatMap(context.region))
      w.member("feature", place?.feature.code)
    }
    let role = try form.text("role") { $0.role }
    let runnersUp = try form.list("runnersUp") { $0.runnersUp }
    let id = try form.numberIfAny("place", if: context.isFull) { $0.likeliest.map { Int($0.id) } }
    let reasons = try form.texts("reasons", if: context.givesReasons) { $0.resolution.reasons }
    let isAmbiguous = try form.mark("ambiguous") { $0.resolution.isAmbiguous }
    let isInsideTown = try form.mark("insideTown") { $0.isInsideTown }
    return try form.settled({ $0 }) { () -> Toponym? in
      let resolution: Resolution
      if let id {
        guard let place = context.place(id) else { return nil }
        resolution = isAmbiguous ? .ambiguous([place] + runnersUp) : .resolved(place, reasons: reasons ?? [])
      } else {
        resolution = .unknown(reasons: reasons ?? [])
      }
      return Toponym(
        range: range, text: context.words(range), resolution: resolution, role: role, runnersUp: runnersUp,
        isInsideTown: isInsideTown)
    }
  }
}

extension Toponym.Resolution {
  /// Why the place was chosen, or why none was.
  fileprivate var reasons: [PlaceReason]? {
    switch self {
    case .resolved(_, let reasons), .unknown(let reasons): reasons
    case .ambiguous: nil
    }
  }
  fileprivate var isAmbiguous: Bool { if case .ambiguous = self { true } else { false } }
}

/// A place that a toponym may have been instead.
extension Place: AnnotationPart {
  static func described<Form: JSONForm<Place, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Place {
    let context = form.context
    form.derived { w, place in
      w.member("name", place.gazetteerName)
      w.member("geonameid", place.geonameID)
      w.member("country", place.country)
    }
    let id = try form.numberIfAny("place", if: context.isFull) { Int($0.id) }
    return try form.settled({ $0 }) { id.flatMap(context.place) }
  }
}
