import CivilCalendar
import DatelineModel
import Templating

extension Briefing {
  /// How many entries a source has a part in.
  package func entryCount(ofSource index: Int) -> Int { entryCounts[index] }

  /// The same for all sources, by their indices.
  static func entryCounts(_ timeline: Timeline) -> [Int] {
    var counts = Array(repeating: 0, count: timeline.articles.count)
    for entry in timeline.entries { for article in Set(entry.members.map(\.article)) { counts[article] += 1 } }
    return counts
  }

  /// A line of the account for a template.
  func intakeValue(_ line: IntakeAccount.Line) -> TemplateValue {
    var fields: [String: TemplateValue] = [
      "file": .text(line.file), "kind": .text(line.kind), "outcome": .text(words.name(line.outcome)),
      "title": .none, "language": .none, "published": .none, "publishedSource": .none, "entries": .none,
    ]
    fields["number"] = TemplateValue(line.source.map { String($0 + 1) })
    fields["link"] = TemplateValue(line.source.map { link(toSource: $0) })
    fields["code"] = TemplateValue(line.finding?.code.rawValue)
    fields["why"] = TemplateValue(line.finding?.message)
    if line.outcome == .read, let source = line.source {
      let article = timeline.articles[source].article
      fields["title"] = TemplateValue(article.title?.value)
      fields["language"] = TemplateValue(article.language?.value)
      fields["published"] = .text(article.published.map { dates.day($0.value.date) } ?? words[.dayUnknown])
      fields["publishedSource"] = TemplateValue(article.published?.source)
      fields["entries"] = .text(words.count(.entries, entryCount(ofSource: source)))
    }
    return .record(fields)
  }

  /// The account as lines for a terminal, which speaks English: first the count, then a line for each file.
  package var intakeLines: [String] { [intake.summary] + intake.lines.map(terminalLine) }

  private func terminalLine(_ line: IntakeAccount.Line) -> String {
    let head = "  \(line.outcome.rawValue): \(line.file) (\(line.kind))"
    guard line.outcome == .read, let source = line.source else {
      return head + (line.finding.map { " \($0.code.rawValue)" } ?? "")
    }
    let article = timeline.articles[source].article
    var parts: [String] = []
    if let title = article.title?.value { parts.append("“\(title)”") }
    if let language = article.language?.value { parts.append(language) }
    parts.append(
      article.published.map { "\($0.value.date.iso8601) (\($0.source))" } ?? InterfaceWords.english[.dayUnknown])
    parts.append(InterfaceWords.english.count(.entries, entryCount(ofSource: source)))
    return head + " " + parts.joined(separator: ", ")
  }
}
