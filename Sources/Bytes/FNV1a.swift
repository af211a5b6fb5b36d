/// The hash FNV-1a (Fowler, Noll, Vo) in 64 bits: the same on every machine and in every run, so it may stand in tables and ids.
///
/// It can be cut anywhere: what was mixed so far is a key to which more can be added.
package enum FNV1a {
  /// The key of nothing.
  @inlinable package static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Takes one more byte.
  @inlinable @inline(__always)
  package static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 { mix(key, UInt64(byte)) }

  /// Takes one more key whole, which the published hash does not know.
  @inlinable @inline(__always)
  package static func mix(_ key: UInt64, _ other: UInt64) -> UInt64 { (key ^ other) &* 0x100_0000_01b3 }

  /// The key of all bytes.
  @inlinable
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    // Across modules a loop over any sequence asks it for each byte through a table; one over memory does not.
    if let key = bytes.withContiguousStorageIfAvailable({ of($0) }) { return key }
    var key = seed
    for byte in bytes { key = mix(key, byte) }
    return key
  }

  /// The key of all bytes.
  @inlinable
  package static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key = seed
    for byte in bytes { key = mix(key, byte) }
    return key
  }
}
