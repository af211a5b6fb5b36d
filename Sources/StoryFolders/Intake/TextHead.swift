import Bytes
import HTMLReading

/// The front of a file as text, looked at for what kind of text it is.
struct TextHead {
  private let bytes: [UInt8]
  /// Small letters, NULs of UTF-16 and what stands before the first letter taken off.
  private let text: String

  init(_ head: [UInt8]) {
    bytes = head
    let plain = String(decoding: head.filter { $0 != 0 }, as: UTF8.self)
    text = String(plain.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }).lowercased()
  }

  /// Many control bytes, or NULs that are not UTF-16's.
  var isBinary: Bool {
    if Charset.detect(bytes).name.hasPrefix("utf-16") { return false }
    let odd = bytes.reduce(0) { $0 + ($1 < 0x09 || ($1 > 0x0D && $1 < 0x20 && $1 != 0x1B) || $1 == 0x7F ? 1 : 0) }
    return odd * 50 > bytes.count
  }

  /// What stands behind an XML declaration and comments.
  private var root: Substring {
    var rest = text[...]
    while let close = rest.hasPrefix("<?xml") ? "?>" : rest.hasPrefix("<!--") ? "-->" : nil,
      let end = rest.bytes(of: close)
    {
      rest = rest[end.upperBound...].drop(while: \.isWhitespace)
    }
    return rest
  }

  /// Whether the first mark-up is that of a page.
  var beginsAsPage: Bool {
    ["<!doctype html", "<html", "<head", "<body"].contains { root.hasPrefix($0) }
  }

  /// Whether mark-up of pages stands near the front.
  var looksLikePage: Bool {
    let front = text.prefix(2048)
    return ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<meta", "<article", "<title"].contains {
      front.contains($0)
    }
  }

  /// A briefing of dateline's own.
  var isOwnPage: Bool { text.contains("<meta name=\"generator\" content=\"dateline\">") }

  /// A file of several articles as a database of news prints them.
  var isExport: Bool { text.contains("class=\"article enarticle\"") || text.contains("<title>factiva") }

  /// A text of several articles as a database of news prints it.
  var isTextExport: Bool {
    ExportText.isExport(text)
  }

  /// The kind of a text that has a form of its own.
  func kind(_ name: FileName) -> InputKind? {
    if let kind = mailKind(name) { return kind }
    let root = root
    if root.hasPrefix("<rss") || root.hasPrefix("<feed") || root.hasPrefix("<rdf:rdf") { return .feed }
    if root.hasPrefix("<svg") || root.hasPrefix("<!doctype svg") { return .media }
    if root.hasPrefix("<?php") || root.hasPrefix("<%") { return .program }
    if text.hasPrefix("<?xml") || root.hasPrefix("<!doctype plist") { return .data }
    if root.hasPrefix("{") || root.hasPrefix("[") {
      if ["ndjson", "jsonl"].contains(name.ending) { return .records }
      if name.ending == "json" || root.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"") { return .json }
    }
    return nil
  }

  /// The line that stands before each message of a mailbox (RFC 4155), "From peter@example.org Wed Mar 12 10:19:00 2025", and a field.
  private var isMailbox: Bool {
    guard text.hasPrefix("from ") else { return false }
    let lines = text.split(maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count > 1, let colon = lines[1].firstIndex(of: ":") else { return false }
    let isField = lines[1][..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let words = lines[0].split(separator: " ")
    return isField && colon > lines[1].startIndex && words.count >= 7 && words.contains { $0.contains(":") }
      && words.contains { $0.count == 4 && $0.allSatisfy(\.isNumber) }
  }

  /// Fields of a message (RFC 5322) at the very front. Two that mean little, such as "From:" and "Date:", also stand above notes.
  private func mailKind(_ name: FileName) -> InputKind? {
    if isMailbox { return .mailbox }
    var fields: Set<Substring> = []
    var rest = text[...]
    while !rest.isEmpty {
      let line = rest.prefix { !$0.isNewline }
      if line.isEmpty { break }
      rest = rest[line.endIndex...].dropFirst()
      if line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
      guard let colon = line.firstIndex(of: ":"), line[..<colon].allSatisfy({ $0.isLetter || $0 == "-" }) else { break }
      fields.insert(line[..<colon])
    }
    let certain: Set<Substring> = ["mime-version", "content-type", "message-id", "received", "return-path"]
    let known = certain.union(["from", "to", "subject", "date", "snapshot-content-location"])
    guard fields.intersection(known).count >= 2, !fields.isDisjoint(with: certain) else { return nil }
    let isPage =
      fields.contains("snapshot-content-location") || ["mht", "mhtml"].contains(name.ending)
      || text.contains("multipart/related") && !fields.contains("received") && !fields.contains("to")
    return isPage ? .savedPage : .mail
  }
}
