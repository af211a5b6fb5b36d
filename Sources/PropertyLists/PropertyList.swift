import CPlist

/// A property list of Apple's in its binary form, read by libplist, no pointer of which leaves this file.
package final class PropertyList {
  /// An object of the list; it lives as long as the list does.
  package struct Node {
    fileprivate let list: PropertyList
    fileprivate let node: plist_t

    /// The value of a key; nil where this is no dictionary or has none of that name.
    package subscript(_ key: String) -> Node? {
      guard plist_get_node_type(node) == PLIST_DICT, let value = plist_dict_get_item(node, key) else { return nil }
      return Node(list: list, node: value)
    }

    /// The bytes of a data object.
    package var data: [UInt8]? {
      guard plist_get_node_type(node) == PLIST_DATA else { return nil }
      var count: UInt64 = 0
      guard let bytes = plist_get_data_ptr(node, &count) else { return count == 0 ? [] : nil }
      return bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        Array(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }

    /// The text of a string object.
    package var text: String? {
      guard plist_get_node_type(node) == PLIST_STRING else { return nil }
      var count: UInt64 = 0
      return plist_get_string_ptr(node, &count).map { String(cString: $0) }
    }
  }

  private let root: plist_t

  /// Reads a binary property list; nil where the bytes are none.
  package init?(binary bytes: [UInt8]) {
    guard bytes.starts(with: "bplist0".utf8), let count = UInt32(exactly: bytes.count) else { return nil }
    var root: plist_t?
    bytes.withUnsafeBytes { buffer in
      plist_from_bin(buffer.bindMemory(to: CChar.self).baseAddress, count, &root)
    }
    guard let root else { return nil }
    self.root = root
  }

  deinit { plist_free(root) }

  /// The object that holds all others.
  package var top: Node { Node(list: self, node: root) }
}
