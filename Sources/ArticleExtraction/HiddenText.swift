import HTMLReading

extension HTMLTree {
  /// Whether an attribute hides an element, or its style moves it off the screen.
  func isHiddenByMarkup(_ node: Node) -> Bool {
    if attributeBytes(node, .hidden) != nil { return true }
    if let value = attributeBytes(node, .ariaHidden), value.elementsEqual("true".utf8) { return true }
    guard let style = attributeBytes(node, .style), style.count < 2000 else { return false }
    return !MarkupNames.hidingStyles.scan(style).isEmpty
  }
}
