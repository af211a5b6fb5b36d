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

  private mutating func unpack(_ first: ArraySlice<UInt8>, _ pieces: () -> ArraySlice<UInt8>?) throws(Failure) {
    guard let unpacking = GzipUnpacking() else { throw .unreadable }
    var out: [UInt8] = []
    let end = try unpacking.unpack(
      Array(first), into: &out,
      more: { () throws(Failure) in
        guard let next = pieces() else { throw .unreadable }
        return Array(next)
      },
      goesOn: { out throws(Failure) in
        try add(out[...])
        out.removeAll(keepingCapacity: true)
        return true
      })
    guard end == .whole else { throw .damaged }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    size += bytes.count
    if size > limit { throw .tooLarge }
    if front.count < holding { front += bytes.prefix(holding - front.count) }
    digest.update(bytes)
  }
}
