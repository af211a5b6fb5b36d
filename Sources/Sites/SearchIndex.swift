import Archives
import DatelineModel
import Files
import FoundationEssentials
import OutputFolders

/// The index of a site's entries, made by Pagefind, a program of its own: records in, the files that a browser searches out.
struct SearchIndex {
  /// Where its files stand in the site.
  static let folder = "pagefind"

  /// How Pagefind is called where it is installed: by itself, or as the module that its Python package is.
  private static let calls = [["pagefind"], ["pagefind_extended"], ["python3", "-m", "pagefind"]]

  private let call: [String]

  /// Looks for the program.
  ///
  /// - Throws: `DiagnosticError` with `publish.search` where there is none.
  init() throws(DiagnosticError) {
    guard let call = SearchIndex.calls.first(where: { ProgramRun.exitCode($0 + ["--version"]) == 0 }) else {
      throw DiagnosticError(
        .publishSearch,
        "Pagefind, which makes the index for --search, is not installed; install it (pip install 'pagefind[bin]'), or leave --search off."
      )
    }
    self.call = call
  }

  /// The files of the index.
  ///
  /// - Throws: `DiagnosticError` with `publish.search` where the program fails.
  func files(of records: [OutputFile]) throws(DiagnosticError) -> [OutputFile] {
    let place = FileManager.default.temporaryDirectory.path + "/dateline-search-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: place) }
    do {
      try FilledFolder.temporary(place, records.map { ($0.name, $0.bytes) })
    } catch {
      throw DiagnosticError(.publishSearch, "The records for the index could not be written to \(place): \(error)")
    }
    let index = place + "/" + SearchIndex.folder
    guard ProgramRun.exitCode(call + ["--site", place, "--output-path", index, "--silent"]) == 0,
      let names = try? FileManager.default.subpathsOfDirectory(atPath: index)
    else {
      throw DiagnosticError(
        .publishSearch,
        "Pagefind could not make the index; nothing was written. Version 1.5 or later is needed: \(call.joined(separator: " ")) --version."
      )
    }
    return names.sorted().compactMap { name in
      guard FileKind(index + "/" + name, followsLink: false) == .file,
        let data = FileManager.default.contents(atPath: index + "/" + name)
      else { return nil }
      return OutputFile(name: SearchIndex.folder + "/" + name, bytes: [UInt8](data))
    }
  }
}
