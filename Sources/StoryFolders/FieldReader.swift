import Bytes
import CivilCalendar
import DatelineModel
import YAMLReading

/// Reads the fields of a story's files, and collects what is wrong with them.
struct FieldReader {
  /// The file, as it was named.
  let file: String
  let unknownKey: DiagnosticCode
  let wrongValue: DiagnosticCode
  private(set) var findings: [StoryFinding] = []

  init(file: String, unknownKey: DiagnosticCode, wrongValue: DiagnosticCode) {
    self.file = file
    self.unknownKey = unknownKey
    self.wrongValue = wrongValue
  }

  /// The findings in the order of the file.
  var inOrder: [StoryFinding] { findings.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) } }

  /// The members of a mapping that are known and have a value; the others are told of.
  mutating func fields(_ value: YAMLValue, known: [String]) -> [String: YAMLValue] {
    guard let members = value.members else {
      wrong(value, "Here has to stand a list of \"key: value\"; known keys are \(known.joined(separator: ", ")).")
      return [:]
    }
    var fields: [String: YAMLValue] = [:]
    for member in members {
      if known.contains(member.name) {
        if !member.value.isNull { fields[member.name] = member.value }
      } else {
        let hint = NearestName.of(key: member.name, known).map { "did you mean \"\($0)\"? " } ?? ""
        report(
          unknownKey, member.place,
          "There is no key \"\(member.name)\"; \(hint)Known are \(known.joined(separator: ", ")).")
      }
    }
    return fields
  }

  mutating func wrong(_ value: YAMLValue, _ message: String) { report(wrongValue, value.place, message) }

  mutating func report(_ code: DiagnosticCode, _ place: YAMLPlace, _ message: String) {
    findings.append(StoryFinding(file, line: place.line, column: place.column, Diagnostic(code, message)))
  }

  // MARK: kinds of values

  mutating func text(_ value: YAMLValue?, _ name: String) -> String? {
    guard let value else { return nil }
    let text = value.text?.singleSpaced
    if let text, !text.isEmpty { return text }
    wrong(value, "\"\(name)\" has to be text, in quotes where it holds a colon.")
    return nil
  }

  /// A list of texts; one text stands for a list of one.
  mutating func texts(_ value: YAMLValue?, _ name: String) -> [String] {
    guard let value else { return [] }
    return (value.elements ?? [value]).compactMap { text($0, name) }
  }

  mutating func flag(_ value: YAMLValue?, _ name: String) -> Bool? {
    guard let value else { return nil }
    if let flag = value.flag { return flag }
    wrong(value, "\"\(name)\" is true or false.")
    return nil
  }

  mutating func day(_ value: YAMLValue?, _ name: String) -> CivilDate? {
    guard let value else { return nil }
    if let text = value.text, let day = DateTime(iso8601: text)?.date, day.iso8601 == text { return day }
    wrong(value, "\"\(name)\" has to be a day, written as 2025-03-17.")
    return nil
  }

  mutating func time(_ value: YAMLValue?, _ name: String) -> DateTime? {
    guard let value else { return nil }
    if let text = value.text, let time = DateTime(iso8601: text), time.secondOfDay != nil || time.iso8601 == text {
      return time
    }
    wrong(value, "\"\(name)\" has to be a day or a time, written as 2025-03-12 or 2025-03-12T10:30+05:00.")
    return nil
  }
}
