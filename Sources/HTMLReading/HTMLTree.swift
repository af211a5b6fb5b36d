package import DatelineModel

/// A parsed page that Swift owns: nodes in document order in flat arrays, all text in one UTF-8 buffer.
///
/// A node is an index. Its descendants are the indices up to `end(of:)`, so a subtree is a range and a walk is a loop.
package struct HTMLTree: Sendable {
  /// A node's place in document order; 0 is a root that stands above the page's own elements.
  package typealias Node = Int

  package var tags: [HTMLTag] = []
  package var parents: [Int32] = []
  package var ends: [Int32] = []
  /// For text nodes the range in `buffer`; for elements the range of their attributes in `attributes`.
  package var spans: [Span32] = []
  package var attributes: [Attribute] = []
  package var buffer: [UInt8] = []
  /// Where the texts in `buffer` stand in the decoded page; attributes are not in it.
  package var sources = SourceMap()

  package struct Span32: Sendable {
    package var start: UInt32
    package var end: UInt32
  }

  package struct Attribute: Sendable {
    package let name: HTMLAttributeName
    package let value: Span32
  }

  /// Number of nodes.
  package var count: Int { tags.count }

  /// Element name, or `.text`.
  @inline(__always)
  package func tag(_ node: Node) -> HTMLTag { tags[node] }

  /// The node above; the root is its own parent.
  @inline(__always)
  package func parent(_ node: Node) -> Node { Int(parents[node]) }

  /// The index after the node's last descendant.
  @inline(__always)
  package func end(of node: Node) -> Node { Int(ends[node]) }

  /// The bytes of a text node.
  package func bytes(_ node: Node) -> ArraySlice<UInt8> {
    let span = spans[node]
    return tags[node] == .text ? buffer[Int(span.start)..<Int(span.end)] : []
  }

  /// The bytes of an attribute, nil where the element does not have it.
  package func attributeBytes(_ node: Node, _ name: HTMLAttributeName) -> ArraySlice<UInt8>? {
    guard tags[node] != .text else { return nil }
    let span = spans[node]
    for index in Int(span.start)..<Int(span.end) where attributes[index].name == name {
      let value = attributes[index].value
      return buffer[Int(value.start)..<Int(value.end)]
    }
    return nil
  }

  /// An attribute's value, nil where the element does not have it.
  package func attribute(_ node: Node, _ name: HTMLAttributeName) -> String? {
    attributeBytes(node, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All text below a node, white space folded, invisible elements left out.
  package func text(of node: Node) -> String {
    var folded = FoldedText()
    var at = node
    let stop = end(of: node)
    var last: Node?
    while at < stop {
      let tag = tags[at]
      if tag == .text {
        let text = bytes(at)
        if let last, isSeam(last, at), TextSeam.divides(folded.bytes, text) { folded.space() }
        folded.append(text)
        last = at
      } else if at != node, tag.isInvisible {
        at = end(of: at)
        continue
      } else if tag.isBlock || tag == .br {
        folded.space()
      }
      at += 1
    }
    return folded.string
  }

  /// Whether an element that styles set apart begins or ends between two texts.
  private func isSeam(_ last: Node, _ next: Node) -> Bool {
    if tags[(last + 1)..<next].contains(where: TextSeam.isDivider) { return true }
    let above = parent(last)
    return end(of: above) <= next && TextSeam.isDivider(tags[above])
  }

  /// All text below a node as it stands, scripts included.
  package func rawText(of node: Node) -> [UInt8] {
    var all: [UInt8] = []
    for at in node..<end(of: node) where tags[at] == .text { all.append(contentsOf: bytes(at)) }
    return all
  }

  /// A readable picture of the tree, two spaces a level: for tests.
  package var dump: String {
    var lines: [String] = []
    var depths = [Int](repeating: 0, count: count)
    for node in 1..<max(1, count) {
      depths[node] = depths[parent(node)] + 1
      let indent = String(repeating: "  ", count: depths[node] - 1)
      if tags[node] == .text {
        lines.append(indent + "\"" + String(decoding: bytes(node), as: UTF8.self) + "\"")
      } else {
        let span = spans[node]
        let written = attributes[Int(span.start)..<Int(span.end)].map {
          let value = buffer[Int($0.value.start)..<Int($0.value.end)]
          return " \($0.name.text)=\"\(String(decoding: value, as: UTF8.self))\""
        }
        lines.append("\(indent)<\(tags[node])\(written.joined())>")
      }
    }
    return lines.joined(separator: "\n")
  }
}
