import Bytes
import DatelineModel
import HTMLReading

/// An address in a web archive: `https://web.archive.org/web/20250601101112/http://example.org/…`.
struct WebArchiveAddress {
  /// The address that was archived.
  let original: String

  init?(_ url: String) {
    guard let host = WebAddress.host(of: url),
      host == "web.archive.org" || host.hasPrefix("archive.") || host.hasPrefix("wayback."),
      let start = url.dropFirst(8).bytes(of: "http")
    else { return nil }
    let inner = url[start.lowerBound...]
    guard WebLink.isWeb(inner) else { return nil }
    original = String(inner)
  }
}

/// Where a page was saved from, as browsers, extensions and archives note it in their copies.
struct SavedFrom {
  /// The page's own address.
  let address: String

  init?(_ metadata: PageMetadata, _ tree: HTMLTree, comments: [UInt8]) {
    guard
      let found = SavedFrom.commented(comments) ?? SavedFrom.archived(metadata, tree)
        ?? metadata.meta("savepage-url")?.content
    else { return nil }
    address = WebArchiveAddress(found)?.original ?? found
  }

  /// "saved from url=(0036)https://…" of browsers, "Page saved with SingleFile url: https://…".
  private static func commented(_ bytes: [UInt8]) -> String? {
    guard bytes.contains("saved ") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    for mark in ["saved from url=", "saved with SingleFile"] {
      guard let found = text.bytes(of: mark), let start = text[found.upperBound...].bytes(of: "http") else { continue }
      let address = text[start.lowerBound...].prefix { !$0.isWhitespace && $0 != "\"" && $0 != "<" }
      if WebAddress.host(of: String(address)) != nil { return String(address) }
    }
    return nil
  }

  /// The first argument of the Wayback Machine's script: `__wm.wombat("http://…","20250601101112"`.
  private static func archived(_ metadata: PageMetadata, _ tree: HTMLTree) -> String? {
    if let canonical = metadata.canonical, let address = WebArchiveAddress(canonical) { return address.original }
    for node in metadata.scripts.prefix(6) {
      let bytes = tree.rawText(of: node)
      guard bytes.count < 2000 else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let call = text.bytes(of: "__wm.wombat(\"") else { continue }
      let address = text[call.upperBound...].prefix { $0 != "\"" }
      if WebAddress.host(of: String(address)) != nil { return String(address) }
    }
    return nil
  }
}
