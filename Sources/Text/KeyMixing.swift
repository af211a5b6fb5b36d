/// What places keys in a table: two numbers, drawn once in each run.
///
/// Keys are hashes of a page's words, and whoever writes the page chooses the words: some can be found whose hashes agree in all bits that
/// would choose their places. Where a key stands therefore hangs on what no page can know. The key is multiplied in full width and both
/// halves are laid over each other, so that every bit of it counts for the place.
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

  /// The key with its bits mixed.
  @inlinable @inline(__always)
  package func mixed(_ key: UInt64) -> UInt64 {
    let product = (key ^ offset).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }
}
