import FoundationEssentials

/// What `--templates` names.
enum TemplatesArgument {
  /// The folder; throws where there is none, since the default templates would be used in silence.
  static func folder(_ path: String?) throws -> String? {
    guard let path else { return nil }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw CommandError(
        .usage, "usage: there is no folder \"\(path)\"; write the templates there with dateline theme export \(path).")
    }
    return path
  }
}
