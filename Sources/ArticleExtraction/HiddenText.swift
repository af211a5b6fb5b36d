import HTMLReading

extension HTMLTree {
  /// Whether an attribute hides an element, or its style moves it off the screen.
  func isHiddenByMarkup(_ node: Node) -> Bool {
    if attributeBytes(node, .hidden) != nil { return true }
    if let value = attributeBytes(node, .ariaHidden), value.elementsEqual("true".utf8) { return true }
    guard let style = attributeBytes(node, .style), style.count < 2000,
      style.contains(where: { $0 == 0x6E || $0 == 0x4E || $0 == 0x2D })
    else { return false }
    let packed = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return packed.contains("display:none") || packed.contains("visibility:hidden")
      || packed.contains(":-") && packed.firstMatch(of: /(left|text-indent|top):-[0-9]{3}/) != nil
  }
}
