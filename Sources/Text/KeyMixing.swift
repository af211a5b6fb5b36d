/// What places keys in a table: two numbers, drawn once in each run.
///
/// Keys are hashes of a page's words, and whoever writes the page chooses the words: some can be found whose hashes agree in all bits that
/// would choose their places. Where a key stands therefore hangs on what no page can know. The key is multiplied in full width, both halves
/// are laid over each other and spread once more: without that, keys in steps of a power of two crowded under some numbers.
@usableFromInline
package struct KeyMixing: Sendable {
  @usableFromInline let offset: UInt64
  @usableFromInline let factor: UInt64

  /// The mixing of these numbers; the factor is made odd.
  @inlinable
  package init(offset: UInt64, factor: UInt64) {
    self.offset = offset
    self.factor = factor | 1
  }

  /// The mixing of this run.
  @usableFromInline
  package static let ofRun = KeyMixing(offset: .random(in: .min ... .max), factor: .random(in: .min ... .max))

  /// 32 bits of which each hangs on every bit of the key.
  @inlinable @inline(__always)
  package func mixed(_ key: UInt64) -> UInt64 {
    let product = (key ^ offset).multipliedFullWidth(by: factor)
    return ((product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15) >> 32
  }
}
