import DatelineModel
package import Templating

/// The words of the page in one language of its readers, from its catalogue under `Templates/strings`.
package struct InterfaceWords: Sendable {
  let catalogue: Catalogue
  private let lists: [Message: [String]]
  /// The texts that templates can name: `{{t.timeline}}`.
  package let templateValues: TemplateValue

  /// BCP 47 tag: "en".
  package var code: String { catalogue.code }

  /// English, which is part of the program: a catalogue that lacks a text stops the program at its first page.
  package static let english: InterfaceWords = {
    do {
      return try InterfaceWords("en", templates: TemplateLibrary())
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The words of a language; a theme's own catalogue wins.
  ///
  /// - Throws: `TemplateError` where there is no such catalogue, or it lacks a text.
  package init(_ code: String, templates: TemplateLibrary) throws {
    let file = "strings/\(code).txt"
    guard code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }), let text = templates.text(file)
    else {
      throw TemplateError(
        file: file, line: 1,
        problem: "the pages are not in \"\(code)\"; they are in \(InterfaceWords.languages.joined(separator: ", "))")
    }
    catalogue = try Catalogue(code: code, file: file, text: text)
    var lists: [Message: [String]] = [:]
    for (message, count) in [(Message.months, 12), (.shortMonths, 12), (.weekdays, 7)] {
      let parts = catalogue.text(message).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == count else {
        throw TemplateError(
          file: file, line: 1, problem: "\"\(message.rawValue)\" has \(parts.count) names, not \(count)")
      }
      lists[message] = parts
    }
    self.lists = lists
    templateValues = .record(
      Dictionary(uniqueKeysWithValues: catalogue.plain.map { ($0.key.rawValue, TemplateValue.text($0.value)) }))
  }

  /// The languages that are part of the program.
  package static var languages: [String] {
    TemplateLibrary.embeddedNames.filter { $0.hasPrefix("strings/") }
      .map { String($0.dropFirst("strings/".count).dropLast(".txt".count)) }.sorted()
  }

  /// A text that leaves no place open.
  package subscript(_ message: Message) -> String { catalogue.text(message) }

  /// A text with its places filled: `words(.asOf, ["day": "11 March"])`.
  package func callAsFunction(_ message: Message, _ values: KeyValuePairs<String, String>) -> String {
    InterfaceWords.filled(catalogue.text(message), values)
  }

  /// A text that counts: "1 source", "2 sources".
  package func count(_ message: Message, _ number: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let text = InterfaceWords.filled(catalogue.text(message, counting: number), values)
    return InterfaceWords.filled(text, ["n": grouped(number)])
  }

  /// The names of a list: months, weekdays.
  func list(_ message: Message) -> [String] { lists[message] ?? [] }

  /// "ltr", "rtl"
  package var direction: String { catalogue.isRightToLeft ? "rtl" : "ltr" }

  /// Each place is filled once, so that a name with a brace of its own stays as it is.
  private static func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
    guard text.utf8.contains(0x7B) else { return text }
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = rest[rest.index(after: open)..<close]
      out += values.first { $0.key == name }?.value ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  // MARK: numbers

  /// "440", "12,500": grouped as the language does.
  package func grouped(_ number: Int) -> String {
    guard number >= Int(self[.groupFrom]) ?? 10_000 else { return String(number) }
    var digits = String(number)
    var at = digits.count - 3
    while at > 0 {
      digits.insert(contentsOf: self[.groupMark], at: digits.index(digits.startIndex, offsetBy: at))
      at -= 3
    }
    return digits
  }

  /// "440", "12,500", "2.7 million".
  func number(_ value: Int) -> String {
    let sizes: [(Int, Message)] = [
      (1_000_000_000_000, .trillion), (1_000_000_000, .billion), (1_000_000, .million),
    ]
    for (size, message) in sizes where value >= size && value % (size / 100) == 0 {
      let hundredths = value / (size / 100)
      var fraction = String(hundredths % 100 + 100).dropFirst()
      while fraction.last == "0" { fraction.removeLast() }
      let text = String(hundredths / 100) + (fraction.isEmpty ? "" : self[.decimalMark] + fraction)
      return self(message, ["n": text])
    }
    return grouped(value)
  }

  /// "at least 26", "30 to 35"
  func figure(_ figure: Figure) -> String {
    var text = number(figure.value)
    if let upper = figure.upper { text = self(.range, ["a": text, "b": number(upper)]) }
    let message: Message =
      switch figure.qualifier {
      case .exactly: .exactly
      case .atLeast: .atLeast
      case .moreThan: .moreThan
      case .about: .about
      case .upTo: .upTo
      }
    return self(message, ["n": text])
  }
}
