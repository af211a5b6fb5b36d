import Archives

/// What a file is, by its first bytes; its name is asked where they do not say.
package enum InputKind: String, Sendable, CaseIterable {
  case page
  case text
  case webArchive = "web archive"
  case savedPage = "MHTML"
  case mail
  case feed
  case records
  case textExport = "text export"
  case pageExport = "HTML export"
  case pageFolder = "ZIP"
  case collection = "WACZ"
  case word = "DOCX"
  case safariArchive = "Safari web archive"
  case pdf = "PDF"
  case richText = "RTF"
  case oldWebArchive = "ARC"
  case office = "office document"
  case json = "JSON"
  case mailbox
  case packed = "packed file"
  case media
  case program = "style or script"
  case data
  case note = "text of another kind"
  case binary
  case own = "dateline’s own"
  case link
  case folder
  case special = "no regular file"
  case missing

  /// Bytes at the front of a file that are enough to know its kind, and as many of one that is packed with zstandard, whose blocks are
  /// unpacked whole.
  private static let headLimit = 16_384
  private static let packedHeadLimit = 1 << 18

  /// Whether files of this kind hold articles that can be read.
  var isRead: Bool {
    switch self {
    case .page, .text, .webArchive, .savedPage, .mail, .feed, .records, .textExport, .pageExport, .pageFolder,
      .collection, .word, .richText, .mailbox, .safariArchive:
      true
    default: false
    }
  }

  /// Whether the file is one article as it stands: its bytes are the page's.
  package var isPlainDocument: Bool { self == .page || self == .text }

  /// Whether the file is a ZIP whose members are read.
  var isZIP: Bool { [.pageFolder, .collection, .word].contains(self) }

  /// The kind of a file by the bytes at its front, unpacked if they are gzip, and its name.
  package init(of bytes: some Collection<UInt8>, named path: String) {
    let head = Array(bytes.prefix(InputKind.headLimit))
    var name = FileName(path)
    if Zstandard.isPacked(head) {
      self = InputKind.kind(ofZstandard: Array(bytes.prefix(InputKind.packedHeadLimit)), name)
      return
    }
    guard head.starts(with: [0x1F, 0x8B]) else {
      self = InputKind.kind(head, name)
      return
    }
    name.dropPacking()
    let inner = Gzip.beginning(of: head, limit: InputKind.headLimit)
    let kind = inner.isEmpty ? .page : InputKind.kind(inner, name)
    // A packed tar or ZIP would need a second unpacking.
    self = kind.isZIP ? .packed : kind
  }

  /// A web archive, or something that is not read packed so. One that needs a dictionary cannot be looked into; its name says.
  private static func kind(ofZstandard head: [UInt8], _ name: FileName) -> InputKind {
    let inner = Zstandard.beginning(of: head, limit: 5)
    let isArchive = inner.isEmpty ? name.text.hasSuffix(".warc.zst") : inner.starts(with: "WARC/".utf8)
    return isArchive ? .webArchive : .packed
  }

  private static func kind(_ head: [UInt8], _ name: FileName) -> InputKind {
    if let kind = ContentMark.kind(head, name) { return kind }
    let text = TextHead(head)
    if text.isBinary { return .binary }
    if name.isPage { return text.isOwnPage ? .own : text.isExport ? .pageExport : .page }
    if text.beginsAsPage { return text.isOwnPage ? .own : text.isExport ? .pageExport : .page }
    if let kind = text.kind(name) { return kind }
    if let kind = name.kind { return kind }
    if text.isTextExport { return .textExport }
    if name.isText { return .text }
    return text.looksLikePage ? .page : .note
  }
}

/// Marks by which formats make themselves known.
private enum ContentMark {
  static func kind(_ head: [UInt8], _ name: FileName) -> InputKind? {
    func begins(_ text: StaticString) -> Bool {
      text.withUTF8Buffer { mark in head.count >= mark.count && head.prefix(mark.count).elementsEqual(mark) }
    }
    if begins("WARC/") { return .webArchive }
    if begins("filedesc://") { return .oldWebArchive }
    if begins("%PDF-") { return .pdf }
    if begins("{\\rtf") { return .richText }
    if begins("PK\u{3}\u{4}") || begins("PK\u{5}\u{6}") { return name.zipKind }
    if begins("bplist0") { return isSafari(head) || name.ending == "webarchive" ? .safariArchive : .data }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .office }
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF]) || begins("GIF8")
      || begins("RIFF") || begins("wOF2") || begins("wOFF") || begins("OggS") || begins("ID3")
      || head.dropFirst(4).starts(with: "ftyp".utf8)
    {
      return .media
    }
    if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF]) || begins("Rar!") || begins("BZh")
      || head.starts(with: [0xFD, 0x37, 0x7A, 0x58])
    {
      return .packed
    }
    return nil
  }

  /// The key under which Safari keeps the page; a long page may push it out of the head.
  private static func isSafari(_ head: [UInt8]) -> Bool {
    head.prefix(1024).firstRange(of: Array("WebMainResource".utf8)) != nil
  }
}
