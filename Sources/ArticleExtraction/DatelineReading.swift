import DatelineModel

/// Finds the dateline at the head of a report: "QUETTA:", "Quetta [Pakistan], March 12 (NPI) –", "TROY, N.C. (AP) —", "Bern, 12 March 2025 -",
/// "Bettiah (Bihar), Aug 27 (PBI) At least", "Riberalta, May 17 (BN).- The".
enum DatelineReading {
  /// The dateline of the first paragraphs, nil where none is.
  static func find(in text: [UInt8], blocks: [TextBlock], _ months: MonthNames) -> Article.Dateline? {
    for block in blocks.prefix(4) where block.kind == .paragraph {
      let line = text[block.range.start..<block.range.end]
      if let found = read(line, offset: block.range.start, months) { return found }
    }
    return nil
  }

  /// A place in capitals (or a place with an agency in brackets or with nothing but a date) before a dash or colon within the first 90 bytes.
  private static func read(_ line: ArraySlice<UInt8>, offset: Int, _ months: MonthNames) -> Article.Dateline? {
    let head = String(decoding: line.prefix(90), as: UTF8.self)
    guard let (mark, end) = behindAgency(head, months) ?? closingMark(head) else { return nil }
    let before = head[..<mark]
    let agency = bracketed(before)
    var place = before.prefix { $0 != "(" && !$0.isNumber }
    while let last = place.last, last == " " || last == "," || last == "[" { place = place.dropLast() }
    // The day of the report is no part of its place: "TROY, N.Y., March 5".
    let day = place.indices.first { place[$0] == "," && months.begin(place[$0...].dropFirst().drop { $0 == " " }) }
    if let day { place = place[..<day] }
    let name = place.prefix { $0 != "[" && $0 != "," && $0 != "/" }
    guard name.count >= 3, place.count <= 45, let first = name.first, first.isUppercase else { return nil }
    let capitals = name.filter(\.isLetter).allSatisfy(\.isUppercase)
    guard capitals || agency != nil || isDay(before[place.endIndex...], months) else { return nil }
    guard name.split(separator: " ").count <= 4 else { return nil }
    return Article.Dateline(
      range: TextRange(offset, offset + head[..<end].utf8.count),
      place: TextRange(offset, offset + place.utf8.count), agency: agency)
  }

  /// ", 12 March 2025": a day and a month, and nothing else.
  private static func isDay(_ rest: Substring, _ months: MonthNames) -> Bool {
    let words = rest.split { " ,.".contains($0) }
    guard rest.first == ",", (2...3).contains(words.count) else { return false }
    let numbers = words.filter { $0.count <= 4 && $0.allSatisfy(\.isWholeNumber) }
    let names = words.filter { months.begin($0) }
    return !numbers.isEmpty && names.count == 1 && numbers.count + names.count == words.count
  }

  /// The end of a dateline that closes with its agency and no mark, as in India: a place, a day and capitals in brackets.
  private static func behindAgency(_ head: String, _ months: MonthNames) -> (String.Index, String.Index)? {
    guard let comma = head.firstIndex(of: ","), let open = head[comma...].firstIndex(of: "("),
      let close = head[open...].firstIndex(of: ")"), isDay(head[comma..<open], months)
    else { return nil }
    let agency = head[head.index(after: open)..<close]
    let rest = head[head.index(after: close)...]
    guard (2...6).contains(agency.count), agency.allSatisfy({ $0.isUppercase }), rest.first == " ",
      rest.dropFirst().first?.isUppercase ?? false
    else { return nil }
    return (head.index(after: close), head.index(after: close))
  }

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
          head[head.index(before: at)] == " " || isAgencyStop(head, at) || (next < head.endIndex && head[next] == "-")
        {
          return (at, next)
        }
      }
      if character == "." && next < head.endIndex && head[next] == " " && depth == 0 {
        let before = head[..<at]
        guard let last = before.last, last.isUppercase || before.count < 30 || isAbbreviation(before) else {
          return nil
        }
      }
      at = next
    }
    return nil
  }

  /// "Riberalta, 17 May (BN).- The government": a stop and a dash behind the agency.
  private static func isAgencyStop(_ head: String, _ dash: String.Index) -> Bool { head[..<dash].hasSuffix(").") }

  /// "Calif" of "RANCHO SANTA MARGARITA, Calif.": a short name behind a comma.
  private static func isAbbreviation(_ text: Substring) -> Bool {
    guard let comma = text.lastIndex(of: ",") else { return false }
    let name = text[comma...].dropFirst().drop { $0 == " " }
    return (2...6).contains(name.count) && name.first?.isUppercase == true && name.allSatisfy(\.isLetter)
  }

  private static func bracketed(_ text: Substring) -> String? {
    guard let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
    let inside = text[text.index(after: open)..<close]
    return (2...30).contains(inside.count) ? String(inside) : nil
  }
}
