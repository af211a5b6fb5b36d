/// Members → a tar file: POSIX ustar, with a pax header for names that ustar cannot hold (IEEE Std 1003.1, pax).
///
/// The bytes depend on names, contents and the time given, on nothing of the machine.
package enum TarWriter {
  private static let block = 512
  /// Most bytes that ustar's eleven octal digits can count.
  package static let memberLimit = 0o77_777_777_777

  /// The archive. `modified` is seconds since 1970, for every member.
  ///
  /// - Throws: `ArchiveFinding` with `container.too-large`.
  package static func archive(_ members: [ArchiveMember], modified: Int) throws(ArchiveFinding) -> [UInt8] {
    var out: [UInt8] = []
    for member in members {
      guard member.bytes.count <= memberLimit else {
        throw ArchiveFinding(
          .containerTooLarge, "\"\(member.path.text)\" is too large for a tar file; keep the folder itself.")
      }
      let name = member.path.utf8
      let parts = split(name)
      if parts == nil {
        out += entry("pax/\(DigestAlgorithm.sha256.hexadecimal(of: name).prefix(32))", paxPath(name), "x", modified)
      }
      let (prefix, last) = parts ?? ([], Array(name.prefix(100)))
      out += header(prefix, last, member.bytes.count, UInt8(ascii: "0"), modified) + padded(member.bytes)
    }
    return out + [UInt8](repeating: 0, count: 2 * block)
  }

  /// ustar's prefix of 155 and name of 100 bytes, divided at a slash; nil where the name does not fit or is not ASCII.
  private static func split(_ name: [UInt8]) -> (prefix: [UInt8], name: [UInt8])? {
    guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
    if name.count <= 100 { return ([], name) }
    for index in name.indices where name[index] == UInt8(ascii: "/") && index <= 155 && name.count - index - 1 <= 100 {
      return (Array(name[..<index]), Array(name[(index + 1)...]))
    }
    return nil
  }

  /// A pax record: its own length in decimal, a blank, "path=…", a line feed.
  private static func paxPath(_ name: [UInt8]) -> [UInt8] {
    let tail = Array(" path=".utf8) + name + [0x0A]
    var length = tail.count
    while String(length).utf8.count + tail.count != length { length = String(length).utf8.count + tail.count }
    return Array(String(length).utf8) + tail
  }

  private static func entry(_ name: String, _ bytes: [UInt8], _ type: Unicode.Scalar, _ modified: Int) -> [UInt8] {
    header([], Array(name.utf8), bytes.count, UInt8(ascii: type), modified) + padded(bytes)
  }

  private static func header(
    _ prefix: [UInt8], _ name: [UInt8], _ size: Int, _ type: UInt8, _ modified: Int
  ) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ bytes: some Sequence<UInt8>, at: Int) { for (i, byte) in bytes.enumerated() { header[at + i] = byte } }
    put(name, at: 0)
    put(octal(0o644, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    put(octal(size, 11), at: 124)
    put(octal(max(0, modified), 11), at: 136)
    put([UInt8](repeating: 0x20, count: 8), at: 148)
    header[156] = type
    put("ustar".utf8, at: 257)
    put("00".utf8, at: 263)
    put(prefix, at: 345)
    put(Array(octal(header.reduce(0) { $0 + Int($1) }, 6)) + [0, 0x20], at: 148)
    return header
  }

  private static func octal(_ number: Int, _ width: Int) -> String.UTF8View {
    let digits = String(number, radix: 8)
    return (String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits).utf8
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes + [UInt8](repeating: 0, count: (block - bytes.count % block) % block)
  }
}
