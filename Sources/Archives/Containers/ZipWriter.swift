import CivilCalendar

/// Members → a zip file (PKWARE's APPNOTE, 4.3). Members are stored, not packed: what zlib packs differs from version to
/// version, and the same bag shall give the same bytes everywhere.
package enum ZipWriter {
  /// Most members, and most bytes of the file, without the extensions for more.
  package static let memberLimit = 65_534
  /// Most bytes of the file.
  package static let byteLimit = 0xFFFF_FFFE

  /// The archive. `modified` is seconds since 1970 for every member, told in UTC; zip begins in 1980.
  ///
  /// - Throws: `ArchiveFinding` with `container.too-large`.
  package static func archive(_ members: [ArchiveMember], modified: Int) throws(ArchiveFinding) -> [UInt8] {
    let size = members.reduce(22) { $0 + $1.bytes.count + 2 * $1.path.utf8.count + 76 }
    guard members.count <= memberLimit, size <= byteLimit, members.allSatisfy({ $0.path.utf8.count <= 0xFFFF }) else {
      throw ArchiveFinding(
        .containerTooLarge, "The bag is too large for a zip file (4 GB, 65,534 members); use --tar.")
    }
    var out: [UInt8] = []
    out.reserveCapacity(size)
    var directory: [UInt8] = []
    for member in members {
      let offset = out.count
      let common = common(member, stamp(modified))
      out += number(0x0403_4B50, 4) + common + member.path.utf8 + member.bytes
      // Made on Unix (3), version 2.0; comment, disk and inner attributes empty; mode 0644.
      directory += number(0x0201_4B50, 4) + number(3 << 8 | 20, 2) + common + number(0, 2) + number(0, 2)
      directory += number(0, 2) + number(0o100644 << 16, 4) + number(offset, 4) + member.path.utf8
    }
    let start = out.count
    out += directory + number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2) + number(members.count, 2)
    return out + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  /// The fields that both headers of a member share. Flag 11 says that the name is UTF-8.
  private static func common(_ member: ArchiveMember, _ stamp: [UInt8]) -> [UInt8] {
    number(20, 2) + number(1 << 11, 2) + number(0, 2) + stamp + number(Int(CRC32.of(member.bytes)), 4)
      + number(member.bytes.count, 4) + number(member.bytes.count, 4) + number(member.path.utf8.count, 2) + number(0, 2)
  }

  private static func stamp(_ seconds: Int) -> [UInt8] {
    let time = DateTime(utcSecond: max(seconds, 315_532_800))
    let (day, second) = (time.date, time.secondOfDay ?? 0)
    let (hour, minute) = (second / 3600, second / 60 % 60)
    let clock = hour << 11 | minute << 5 | second % 60 / 2
    return number(clock, 2) + number((min(day.year, 2107) - 1980) << 9 | day.month << 5 | day.day, 2)
  }

  private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }
}
