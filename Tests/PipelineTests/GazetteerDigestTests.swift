import Archives
import Foundation
import Gazetteers
import Pipeline
import Testing

/// The digest that the program states without computing it.
@Suite struct GazetteerDigestTests {
  @Test func theStatedDigestIsThatOfTheEmbeddedGazetteer() {
    #expect(GazetteerDigest.of(.embedded) == Digest.sha256(Gazetteer.embedded.compiled))
    #expect(DatelineVersion.full.contains("gazetteer sha256:\(Digest.sha256(Gazetteer.embedded.compiled))\n"))
  }

  /// What is compiled has its digest beside it, as `sha256sum --check` reads it.
  @Test func aCompiledGazetteerHasItsDigestBesideIt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let table = folder.appending(path: "places.tsv")
    try Data("6255147\t0\tAsia\tCONT\t29.8\t89.3\t\t0\t\n".utf8).write(to: table)
    _ = try GazetteerFiles.build(places: table.path, map: nil, into: folder.path)
    let compiled = try Data(contentsOf: folder.appending(path: "gazetteer.bin"))
    let stated = try String(contentsOf: folder.appending(path: "gazetteer.sha256"), encoding: .utf8)
    #expect(stated == Digest.sha256(Array(compiled)) + "  gazetteer.bin\n")
  }
}
