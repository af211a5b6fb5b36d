import Pipeline

/// What `--version` prints.
enum Version {
  /// One line, known without work.
  static let text = DatelineVersion.text

  /// The lines for `dateline --version`: the version, and the data that decide what a page is read as.
  static var full: String { DatelineVersion.full }
}
