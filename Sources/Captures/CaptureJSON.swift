import Archives
import Bytes
import JSONText

extension Capture {
  /// The file beside a page, as `software` writes it.
  package func json(software: String) -> [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.member("software", software)
      w.member("url", url)
      w.member("requested", requested)
      w.member("fetched", fetched)
      w.member("status", status)
      w.member("sha256", sha256)
      w.member("bytes", size)
      w.name("headers")
      w.array(headers) { w, field in
        w.object { w in
          w.member("name", field.name)
          w.member("value", field.value)
        }
      }
      w.name("redirects")
      w.array(redirects) { w, redirect in
        w.object { w in
          w.member("url", redirect.url)
          w.member("status", redirect.status)
          w.member("location", redirect.location)
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  /// Reads the file; nil where it is not what `json` writes, as far as the page needs it.
  package init?(json bytes: [UInt8]) {
    guard let value = JSONReader.read(bytes), let url = value["url"]?.string, Capture.isWebAddress(url),
      let sha256 = value["sha256"]?.string, sha256.utf8.count == 64
    else { return nil }
    self.init(
      url: url, requested: value["requested"]?.string ?? url, fetched: value["fetched"]?.string ?? "",
      status: Capture.number(value["status"]) ?? 0,
      headers: value["headers"]?.elements.compactMap { field in
        guard let name = field["name"]?.string, let text = field["value"]?.string else { return nil }
        return HeaderField(name, text)
      } ?? [],
      redirects: value["redirects"]?.elements.compactMap { redirect in
        guard let url = redirect["url"]?.string, let status = Capture.number(redirect["status"]),
          let location = redirect["location"]?.string
        else { return nil }
        return Redirect(url: url, status: status, location: location)
      } ?? [], sha256: sha256, size: Capture.number(value["bytes"]) ?? 0)
  }

  private static func number(_ value: JSONValue?) -> Int? {
    if case .number(let text)? = value { Int(text) } else { nil }
  }

  /// The file may have been written by anybody: what becomes a link begins like an address of the web and stays on its line.
  private static func isWebAddress(_ text: String) -> Bool {
    WebLink.isWeb(text) && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }
}
