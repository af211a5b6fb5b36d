/// Tar and zip files as `TarWriter` and `ZipWriter` write them → members. Of what others write it reads what happens to look so.
///
/// It believes what stands in front of each member and no more: whether the rest is as it should be shows when the members are
/// packed again and give the same bytes.
package enum ContainerReader {
  /// The members in order; nil where the file is of another form.
  package static func members(_ bytes: [UInt8]) -> [ArchiveMember]? {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) ? zip(bytes) : tar(bytes)
  }

  /// Local headers one after another (APPNOTE, 4.3.7), members stored.
  private static func zip(_ bytes: [UInt8]) -> [ArchiveMember]? {
    var members: [ArchiveMember] = []
    var at = 0
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[at + offset + $1]) << ($1 * 8) }
    }
    while at + 30 <= bytes.count, number(0, 4) == 0x0403_4B50 {
      let (size, nameSize) = (number(22, 4), number(26, 2))
      let start = at + 30 + nameSize
      guard number(8, 2) == 0, number(28, 2) == 0, number(18, 4) == size, start + size <= bytes.count else {
        return nil
      }
      guard let path = path(bytes[(at + 30)..<start]) else { return nil }
      members.append(ArchiveMember(path: path, bytes: Array(bytes[start..<start + size])))
      at = start + size
    }
    return members
  }

  /// Headers and contents in blocks of 512 bytes, up to an empty one; a pax header names the member behind it.
  private static func tar(_ bytes: [UInt8]) -> [ArchiveMember]? {
    var members: [ArchiveMember] = []
    var longName: ArchivePath?
    var at = 0
    while at + 512 <= bytes.count, bytes[at] != 0 {
      let header = bytes[at..<at + 512]
      guard header[(at + 257)..<(at + 262)].elementsEqual("ustar".utf8),
        let size = Int(text(header[(at + 124)..<(at + 135)]), radix: 8), size >= 0, at + 512 + size <= bytes.count
      else { return nil }
      let content = Array(bytes[(at + 512)..<(at + 512 + size)])
      at += 512 + (size + 511) / 512 * 512
      switch header[header.startIndex + 156] {
      case UInt8(ascii: "x"):
        guard let name = paxPath(content) else { return nil }
        longName = name
      case UInt8(ascii: "0"):
        guard let path = longName ?? name(header) else { return nil }
        longName = nil
        members.append(ArchiveMember(path: path, bytes: content))
      default: return nil
      }
    }
    return members.isEmpty ? nil : members
  }

  private static func name(_ header: ArraySlice<UInt8>) -> ArchivePath? {
    let start = header.startIndex
    let prefix = header[(start + 345)..<(start + 500)].prefix { $0 != 0 }
    let name = header[start..<(start + 100)].prefix { $0 != 0 }
    return path(prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name)
  }

  /// "30 path=data/größe.txt\n"
  private static func paxPath(_ record: [UInt8]) -> ArchivePath? {
    let parts = record.dropLast().split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard parts.count == 2, parts[0].elementsEqual("\(record.count) path".utf8), record.last == 0x0A else { return nil }
    return path(parts[1])
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// A name that stays inside the archive; nil for every other.
  private static func path(_ bytes: ArraySlice<UInt8>) -> ArchivePath? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let path = ArchivePath(text)
    return path.isSafe ? path : nil
  }
}
