import Archives
import Captures
import DatelineModel
import Files

/// What the files beside fetched pages tell of them: address and charset.
package enum CaptureFacts {
  /// The file beside a page, byte for byte; nil where there is none, or one that is too long to be a capture.
  package static func bytes(beside path: String) -> [UInt8]? { file(beside: path)?.all(limit: Capture.fileLimit) }

  /// What the capture beside a page says and what is doubtful of it.
  static func read(beside path: String) -> (facts: SourceFacts?, finding: Diagnostic?) {
    guard let file = file(beside: path) else { return (nil, nil) }
    guard let capture = file.all(limit: Capture.fileLimit).flatMap({ Capture(json: $0) }) else {
      return (
        nil, Diagnostic(.captureUnreadable, "This is no capture of dateline-fetch, and is not used; take it away.")
      )
    }
    var facts = SourceFacts()
    facts.url = capture.url
    facts.charset = capture.charset
    guard let page = BoundedFile.read(path, limit: InputFiles.fileLimit), Digest.sha256(page) != capture.sha256 else {
      return (facts, nil)
    }
    return (
      facts,
      Diagnostic(
        .captureChanged,
        "The page beside it is not the one that was fetched on \(capture.fetched); fetch it again, or take this file away."
      )
    )
  }

  /// What is known of the files listed, by their paths, and what is doubtful.
  static func read(_ items: [InputFiles.Item]) -> (facts: [String: SourceFacts], findings: [StoryFinding]) {
    var facts: [String: SourceFacts] = [:]
    var findings: [StoryFinding] = []
    for case .file(let path, _) in items where path != "-" && DurableFile.isThere(path + Capture.fileEnding) {
      let said = read(beside: path)
      facts[path] = said.facts
      if let finding = said.finding { findings.append(StoryFinding(path + Capture.fileEnding, line: 1, finding)) }
    }
    return (facts, findings)
  }

  /// A person may name a link to a page, and have one to its capture. Nothing stands beside standard input.
  private static func file(beside path: String) -> FilePieces? {
    path == "-" ? nil : FilePieces(path + Capture.fileEnding, followsLink: true)
  }
}
