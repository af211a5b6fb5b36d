import HTMLReading

extension HTMLTree {
  /// Styles that hide an element or move it off the screen, as they are written with and without a space. Colons count as
  /// any other mark.
  private static let hidingStyles = ClueAutomaton([
    (
      .hidden,
      ["display:none", "display: none", "visibility:hidden", "visibility: hidden"]
        + ["left:", "left: ", "top:", "top: ", "text-indent:", "text-indent: "].flatMap { side in
          ["-999", "-100", "-500"].map { side + $0 }
        }
    )
  ])

  /// Whether an attribute hides an element, or its style moves it off the screen.
  func isHiddenByMarkup(_ node: Node) -> Bool {
    if attributeBytes(node, .hidden) != nil { return true }
    if let value = attributeBytes(node, .ariaHidden), value.elementsEqual("true".utf8) { return true }
    guard let style = attributeBytes(node, .style), style.count < 2000 else { return false }
    return !HTMLTree.hidingStyles.scan(style).isEmpty
  }
}
