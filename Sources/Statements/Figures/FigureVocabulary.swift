package import DatelineModel
import Text

/// A language's words round numbers of people: what a number counts, what happened to them, and what makes it no count.
///
/// Each list is divided by white space, lists of phrases by "|"; "_" joins the parts of one word: "picked_up".
package struct FigureVocabulary: Sendable {
  private let words: KeyTable<FigureWord>
  /// Words of several parts, "picked up", by their first: what follows it, and what they are together.
  let compounds: [UInt64: [(rest: [UInt64], word: FigureWord)]]
  /// Phrases that say what happened to their subject, by their first word; longer ones first.
  let fates: [UInt64: [(phrase: [UInt64], kind: Figure.Kind)]]
  /// Phrases behind any verb.
  private let tails: [(phrase: [UInt64], kind: Figure.Kind)]
  /// How many people "couple" and "trio" are.
  let groups: [UInt64: Int]
  /// By how much "dozen" multiplies the number before it.
  let multiples: [UInt64: Int]
  let qualifiers: [(qualifier: Figure.Qualifier, phrases: [[UInt64]])]
  /// Endings of nouns for people, and of verbs in the past.
  let personEndings: [[UInt8]]
  let personsEndings: [[UInt8]]
  let adverbEndings: [[UInt8]]
  let pastEndings: [[UInt8]]
  let gerundEndings: [[UInt8]]
  /// Endings of names in the plural that stand for people: "Americans".
  let peopleEndings: [[UInt8]]
  /// Where the language puts what belongs to a number.
  let order: WordOrder
  let requests: WordSet
  /// "survivors": neither killed nor missing.
  let survivors: WordSet
  /// "thirties": of those who are between two ages.
  let decades: WordSet
  /// "in" before letters that are a place's.
  let within: WordSet
  /// "captured": of soldiers no arrest.
  let capturing: WordSet
  /// "who": stands for people, unlike "which" and "that".
  let personalRelatives: WordSet
  /// "up" before "from": the number behind them is the one that a count had before.
  let turned: WordSet
  /// "found": whoever was missing is so no longer.
  let finding: WordSet
  /// "alive", "unharmed" behind them.
  let alive: WordSet
  /// "last", "rest" before "of five": one or some of them.
  let remainder: WordSet
  /// "body" before "of one of them": the one is dead.
  let bodies: WordSet
  /// "earlier" before "toll of": the number is no longer the toll.
  let earlier: WordSet
  /// "blown", "wiped": of things as well as of people.
  let deedsOnThings: WordSet
  /// "handed" and the like before captives: they are free.
  let handing: WordSet
  /// "ordered", "warrants for" right before "the arrest of": it has not happened.
  let orders: PhraseSet
  /// "wrongly reported": what is counted behind it is taken back.
  let retractions: PhraseSet
  /// "correction" at the head of a sentence that takes back what was reported.
  let corrections: WordSet
  /// "more than" behind a number: by so many two counts differ.
  let differences: PhraseSet

  /// A vocabulary; `endings` are those of nouns for one person and for several, of adverbs, of verbs in the past, of those that go on
  /// and of names of peoples.
  package init(
    kinds: [FigureKindWords], grammar: Grammar, nouns: Nouns, links: Links,
    qualifiers: [(qualifier: Figure.Qualifier, phrases: String)],
    endings: (person: String, persons: String, adverbs: String, past: String, gerunds: String, peoples: String),
    order: WordOrder = WordOrder()
  ) {
    self.order = order
    requests = WordSet(nouns.requests)
    turned = WordSet(links.turned)
    survivors = WordSet(nouns.survivors)
    within = WordSet(nouns.within)
    decades = WordSet(nouns.decades)
    capturing = WordSet(links.capturing)
    finding = WordSet(links.finding)
    alive = WordSet(links.alive)
    remainder = WordSet(links.remainder)
    bodies = WordSet(links.bodies)
    earlier = WordSet(links.earlier)
    deedsOnThings = WordSet(links.deedsOnThings)
    handing = WordSet(links.handing)
    orders = PhraseSet(links.orders)
    differences = PhraseSet(links.differences)
    retractions = PhraseSet(links.retractions)
    corrections = WordSet(links.corrections)
    personalRelatives = WordSet(nouns.personalRelatives)
    var words = KeyTable(empty: FigureWord(), capacity: 4096)
    var compounds: [UInt64: [(rest: [UInt64], word: FigureWord)]] = [:]
    func add(_ list: String, _ classes: FigureWordClass, _ kind: Figure.Kind? = nil) {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        let keys = WordKey.list(String(entry.map { $0 == "_" ? " " : $0 }))
        guard let first = keys.first else { continue }
        if keys.count > 1 {
          compounds[first, default: []].append((Array(keys.dropFirst()), FigureWord(classes: classes, kind: kind)))
          words.update(first) { $0.classes.insert(.opensCompound) }
          continue
        }
        words.update(first) { word in
          word.classes.formUnion(classes)
          if let kind { word.kind = kind }
        }
      }
    }
    var fates: [UInt64: [(phrase: [UInt64], kind: Figure.Kind)]] = [:]
    for kind in kinds {
      add(kind.deeds, .deed, kind.kind)
      add(kind.acts, .act, kind.kind)
      add(kind.fates, .fate, kind.kind)
      add(kind.states, .state, kind.kind)
      add(kind.events, .events, kind.kind)
      add(kind.event, .event, kind.kind)
      for phrase in kind.phrases.split(separator: "|").map({ WordKey.list($0) }) where !phrase.isEmpty {
        fates[phrase[0], default: []].append((phrase, kind.kind))
        words.update(phrase[0]) { $0.classes.insert(.opensFate) }
      }
    }
    tails = kinds.flatMap { kind in
      kind.tails.split(separator: "|").map { (WordKey.list($0), kind.kind) }.filter { !$0.0.isEmpty }
    }
    let plain: [(String, FigureWordClass)] = [
      (grammar.passive, .passive), (grammar.perfect, .perfect), (grammar.modals, .modal),
      (grammar.attempts, .attempt), (grammar.successes, .success), (grammar.negations, .negation),
      (grammar.hypotheses, .hypothesis), (grammar.denials, .denial), (grammar.prepositions, .preposition),
      (grammar.conjunctions, .conjunction),
      (grammar.relatives, .relative), (grammar.determiners, .determiner), (grammar.indefinites, .indefinite),
      (grammar.pronouns, .pronoun), (grammar.adverbs, .adverb), (grammar.including, .including), (grammar.of, .of),
      (grammar.them, .them), (grammar.others, .other), (grammar.more, [.more, .other]),
      (grammar.clauses, .clause), (grammar.singularPronouns, .singularPronoun),
      (grammar.definite, .definite), (grammar.half, .half), (grammar.both, .both), (grammar.between, .between),
      (grammar.to, .to), (grammar.reflexives, .reflexive), (grammar.verbs, .verb), (grammar.objects, .object),
      (grammar.agents, .agent), (nouns.persons, .persons),
      (nouns.person, .person), (nouns.general, [.general, .persons]), (nouns.attackers, .attacker),
      (nouns.things, .thing), (nouns.relations, .relation), (nouns.illness, .illness), (nouns.custody, .custody),
      (nouns.modifiers, [.modifier, .persons]),
      (nouns.units, .unit), (nouns.numbered, .numbered), (nouns.eldest, .eldest), (nouns.suspects, .suspect),
      (nouns.vague, .vague), (nouns.riders, .rider), (nouns.collectives, .collective), (nouns.captors, .captor),
      (nouns.captives, .captive),
      (nouns.authorities, .authority), (nouns.peoples, .people), (links.toll, .toll),
      (links.number, .number), (links.reach, .reach),
      (links.formerly, .formerly), (links.linking, .linking), (links.carrying, .carrying), (links.with, .with),
      (links.holding, .holding), (links.taking, .taking), (links.life, .life), (links.searching, .search),
      (links.lives, .lives), (links.fatally, .fatally), (links.wounding, .wounding), (links.counters, .counter),
    ]
    for (list, classes) in plain { add(list, classes) }
    groups = FigureVocabulary.sizes(nouns.groups)
    multiples = FigureVocabulary.sizes(nouns.multiples)
    for key in groups.keys { words.update(key) { $0.classes.formUnion([.group, .person]) } }
    self.words = words
    self.compounds = compounds
    self.fates = fates.mapValues { $0.sorted { $0.phrase.count > $1.phrase.count } }
    self.qualifiers = qualifiers.map { entry in
      (
        entry.qualifier,
        entry.phrases.split(separator: "|").map { WordKey.list($0) }.filter { !$0.isEmpty }.sorted {
          $0.count > $1.count
        }
      )
    }
    func bytes(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }
    personEndings = bytes(endings.person)
    personsEndings = bytes(endings.persons)
    adverbEndings = bytes(endings.adverbs)
    pastEndings = bytes(endings.past)
    gerundEndings = bytes(endings.gerunds)
    peopleEndings = bytes(endings.peoples)
  }

  private static func sizes(_ list: String) -> [UInt64: Int] {
    list.split(whereSeparator: \.isWhitespace).reduce(into: [:]) { sizes, pair in
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let size = Int(parts[1]) else { return }
      sizes[WordKey.of(parts[0])] = size
    }
  }

  /// Whether a phrase that states what happened to its subject begins with the word.
  func opensFate(_ key: UInt64) -> Bool { word(key).classes.contains(.opensFate) }

  /// What a word can be; nothing for words that counting knows nothing of.
  @inline(__always)
  func word(_ key: UInt64) -> FigureWord { words.value(key) ?? FigureWord() }

  /// Whether the token at an index of a text is listed as one of the classes; never outside the text.
  func lists(_ at: Int, of text: Tokenization, as classes: FigureWordClass) -> Bool {
    text.token(at).map { !word($0.key).classes.isDisjoint(with: classes) } ?? false
  }

  /// "up from", "to 42 from" before the number that a count had before; `at` is that of "from".
  func opensFormerNumber(_ at: Int, _ text: Tokenization) -> Bool {
    guard lists(at, of: text, as: .formerly) else { return false }
    let number = text.isMark(at - 1, ",") ? at - 2 : at - 1
    return text.isWord(at - 1, in: turned)
      || text.token(number)?.kind == .number && lists(number - 1, of: text, as: .reach)
  }

  /// Whether a word ends as a verb that goes on does.
  func endsAsGerund(_ at: Int, _ text: Tokenization) -> Bool { ends(at, gerundEndings, text) }

  /// Whether a word ends as a verb in the past does.
  func endsAsPast(_ at: Int, _ text: Tokenization) -> Bool { ends(at, pastEndings, text) }

  /// Whether a name in the plural stands for people: "Americans".
  func namesPeople(_ at: Int, _ text: Tokenization) -> Bool { ends(at, peopleEndings, text) }

  private func ends(_ at: Int, _ endings: [[UInt8]], _ text: Tokenization) -> Bool {
    guard let token = text.token(at), token.kind == .word else { return false }
    let word = text.text[Int(token.start)..<Int(token.end)]
    return endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  /// Whether counting knows anything of a word.
  func knows(_ key: UInt64) -> Bool { words.contains(key) }

  /// The kind of a phrase that a verb of any sort takes behind it: "hacked to death".
  func tail(at start: Int, _ text: Tokenization) -> (kind: Figure.Kind, length: Int)? {
    tails.first { text.isPhrase($0.phrase, at: start) }.map { ($0.kind, $0.phrase.count) }
  }

  /// The kind of such a phrase that ends right before a token, and how many words it has.
  func tail(endingAt end: Int, _ text: Tokenization) -> (kind: Figure.Kind, length: Int)? {
    tails.first { text.isPhrase($0.phrase, at: end - $0.phrase.count) }.map { ($0.kind, $0.phrase.count) }
  }

  /// How the number that begins at a token is bounded: "at least", "about".
  func qualifier(of start: Int, in text: Tokenization, from first: Int) -> Figure.Qualifier {
    for (qualifier, phrases) in qualifiers {
      for phrase in phrases where start - phrase.count >= first && text.isPhrase(phrase, at: start - phrase.count) {
        return qualifier
      }
    }
    return .exactly
  }

  /// The bound behind a number, and how many words it has: "100 سے زائد افراد", "12 شخصا على الأقل".
  func qualifier(behind end: Int, in text: Tokenization) -> (qualifier: Figure.Qualifier, length: Int)? {
    guard order.boundMayFollow else { return nil }
    for (qualifier, phrases) in qualifiers {
      if let phrase = phrases.first(where: { text.isPhrase($0, at: end) }) { return (qualifier, phrase.count) }
    }
    return nil
  }
}
