import Bytes
import DatelineModel
import PropertyLists

/// A web archive of Safari (a binary property list) → the page in it; frames, pictures and scripts are no articles.
enum SafariPage {
  static func articles(_ bytes: [UInt8], named path: String) -> [RecordReader.Outcome] {
    guard let list = PropertyList(binary: bytes) else {
      return [
        .unreadable(
          id: path,
          Diagnostic(.inputUnreadable, "\"\(path)\" is a damaged web archive of Safari; save the page again."))
      ]
    }
    guard let page = list.top["WebMainResource"], let content = page["WebResourceData"]?.data, !content.isEmpty else {
      return []
    }
    let type = page["WebResourceMIMEType"]?.text?.lowercased() ?? "text/html"
    guard type == "text/plain" || type.hasSuffix("html") || type.hasSuffix("xhtml+xml") else {
      return [
        .unreadable(
          id: path,
          Diagnostic(.inputKind, "\"\(path)\" is a web archive of Safari that holds \(type), which is not read."))
      ]
    }
    var document = SourceDocument(id: path, bytes: content, format: type == "text/plain" ? .text : .html)
    document.charset = page["WebResourceTextEncodingName"]?.text
    document.isCharsetDeclared = true
    document.url = page["WebResourceURL"]?.text?.ifWebLink
    return [.document(document)]
  }
}
