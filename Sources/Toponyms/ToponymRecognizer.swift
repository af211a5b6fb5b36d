import Gazetteers
import Text

/// A name in the text that is a place, before it is said which.
struct ToponymMention {
  let tokens: Range<Int>
  /// The places that bear the name; none where the gazetteer does not know it.
  let bearers: [Gazetteer.Bearer]
}

/// Text → the names that are places. Which words are one is learned (`NameTagger`); scripts without capitals go by the gazetteer alone.
struct ToponymRecognizer {
  private let text: Tokenization
  private let reading: NameReading
  private let cues: PlaceCues
  private let tagger: NameTagger

  init(_ gazetteer: Gazetteer, _ cues: PlaceCues, _ tagger: NameTagger, _ text: Tokenization) {
    self.text = text
    self.cues = cues
    self.tagger = tagger
    reading = NameReading(text, gazetteer, cues)
  }

  /// All mentions in order, none overlapping another.
  func mentions() -> [ToponymMention] {
    var mentions: [ToponymMention] = []
    var path = LabelPath()
    var window = NameWindow()
    for run in reading.runs {
      if reading.matches.startsNonLatin(run.lowerBound) {
        mentions += uncased(run)
        continue
      }
      reading.label(run, tagger, &path, &window)
      for span in spans(path.labels, run) { mentions.append(mention(span)) }
    }
    return mentions
  }

  /// The spans that the labels mark, without marks at their edges.
  private func spans(_ labels: [NameTagger.Label], _ run: Range<Int>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for (offset, label) in labels.enumerated() where label == .begin || label == .inside {
      let at = run.lowerBound + offset
      switch label {
      case .begin: spans.append(at..<(at + 1))
      case .inside:
        if let last = spans.last, last.upperBound == at { spans[spans.count - 1] = .span(last.lowerBound, at + 1) }
      default: break
      }
    }
    return spans.compactMap { span in
      var span = span
      while let last = span.last, text.isMark(last, "-") { span = .span(span.lowerBound, last) }
      return span.isEmpty || text.token(span.lowerBound)?.kind == .mark ? nil : span
    }
  }

  /// Scripts without capitals: only names of large places are told from common words.
  private func uncased(_ run: Range<Int>) -> [ToponymMention] {
    reading.found(in: run)
      .filter { $0.standing.size >= .city && $0.standing.size != .district }
      .map { ToponymMention(tokens: $0.tokens, bearers: reading.matches.bearers($0)) }
  }

  /// The mention with the places that bear its name, in the fullest form that the gazetteer knows.
  private func mention(_ span: Range<Int>) -> ToponymMention {
    if let found = reading.found(in: span).first, found.tokens == span { return mention(span, found) }
    if let whole = reading.matches.whole(span) { return mention(span, whole) }
    for part in shorterForms(span) {
      if let match = reading.matches.whole(part) { return mention(span, match) }
    }
    // "Hartford Hospital": the place is not known, but the one it is named after is.
    let inside = reading.found(in: span).first {
      $0.tokens.upperBound <= span.upperBound && $0.standing.size >= .town && !isKind($0.tokens)
    }
    return inside.map { mention(span, $0) } ?? ToponymMention(tokens: span, bearers: [])
  }

  /// "Matanuska Valley" is not named after a town called Valley.
  private func isKind(_ words: Range<Int>) -> Bool {
    words.allSatisfy { cues.classes.of(text.tokens[$0]).contains(.kind) }
  }

  private func mention(_ span: Range<Int>, _ match: GazetteerMatches.Match) -> ToponymMention {
    ToponymMention(tokens: span, bearers: reading.matches.bearers(match))
  }

  /// The words without "the", "City of", "northern" in front, and without "County" behind.
  private func shorterForms(_ span: Range<Int>) -> [Range<Int>] {
    var forms: [Range<Int>] = []
    var first = span.lowerBound
    while first + 1 < span.upperBound {
      let classes = cues.classes.of(text.tokens[first])
      guard
        classes.contains(.direction) || classes.contains(.kind) || text.isWord(first, in: cues.the)
          || text.isWord(first, in: cues.of) || text.tokens[first].kind == .mark
      else { break }
      first += 1
      forms.append(first..<span.upperBound)
    }
    if span.count > 1, cues.classes.of(text.tokens[span.upperBound - 1]).contains(.kind) {
      forms.append(first..<(span.upperBound - 1))
    }
    return forms.filter { !$0.isEmpty }
  }
}
