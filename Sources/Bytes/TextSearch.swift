import Glibc

extension StringProtocol {
  /// Whether the bytes of `needle` stand in the text. The standard library's own looks for characters, and takes many times as long.
  package func contains(_ needle: String) -> Bool { needle.isEmpty || place(of: needle) != nil }

  /// Where the bytes of `needle` stand first.
  package func bytes(of needle: String) -> Range<Index>? {
    guard let place = place(of: needle) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: needle.utf8.count)
  }

  private func place(of needle: String) -> Int? {
    var needle = needle
    return needle.withUTF8 { wanted in
      utf8.withContiguousStorageIfAvailable { $0.place(of: wanted) }
        ?? Array(utf8).withUnsafeBufferPointer { $0.place(of: wanted) }
    }
  }
}

extension [UInt8] {
  /// Whether the bytes of `needle` stand in it.
  package func contains(_ needle: StaticString) -> Bool {
    needle.withUTF8Buffer { wanted in withUnsafeBufferPointer { $0.place(of: wanted) } } != nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the wanted bytes stand first; nowhere where none are wanted. The C library looks at many bytes in one step.
  fileprivate func place(of wanted: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let start = baseAddress, let sought = wanted.baseAddress, let first = wanted.first else { return nil }
    var at = 0
    while count - at >= wanted.count, let found = memchr(start + at, Int32(first), count - at - wanted.count + 1) {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
      if memcmp(found, sought, wanted.count) == 0 { return place }
      at = place + 1
    }
    return nil
  }
}
