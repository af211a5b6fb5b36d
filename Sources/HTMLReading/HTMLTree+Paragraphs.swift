extension HTMLTree {
  /// The text below a node, divided where a block or a line break begins or ends; white space folded, invisible elements left out.
  package func paragraphs(of node: Node) -> [String] {
    var paragraphs: [String] = []
    var folded = FoldedText()
    func divide() {
      if !folded.isEmpty { paragraphs.append(folded.string) }
      folded.removeAll()
    }
    var openBlocks: [Node] = []
    var at = node
    let stop = end(of: node)
    while at < stop {
      while let last = openBlocks.last, last <= at {
        openBlocks.removeLast()
        divide()
      }
      let tag = tags[at]
      if tag == .text {
        folded.append(bytes(at))
      } else if at != node, tag.isInvisible {
        at = end(of: at)
        continue
      } else if tag == .br {
        divide()
      } else if tag.isBlock {
        divide()
        openBlocks.append(end(of: at))
      }
      at += 1
    }
    divide()
    return paragraphs
  }
}
