/// What a person may have meant who wrote a name that is not known.
enum NearestName {
  /// The known key that differs least, where it differs in few letters or one holds the other.
  static func of(key: String, _ known: [String]) -> String? {
    let plain = key.lowercased().map { $0 == "_" || $0 == " " ? "-" : String($0) }.joined()
    if let part = known.first(where: { plain.contains($0) || $0.contains(plain) && plain.utf8.count > 3 }) {
      return part
    }
    let ranked = known.map { ($0, distance(Array(plain.utf8), Array($0.utf8))) }.min { $0.1 < $1.1 }
    return ranked.flatMap { $0.1 <= 2 ? $0.0 : nil }
  }

  /// The known zones that differ least, at most three: their last part may stand alone ("Karachi"), and a few letters may
  /// be wrong ("Europe/Londn").
  static func of(zone: String, _ known: [String]) -> [String] {
    let plain = Array(zone.lowercased().map { $0 == " " ? "_" : String($0) }.joined().utf8)
    let part = lastPart(plain)
    let ranked = known.compactMap { name -> (name: String, distance: Int)? in
      let whole = Array(name.lowercased().utf8)
      let ofPart = distance(Array(part), Array(lastPart(whole)))
      if ofPart <= part.count / 5 { return (name, ofPart) }
      let ofWhole = distance(plain, whole)
      return ofWhole <= plain.count / 5 ? (name, ofWhole) : nil
    }
    let least = ranked.map(\.distance).min()
    return ranked.filter { $0.distance == least }.prefix(3).map(\.name)
  }

  private static func lastPart(_ name: [UInt8]) -> ArraySlice<UInt8> {
    name[(name.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
  }

  /// Letters to put in, take out or change (Levenshtein).
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(corner + (x == y ? 0 : 1), above + 1, row[j] + 1)
        corner = above
      }
    }
    return row[b.count]
  }
}
