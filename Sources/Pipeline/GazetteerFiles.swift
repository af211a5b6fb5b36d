import Archives
import DatelineModel
import Files
import FoundationEssentials
package import Gazetteers

/// What `dateline gazetteer find` prints.
package enum GazetteerListing {
  /// A line for each place of a name: name, kind, where it lies, coordinates, people, id.
  package static func lines(named name: String, in gazetteer: Gazetteer = .embedded) -> [String] {
    gazetteer.places(named: name).map { place in
      let area = gazetteer.ancestors(of: place).filter { $0.feature != .continent }.map(\.name).joined(separator: ", ")
      let id = place.geonameID.map { "GeoNames \($0)" } ?? "dateline \(place.id)"
      let people = place.population > 0 ? " · \(place.population) people" : ""
      return
        "\(place.name) · \(place.feature.noun)\(area.isEmpty ? "" : " in " + area) · \(place.latitude), \(place.longitude)\(people) · \(id)"
    }
  }
}

/// Tables → the compiled files that are embedded or given with `--gazetteer`, and back into memory.
package enum GazetteerFiles {
  /// Compiles the tables that are given and says what was written.
  ///
  /// - Throws: `DiagnosticError` where a table cannot be read or a row is not as the format says.
  package static func build(places: String?, map: String?, into folder: String) throws -> [String] {
    var report: [String] = []
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let places {
      var compiler = GazetteerCompiler()
      for (number, line) in try lines(places) {
        guard let row = GazetteerCompiler.Row(tsv: line) else { throw bad(places, number) }
        compiler.add(row)
      }
      let compiled = compiler.compiled()
      report.append(try write(compiled, folder + "/gazetteer.bin"))
      // The program states the digest of what is embedded without computing it.
      let sum = Digest.sha256(compiled) + "  gazetteer.bin\n"
      report.append(try write(Array(sum.utf8), folder + "/gazetteer.sha256"))
    }
    if let map {
      var compiler = BaseMapCompiler()
      for (number, line) in try lines(map) {
        guard compiler.add(tsv: line) else { throw bad(map, number) }
      }
      report.append(try write(compiler.compiled(), folder + "/basemap.bin"))
    }
    return report
  }

  /// The compiled gazetteer in a file, mapped into memory.
  ///
  /// - Throws: `DiagnosticError` where there is no such file, or it holds no gazetteer.
  package static func open(_ path: String) throws -> Gazetteer {
    // A pipe would be waited for.
    guard FileKind(path, followsLink: true) == .file, let gazetteer = Gazetteer(mapping: path) else {
      let isThere = FileManager.default.isReadableFile(atPath: path)
      throw DiagnosticError(
        Diagnostic(
          isThere ? .inputUnreadable : .inputMissing,
          isThere
            ? "\"\(path)\" is no compiled gazetteer; make one with dateline gazetteer build."
            : "There is no gazetteer \"\(path)\"."))
    }
    return gazetteer
  }

  private static func lines(_ path: String) throws -> [(Int, Substring)] {
    guard let bytes = BoundedFile.read(path, limit: 4 << 30) else {
      throw DiagnosticError(Diagnostic(.inputMissing, "There is no table \"\(path)\"."))
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated().filter {
      !$0.element.hasPrefix("#")
    }
    .map { ($0.offset + 1, $0.element) }
  }

  private static func bad(_ path: String, _ line: Int) -> DiagnosticError {
    DiagnosticError(Diagnostic(.inputRecord, "Line \(line) of \"\(path)\" is not a row of the table."))
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    return "\(path): \(bytes.count) bytes, SHA-256 \(Digest.sha256(bytes))"
  }
}
