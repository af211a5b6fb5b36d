import Bytes

/// The pages of a printed text → the text without what belongs to the paper: heads and feet that repeat, numbers of pages, ends of lines.
package struct PrintedText {
  /// Lines at the top and at the bottom of a page that may be its head or foot.
  private static let edge = 3

  private let pages: [[String]]
  /// Shapes of the lines that stand at the edge of most pages.
  private let repeated: Set<String>
  /// From this length on a line is full, and a sentence that ends there need not end its paragraph.
  private let fullLine: Int
  private var paragraphs: [String] = []
  private var kept: Set<String> = []

  /// The paragraphs, an empty line between them.
  package static func joined(_ pages: [String]) -> String {
    var text = PrintedText(
      pages.map { page in
        page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(\.singleSpaced)
      })
    for page in text.pages { text.add(page) }
    return text.paragraphs.joined(separator: "\n\n")
  }

  private init(_ pages: [[String]]) {
    self.pages = pages
    repeated = PrintedText.repeated(pages)
    let lengths = pages.joined().map(\.count).filter { $0 > 0 }.sorted()
    fullLine = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10] * 9 / 10
  }

  // MARK: heads and feet

  /// A line by which heads of pages are the same: "3/12" and "4/12" are.
  private static func shape(_ line: String) -> String {
    var shape = ""
    for character in line where !(character.isNumber && shape.hasSuffix("0")) {
      shape.append(character.isNumber ? "0" : character)
    }
    return shape
  }

  private static func edges(_ page: [String]) -> [Int] {
    let filled = page.indices.filter { !page[$0].isEmpty }
    return filled.count <= 2 * edge ? filled : filled.prefix(edge) + filled.suffix(edge)
  }

  private static func repeated(_ pages: [[String]]) -> Set<String> {
    guard pages.count > 1 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      for shape in Set(edges(page).map { shape(page[$0]) }) { counts[shape, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 && $0.value * 2 > pages.count }.keys)
  }

  /// Whether a line at the edge of a page belongs to the paper. What names the text, as browsers print it above each page, is kept once.
  private mutating func isFurniture(_ line: String) -> Bool {
    if line.allSatisfy(\.isNumber) { return true }
    guard repeated.contains(PrintedText.shape(line)) else { return false }
    let isName = line.split(separator: " ").count >= 3 && !line.contains { $0.isNumber || $0 == "/" }
    return !isName || !kept.insert(line).inserted
  }

  // MARK: paragraphs

  private mutating func add(_ page: [String]) {
    let edges = Set(PrintedText.edges(page))
    var isNew = true
    var isFirst = true
    for (index, line) in page.enumerated() {
      if line.isEmpty || edges.contains(index) && isFurniture(line) {
        isNew = true
        continue
      }
      let goesOn = isFirst ? isOpen && line.first?.isLowercase == true : !isNew
      if goesOn, let last = paragraphs.popLast() {
        paragraphs.append(PrintedText.joined(last, line))
      } else {
        paragraphs.append(line)
      }
      isFirst = false
      isNew = line.count < fullLine && line.last.map { ".!?”\"»".contains($0) } ?? false
    }
  }

  /// Whether the last paragraph breaks off: its last mark ends no sentence.
  private var isOpen: Bool {
    guard let last = paragraphs.last?.last else { return false }
    return last.isLetter || last.isNumber || ",;-–".contains(last)
  }

  /// A word that was divided at the end of a line is one again.
  private static func joined(_ first: String, _ second: String) -> String {
    let letters = first.suffix(2)
    guard letters.last == "-", letters.first?.isLetter == true, second.first?.isLowercase == true else {
      return first + " " + second
    }
    return first.dropLast() + second
  }
}
