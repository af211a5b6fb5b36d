import DatelineModel
import Files
import FoundationEssentials

/// Finds the `briefing.json` of what a person names: the file itself, a briefing's folder, a story of a site, or a snapshot.
package enum ComparedInput {
  /// Most bytes of a briefing that are read.
  private static let fileLimit = 512 << 20

  /// Reads one side of a comparison.
  ///
  /// - Throws: `DiagnosticError` with `input.missing` or `comparison.unreadable`.
  package static func read(_ path: String) throws -> ComparedBriefing {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DiagnosticError(.inputMissing, "There is no \"\(path)\"; check the name.")
    }
    let places = isFolder ? ["/briefing.json", "/data/briefing/briefing.json"].map { path + $0 } : [path]
    guard let file = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw DiagnosticError(
        .comparisonUnreadable,
        "\"\(path)\" holds no briefing.json; name the file, a folder that dateline report or publish wrote, or a snapshot."
      )
    }
    guard let bytes = BoundedFile.read(file, limit: fileLimit), let briefing = ComparedBriefing(bytes) else {
      throw DiagnosticError(
        .comparisonUnreadable, "\"\(file)\" is no briefing.json of dateline; make it with dateline report.")
    }
    return briefing
  }
}
