import ArticleModel
import Captures

/// What the files beside fetched pages tell of them: address and charset.
public enum CaptureFacts {
  /// Most bytes of a capture that are looked at; the fields of an answer's head are at most a megabyte.
  static let fileLimit = 8 << 20

  /// What is known of the files listed, by their paths, and what is doubtful.
  public static func read(_ items: [InputFiles.Item]) -> (facts: [String: SourceFacts], findings: [StoryFinding]) {
    var facts: [String: SourceFacts] = [:]
    var findings: [StoryFinding] = []
    for case .file(let path) in items {
      let file = path + Capture.fileEnding
      guard path != "-", let bytes = BoundedFile.read(file, limit: fileLimit) else { continue }
      guard let capture = Capture(json: bytes) else {
        findings.append(
          StoryFinding(
            file, line: 1,
            Diagnostic(.captureUnreadable, "This is no capture of dateline-fetch, and is not used; take it away.")))
        continue
      }
      var said = SourceFacts()
      said.url = capture.url
      said.charset = capture.charset
      facts[path] = said
      if let page = BoundedFile.read(path, limit: InputFiles.fileLimit), Digest.sha256(page) != capture.sha256 {
        findings.append(
          StoryFinding(
            file, line: 1,
            Diagnostic(
              .captureChanged,
              "The page beside it is not the one that was fetched on \(capture.fetched); fetch it again, or take this file away."
            )))
      }
    }
    return (facts, findings)
  }
}
