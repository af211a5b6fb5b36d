import DatelineModel
import FoundationEssentials
import Templating

/// What `--templates` names.
enum TemplatesArgument {
  /// The folder; throws where there is none, since the default templates would be used in silence. A file that nothing looks for is told
  /// for the same reason.
  static func folder(_ path: String?) throws -> String? {
    guard let path else { return nil }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw CommandError(
        .usage, "usage: there is no folder \"\(path)\"; write the templates there with dateline theme export \(path).")
    }
    for name in TemplateLibrary(overriddenBy: path).unusedFiles {
      let finding = Diagnostic(
        .templateUnused,
        "Nothing uses \"\(name)\" of the theme; templates have the names that dateline theme export writes, files that pages name stand in static/."
      )
      Terminal.error("\(finding.code.rawValue): \(finding.message)")
    }
    return path
  }
}
