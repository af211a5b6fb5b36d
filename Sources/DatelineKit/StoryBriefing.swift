public import DatelineModel
import OutputFolders
import Pipeline
import Rendering

/// A briefing that was made: what its page shows, and its files.
public struct StoryBriefing: Sendable {
  /// A finding and what it is about: a file, a place, the story.
  public struct Finding: Hashable, Sendable {
    /// The file's name, the place's, or "story".
    public let subject: String
    /// What was found, and what to do.
    public let diagnostic: Diagnostic
  }

  /// Title of the page.
  public let title: String
  /// The timeline that it shows.
  public let timeline: Timeline
  /// The files, in the formats of the options.
  public let files: [OutputFile]
  /// Errors and warnings.
  public let findings: [Finding]

  init(_ result: BriefingMaker.Result) {
    title = result.title
    timeline = result.briefing.timeline
    files = result.files
    findings = result.findings.map { Finding(subject: $0.document, diagnostic: $0.diagnostic) }
  }

  /// Writes the files into a folder, whole or not at all: in place of what an earlier run wrote there, and of nothing else.
  ///
  /// - Throws: `DiagnosticError` with `output.unwritable`, or `output.foreign-files` where the folder holds files of others.
  public func write(to folder: String) throws { try OutputFolder.write(files, to: folder) }
}
