import Files

/// What the name of a file says of its kind.
struct FileName {
  /// The last part of the path, in small letters.
  private(set) var text: String

  init(_ path: String) { text = PathText.last(path).lowercased() }

  /// "page.html.gz" → "page.html"
  mutating func dropPacking() { if text.hasSuffix(".gz") { text.removeLast(3) } }

  private static let pages: Set<String> = ["html", "htm", "xhtml", "shtml", "mht-html"]
  private static let texts: Set<String> = ["txt", "text"]
  private static let programs: Set<String> = [
    "css", "js", "mjs", "map", "ts", "py", "sh", "rb", "pl", "swift", "c", "h", "java", "wasm", "download",
  ]
  private static let data: Set<String> = [
    "csv", "tsv", "xml", "yml", "yaml", "toml", "ini", "log", "ics", "kml", "gpx", "sql", "bib", "ris", "vcf", "srt",
    "vtt", "webmanifest", "plist", "sha256", "md5", "cdx", "cdxj", "tex", "rst",
  ]
  private static let media: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "avif", "mp3", "mp4", "webm", "woff", "woff2", "ttf", "otf",
    "mov", "wav",
  ]

  /// What stands behind the last full stop; empty where there is none.
  var ending: String { text.lastIndex(of: ".").map { String(text[text.index(after: $0)...]) } ?? "" }

  var isPage: Bool { FileName.pages.contains(ending) }
  var isText: Bool { FileName.texts.contains(ending) }

  /// The kind of files that are told by their name alone.
  var kind: InputKind? {
    if FileName.programs.contains(ending) { return .program }
    if FileName.media.contains(ending) { return .media }
    if FileName.data.contains(ending) { return .data }
    return nil
  }

  /// A file that describes its folder: "README.md", "LICENSE".
  var isAboutFolder: Bool {
    ["readme", "license", "licence", "copying", "notice", "changelog", "sources"].contains(text.prefix { $0 != "." })
  }

  /// What a ZIP of that name is.
  var zipKind: InputKind {
    switch ending {
    case "wacz": .collection
    case "docx", "docm": .word
    case "xlsx", "pptx", "odt", "ods", "odp", "epub", "xlsm", "pages", "numbers": .office
    case "zip", "html", "htm", "txt": .pageFolder
    default: .packed
    }
  }
}
