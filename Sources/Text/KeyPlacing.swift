/// How a table finds a place for a key.
@usableFromInline
package protocol KeyPlacing: Sendable {
  init()
  /// A number whose lower bits are the place.
  func place(_ key: UInt64) -> UInt64
}

/// For tables of the program's own words: the key as it is, both halves laid over each other. What a page asks for costs no more than
/// the longest row that these words make.
@usableFromInline
package struct OwnWords: KeyPlacing {
  @inlinable package init() {}

  @inlinable @inline(__always)
  package func place(_ key: UInt64) -> UInt64 { key ^ key >> 32 }
}

/// For tables of a page's words: keys are mixed with two numbers that are drawn once in each run.
///
/// Keys are hashes of words, and whoever writes the page chooses the words: some can be found whose hashes agree in all bits that
/// would choose their places. Where a key stands therefore hangs on what no page can know. The key is multiplied in full width, both halves
/// are laid over each other and spread once more: without that, keys in steps of a power of two crowded under some numbers.
@usableFromInline
package struct PageWords: KeyPlacing {
  @usableFromInline let offset: UInt64
  @usableFromInline let factor: UInt64

  /// The numbers of this run.
  @inlinable package init() { self = PageWords.ofRun }

  /// These numbers; the factor is made odd.
  @inlinable
  package init(offset: UInt64, factor: UInt64) {
    self.offset = offset
    self.factor = factor | 1
  }

  @usableFromInline
  package static let ofRun = PageWords(offset: .random(in: .min ... .max), factor: .random(in: .min ... .max))

  /// 32 bits of which each hangs on every bit of the key.
  @inlinable @inline(__always)
  package func place(_ key: UInt64) -> UInt64 {
    let product = (key ^ offset).multipliedFullWidth(by: factor)
    return ((product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15) >> 32
  }
}
