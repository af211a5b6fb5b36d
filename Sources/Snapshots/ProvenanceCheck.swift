import Archives
import DatelineModel
import Explaining

/// Compares every range of a provenance with the sources, read anew.
struct ProvenanceCheck {
  private let provenance: Provenance
  /// An article in the bag: its file, and its number where that holds several.
  private struct Key: Hashable {
    let file: String
    let part: Int?

    init(_ source: ReadSource) { (file, part) = (source.listed.file, source.part) }
    init(_ source: Provenance.Source) { (file, part) = (source.file, source.part) }
  }

  private let read: [Key: ReadSource]
  private let pages: [Key: ArticleSource]

  init(_ provenance: Provenance, _ read: [ReadSource]) {
    self.provenance = provenance
    self.read = Dictionary(read.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
    pages = self.read.mapValues(\.source)
  }

  func check(_ report: inout SnapshotReport) {
    let sound = provenance.sources.map { check($0, &report) }
    for entry in provenance.entries {
      for sentence in entry.sentences where sound[sentence.source] {
        check(sentence, of: "Entry \(entry.id)", &report)
      }
    }
    for day in provenance.relativeDays {
      for sentence in day.sentences where sound[sentence.source] { check(sentence, of: day.label, &report) }
    }
  }

  /// Whether a source gives the text that its ranges count in.
  private func check(_ source: Provenance.Source, _ report: inout SnapshotReport) -> Bool {
    guard let there = read[Key(source)], there.listed.sha256 == source.fileSHA256,
      Digest.sha256(there.page) == source.pageSHA256
    else {
      report.report(
        .snapshotSource, "data/\(source.file) is not the source that the provenance names; restore the bag.")
      return false
    }
    let text = there.annotated.article.text
    guard text.count == source.textSize, Digest.sha256(text) == source.textSHA256 else {
      report.report(
        .snapshotSource,
        "The text read in data/\(source.file) is not the one that was cited; use the version that made the snapshot.")
      return false
    }
    return true
  }

  private func check(_ sentence: Provenance.Sentence, of what: String, _ report: inout SnapshotReport) {
    guard let source = read[Key(provenance.sources[sentence.source])] else { return }
    report.rangeCount += 1
    let words = Array(sentence.words.utf8)
    let isInText = ProvenanceCheck.has(words, at: sentence.textRange, in: source.annotated.article.text)
    let page = pages[Key(source)]
    // Earlier versions gave the only place where the page has the sentence in the same bytes.
    let isInPage =
      sentence.pageRange.map {
        $0 == page?.origin(of: sentence.textRange).position?.range
          || ProvenanceCheck.has(words, at: $0, in: source.page)
      } ?? true
    if !isInText || !isInPage {
      report.report(
        .snapshotRange,
        "\(what): the words \"\(sentence.words.prefix(60))\" do not stand where they are said to in "
          + "data/\(source.listed.file); restore the bag.")
    }
  }

  private static func has(_ words: [UInt8], at range: TextRange, in bytes: [UInt8]) -> Bool {
    range.end <= bytes.count && bytes[range.start..<range.end].elementsEqual(words)
  }
}
