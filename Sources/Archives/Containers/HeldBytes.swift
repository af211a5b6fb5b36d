/// Bytes that come in pieces, unpacked where they are gzip. No more than their front is held; size and digest are those of all of them.
package struct HeldBytes: Sendable {
  /// Why they cannot be read.
  package enum Failure: Error { case unreadable, damaged, tooLarge }

  /// The front.
  package private(set) var front: [UInt8] = []
  /// How many there are, unpacked.
  package private(set) var size = 0
  private var digest = RunningDigest(.sha256)
  private let limit: Int
  private let holding: Int

  /// SHA-256 of all of them, unpacked, hexadecimal.
  package var sha256: String { Hexadecimal.text(digest.finalized()) }

  /// Reads pieces: bytes, empty at the end, nil on an error. `holding` is how many are held, `limit` how many may come.
  package init(limit: Int, holding: Int, pieces: () -> ArraySlice<UInt8>?) throws(Failure) {
    (self.limit, self.holding) = (limit, holding)
    guard let first = pieces() else { throw .unreadable }
    if first.starts(with: [0x1F, 0x8B]) { try unpack(first, pieces) } else { try take(first, pieces) }
  }

  private mutating func take(_ first: ArraySlice<UInt8>, _ pieces: () -> ArraySlice<UInt8>?) throws(Failure) {
    var piece = first
    while !piece.isEmpty {
      try add(piece)
      guard let next = pieces() else { throw .unreadable }
      piece = next
    }
  }

  /// Member after member; what follows the last and is none itself is left out, as gzip does.
  private mutating func unpack(_ first: ArraySlice<UInt8>, _ pieces: () -> ArraySlice<UInt8>?) throws(Failure) {
    guard let unpacking = GzipUnpacking() else { throw .unreadable }
    var out: [UInt8] = []
    var isBetweenMembers = false
    var piece = Array(first)
    while !piece.isEmpty {
      var at = 0
      while at < piece.count {
        if isBetweenMembers {
          guard piece[at] == 0x1F else { return }
          unpacking.reset()
          isBetweenMembers = false
        }
        let step = unpacking.step(piece, at: &at, into: &out)
        try add(out[...])
        out.removeAll(keepingCapacity: true)
        switch step {
        case .damaged: throw .damaged
        case .memberEnd: isBetweenMembers = true
        case .wantsInput, .wantsRoom: continue
        }
      }
      guard let next = pieces() else { throw .unreadable }
      piece = Array(next)
    }
    // What is left inside the unpacker comes without further input.
    while !isBetweenMembers {
      var at = 0
      let step = unpacking.step([], at: &at, into: &out)
      try add(out[...])
      out.removeAll(keepingCapacity: true)
      switch step {
      case .wantsRoom: continue
      case .memberEnd: isBetweenMembers = true
      case .wantsInput, .damaged: throw .damaged
      }
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    size += bytes.count
    if size > limit { throw .tooLarge }
    if front.count < holding { front += bytes.prefix(holding - front.count) }
    digest.update(bytes)
  }
}
