/// Paths cut at their slashes, without a look at the disk.
package enum PathText {
  /// "out/site/" → "out/site"; "/" stays.
  package static func bare(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// "out/site/" → "site"; empty where nothing but slashes is there.
  package static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "" }

  /// "out/site/" → "out/"; empty for a name alone.
  package static func folder(_ path: String) -> String { String(bare(path).dropLast(last(path).count)) }

  /// "out/" and "site" → "out/site"
  package static func joined(_ folder: String, _ name: String) -> String {
    let folder = bare(folder)
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The text of a PDF that stands beside it: "paper.pdf" → "paper.pdf.txt"
  package static func text(ofPDF path: String) -> String { path + ".txt" }
}
