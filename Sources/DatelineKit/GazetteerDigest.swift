import Archives
import Gazetteers

/// SHA-256 of a compiled gazetteer, as snapshots keep it.
enum GazetteerDigest {
  /// Twelve megabytes that do not change while the program runs.
  private static let embedded = Digest.sha256(Gazetteer.embedded.compiled)

  static func of(_ gazetteer: Gazetteer) -> String {
    gazetteer.isEmbedded ? embedded : Digest.sha256(gazetteer.compiled)
  }
}
