/// What `--version` prints.
enum Version {
  static let text = "dateline 0.1.0"
}
