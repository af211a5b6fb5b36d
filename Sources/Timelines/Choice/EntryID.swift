import Bytes

/// Ids made from content: links survive a rebuild.
package enum EntryID {
  package static func make(_ parts: String...) -> String {
    let hash = FNV1a.of(parts.map { $0 + "\u{1F}" }.joined().utf8)
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    var text = "e-"
    for shift in stride(from: 0, to: 50, by: 5) { text.append(digits[Int(hash >> UInt64(shift) & 31)]) }
    return text
  }
}
