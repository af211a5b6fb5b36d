import DatelineModel
import Files
import StoryFolders

/// Puts the account of the intake together: what was read, and what was found and is no source.
struct IntakeAccounting {
  private let prefix: String
  private(set) var lines: [IntakeAccount.Line] = []

  /// An account of articles and of what was found beside them.
  init(_ articles: [AnnotatedArticle], found: [InputFiles.Item]) {
    prefix = IntakeAccounting.sharedFolder(found.map(\.path) + articles.map(IntakeAccounting.path))
  }

  /// A line for an article.
  mutating func add(
    _ article: AnnotatedArticle, _ outcome: IntakeAccount.Outcome, _ finding: Diagnostic? = nil, source: Int? = nil
  ) {
    lines.append(
      IntakeAccount.Line(
        file: shown(IntakeAccounting.path(article)), kind: article.kind ?? "record", outcome: outcome,
        finding: finding.map(shown), source: source))
  }

  /// A line for something found that gave no article.
  mutating func add(_ item: InputFiles.Item) {
    guard case .leftOut(let path, let finding, let kind) = item else { return }
    lines.append(
      IntakeAccount.Line(
        file: shown(path), kind: kind.rawValue,
        outcome: finding.severity > .note ? .notRead : .passedOver, finding: shown(finding)))
  }

  /// The account, by file; articles of one file stand in its order.
  var account: IntakeAccount {
    IntakeAccount(
      lines.enumerated().sorted { a, b in
        a.element.file.utf8.elementsEqual(b.element.file.utf8)
          ? a.offset < b.offset : a.element.file.utf8.lexicographicallyPrecedes(b.element.file.utf8)
      }.map(\.element))
  }

  /// A finding whose words do not tell in which folders of this machine the files lie.
  func shown(_ finding: Diagnostic) -> Diagnostic {
    prefix.isEmpty
      ? finding : Diagnostic(finding.code, finding.message.replacing("\"" + prefix, with: "\""), range: finding.range)
  }

  private func shown(_ path: String) -> String {
    path.hasPrefix(prefix) && path.count > prefix.count ? String(path.dropFirst(prefix.count)) : PathText.last(path)
  }

  private static func path(_ article: AnnotatedArticle) -> String { article.file ?? article.article.id }

  /// The folders that all paths begin with, with a slash at the end.
  private static func sharedFolder(_ paths: [String]) -> String {
    guard var shared = paths.first.map({ PathText.folder($0) }) else { return "" }
    for path in paths where !path.hasPrefix(shared) && path + "/" != shared {
      let common = String(decoding: zip(shared.utf8, path.utf8).prefix { $0 == $1 }.map(\.0), as: UTF8.self)
      shared = common.lastIndex(of: "/").map { String(common[...$0]) } ?? ""
    }
    return shared
  }
}
