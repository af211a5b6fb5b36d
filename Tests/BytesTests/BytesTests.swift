import Bytes
import Testing

/// What is done with bytes whatever they say.
struct BytesTests {
  /// Values of the authors' own table (isthe.com/chongo/src/fnv, 64 bits, 1a).
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func fnv(_ text: String, _ key: UInt64) {
    #expect(FNV1a.of(text.utf8) == key)
    #expect(text.utf8.reduce(FNV1a.seed) { FNV1a.mix($0, $1) } == key)
  }

  @Test(arguments: [
    ("a%20b", "a b", true), ("%C3%A9%c3%a9", "éé", true), ("", "", true), ("100%", "100%", false), ("%2", "%2", false),
    ("%+1", "%+1", false), ("%-1%41", "%-1A", false), ("%%41", "%A", false), ("%4G", "%4G", false),
    ("%2541", "%41", true),
  ])
  func percent(_ written: String, _ text: String, _ isSound: Bool) {
    let decoded = PercentCoding.decoded(written.utf8)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.isSound == isSound)
  }

  @Test func everyByteComesBack() {
    for byte in UInt8.min...UInt8.max {
      #expect(PercentCoding.triplet(byte).utf8.count == 3)
      #expect(PercentCoding.decoded(PercentCoding.triplet(byte).utf8).bytes == [byte])
      #expect(PercentCoding.decoded(PercentCoding.triplet(byte).lowercased().utf8).bytes == [byte])
    }
  }
}
