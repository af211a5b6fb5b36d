import CivilCalendar
package import DatelineModel
import HTMLReading
import YAMLReading

/// `dateline.yml` of a story's folder: what a person settles once, so that no command line has to repeat it.
package struct StorySettings: Sendable {
  /// The file's name.
  package static let fileName = "dateline.yml"
  /// How a fact came that a person gives in it.
  static let giver = "given in \(fileName)"

  /// What is decided for the story.
  package var options = StoryOptions()
  /// Which files are read, and what a person says of them; empty takes all of the folder.
  package var sources: [StorySourceRule] = []

  /// Nothing is settled.
  package init() {}

  /// Reads the file. `name` is how messages call it.
  ///
  /// - Throws: `StoryFilesError` with everything that is wrong: `yaml.…`, `settings.unknown-key`, `settings.value`.
  package static func read(_ bytes: [UInt8], name: String = fileName) throws(StoryFilesError) -> StorySettings {
    let value: YAMLValue?
    do { value = try YAMLReader.read(bytes) } catch { throw StoryFilesError(findings: [StoryFinding(name, error)]) }
    guard let value, !value.isNull else { return StorySettings() }
    var reader = FieldReader(file: name, unknownKey: .settingsUnknownKey, wrongValue: .settingsValue)
    let settings = StorySettings(value, &reader)
    guard reader.findings.isEmpty else { throw StoryFilesError(findings: reader.inOrder) }
    return settings
  }

  private static let keys = [
    "title", "sources", "zone", "places", "language", "published", "date-style", "as-of", "charset", "formats",
    "interface-language", "content-security-policy", "limits",
  ]

  private init(_ value: YAMLValue, _ reader: inout FieldReader) {
    let fields = reader.fields(value, known: StorySettings.keys)
    options.title = reader.text(fields["title"], "title")
    options.places = reader.texts(fields["places"], "places")
    options.published = reader.time(fields["published"], "published")
    options.asOf = reader.day(fields["as-of"], "as-of")
    options.timeZone = StorySettings.zone(fields["zone"], &reader)
    options.language = StorySettings.language(fields["language"], &reader)
    options.charset = StorySettings.charset(fields["charset"], &reader)
    options.interfaceLanguage = StorySettings.interfaceLanguage(fields["interface-language"], &reader)
    options.policy = reader.text(fields["content-security-policy"], "content-security-policy")
    options.dateStyle = StorySettings.dateStyle(fields["date-style"], &reader)
    options.formats = StorySettings.formats(fields["formats"], &reader)
    options.limits = StorySettings.limits(fields["limits"], &reader)
    sources = fields["sources"].map { StorySourceRule.rules($0, &reader) } ?? []
  }

  private static func zone(_ value: YAMLValue?, _ reader: inout FieldReader) -> CivilTimeZone? {
    guard let value else { return nil }
    guard let text = value.text else {
      reader.wrong(value, "\"zone\" is a name such as Asia/Karachi, or an offset from UTC such as +05:00.")
      return nil
    }
    let zone = CivilTimeZone(identifier: text)
    if zone == nil { reader.wrong(value, CivilTimeZone.advice(unknown: text)) }
    return zone
  }

  private static func language(_ value: YAMLValue?, _ reader: inout FieldReader) -> String? {
    guard let value else { return nil }
    if let text = value.text, LanguageTag.isWellFormed(text) { return text }
    reader.wrong(value, "\"language\" has to be a tag such as en, es, ur or pt-BR.")
    return nil
  }

  /// What is wrong with the name of a charset; nil for every label of the WHATWG Encoding Standard.
  package static func charsetAdvice(_ label: String) -> String? {
    guard Charset.canonicalName(label) == nil else { return nil }
    return
      "\"\(label)\" is no charset that is known; write a label of the Encoding Standard, such as utf-8, windows-1251 or shift_jis."
  }

  private static func charset(_ value: YAMLValue?, _ reader: inout FieldReader) -> String? {
    guard let value, let text = reader.text(value, "charset") else { return nil }
    guard let advice = charsetAdvice(text) else { return text }
    reader.wrong(value, advice)
    return nil
  }

  private static func interfaceLanguage(_ value: YAMLValue?, _ reader: inout FieldReader) -> String? {
    guard let value else { return nil }
    if let text = value.text, LanguageTag.isWellFormed(text) { return text }
    reader.wrong(value, "\"interface-language\" has to be the tag of a language of the pages, such as en, es or ur.")
    return nil
  }

  private static func dateStyle(_ value: YAMLValue?, _ reader: inout FieldReader) -> DateStyle? {
    guard let value else { return nil }
    if let style = value.text.flatMap(DateStyle.init) { return style }
    reader.wrong(
      value, "\"date-style\" is day-first (11 March 2025), month-first (March 11, 2025) or iso (2025-03-11).")
    return nil
  }

  private static func formats(_ value: YAMLValue?, _ reader: inout FieldReader) -> Set<BriefingFormat>? {
    guard let value else { return nil }
    let formats = (value.elements ?? [value]).compactMap { element -> BriefingFormat? in
      if let format = element.text.flatMap(BriefingFormat.init) { return format }
      let known = BriefingFormat.allCases.map(\.rawValue).joined(separator: ", ")
      reader.wrong(element, "\"formats\" is a list of some of \(known).")
      return nil
    }
    return Set(formats)
  }

  private static func limits(_ value: YAMLValue?, _ reader: inout FieldReader) -> Limits {
    var limits = Limits()
    guard let value else { return limits }
    let fields = reader.fields(value, known: Limits.Name.allCases.map(\.rawValue))
    for name in Limits.Name.allCases {
      guard let field = fields[name.rawValue] else { continue }
      if let number = field.text.flatMap({ Int($0) }), name.allows(number) {
        limits[name] = number
      } else {
        reader.wrong(field, "The limit \"\(name.rawValue)\" has to be a whole number, such as \(name.standard).")
      }
    }
    return limits
  }
}
