package import DatelineModel

/// One thing to read, before it is read: that is the work of a task of its own.
package enum DocumentInput: Sendable {
  /// A file by its path.
  case file(String)
  /// A page out of a web archive.
  case page(ArchivedPage)
  /// A line of NDJSON and its number, from 1.
  case line([UInt8], number: Int)
  /// A place where there should have been a document, and what is wrong there.
  case unreadable(id: String, Diagnostic)

  /// The document, or what stands in its way. `charset` is what the person who reads gives for all pages, `facts` what is
  /// known of files, by their paths; where that is nil, the file that `dateline-fetch` put beside a page is asked.
  package func document(charset: String?, facts: [String: SourceFacts]? = nil) -> RecordReader.Outcome {
    switch self {
    case .file(let path): DocumentInput.document(path, charset, facts)
    case .page(let page): page.document(charset: charset)
    case .line(let line, let number): RecordReader.read(line, number: number)
    case .unreadable(let id, let diagnostic): .unreadable(id: id, diagnostic)
    }
  }

  private static func document(_ path: String, _ charset: String?, _ facts: [String: SourceFacts]?)
    -> RecordReader.Outcome
  {
    do throws(DiagnosticError) {
      let bytes = try InputFiles.bytes(of: path).get()
      let document = try InputFiles.document(named: path, bytes, charset: charset).get()
      if let facts { return .document(facts[path].map(document.with) ?? document) }
      let said = CaptureFacts.read(beside: path, page: bytes)
      var described = said.facts.map(document.with) ?? document
      if let finding = said.finding { described.findings.append(finding) }
      return .document(described)
    } catch {
      return .unreadable(id: path, error.diagnostic)
    }
  }
}
