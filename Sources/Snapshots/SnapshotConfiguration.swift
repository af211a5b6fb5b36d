import JSONText

/// `configuration.json` of a snapshot: who made it, with which options, from which sources.
package struct SnapshotConfiguration: Sendable {
  static let fileName = "configuration.json"
  private static let format = "dateline-snapshot-1"

  /// "dateline 1.0.0"
  let software: String
  /// SHA-256 of the gazetteer that places were looked up in.
  let gazetteer: String
  package var options: SnapshotOptions
  let sources: [ListedSource]

  init(software: String, gazetteer: String, options: SnapshotOptions, sources: [ListedSource]) {
    self.software = software
    self.gazetteer = gazetteer
    self.options = options
    self.sources = sources
  }

  /// Reads the file of a snapshot whose payload lies in `folder`; nil where it is not one of ours.
  package init?(_ bytes: [UInt8], payload folder: String) {
    guard let value = JSONReader.read(bytes), value["format"]?.string == SnapshotConfiguration.format,
      let software = value["software"]?.string, let gazetteer = value["gazetteerSha256"]?.string,
      let options = value["options"].flatMap({ SnapshotOptions($0, payload: folder) })
    else { return nil }
    let listed = value["sources"]?.elements ?? []
    sources = listed.compactMap(ListedSource.init)
    guard sources.count == listed.count else { return nil }
    (self.software, self.gazetteer, self.options) = (software, gazetteer, options)
  }

  var bytes: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.member("format", SnapshotConfiguration.format)
      w.member("software", software)
      w.member("gazetteerSha256", gazetteer)
      w.name("options")
      options.write(&w)
      w.name("sources")
      w.array(sources) { w, source in source.write(&w) }
    }
    return writer.bytes + [0x0A]
  }
}
