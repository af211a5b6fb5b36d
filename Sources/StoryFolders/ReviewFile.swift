package import DatelineModel
import YAMLReading

/// `review.yml` of a story's folder: what an editor decided about entries. It is read, never written over.
package struct ReviewFile: Sendable {
  /// The file's name.
  package static let fileName = "review.yml"

  /// How messages call it.
  package let name: String
  /// The file as it stands.
  package let bytes: [UInt8]
  /// The decisions, in order.
  package let decisions: [EditorialDecision]

  /// Reads the file.
  ///
  /// - Throws: `StoryFilesError` with everything that is wrong: `yaml.…`, `review.unknown-key`, `review.value`.
  package static func read(_ bytes: [UInt8], name: String = fileName) throws(StoryFilesError) -> ReviewFile {
    let value: YAMLValue?
    do { value = try YAMLReader.read(bytes) } catch { throw StoryFilesError(findings: [StoryFinding(name, error)]) }
    var reader = FieldReader(file: name, unknownKey: .reviewUnknownKey, wrongValue: .reviewValue)
    var decisions: [EditorialDecision] = []
    if let value, !value.isNull {
      if let elements = value.elements {
        for element in elements { decisions += DecisionReader.decisions(element, &reader) }
        DecisionReader.refuseRepeats(decisions, elements, &reader)
      } else {
        reader.wrong(value, "A review is a list; each decision begins with \"- entry: e-…\".")
      }
    }
    guard reader.findings.isEmpty else { throw StoryFilesError(findings: reader.inOrder) }
    return ReviewFile(name: name, bytes: bytes, decisions: decisions)
  }
}

/// One element of a review's list → the decisions in it.
enum DecisionReader {
  private static let keys = ["entry", "was", "confirm", "date", "place", "text", "merge", "split", "hide", "note"]

  static func decisions(_ value: YAMLValue, _ reader: inout FieldReader) -> [EditorialDecision] {
    let fields = reader.fields(value, known: keys)
    guard value.members != nil else { return [] }
    guard let entry = fields["entry"] else {
      reader.wrong(
        value, "A decision needs \"entry:\" with the id of an entry; dateline explain finds it by its words.")
      return []
    }
    guard let id = self.id(entry, &reader) else { return [] }
    let note = reader.text(fields["note"], "note")
    let was = reader.text(fields["was"], "was").map { EntryDescription($0) }
    var actions = self.actions(fields, &reader)
    if actions.contains(.hide), actions.count > 1 {
      reader.wrong(value, "An entry that is hidden cannot be changed as well; take out \"hide\" or the rest.")
    }
    if actions.isEmpty {
      guard let note else {
        if reader.findings.isEmpty {
          reader.wrong(value, "Nothing is decided; write confirm, date, place, text, merge, split, hide or note.")
        }
        return []
      }
      actions = [.note(note)]
    }
    return actions.map {
      EditorialDecision(entry: id, action: $0, note: note, was: was, line: value.place.line)
    }
  }

  private static func actions(_ fields: [String: YAMLValue], _ reader: inout FieldReader) -> [EditorialDecision.Action]
  {
    var actions: [EditorialDecision.Action] = []
    let others = fields["merge"].map { $0.elements ?? [$0] }?.compactMap { id($0, &reader) } ?? []
    if !others.isEmpty { actions.append(.merge(others)) }
    actions += reader.texts(fields["split"], "split").map(EditorialDecision.Action.split)
    if let date = date(fields["date"], &reader) { actions.append(.date(date)) }
    if let place = reader.text(fields["place"], "place") {
      actions.append(.place(Int(place).map(ReviewedPlace.geonameID) ?? .name(place)))
    }
    if let text = reader.text(fields["text"], "text") { actions.append(.text(text)) }
    if reader.flag(fields["confirm"], "confirm") == true { actions.append(.confirm) }
    if reader.flag(fields["hide"], "hide") == true { actions.append(.hide) }
    return actions
  }

  private static func id(_ value: YAMLValue, _ reader: inout FieldReader) -> String? {
    if let text = value.text, text.hasPrefix("e-"), text.utf8.count > 2,
      text.dropFirst(2).utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
    {
      return text
    }
    reader.wrong(
      value, "Here has to stand the id of an entry, such as e-kcz4l7bb36; dateline explain finds it by its words.")
    return nil
  }

  private static func date(_ value: YAMLValue?, _ reader: inout FieldReader) -> ReviewedDate? {
    guard let value else { return nil }
    if let date = value.text.flatMap({ ReviewedDate($0) }) { return date }
    reader.wrong(
      value,
      "\"date\" has to be a day (2025-03-11), a time (2025-03-11T13:00), a month (2025-03) or the first and last day of a range (2025-03-11/2025-03-14)."
    )
    return nil
  }

  /// Two answers to one question about one entry: one of them would be lost.
  static func refuseRepeats(_ decisions: [EditorialDecision], _ elements: [YAMLValue], _ reader: inout FieldReader) {
    var lines: [String: Int] = [:]
    for decision in decisions {
      guard let question = decision.action.question else { continue }
      let key = decision.entry + " " + question
      if let line = lines[key], let element = elements.first(where: { $0.place.line == decision.line }) {
        reader.wrong(
          element, "\"\(question)\" of \(decision.entry) is decided in line \(line) already; keep one of the two.")
      }
      lines[key] = decision.line
    }
  }
}

extension EditorialDecision.Action {
  /// The key that may stand once for an entry.
  fileprivate var question: String? {
    switch self {
    case .date: "date"
    case .place: "place"
    case .text: "text"
    case .hide: "hide"
    case .confirm, .merge, .split, .note: nil
    }
  }
}
