import CivilCalendar
import DatelineModel
import Gazetteers
import LanguagePacks
import Statements
import Synchronization
import TemporalExpressions
import Text
import Toponyms

/// What is found in one text: days, places, statements, within the limits. What lies behind a limit is left out with a finding.
struct TextAnnotation {
  private(set) var timexes: [Timex] = []
  private(set) var toponyms: [Toponym] = []
  private(set) var statements: [Statement] = []
  private(set) var stretches: [DatedStretch] = []
  private(set) var findings: [Diagnostic] = []

  private let engines: Engines
  private let limits: Limits

  /// The engines of all languages, those of each made when its first text comes: a run over English pages pays for no other.
  final class Engines: Sendable {
    private let gazetteer: Gazetteer
    private let made = Mutex<[String: LanguageEngines]>([:])

    init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    /// Those of a language; nil where it has no pack.
    func engines(of language: String) -> LanguageEngines? {
      made.withLock { made in
        if let engines = made[language] { return engines }
        guard let pack = LanguagePack.of(language) else { return nil }
        let engines = LanguageEngines(pack, gazetteer)
        made[language] = engines
        return engines
      }
    }

    /// What reads the places of languages without a pack.
    var fallback: LanguageEngines {
      made.withLock { made in
        if let engines = made[""] { return engines }
        let engines = LanguageEngines(.fallback, gazetteer, statements: .bare)
        made[""] = engines
        return engines
      }
    }

    /// What reads the dates of languages without a pack that belong to no language; made when such a text comes.
    var figures: TimexResolver { TimexResolver(Figures.grammar) }
  }

  /// The engines of one language.
  struct LanguageEngines: Sendable {
    let orthography: Orthography
    let timexes: TimexResolver
    let toponyms: ToponymResolver
    let statements: StatementReader

    /// The engines of a pack; `statements` where those of a language without a pack are meant.
    init(_ pack: LanguagePack, _ gazetteer: Gazetteer, statements vocabulary: StatementVocabulary? = nil) {
      orthography = pack.orthography
      timexes = TimexResolver(pack.time)
      toponyms = ToponymResolver(gazetteer, pack.places ?? LanguagePack.fallbackPlaces)
      statements = StatementReader(vocabulary ?? pack.statements ?? .bare, pack.time)
    }
  }

  /// What is known of the text before it is read.
  struct Known {
    var language: String
    var reference: TimexResolver.Reference
    var dateline: TextRange?
    var asides: [TextRange]
    var home: PublisherHome?
  }

  /// Reads a text; `isLate` says whether its time is over.
  init(_ text: [UInt8], _ known: Known, _ engines: Engines, _ limits: Limits, isLate: () -> Bool) {
    self.engines = engines
    self.limits = limits
    var end = text.count
    if end > limits[.text] {
      end = TextAnnotation.lineEnd(text, before: limits[.text])
      findings.append(TextAnnotation.tooLong(text.count, end))
    }
    while let shorter = read(end == text.count ? text : Array(text[..<end]), known, isLate) { end = shorter }
  }

  /// Reads the text up to its end; where more was found than the limits allow, the shorter end up to which it is to be read again.
  private mutating func read(_ text: [UInt8], _ known: Known, _ isLate: () -> Bool) -> Int? {
    guard !isLate() else { return late() }
    let own = engines.engines(of: known.language)
    let tokens = Tokenization(text, (own ?? engines.fallback).orthography)
    let timed = (own?.timexes ?? engines.figures).resolve(tokens, known.reference)
    if timed.0.count > limits[.expressions] {
      findings.append(TextAnnotation.tooMany(.timeTooMany, "expressions of time", limits[.expressions]))
      return TextAnnotation.lineEnd(text, before: timed.0[limits[.expressions]].range.start)
    }
    guard !isLate() else { return late() }
    let places = (own ?? engines.fallback).toponyms.toponyms(
      in: tokens, excluding: timed.0.map(\.range), home: known.home)
    if places.count > limits[.names] {
      findings.append(TextAnnotation.tooMany(.placeTooMany, "place names", limits[.names]))
      return TextAnnotation.lineEnd(text, before: places[limits[.names]].range.start)
    }
    (timexes, toponyms) = (timed.0, places)
    findings += timed.1
    if tokens.cutSentences > 0 { findings.append(TextAnnotation.longSentences(tokens.cutSentences)) }
    guard !isLate() else { return late() }
    readStatements(tokens, known)
    return nil
  }

  private mutating func readStatements(_ tokens: Tokenization, _ known: Known) {
    let reader = (engines.engines(of: known.language) ?? engines.fallback).statements
    (statements, stretches) = reader.read(
      tokens,
      .init(
        timexes: timexes, toponyms: toponyms, publication: known.reference.publication, dateline: known.dateline,
        posts: known.reference.posts, asides: known.asides))
  }

  private mutating func late() -> Int? {
    findings.append(
      Diagnostic(
        .textTooSlow,
        "The page took more than \(limits.seconds) seconds; the rest of its work was left out. Raise it with --limit seconds=…"
      ))
    return nil
  }

  /// The last line end, or else blank, before an offset; the offset itself where a line has none for long.
  private static func lineEnd(_ text: [UInt8], before limit: Int) -> Int {
    let window = text[max(0, limit - 65_536)..<limit]
    if let end = window.lastIndex(of: 0x0A) ?? window.lastIndex(of: 0x20), end > 0 { return end }
    var end = limit
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private static func tooLong(_ count: Int, _ end: Int) -> Diagnostic {
    Diagnostic(
      .textTooLong,
      "The text has \(count) bytes; days and places were looked for in the first \(end). Raise it with --limit text=…")
  }

  private static func longSentences(_ count: Int) -> Diagnostic {
    Diagnostic(
      .textSentence,
      "\(count) sentences have more than \(Tokenization.sentenceLimit) words and marks and were cut; each part is read by itself."
    )
  }

  private static func tooMany(_ code: DiagnosticCode, _ what: String, _ limit: Int) -> Diagnostic {
    let name = code == .timeTooMany ? "expressions" : "names"
    return Diagnostic(
      code,
      "The text has more than \(limit) \(what); what stands behind them was not read. Raise it with --limit \(name)=…")
  }
}
