import Archives
import CivilCalendar
package import DatelineModel
import Files
import FoundationEssentials
package import Gazetteers
import Interchange
import StoryFolders

/// Articles as they were read the last time, so that only what changed is read again.
///
/// The name of an entry is the digest of all that reading depends on: the bytes, how they are read, the settings, the
/// gazetteer, and the program itself. An entry that is found can therefore only be what reading would give; one that is
/// damaged is not believed. Entries that a build does not use are taken away.
package final class ArticleCache: Sendable {
  private let folder: String
  private let key: String
  private let gazetteer: Gazetteer
  private let reader: AnnotationReader

  /// A cache in that folder, for a program that reads as this one does.
  package init(folder: String, gazetteer: Gazetteer) {
    self.folder = folder
    self.gazetteer = gazetteer
    reader = AnnotationReader(gazetteer)
    key = "dateline-cache-5\n\(DatelineVersion.text)\n\(ProgramDigest.text)\n\(GazetteerDigest.of(gazetteer))"
  }

  /// The name under which a document's article is kept.
  package func name(of document: SourceDocument, _ options: StoryOptions) -> String {
    let parts: [String?] = [
      key, document.format.rawValue, document.charset, document.url, document.title, document.publisher,
      document.language,
      document.published?.iso8601, document.genre?.rawValue, options.published?.iso8601, options.timeZone?.identifier,
      options.language,
    ]
    let givers = SourceDocument.Fact.allCases.map { document.giver(of: $0) }
    let limits = Limits.Name.allCases.map { "\($0.rawValue)=\(options.limits[$0])" }
    let all = parts + givers + limits + document.findings.map(\.line) + [document.digest]
    // Each with its length, so that no text can be taken for the end of one and the beginning of the next.
    let written = all.map { part in part.map { "\($0.utf8.count):\($0)" } ?? "-" }
    return Digest.sha256(Array(written.joined(separator: "\n").utf8)) + ".json"
  }

  /// The article of that name, with the id that the document has now; nil where none is kept or it is damaged.
  package func article(_ name: String, id: String) -> AnnotatedArticle? {
    guard let bytes = BoundedFile.read(folder + "/" + name, limit: InputFiles.fileLimit), bytes.count > 65,
      bytes[64] == 0x0A
    else { return nil }
    let body = Array(bytes[65...])
    guard Digest.sha256(body).utf8.elementsEqual(bytes[..<64]), var article = reader.article(body) else { return nil }
    article.article.id = id
    return article
  }

  /// Keeps an article as its full annotation line. What cannot be kept is read again the next time; that is no error. An article whose reading was cut
  /// short by the clock may come out whole then.
  package func keep(_ article: AnnotatedArticle, as name: String) {
    let text = String(decoding: article.article.text, as: UTF8.self)
    guard text.utf8.elementsEqual(article.article.text),
      !article.article.diagnostics.contains(where: { $0.code == .textTooSlow })
    else { return }
    let body = AnnotationLine.json(article, .full, gazetteer: gazetteer)
    let bytes = Array(Digest.sha256(body).utf8) + [0x0A] + body
    try? Data(bytes).write(to: URL(filePath: folder + "/" + name), options: .atomic)
  }

  /// Makes the folder, marked as one that backups may leave out (bford.info/cachedir). False where it cannot be made.
  package func prepare() -> Bool {
    let tag = folder + "/CACHEDIR.TAG"
    if FileManager.default.fileExists(atPath: tag) { return true }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("Signature: 8a477f597d28d172789f06886806bc55\n# Articles as dateline read them.\n".utf8)
        .write(to: URL(filePath: tag))
      return true
    } catch {
      return false
    }
  }

  /// Takes away the entries that were not used; only names that this cache gives.
  package func prune(keeping used: Set<String>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasSuffix(".json") && name.utf8.count == 69 && !used.contains(name) {
      guard name.dropLast(5).allSatisfy(\.isHexDigit) else { continue }
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }
}

/// The digest of the running program: two builds of one version do not share a cache.
private enum ProgramDigest {
  static let text: String =
    BoundedFile.read("/proc/self/exe", limit: 1 << 30).map(Digest.sha256) ?? DatelineVersion.text
}
