package import DatelineModel

/// One thing to read, before it is read: that is the work of a task of its own.
package struct DocumentInput: Sendable {
  private enum Content: Sendable {
    case file(String, InputKind?)
    case standardInput([UInt8], InputKind)
    case page(ArchivedPage)
    case line([UInt8], number: Int)
    case ready(RecordReader.Outcome)
  }

  private let content: Content
  /// The file in which it was found; nil for a record of standard input.
  package private(set) var file: String?
  /// What that file is, where it is more than a page or a text.
  package private(set) var kind: InputKind?

  private init(_ content: Content) { self.content = content }

  /// A file of one page or text by its path; `kind` is what it was found to be.
  package static func file(_ path: String, kind: InputKind?) -> DocumentInput {
    DocumentInput(.file(path, kind)).found(in: path, kind)
  }
  /// A page or text on standard input.
  static func standardInput(_ bytes: [UInt8], _ kind: InputKind) -> DocumentInput {
    DocumentInput(.standardInput(bytes, kind)).found(in: "-", kind)
  }
  /// A page out of a web archive.
  package static func page(_ page: ArchivedPage) -> DocumentInput { DocumentInput(.page(page)) }
  /// A line of NDJSON and its number, from 1.
  package static func line(_ bytes: [UInt8], number: Int) -> DocumentInput {
    DocumentInput(.line(bytes, number: number))
  }
  /// A document that was taken out of a file of several already.
  static func ready(_ outcome: RecordReader.Outcome) -> DocumentInput { DocumentInput(.ready(outcome)) }
  /// A place where there should have been a document, and what is wrong there.
  package static func unreadable(id: String, _ diagnostic: Diagnostic) -> DocumentInput {
    DocumentInput(.ready(.unreadable(id: id, diagnostic)))
  }

  /// The same, found in a file.
  func found(in file: String?, _ kind: InputKind?) -> DocumentInput {
    var input = self
    (input.file, input.kind) = (file, kind)
    return input
  }

  /// The document, or what stands in its way. `charset` is what the person who reads gives for all pages, `facts` what is
  /// known of files, by their paths; where that is nil, the file that `dateline-fetch` put beside a page is asked.
  /// `holding` is how many bytes of a file are held; of a larger one the front is the document's.
  package func document(charset: String?, facts: [String: SourceFacts]? = nil, holding: Int = InputFiles.fileLimit)
    -> RecordReader.Outcome
  {
    let outcome =
      switch content {
      case .file(let path, let kind): DocumentInput.document(path, kind, charset, facts, holding)
      case .standardInput(let bytes, let kind): DocumentInput.document(bytes, kind, charset)
      case .page(let page): page.document(charset: charset)
      case .line(let line, let number): RecordReader.read(line, number: number)
      case .ready(let outcome): outcome
      }
    guard case .document(var document) = outcome else { return outcome }
    if case .file = content { return outcome }
    document.give(charset: charset)
    document.file = file
    document.kind = kind?.rawValue ?? document.kind
    if let file, let facts = facts?[file] { document = document.with(facts) }
    return .document(document)
  }

  private static func document(_ bytes: [UInt8], _ kind: InputKind, _ charset: String?) -> RecordReader.Outcome {
    switch InputFiles.document(named: "-", bytes, charset: charset, kind: kind) {
    case .failure(let error): .unreadable(id: "-", error.diagnostic)
    case .success(let document): .document(document)
    }
  }

  private static func document(
    _ path: String, _ kind: InputKind?, _ charset: String?, _ facts: [String: SourceFacts]?, _ holding: Int
  ) -> RecordReader.Outcome {
    do throws(DiagnosticError) {
      let document = try InputFiles.document(at: path, kind, charset: charset, holding: holding).get()
      if let facts { return .document(facts[path].map(document.with) ?? document) }
      let said = CaptureFacts.read(beside: path)
      var described = said.facts.map(document.with) ?? document
      if let finding = said.finding { described.findings.append(finding) }
      return .document(described)
    } catch {
      return .unreadable(id: path, error.diagnostic)
    }
  }
}
