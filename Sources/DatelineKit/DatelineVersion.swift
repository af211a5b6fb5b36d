/// The program's name and version, as `--version` prints it and snapshots keep it.
public enum DatelineVersion {
  /// "dateline 0.1.0"
  public static let text = "dateline 0.1.0"
}
