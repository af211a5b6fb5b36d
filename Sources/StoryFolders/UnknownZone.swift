package import CivilCalendar

extension CivilTimeZone {
  /// What to say of a zone that is not known: "The zone "Europe/Londn" is not known; did you mean Europe/London? …"
  package static func advice(unknown written: String) -> String {
    let near = NearestName.of(zone: written, identifiers)
    let hint = near.isEmpty ? "give" : "did you mean \(near.joined(separator: " or "))? Give"
    return
      "The zone \"\(written)\" is not known; \(hint) a name of the IANA time zone database, such as Asia/Karachi, or its offset from UTC, such as +05:00."
  }
}
