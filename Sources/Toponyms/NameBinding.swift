import DatelineModel
import Gazetteers
import Text

/// Two names that the words between them bind: one lies in the other.
struct NameBinding {
  /// How they are bound.
  enum Form {
    /// "Paris, Texas"
    case comma
    /// "the Merwa camp in Kenya"
    case inside
    /// "Congo's Goma"
    case possessive
    /// "England, where a woman died in Wakefield"
    case clause
  }

  /// The mention that lies in the other.
  let inner: Int
  let outer: Int
  let form: Form
  /// Whether the outer one names a country or a first-level region, so that what does not lie there is not meant.
  let decides: Bool

  /// The bindings of a text's mentions, in their order.
  static func bindings(
    _ mentions: [ToponymMention], _ text: Tokenization, _ gazetteer: Gazetteer, _ cues: PlaceCues
  ) -> [NameBinding] {
    let reader = Reader(mentions: mentions, text: text, gazetteer: gazetteer, cues: cues)
    return mentions.indices.dropLast().compactMap(reader.binding).flatMap(reader.spread)
      + mentions.indices.flatMap(reader.clause)
  }

  /// Reads the words between a mention and the next.
  private struct Reader {
    let mentions: [ToponymMention]
    let text: Tokenization
    let gazetteer: Gazetteer
    let cues: PlaceCues

    func binding(_ index: Int) -> NameBinding? {
      let gap = gap(index, index + 1)
      guard !gap.isEmpty, gap.count <= 6,
        text.isSameSentence(mentions[index].tokens.lowerBound, mentions[index + 1].tokens.lowerBound)
      else { return nil }
      if gap.count == 1, [",", "[", "("].contains(where: { text.isMark(gap.lowerBound, $0) }) {
        if isList(index) { return nil }
        return NameBinding(
          inner: index, outer: index + 1, form: .comma,
          decides: decides(index + 1, index) && !acts(index + 1) && !(isCountry(index) && describesWord(index + 1)))
      }
      if leadsInside(gap) {
        return NameBinding(inner: index, outer: index + 1, form: .inside, decides: decides(index + 1, index))
      }
      if text.isPossessive(gap.lowerBound), describes(Range.span(gap.lowerBound + 1, gap.upperBound)) {
        return NameBinding(inner: index + 1, outer: index, form: .possessive, decides: false)
      }
      return nil
    }

    /// "Clay, Greene and Union counties in Arkansas": what holds for the last of a list holds for all.
    func spread(_ binding: NameBinding) -> [NameBinding] {
      guard binding.form != .possessive, let word = text.token(mentions[binding.inner].tokens.upperBound),
        word.kind == .word, cues.plural(word.key) != nil
      else { return [binding] }
      var all = [binding]
      var at = binding.inner
      while at > 0, goesOn(at - 1, at) {
        at -= 1
        all.append(NameBinding(inner: at, outer: binding.outer, form: binding.form, decides: binding.decides))
      }
      return all
    }

    /// "two in England, where a woman died in Wakefield and a man in Hull": what the clause of a country or region names behind words of
    /// place lies in it, up to the next country or region.
    func clause(_ index: Int) -> [NameBinding] {
      let comma = mentions[index].tokens.upperBound
      guard text.isMark(comma, ","), text.isWord(comma + 1, in: cues.relative), isWide(index) else { return [] }
      return mentions.indices[(index + 1)...].prefix { inner in
        text.isSameSentence(comma, mentions[inner].tokens.lowerBound) && !isWide(inner)
      }.filter { inner in
        let before = mentions[inner].tokens.lowerBound - 1
        return (text.isWord(before, in: cues.inside) || text.isWord(before, in: cues.vicinity))
          && !mentions[inner].bearers.contains { isWellKnown($0) }
      }.map { NameBinding(inner: $0, outer: index, form: .clause, decides: true) }
    }

    /// "where he spoke of talks in Rome": a capital or a city of a million is meant wherever it is named.
    private func isWellKnown(_ bearer: Gazetteer.Bearer) -> Bool {
      bearer.isMain
        && (gazetteer.feature(bearer.row) == .capital || gazetteer.population(bearer.row) >= Reader.wellKnown)
    }

    private static let wellKnown = 1_000_000

    private func gap(_ i: Int, _ j: Int) -> Range<Int> {
      Range.span(mentions[i].tokens.upperBound, mentions[j].tokens.lowerBound)
    }

    /// "camp in", "station in", "in the state of"; nothing else may stand there.
    private func leadsInside(_ gap: Range<Int>) -> Bool {
      var at = gap.lowerBound
      while at < gap.upperBound, isRelatived(at) { at += 1 }
      guard at < gap.upperBound, text.isWord(at, in: cues.inside) else { return false }
      at += 1
      while at < gap.upperBound,
        isRelatived(at) || text.isWord(at, in: cues.of) || text.isWord(at, in: cues.the)
          || text.isWord(at, in: cues.directions)
      { at += 1 }
      return at == gap.upperBound
    }

    private func isRelatived(_ at: Int) -> Bool {
      text.token(at)?.shape == .lower
        && (text.isWord(at, in: cues.kinds) || text.isWord(at, in: cues.smallPlaces)
          || text.isWord(at, in: cues.districts) || text.token(at).map { cues.plural($0.key) != nil } ?? false)
    }

    /// Words in lower case that describe the name behind them: "eastern", "northern city of".
    private func describes(_ words: Range<Int>) -> Bool {
      words.allSatisfy {
        text.token($0)?.kind == .word && text.token($0)?.shape == .lower
          && (text.isWord($0, in: cues.directions) || text.isWord($0, in: cues.kinds)
            || text.isWord($0, in: cues.settlements) || text.isWord($0, in: cues.of)
            || text.ends($0, in: cues.forms.adjectives, atLeast: 3))
      }
    }

    /// A country or region decides what a town before it is; a region before a region may be its neighbour in a list.
    private func decides(_ outer: Int, _ inner: Int) -> Bool {
      guard isWide(outer) else { return false }
      if !isWide(inner) || isShort(outer)
        || mentions[outer].bearers.contains(where: { gazetteer.feature($0.row) == .country })
      {
        return true
      }
      return !(inner > 0 && goesOn(inner - 1, inner) || outer + 1 < mentions.count && goesOn(outer, outer + 1))
    }

    private func isCountry(_ index: Int) -> Bool {
      mentions[index].bearers.contains { gazetteer.feature($0.row) == .country }
    }

    /// "In Cuba, Florida bankers met": a name before a noun is no area behind a comma.
    private func describesWord(_ index: Int) -> Bool {
      let next = mentions[index].tokens.upperBound
      guard let word = text.token(next), text.isSameSentence(next - 1, next) else { return false }
      return word.kind == .word && !cues.classes.of(word).contains(.notName)
    }

    private func isWide(_ index: Int) -> Bool {
      mentions[index].bearers.contains { [.country, .region1].contains(gazetteer.feature($0.row)) }
    }

    /// "In Kabul, Pakistan's envoy said", "In Riga, Russia warned": the name behind the comma begins a clause.
    private func acts(_ index: Int) -> Bool {
      let next = mentions[index].tokens.upperBound
      // "after a stop in Porto, Bremen-based shippers said"
      let isAttribute =
        text.isMark(next, "-")
        && [cues.based, cues.bound, cues.born].contains { text.isWord(next + 1, in: $0) }
      return isAttribute || text.isPossessive(next) || text.isWord(next, in: cues.saying)
        || text.isWord(next, in: cues.auxiliaries)
    }

    /// "Oregon, Indiana, Pennsylvania and Maine": three regions in a row are a list, where the first is not said to lie in the second.
    private func isList(_ index: Int) -> Bool {
      // "Fla." is short because it stands behind a town.
      guard isWide(index), isWide(index + 1), !holdsLargest(index + 1, index), !isShort(index + 1) else { return false }
      return index > 0 && isWide(index - 1) && goesOn(index - 1, index)
        || index + 2 < mentions.count && isWide(index + 2) && goesOn(index + 1, index + 2)
    }

    private func isShort(_ index: Int) -> Bool {
      mentions[index].tokens.last.map { text.text[Int(text.tokens[$0].end) - 1] == UInt8(ascii: ".") } ?? false
    }

    /// Whether a mention's bearers hold the other's largest area.
    private func holdsLargest(_ outer: Int, _ inner: Int) -> Bool {
      let areas = mentions[inner].bearers.map(\.row).filter { [.country, .region1].contains(gazetteer.feature($0)) }
      guard let largest = areas.max(by: { gazetteer.population($0) < gazetteer.population($1) }) else { return false }
      let holders = Set(mentions[outer].bearers.map(\.row))
      return gazetteer.holder(of: largest, where: holders.contains) != nil
    }

    /// Whether only a comma or "and" stands between two mentions.
    private func goesOn(_ i: Int, _ j: Int) -> Bool {
      let gap = gap(i, j)
      return text.isEnumeration(gap.lowerBound, gap.upperBound, cues.and)
    }
  }
}

/// The bearers of a mention that agree with what it is bound to.
struct BoundBearers {
  /// The rows that agree; nil where nothing is bound to the name.
  var rows: Set<Int32>?
  /// Whether what does not agree is not meant.
  var decides = false

  /// What all bindings of the text leave of each mention's bearers.
  static func of(
    _ mentions: [ToponymMention], _ bindings: [NameBinding], _ gazetteer: Gazetteer
  ) -> [Int: BoundBearers] {
    var bound: [Int: BoundBearers] = [:]
    for binding in bindings {
      let inner = mentions[binding.inner].bearers.map(\.row)
      let outer = Set(mentions[binding.outer].bearers.map(\.row))
      // A country lies in nothing that a name behind it could tell; only a region behind a comma tells its namesake: "Peru, Indiana".
      let isCountry = inner.contains { gazetteer.feature($0) == .country }
      if isCountry, binding.form != .possessive, binding.form != .comma || !binding.decides { continue }
      // "New South Wales (NSW)"
      if inner.contains(where: outer.contains) { continue }
      let held = inner.filter { place in
        gazetteer.holder(
          of: place,
          where: {
            outer.contains($0)
              && (!isCountry || binding.form == .possessive || gazetteer.feature($0) == .region1)
          }) != nil
      }
      if held.isEmpty {
        if binding.decides, binding.form != .clause, !isCountry {
          bound[binding.inner, default: BoundBearers()].narrow(to: [], decides: true)
        }
        continue
      }
      bound[binding.inner, default: BoundBearers()].narrow(
        to: Set(held), decides: binding.decides && (binding.form == .comma || binding.form == .clause))
      // "Brazzaville, Congo": the inner name's largest bearers tell which Congo.
      let most = held.map(gazetteer.population).max() ?? 0
      let holders = Set(
        held.filter { gazetteer.population($0) * 20 >= most }
          .flatMap { gazetteer.ancestorRows($0) }.filter(outer.contains))
      if holders.count < outer.count {
        bound[binding.outer, default: BoundBearers()].narrow(to: holders, decides: false)
      }
    }
    return bound
  }

  /// "Paris, Texas, and Paris", "from Paris to Paris, Texas": of two names side by side of which one is bound, the other is another place.
  static func withContrasts(
    _ bound: [Int: BoundBearers], _ mentions: [ToponymMention], _ text: Tokenization, _ cues: PlaceCues
  ) -> [Int: BoundBearers] {
    var all = bound
    for (index, own) in bound {
      guard own.decides, let rows = own.rows, !rows.isEmpty else { continue }
      let key = text.nameKey(mentions[index].tokens)
      for other in [index - 1, index + 2] where mentions.indices.contains(other) && bound[other] == nil {
        let gap = Range.span(
          mentions[min(other, index + 1)].tokens.upperBound, mentions[max(other, index)].tokens.lowerBound)
        guard joins(gap, text, cues), text.nameKey(mentions[other].tokens) == key else { continue }
        let rest = Set(mentions[other].bearers.map(\.row)).subtracting(rows)
        if !rest.isEmpty { all[other] = BoundBearers(rows: rest, decides: true) }
      }
    }
    return all
  }

  /// Whether "and" or "to" stands between two names, with nothing but a comma, a preposition or an article beside it.
  private static func joins(_ gap: Range<Int>, _ text: Tokenization, _ cues: PlaceCues) -> Bool {
    let words = [cues.and, cues.destination, cues.inside, cues.origin, cues.the]
    return (1...4).contains(gap.count)
      && gap.allSatisfy { at in text.isMark(at, ",") || words.contains { text.isWord(at, in: $0) } }
      && gap.contains { text.isWord($0, in: cues.and) || text.isWord($0, in: cues.destination) }
  }

  private mutating func narrow(to rows: Set<Int32>, decides: Bool) {
    let both = self.rows.map { $0.intersection(rows) } ?? rows
    // Two areas beside one name ("Hyderabad, Telangana, India"): the first counts where they share nothing.
    if let own = self.rows, both.isEmpty, !own.isEmpty { return }
    self.rows = both
    self.decides = self.decides || decides
  }
}

extension Tokenization {
  /// The key of a name as the gazetteer looks it up: "St. Petersburg" and "St Petersburg" are one.
  func nameKey(_ span: Range<Int>) -> UInt64 {
    span.reduce(nil as UInt64?) { key, at in
      guard tokens[at].kind != .mark else { return key }
      return NameKey.adding(text, Int(tokens[at].start)..<Int(tokens[at].end), to: key) ?? key
    } ?? 0
  }
}
