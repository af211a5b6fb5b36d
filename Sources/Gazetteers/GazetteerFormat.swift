/// The compiled form: little-endian tables that are read in place.
///
///     header    "DLGZ0002", then 32-bit: places, names, candidates, bytes of text, buckets
///     places    32 bytes each: id, parent row, latitude and longitude in 1e-5 degrees, population, offset of the name,
///               feature, 0, country's two letters, 0
///     buckets   32-bit: first name of each bucket, by the top bits of the key; one more at the end
///     names     16 bytes each, sorted by key: key, first candidate, candidates (16 bits), most words of a name that
///               begins so (8 bits), the name's standing (8 bits)
///     candidates 32-bit: row, top bit set where the name is not the place's main name
///     text      names as a length byte and UTF-8
enum GazetteerFormat {
  static let magic: [UInt8] = Array("DLGZ0002".utf8)
  static let headerSize = 32
  static let placeSize = 32
  static let nameSize = 16
  static let alternateBit: UInt32 = 1 << 31
  static let noRow: UInt32 = .max
  /// Ids from here on are dateline's own.
  static let firstOwnID: UInt32 = 3_000_000_000
}
