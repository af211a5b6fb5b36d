/// Bytes as addresses write them (RFC 3986, 2.1): a per cent sign and two hexadecimal digits.
package enum PercentCoding {
  /// A byte as it is written: 46 → "%2E"
  package static func triplet(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// The byte that a triplet in front of `bytes` stands for; nil where there is none.
  package static func byte(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count >= 3, bytes.first == UInt8(ascii: "%"), let high = digit(bytes[bytes.startIndex + 1]),
      let low = digit(bytes[bytes.startIndex + 2])
    else { return nil }
    return high << 4 | low
  }

  /// The bytes that written ones stand for. A per cent sign without its two digits stands for itself, and the whole is not sound.
  package static func decoded(_ written: some Sequence<UInt8>) -> (bytes: [UInt8], isSound: Bool) {
    var bytes: [UInt8] = []
    var isSound = true
    var rest = Array(written)[...]
    while let first = rest.first {
      if let byte = byte(rest) {
        bytes.append(byte)
        rest = rest.dropFirst(3)
      } else {
        if first == UInt8(ascii: "%") { isSound = false }
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return (bytes, isSound)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }
}
