import Archives
package import Gazetteers

/// SHA-256 of a compiled gazetteer, as snapshots keep it.
package enum GazetteerDigest {
  /// Twelve megabytes that do not change while the program runs.
  private static let embedded = Digest.sha256(Gazetteer.embedded.compiled)

  package static func of(_ gazetteer: Gazetteer) -> String {
    gazetteer.isEmbedded ? embedded : Digest.sha256(gazetteer.compiled)
  }
}
