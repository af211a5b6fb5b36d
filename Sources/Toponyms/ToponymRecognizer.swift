import Gazetteers
import Text

/// A name in the text that is a place, before it is said which.
struct ToponymMention {
  /// How much of the words the gazetteer knows.
  enum Part {
    /// All of them, but for words of kind and direction.
    case whole
    /// A place that what is meant is named after: "Hartford Hospital".
    case named
    /// A place of which a house stands behind the name: "Lansing College".
    case house
    /// A place after which a street is named, wherever the street runs.
    case way
    /// A name that the word before it gives to a mountain or a lake: "Mount X", "Lake X".
    case shape
    /// A name that the word behind it gives to a stretch of land or a water: "the X Valley", "the X mountains".
    case land
  }

  var tokens: Range<Int>
  /// The places that bear the name; none where the gazetteer does not know it.
  let bearers: [Gazetteer.Bearer]
  var part = Part.whole
}

/// Text → the names that are places. Which words are one is learned (`NameTagger`); scripts without capitals go by the gazetteer alone.
struct ToponymRecognizer {
  private let text: Tokenization
  private let reading: NameReading
  private let cues: PlaceCues
  private let tagger: NameTagger
  private let extent: NameExtent

  init(
    _ gazetteer: Gazetteer, _ cues: PlaceCues, _ tagger: NameTagger, _ text: Tokenization, home: PublisherHome? = nil
  ) {
    self.text = text
    self.cues = cues
    self.tagger = tagger
    extent = NameExtent(text, cues)
    reading = NameReading(text, gazetteer, cues, home: home)
  }

  /// All mentions in order, none overlapping another.
  func mentions() -> [ToponymMention] {
    let rules = NamesakeRules(text, reading, cues)
    let objects = NamedObjects(text, reading, cues)
    var mentions: [ToponymMention] = []
    var path = LabelPath()
    var window = NameWindow()
    for run in reading.runs {
      if reading.matches.startsNonLatin(run.lowerBound) {
        mentions += uncased(run)
        continue
      }
      reading.label(run, tagger, &path, &window)
      let spans = spans(path.labels, run).map(widened).filter { !rules.isNamesake($0) }
      let more = objects.names(run, path.labels, beside: spans).filter {
        !rules.isNamesake($0) && !(reading.matches.whole($0) == nil && rules.isSurname($0))
      }
      let all = more.isEmpty ? spans : (spans + more).sorted { $0.lowerBound < $1.lowerBound }
      for span in all where mentions.last.map({ $0.tokens.upperBound <= span.lowerBound }) ?? true {
        mentions.append(shaped(mention(span)))
      }
    }
    let all = listed(repeated(mentions, rules)).filter {
      !(cues.isTranslated && isOfCommonWords($0)) && !isOrganisation($0)
    }
    return cues.forms.capitalisesNouns ? all.filter { !isNoun($0) } : all
  }

  /// "Nada", "Der Mann", "Os" at the head of a sentence: words that are no names, in a language that the tagger has not learned.
  private func isOfCommonWords(_ mention: ToponymMention) -> Bool {
    mention.tokens.allSatisfy { text.tokens[$0].kind == .word && cues.classes.of(text.tokens[$0]).contains(.notName) }
  }

  /// "Danish Naval", "the Kraftor plant": what the gazetteer does not know, and begins with a people's adjective or only describes a thing, is
  /// no place.
  private func isOrganisation(_ mention: ToponymMention) -> Bool {
    guard mention.bearers.isEmpty else { return false }
    let (before, behind) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound)
    if text.isWord(before, in: cues.articles), text.isWord(behind, in: cues.namesakes.enterprises),
      text.token(behind)?.shape == .lower, text.isSameSentence(before, behind)
    {
      return true
    }
    return cues.demonyms.isPeople(text.tokens[mention.tokens.lowerBound])
  }

  /// Where all nouns have a capital: a word that the gazetteer does not know, that has an article, or that neither is large nor stands
  /// behind a preposition is a noun.
  private func isNoun(_ mention: ToponymMention) -> Bool {
    let span = mention.tokens
    guard span.count == 1 else { return false }
    guard !mention.bearers.isEmpty, let match = reading.found(in: span).first else { return true }
    if match.standing.size >= .country { return false }
    if text.isWord(span.lowerBound - 1, in: cues.the), text.isSameSentence(span.lowerBound - 1, span.lowerBound) {
      return !match.isExonym
    }
    return !match.isExonym && match.standing.size < .city && !isBehindPreposition(span.lowerBound)
  }

  /// "to Mach" in a text that names Mach as a place elsewhere: what fills a run behind a preposition of place is that name again.
  private func repeated(_ mentions: [ToponymMention], _ rules: NamesakeRules) -> [ToponymMention] {
    let known = Set(mentions.lazy.filter { !$0.bearers.isEmpty }.map { self.text.nameKey($0.tokens) })
    // "captured Lemera" in a text that calls Lemera a town: no preposition is needed where the gazetteer has no other of the name.
    let cued = CuedNames(text, cues)
    let rare = Set(
      mentions.lazy.filter { $0.bearers.isEmpty && cued.isCalledPlace($0.tokens) }.map { self.text.nameKey($0.tokens) }
    )
    guard !known.isEmpty || !rare.isEmpty else { return mentions }
    var more: [ToponymMention] = []
    var next = 0
    for run in reading.runs {
      while next < mentions.count, mentions[next].tokens.upperBound <= run.lowerBound { next += 1 }
      if next < mentions.count, mentions[next].tokens.lowerBound < run.upperBound { continue }
      let key = text.nameKey(run)
      guard rare.contains(key) && !rules.isNamesake(run) || isBehindPreposition(run.lowerBound) && known.contains(key)
      else { continue }
      more.append(shaped(mention(run)))
    }
    return more.isEmpty ? mentions : (mentions + more).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isBehindPreposition(_ at: Int) -> Bool {
    text.isSameSentence(at - 1, at)
      && [cues.locative, cues.origin, cues.destination, cues.vicinity].contains { text.isWord(at - 1, in: $0) }
  }

  /// The longest name wins: a span within a longer name of the gazetteer is that name ("Republic of China" in "People's Republic of
  /// China").
  private func widened(_ span: Range<Int>) -> Range<Int> {
    guard let match = reading.covering(span), match.tokens.count > span.count, match.standing.size >= .region else {
      // "Only in Texas do Republicans lead": a large place is meant by itself.
      return extent.whole(span, isLarge: (reading.covering(span)?.standing.size ?? .none) >= .region)
    }
    return match.tokens
  }

  /// A mention that a word beside it calls a street or a shape of the land, unless the gazetteer knows both words together.
  private func shaped(_ mention: ToponymMention) -> ToponymMention {
    guard mention.part == .whole, !mention.bearers.isEmpty else { return mention }
    let span = mention.tokens
    // Towns called "… Road" are rare; without support it is a road.
    if span.count > 1, text.isWord(span.upperBound - 1, in: cues.namesakes.ways) { return named(mention, .named) }
    // "the church of Santo Antônio" has its name from a saint.
    if text.isWord(span.lowerBound - 1, in: cues.of), text.isWord(span.lowerBound - 2, in: cues.namesakes.dedicated),
      text.isSameSentence(span.lowerBound - 2, span.lowerBound)
    {
      return named(mention, .house)
    }
    let shapes = cues.namesakes.shapes
    if text.token(span.upperBound)?.isCapitalised ?? false, text.isWord(span.upperBound, in: cues.namesakes.houses),
      text.isSameSentence(span.lowerBound, span.upperBound)
    {
      return named(mention, .house)
    }
    if text.token(span.upperBound)?.isCapitalised ?? false, text.isWord(span.upperBound, in: cues.namesakes.ways),
      text.isSameSentence(span.lowerBound, span.upperBound),
      reading.matches.whole(.span(span.lowerBound, span.upperBound + 1)) == nil
    {
      return named(mention, .way)
    }
    if text.isWord(span.upperBound, in: shapes), text.isSameSentence(span.lowerBound, span.upperBound) {
      if reading.matches.whole(.span(span.lowerBound, span.upperBound + 1)) != nil { return mention }
      return named(mention, .land)
    }
    var at = span.lowerBound - 1
    if text.isWord(at, in: cues.joints) { at -= 1 }
    if text.isMark(at, ".") { at -= 1 }
    // "via Paris" is no street: the word for one has a capital, or stands behind a preposition of its own ("in via Roma").
    guard text.token(at).map({ $0.isCapitalised || text.isWord(at - 1, in: cues.locative) }) ?? false,
      text.isWord(at, in: shapes) || text.isWord(at, in: cues.namesakes.wayHeads),
      text.isSameSentence(at, span.lowerBound), reading.matches.whole(.span(at, span.upperBound)) == nil
    else { return mention }
    return named(mention, text.isWord(at, in: shapes) ? .shape : .way)
  }

  private func named(_ mention: ToponymMention, _ part: ToponymMention.Part) -> ToponymMention {
    var mention = mention
    mention.part = part
    return mention
  }

  /// "Butte, Plumas and Sierra counties": each is looked up with the word that names them all, too.
  private func listed(_ mentions: [ToponymMention]) -> [ToponymMention] {
    var mentions = mentions
    for last in mentions.indices {
      guard let plural = text.token(mentions[last].tokens.upperBound), plural.kind == .word,
        let word = cues.singular(plural.key)
      else { continue }
      var at = last
      while true {
        if let match = reading.matches.whole(mentions[at].tokens, adding: word) {
          let known = Set(mentions[at].bearers.map(\.row))
          let more = reading.matches.bearers(match).filter { !known.contains($0.row) }
          mentions[at] = ToponymMention(
            tokens: mentions[at].tokens, bearers: mentions[at].bearers + more, part: mentions[at].part)
        }
        guard at > 0,
          text.isEnumeration(mentions[at - 1].tokens.upperBound, mentions[at].tokens.lowerBound, cues.and)
        else { break }
        at -= 1
      }
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
      .filter { match in
        !match.tokens.allSatisfy { cues.classes.of(text.tokens[$0]).contains(.notName) }
          && !(text.isSameSentence(match.tokens.lowerBound - 1, match.tokens.lowerBound)
            && cues.classes.of(text.tokens[match.tokens.lowerBound - 1]).contains(.firstName))
      }
      .filter { $0.isExonym || $0.standing.size >= .city && $0.standing.size != .district }
      .map { ToponymMention(tokens: $0.tokens, bearers: reading.matches.bearers($0)) }
  }

  /// The mention with the places that bear its name, in the fullest form that the gazetteer knows.
  private func mention(_ span: Range<Int>) -> ToponymMention {
    let own = asWritten(span)
    guard span.count > 1, let match = reading.matches.whole(span, spelling: cues.inFull) else { return own }
    // "Mt. Pleasant" is a further name of a few places, "Mount Pleasant" the name of many.
    let full = reading.matches.bearers(match)
    guard own.part == .whole else { return ToponymMention(tokens: span, bearers: full) }
    // Where it is a main name, too, those come first: "St. Thomas" in Ontario before the island of Saint Thomas.
    let known = Set(own.bearers.map(\.row))
    let hasOwn = own.bearers.contains { $0.isMain }
    let more = full.filter { !known.contains($0.row) }.map {
      hasOwn ? Gazetteer.Bearer(row: $0.row, isMain: false) : $0
    }
    let bearers = own.bearers.map { bearer in hasOwn ? bearer : full.first { $0.row == bearer.row } ?? bearer } + more
    return ToponymMention(tokens: span, bearers: bearers)
  }

  private func asWritten(_ span: Range<Int>) -> ToponymMention {
    if let found = reading.found(in: span).first, found.tokens == span { return mention(span, found) }
    if let whole = reading.matches.whole(span) { return mention(span, whole) }
    for part in shorterForms(span) {
      if let match = reading.matches.whole(part) {
        let rest = span.filter { !part.contains($0) }
        guard let shape = rest.first(where: { text.isWord($0, in: cues.namesakes.shapes) }) else {
          let isHouse = text.isWord(span.upperBound - 1, in: cues.namesakes.houses) && part.upperBound < span.upperBound
          return isHouse ? named(mention(span, match), .house) : mention(span, match)
        }
        return named(mention(span, match), shape < part.lowerBound ? .shape : .land)
      }
    }
    // "Qamishli" for "Al Qamishli"
    for article in cues.nameArticles {
      if let match = reading.matches.whole(span, behind: article) { return mention(span, match) }
    }
    // "Hartford Hospital": the place is not known, but the one it is named after is.
    let inside = reading.found(in: span).first {
      $0.tokens.upperBound <= span.upperBound && $0.standing.size >= .town && !isRelatived($0.tokens)
        && !extent.goesOn($0.tokens, isLarge: $0.standing.size >= .region)
    }
    guard let inside else { return ToponymMention(tokens: span, bearers: []) }
    var named = mention(span, inside)
    if span.contains(where: {
      text.isWord($0, in: cues.namesakes.ways) || text.isWord($0, in: cues.namesakes.numberedWays)
    }) {
      named.part = .way
    } else if let shape = span.first(where: { text.isWord($0, in: cues.namesakes.shapes) }) {
      named.part = shape < inside.tokens.lowerBound ? .shape : .land
    } else {
      named.part = .named
    }
    return named
  }

  /// "Matanuska Valley" is not named after a town called Valley.
  private func isRelatived(_ words: Range<Int>) -> Bool {
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
    // "Airport Street" is no airport in a town called Street.
    return forms.filter { form in !form.isEmpty && !form.allSatisfy { text.isWord($0, in: cues.namesakes.ways) } }
  }
}
