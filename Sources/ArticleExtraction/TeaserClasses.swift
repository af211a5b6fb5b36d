import Bytes
import HTMLReading

/// How often the page has elements that call themselves a teaser in the same words; digits are left out.
struct TeaserClasses {
  private var counts: [[UInt8]: Int] = [:]

  init(_ page: PageBlocks, _ tree: HTMLTree) {
    for element in page.elements where element.clues.contains(.teaser) {
      counts[TeaserClasses.words(element.node, tree), default: 0] += 1
    }
  }

  func isAlone(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool { counts[TeaserClasses.words(node, tree)] == 1 }

  private static func words(_ node: HTMLTree.Node, _ tree: HTMLTree) -> [UInt8] {
    let words = Array(tree.attributeBytes(node, .class) ?? []) + [0x20] + Array(tree.attributeBytes(node, .id) ?? [])
    return words.filter { !(0x30...0x39).contains($0) }
  }
}
