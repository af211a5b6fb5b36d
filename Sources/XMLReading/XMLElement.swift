import CLibXML2

/// An element of an XML document: its name without prefix, its attributes, and what is in it. Read by libxml2, no pointer of which
/// leaves this file. Nothing is fetched, no entity is put in, no DTD is read.
package struct XMLElement: Sendable {
  /// A piece of what is in an element.
  package indirect enum Node: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// The name without prefix: "encoded" for `content:encoded`.
  package let name: String
  /// Attributes by their names without prefix.
  package let attributes: [String: String]
  /// What is in it, in order.
  package let nodes: [Node]

  /// The root of a document; nil where the bytes are not well-formed.
  package init?(document bytes: [UInt8]) {
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NOCDATA.rawValue)
    let document = bytes.withUnsafeBytes { buffer in
      xmlReadMemory(buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), nil, nil, options)
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    self.init(root)
  }

  /// libxml2 nests 256 levels at most, so this does not run deep.
  private init(_ node: UnsafeMutablePointer<xmlNode>) {
    name = XMLElement.text(node.pointee.name)
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let next = attribute {
      var value = ""
      var piece = next.pointee.children
      while let text = piece {
        value += XMLElement.text(text.pointee.content)
        piece = text.pointee.next
      }
      attributes[XMLElement.text(next.pointee.name)] = value
      attribute = next.pointee.next
    }
    self.attributes = attributes
    var nodes: [Node] = []
    var child = node.pointee.children
    while let next = child {
      switch next.pointee.type {
      case XML_ELEMENT_NODE: nodes.append(.element(XMLElement(next)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: nodes.append(.text(XMLElement.text(next.pointee.content)))
      default: break
      }
      child = next.pointee.next
    }
    self.nodes = nodes
  }

  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  /// The elements in it, in order.
  package var children: [XMLElement] {
    nodes.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  package subscript(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// All text in it.
  package var text: String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// The mark-up of what is in it, without prefixes: what Atom calls XHTML content.
  package var innerMarkup: String {
    nodes.map { node in
      switch node {
      case .text(let text): text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      case .element(let element): "<\(element.name)>\(element.innerMarkup)</\(element.name)>"
      }
    }.joined()
  }
}
