import DatelineModel

/// Finds the dateline at the head of a report: "QUETTA:", "Quetta [Pakistan], March 12 (NPI) –", "TROY, N.C. (AP) —".
enum DatelineReading {
  /// The dateline of the first paragraphs, nil where none is.
  static func find(in text: [UInt8], blocks: [TextBlock]) -> Article.Dateline? {
    for block in blocks.prefix(4) where block.kind == .paragraph {
      if let found = read(Array(text[block.range.start..<block.range.end]), offset: block.range.start) { return found }
    }
    return nil
  }

  /// A place in capitals (or a place, a date and an agency in brackets) before a dash or colon within the first 90 bytes.
  private static func read(_ line: [UInt8], offset: Int) -> Article.Dateline? {
    let head = String(decoding: line.prefix(90), as: UTF8.self)
    guard let (mark, end) = closingMark(head) else { return nil }
    let before = head[..<mark]
    let agency = bracketed(before)
    var place = before.prefix { $0 != "(" && !$0.isNumber }
    while let last = place.last, last == " " || last == "," || last == "[" { place = place.dropLast() }
    if let month = place.range(of: ", ") {
      let rest = place[month.upperBound...]
      if monthStarts.contains(where: { rest.hasPrefix($0) }) { place = place[..<month.lowerBound] }
    }
    let name = place.prefix { $0 != "[" && $0 != "," && $0 != "/" }
    guard name.count >= 3, place.count <= 45, let first = name.first, first.isUppercase else { return nil }
    let capitals = name.filter(\.isLetter).allSatisfy(\.isUppercase)
    guard capitals || agency != nil else { return nil }
    guard name.split(separator: " ").count <= 4 else { return nil }
    return Article.Dateline(
      range: TextRange(offset, offset + head[..<end].utf8.count),
      place: TextRange(offset, offset + place.utf8.count), agency: agency)
  }

  private static let monthStarts = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR", "APR",
    "MAY", "JUN",
    "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// The dash or colon that ends a dateline, and the place behind it.
  private static func closingMark(_ head: String) -> (String.Index, String.Index)? {
    var at = head.startIndex
    var depth = 0
    while at < head.endIndex {
      let character = head[at]
      let next = head.index(after: at)
      if character == "(" || character == "[" { depth += 1 }
      if character == ")" || character == "]" { depth -= 1 }
      if depth == 0 {
        if character == "—" || character == "–" || character == ":" { return (at, next) }
        if character == "-", at > head.startIndex,
          head[head.index(before: at)] == " " || (next < head.endIndex && head[next] == "-")
        {
          return (at, next)
        }
      }
      if character == "." && next < head.endIndex && head[next] == " " && depth == 0 {
        let before = head[..<at]
        guard let last = before.last, last.isUppercase || before.hasSuffix("Calif") || before.count < 30 else {
          return nil
        }
      }
      at = next
    }
    return nil
  }

  private static func bracketed(_ text: Substring) -> String? {
    guard let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
    let inside = text[text.index(after: open)..<close]
    return (2...30).contains(inside.count) ? String(inside) : nil
  }
}

extension Substring {
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(needle) { return at..<index(at, offsetBy: needle.count) }
      at = index(after: at)
    }
    return nil
  }
}
