/// A finding that ends the work: it is thrown where nothing is left to go on with.
public struct DiagnosticError: Error, Hashable, Sendable {
  /// The finding: its code, and what to do.
  public let diagnostic: Diagnostic

  /// The finding as a line for people: code, then what to do.
  public var line: String { diagnostic.line }

  /// An error of a finding.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// An error of a code, with what happened and what to do.
  public init(_ code: DiagnosticCode, _ message: String) { diagnostic = Diagnostic(code, message) }
}
