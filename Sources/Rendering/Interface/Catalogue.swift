import Templating

/// The words of one language as `Templates/strings/<code>.txt` gives them: a line a text, "key = text", "key.category = text" for a
/// text that counts something, and "plural.category = rule" for what a category is.
struct Catalogue: Sendable {
  /// BCP 47 tag: "en".
  let code: String
  let isRightToLeft: Bool
  private let rules: [(category: String, rule: PluralRule)]
  private var texts: [Message: String] = [:]
  private var counted: [Message: [String: String]] = [:]

  /// - Throws: `TemplateError` with the line of what cannot be read, or the first text that is missing.
  init(code: String, file: String, text: String) throws(TemplateError) {
    self.code = code
    var rules: [(String, PluralRule)] = []
    var direction = "ltr"
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      func error(_ problem: String) -> TemplateError { TemplateError(file: file, line: number + 1, problem: problem) }
      guard let sign = line.firstRange(of: " = ") ?? line.firstRange(of: " =") else {
        throw error("a line is \"key = text\"")
      }
      let key = line[..<sign.lowerBound].split(separator: ".", maxSplits: 1)
      let value = String(line[sign.upperBound...])
      switch (key.first, key.count) {
      // For whoever opens the file.
      case ("language"?, 1): continue
      case ("direction"?, 1):
        guard value == "ltr" || value == "rtl" else { throw error("a direction is ltr or rtl") }
        direction = value
      case ("plural"?, 2):
        guard let rule = PluralRule(value) else { throw error("\"\(value)\" is no plural rule of CLDR") }
        rules.append((String(key[1]), rule))
      case (let name?, let parts):
        guard let message = Message(rawValue: String(name)) else { throw error("no page says \"\(name)\"") }
        if parts == 1 { texts[message] = value } else { counted[message, default: [:]][String(key[1])] = value }
      default: throw error("a line is \"key = text\"")
      }
    }
    isRightToLeft = direction == "rtl"
    self.rules = rules
    let categories = rules.map(\.0) + ["other"]
    for message in Message.allCases where texts[message] == nil {
      let missing = categories.first { counted[message]?[$0] == nil }
      if let missing {
        let name = counted[message] == nil ? message.rawValue : "\(message.rawValue).\(missing)"
        throw TemplateError(file: file, line: 1, problem: "the text \"\(name)\" is missing")
      }
    }
  }

  /// A text as it stands; of one that counts, its general form.
  func text(_ message: Message) -> String { texts[message] ?? counted[message]?["other"] ?? message.rawValue }

  /// The form of a text for a number of things.
  func text(_ message: Message, counting number: Int) -> String {
    guard let forms = counted[message] else { return text(message) }
    let category = rules.first { $0.rule.holds(for: number) }?.category ?? "other"
    return forms[category] ?? text(message)
  }

  /// Texts that count nothing and leave no place open: what templates can name.
  var plain: [Message: String] { texts.filter { !$0.value.contains("{") } }

  /// The open places of a text, for comparing catalogues.
  func places(_ message: Message) -> Set<String> {
    var found: Set<String> = []
    for text in [texts[message]].compactMap({ $0 }) + (counted[message].map { Array($0.values) } ?? []) {
      for part in text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1) {
        if let end = part.firstIndex(of: "}") { found.insert(String(part[..<end])) }
      }
    }
    return found
  }
}
