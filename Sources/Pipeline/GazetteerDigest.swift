import Archives
package import Gazetteers

/// SHA-256 of a compiled gazetteer, as snapshots keep it.
package enum GazetteerDigest {
  package static func of(_ gazetteer: Gazetteer) -> String {
    gazetteer.isEmbedded ? Gazetteer.embeddedDigest : Digest.sha256(gazetteer.compiled)
  }
}
