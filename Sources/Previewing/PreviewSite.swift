import Bytes

/// A site in memory as a browser sees it: its files, and the script that loads a page again when they change.
///
/// The script is put into what is answered, never into the files themselves.
package struct PreviewSite: Sendable {
  private let files: [String: [UInt8]]
  private let build: Int
  private let failure: String?

  /// Files by name, and the number of their build; `failure` is shown in place of every page.
  package init(files: [String: [UInt8]], build: Int, failure: String? = nil) {
    self.files = files
    self.build = build
    self.failure = failure
  }

  static let scriptPath = "/.dateline/reload.js"
  static let buildPath = "/.dateline/build"

  /// Asks for the number of the build once a second, and loads the page again when it is another one.
  private var script: String {
    """
    const shown = "\(build)";
    setInterval(async () => {
      try {
        const answer = await fetch("\(PreviewSite.buildPath)", {cache: "no-store"});
        if (answer.ok && (await answer.text()).trim() !== shown) location.reload();
      } catch { /* the preview has ended; the page stays */ }
    }, 1000);

    """
  }

  /// The answer to a request that came to `port`.
  package func answer(_ request: PreviewRequest, port: UInt16) -> PreviewAnswer {
    guard request.isForLoopback(port: port) else {
      return PreviewAnswer(403, "preview.host: this preview answers to http://127.0.0.1:\(port)/ only.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return PreviewAnswer(405, "preview.method: a preview is only read.")
    }
    switch request.path {
    case PreviewSite.buildPath: return PreviewAnswer(200, String(build))
    case PreviewSite.scriptPath:
      return PreviewAnswer(type: "text/javascript; charset=utf-8", body: Array(script.utf8))
    default: break
    }
    if let failure { return PreviewAnswer(status: 503, type: PreviewSite.html, body: failurePage(failure)) }
    guard let name = PreviewSite.name(of: request.path) else {
      return PreviewAnswer(403, "preview.path: the path leads out of the site.")
    }
    return answer(name)
  }

  private func answer(_ name: String) -> PreviewAnswer {
    let wanted = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let bytes = files[wanted] {
      let type = PreviewSite.type(of: wanted)
      return PreviewAnswer(type: type, body: type == PreviewSite.html ? withScript(bytes) : bytes)
    }
    if files[name + "/index.html"] != nil { return PreviewAnswer(movedTo: "/\(name)/") }
    return PreviewAnswer(404, "preview.path: the site has no \"/\(name)\".")
  }

  /// The name of the file that a path asks for, percent-encoding taken off; nil where it would leave the site.
  static func name(of path: String) -> String? {
    let (bytes, isSound) = PercentCoding.decoded(path.utf8.dropFirst())
    let name = String(decoding: bytes, as: UTF8.self)
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = parts.allSatisfy { $0 != ".." && $0 != "." && !$0.hasPrefix(".dateline") && !$0.contains("\\") }
    return isSound && isInside && !bytes.contains(0) ? name : nil
  }

  private static let html = "text/html; charset=utf-8"

  private static func type(of name: String) -> String {
    let types = [
      "html": html, "css": "text/css; charset=utf-8", "png": "image/png", "json": "application/json",
      "geojson": "application/geo+json", "csv": "text/csv; charset=utf-8", "md": "text/markdown; charset=utf-8",
      "atom": "application/atom+xml", "xml": "application/xml", "ics": "text/calendar; charset=utf-8",
      "kml": "application/vnd.google-earth.kml+xml", "txt": "text/plain; charset=utf-8",
    ]
    return name.split(separator: ".").last.flatMap { types[String($0)] } ?? "application/octet-stream"
  }

  /// The page with the script at its end, and with the word in its policy that lets this one script run.
  private func withScript(_ bytes: [UInt8]) -> [UInt8] {
    var page = String(decoding: bytes, as: UTF8.self)
    // As templates write it; a policy with scripts of its own lets this one run as well.
    if let policy = page.firstRange(of: "content=\"default-src &#39;none&#39;;"),
      !page[policy.upperBound...].prefix(while: { $0 != "\"" }).contains("script-src")
    {
      page.replaceSubrange(
        policy, with: "content=\"default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;;")
    }
    let tag = "<script src=\"\(PreviewSite.scriptPath)\"></script>\n"
    if let end = page.firstRange(of: "</body>") {
      page.insert(contentsOf: tag, at: end.lowerBound)
    } else {
      page += tag
    }
    return Array(page.utf8)
  }

  private func failurePage(_ failure: String) -> [UInt8] {
    let shown = failure.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return withScript(
      Array(
        "<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Not built</title>\n<body><h1>The site could not be built</h1>\n<pre>\(shown)</pre>\n</body></html>\n"
          .utf8))
  }
}
