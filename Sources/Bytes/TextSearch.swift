import Glibc

extension StringProtocol {
  /// Whether the bytes of `needle` stand in the text. The standard library's own looks for characters, and takes many times as long.
  package func contains(_ needle: String) -> Bool {
    var needle = needle
    return needle.withUTF8 { wanted in
      utf8.withContiguousStorageIfAvailable { holds($0, wanted) }
        ?? Array(utf8).withUnsafeBufferPointer { holds($0, wanted) }
    }
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, let sought = wanted.baseAddress, let first = wanted.first else {
      return wanted.isEmpty
    }
    var at = 0
    while text.count - at >= wanted.count,
      let found = memchr(start + at, Int32(first), text.count - at - wanted.count + 1)
    {
      if memcmp(found, sought, wanted.count) == 0 { return true }
      at = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
    }
    return false
  }
}

extension StringProtocol {
  /// Where the bytes of `needle` stand first.
  package func bytes(of needle: String) -> Range<Index>? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return nil }
    var at = utf8.startIndex
    while let start = utf8[at...].firstIndex(of: first) {
      if utf8[start...].starts(with: wanted) { return start..<utf8.index(start, offsetBy: wanted.count) }
      at = utf8.index(after: start)
    }
    return nil
  }
}
