/// The metadata of a bag, in the order it is written; labels may stand several times (RFC 8493, 2.2.2).
package struct BagInfo: Hashable, Sendable {
  package static let fileName = "bag-info.txt"
  /// Its name up to version 0.95.
  static let oldFileName = "package-info.txt"

  /// One label and its value, unfolded.
  package struct Element: Hashable, Sendable {
    package let label: String
    package let value: String

    /// An element.
    package init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  package private(set) var elements: [Element]

  /// Metadata of known elements.
  package init(_ elements: [Element]) { self.elements = elements }

  /// The first value of a label; case does not count.
  package subscript(_ label: String) -> String? {
    elements.first { $0.label.lowercased() == label.lowercased() }?.value
  }

  /// Reads the lines; one that begins with a blank goes on with the value before it.
  ///
  /// Lines that are neither are told of in `findings` and left out.
  init(_ text: String, fileName: String, findings: inout [ArchiveFinding]) {
    elements = []
    for (number, line) in TagFileLines.of(text).enumerated() where !line.trimmed.isEmpty {
      if let first = line.first, first == " " || first == "\t", let last = elements.popLast() {
        elements.append(Element(last.label, last.value + " " + String(line.trimmed)))
      } else if let colon = line.firstIndex(of: ":"), !line[..<colon].trimmed.isEmpty {
        let value = line[line.index(after: colon)...].trimmed
        elements.append(Element(String(line[..<colon].trimmed), String(value)))
      } else {
        findings.append(
          ArchiveFinding(
            .bagInfoLine, "Line \(number + 1) of \(fileName) is not \"Label: value\"; put a label before it."))
      }
    }
  }

  /// The file: one line an element. Line ends inside a value become folds.
  package var bytes: [UInt8] {
    Array(
      elements.map { element in
        "\(element.label): \(element.value.split(whereSeparator: \.isNewline).joined(separator: "\n  "))\n"
      }.joined().utf8)
  }

  /// Bytes and files of the payload as `Payload-Oxum` gives them, "279164409.1198"; nil where it cannot be read.
  static func oxum(_ text: String) -> (octets: Int, streams: Int)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let octets = Int(parts[0]), let streams = Int(parts[1]), octets >= 0, streams >= 0 else {
      return nil
    }
    return (octets, streams)
  }
}
