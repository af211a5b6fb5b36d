/// Bytes of a web archive, unpacked where they are gzip, handed out from the front; holds little at a time.
final class ArchiveStream {
  /// How a wish for bytes ended.
  enum Interruption {
    /// The file ends.
    case end
    /// The packed data is damaged, or the file cannot be read.
    case damage
  }

  /// Packed bytes that are kept to look again for a member's start.
  private static let lookBack = 4 << 20

  private let next: () -> [UInt8]?
  private let unpacking: GzipUnpacking?
  private var packed: [UInt8] = []
  private var packedAt = 0
  private var packedBase = 0
  private var memberStart = 0
  private var isMemberOpen = false
  private var isDone = false
  private var plain: [UInt8] = []
  private var plainAt = 0
  private var plainBase = 0
  private(set) var interruption: Interruption?

  /// A stream of what `next` gives: bytes, empty at the end, nil on an error.
  init(_ next: @escaping () -> [UInt8]?) {
    self.next = next
    var first: [UInt8] = []
    var isAtEnd = false
    while first.count < 2, !isAtEnd {
      let piece = next() ?? []
      isAtEnd = piece.isEmpty
      first += piece
    }
    unpacking = first.starts(with: [0x1F, 0x8B]) ? GzipUnpacking() : nil
    if unpacking == nil { plain = first } else { packed = first }
    isMemberOpen = unpacking != nil
    isDone = isAtEnd
  }

  /// Where the next byte, or its gzip member, stands in the file.
  var offset: Int { unpacking == nil ? plainBase + plainAt : memberStart }

  /// Makes `count` bytes ready; false where fewer come. See `interruption` then.
  func has(_ count: Int) -> Bool {
    while plain.count - plainAt < count, fill() {}
    return plain.count - plainAt >= count
  }

  /// The byte so far ahead, which `has` made ready.
  func peek(_ ahead: Int) -> UInt8 { plain[plainAt + ahead] }

  /// Passes over one byte, which `has` made ready.
  func drop() { plainAt += 1 }

  /// Takes as many bytes as there are, at most `count`.
  func take(_ count: Int) -> [UInt8] {
    _ = has(count)
    let taken = Array(plain[plainAt..<min(plainAt + count, plain.count)])
    plainAt += taken.count
    return taken
  }

  /// Passes over bytes without keeping them; returns how many there were.
  func skip(_ count: Int) -> Int {
    var left = count
    while left > 0 {
      let passed = take(min(left, 1 << 16)).count
      if passed == 0 { break }
      left -= passed
    }
    return count - left
  }

  /// After damage: drops what was unpacked of the damaged member and goes to the next that begins like one.
  ///
  /// - Returns: false where there is none.
  func goToNextMember() -> Bool {
    guard let unpacking else {
      interruption = .end
      return false
    }
    interruption = nil
    isMemberOpen = false
    plainAt = plain.count
    packedAt = max(0, memberStart + 1 - packedBase)
    while true {
      while packedAt + 3 <= packed.count {
        if packed[packedAt] == 0x1F, packed[packedAt + 1] == 0x8B, packed[packedAt + 2] == 8 {
          unpacking.reset()
          memberStart = packedBase + packedAt
          isMemberOpen = true
          return true
        }
        packedAt += 1
      }
      guard fetch() else {
        packedAt = packed.count
        interruption = .end
        return false
      }
    }
  }

  private func fill() -> Bool {
    if interruption != nil { return false }
    if plainAt > 1 << 18 {
      plain.removeFirst(plainAt)
      plainBase += plainAt
      plainAt = 0
    }
    return unpacking == nil ? fillPlain() : fillUnpacked()
  }

  private func fillPlain() -> Bool {
    guard !isDone, let more = next() else {
      interruption = isDone ? .end : .damage
      isDone = true
      return false
    }
    guard !more.isEmpty else {
      isDone = true
      interruption = .end
      return false
    }
    plain += more
    return true
  }

  private func fillUnpacked() -> Bool {
    guard let unpacking else { return false }
    let before = plain.count
    while plain.count == before {
      if !isMemberOpen, !openMember() { return false }
      let at = packedAt
      switch unpacking.step(packed, at: &packedAt, into: &plain) {
      case .memberEnd: isMemberOpen = false
      case .wantsRoom: continue
      case .wantsInput:
        if packedAt == packed.count || packedAt == at, plain.count == before, !fetch() {
          interruption = .damage
          return false
        }
      case .damaged:
        interruption = .damage
        return false
      }
    }
    return true
  }

  /// The next member begins where the last ended; other bytes there are damage, the file's end is the end.
  private func openMember() -> Bool {
    while packed.count - packedAt < 2, fetch() {}
    memberStart = packedBase + packedAt
    guard packedAt < packed.count else {
      interruption = .end
      return false
    }
    guard packed.count - packedAt >= 2, packed[packedAt] == 0x1F, packed[packedAt + 1] == 0x8B else {
      interruption = .damage
      return false
    }
    unpacking?.reset()
    isMemberOpen = true
    return true
  }

  private func fetch() -> Bool {
    let keep = min(packedAt, max(memberStart - packedBase, packed.count - ArchiveStream.lookBack))
    if keep > 1 << 18 {
      packed.removeFirst(keep)
      packedBase += keep
      packedAt -= keep
    }
    guard !isDone, let more = next(), !more.isEmpty else {
      isDone = true
      return false
    }
    packed += more
    return true
  }
}
