import CivilCalendar
import DatelineModel
import Gazetteers
import TemporalExpressions
import Timelines
import Toponyms

/// The entries of a timeline while an editor's decisions are applied to them one by one.
struct ReviewedEntries {
  private let timeline: Timeline
  private let gazetteer: Gazetteer
  private(set) var entries: [Timeline.Entry]
  private(set) var outcome = ReviewOutcome()
  /// Ids that were merged, and the id they joined.
  private var joined: [String: String] = [:]

  init(_ timeline: Timeline, _ gazetteer: Gazetteer) {
    self.timeline = timeline
    self.gazetteer = gazetteer
    entries = timeline.entries
  }

  mutating func apply(_ decision: EditorialDecision) {
    guard let index = index(of: decision.entry) else { return reject(decision, .noSuchEntry(decision.entry)) }
    if entries[index].review == nil { entries[index].review = EntryReview() }
    switch decision.action {
    case .confirm: confirm(index, decision.note)
    case .date(let date): redate(index, date, decision.note)
    case .place(let place): replace(index, place, decision)
    case .merge(let ids): merge(index, ids, decision)
    case .split(let words): split(index, words, decision)
    case .hide: hide(index)
    case .text(let text): reword(index, text, decision.note)
    case .note(let note): entries[index].review?.notes.append(note)
    }
    if entries[index].review == EntryReview() { entries[index].review = nil }
  }

  private func index(of id: String) -> Int? {
    let id = joined[id] ?? id
    return entries.firstIndex { $0.id == id }
  }

  private mutating func reject(_ decision: EditorialDecision, _ reason: ReviewOutcome.Unapplied.Reason) {
    var nearest: NearestEntry?
    if case .noSuchEntry(let id) = reason {
      let hint = id == decision.entry ? decision.description : EntryDescription(day: nil, words: "")
      nearest = EntrySearch(timeline.articles, entries).nearest(id: id, day: hint.day, words: hint.words)
    }
    outcome.unapplied.append(.init(decision: decision, reason: reason, nearest: nearest))
  }

  // MARK: the actions

  private mutating func confirm(_ index: Int, _ note: String?) {
    entries[index].review?.isConfirmed = true
    entries[index].isMinor = false
    if let note { entries[index].review?.notes.append(note) }
  }

  private mutating func hide(_ index: Int) {
    if !outcome.hidden.contains(entries[index].id) { outcome.hidden.append(entries[index].id) }
  }

  private mutating func redate(_ index: Int, _ date: ReviewedDate, _ note: String?) {
    var entry = entries[index]
    let previous = entry.date.iso8601
    entry.review?.record(.date, from: previous, to: date.iso8601, note: note)
    entry.interval = date.interval
    // A stated hour stays where the editor moves the day; days of a range and months have none.
    if date.interval.length > 1 || date.secondOfDay != nil {
      entry.secondOfDay = date.secondOfDay
      entry.partOfDay = nil
    }
    let hasHour = entry.secondOfDay != nil || entry.partOfDay != nil
    entry.granularity = hasHour ? min(entry.granularity, date.granularity) : date.granularity
    entry.isAhead = isAhead(entry)
    entry.isMinor = false
    entries[index] = entry
  }

  private mutating func replace(_ index: Int, _ wanted: ReviewedPlace, _ decision: EditorialDecision) {
    guard let place = ReviewedPlaceSearch(gazetteer, timeline).place(wanted) else {
      return reject(decision, .noSuchPlace(wanted.text))
    }
    let from = entries[index].review?.place.map { [$0.name] } ?? scenes(entries[index])
    entries[index].review?.record(
      .place, from: from.joined(separator: ", "), to: place.name, note: decision.note)
    entries[index].review?.place = place
    entries[index].isMinor = false
  }

  private mutating func reword(_ index: Int, _ text: String, _ note: String?) {
    let from = entries[index].review?.text ?? self.text(entries[index].members[0])
    entries[index].review?.record(.text, from: from, to: text, note: note)
    entries[index].review?.text = text
    entries[index].isMinor = false
  }

  private mutating func merge(_ index: Int, _ ids: [String], _ decision: EditorialDecision) {
    var entry = entries[index]
    var gone: [String] = []
    for id in ids {
      guard let other = self.index(of: id) else {
        reject(decision, .noSuchEntry(id))
        continue
      }
      guard entries[other].id != entry.id, !gone.contains(entries[other].id) else { continue }
      gone.append(entries[other].id)
      entry.members += entries[other].members.filter { !entry.members.contains($0) }
      if entries[other].kind == .event { entry.kind = .event }
      entry.review?.notes += entries[other].review?.notes ?? []
      if entry.secondOfDay == nil, entry.partOfDay == nil, entries[other].interval == entry.interval {
        (entry.secondOfDay, entry.partOfDay) = (entries[other].secondOfDay, entries[other].partOfDay)
      }
    }
    guard !gone.isEmpty else { return }
    let id = entry.id
    entry.review?.record(.merge, from: id, to: gone.joined(separator: ", "), note: decision.note)
    entry.independentSources = timeline.independentSources(of: entry.members)
    entry.isAhead = isAhead(entry)
    entry.isMinor = false
    entries[index] = entry
    for (old, home) in joined where gone.contains(home) { joined[old] = entry.id }
    for id in gone { joined[id] = entry.id }
    entries.removeAll { gone.contains($0.id) }
  }

  private mutating func split(_ index: Int, _ words: String, _ decision: EditorialDecision) {
    let wanted = FoldedWords.of(words)
    let whole = entries[index]
    let part = whole.members.filter { FoldedWords.contains(text($0), wanted) }
    guard !part.isEmpty, part.count < whole.members.count else { return reject(decision, .noSuchStatement(words)) }
    entries[index].members.removeAll { part.contains($0) }
    entries[index].independentSources = timeline.independentSources(of: entries[index].members)
    entries.append(entry(of: part, splitFrom: whole, decision.note))
  }

  // MARK: what entries are made of

  private func entry(of members: [Timeline.Entry.Member], splitFrom whole: Timeline.Entry, _ note: String?)
    -> Timeline.Entry
  {
    let statements = members.map { timeline.articles[$0.article].statements[$0.statement] }
    let dated = statements.first { $0.interval != nil && $0.granularity <= .day } ?? statements[0]
    let timex = dated.timex.map {
      timeline.articles[members[statements.firstIndex { $0.range == dated.range } ?? 0].article].timexes[$0]
    }
    let isOwn = dated.basis == .own || dated.basis == .said
    let interval = dated.interval ?? whole.interval
    var review = EntryReview()
    let id = EntryID.make(interval.start.iso8601, text(members[0]), whole.id)
    review.record(.split, from: whole.id, to: id, note: note)
    var entry = Timeline.Entry(
      id: id, interval: interval, granularity: dated.granularity, secondOfDay: isOwn ? timex?.secondOfDay : nil,
      partOfDay: isOwn && timex?.secondOfDay == nil ? timex?.partOfDay : nil,
      kind: statements.contains { $0.kind == .event } ? .event : .saying,
      happening: statements.lazy.compactMap(\.happenings.first).first, members: members,
      independentSources: timeline.independentSources(of: members), isAhead: false, isMinor: false,
      prominence: whole.prominence, review: review)
    entry.isAhead = isAhead(entry)
    return entry
  }

  private func isAhead(_ entry: Timeline.Entry) -> Bool {
    entry.members.allSatisfy { member in
      let annotated = timeline.articles[member.article]
      return annotated.published(at: annotated.statements[member.statement].range).map { $0 < entry.interval.start }
        ?? false
    }
  }

  private func text(_ member: Timeline.Entry.Member) -> String {
    let annotated = timeline.articles[member.article]
    return annotated.article.string(annotated.statements[member.statement].range)
  }

  /// Names of the places where the statements say that it happened.
  private func scenes(_ entry: Timeline.Entry) -> [String] {
    var names: [String] = []
    for member in entry.members {
      let annotated = timeline.articles[member.article]
      for mention in annotated.statements[member.statement].places where mention.role == .scene {
        guard let name = annotated.toponyms[mention.toponym].likeliest?.name, !names.contains(name) else { continue }
        names.append(name)
      }
    }
    return names
  }
}

extension Timeline.Entry {
  /// Its days as a review file would give them.
  fileprivate var date: ReviewedDate {
    if interval.length == 1 { return ReviewedDate(day: interval.start, secondOfDay: secondOfDay) }
    return ReviewedDate(interval: interval, granularity: granularity)
  }
}

extension EditorialDecision {
  /// What is known of the entry that it was about: as the file describes it, else what it was to become.
  fileprivate var description: EntryDescription {
    var day: CivilDate?
    var words = ""
    switch action {
    case .date(let date): day = date.interval.start
    case .text(let text), .split(let text): words = text
    case .confirm, .place, .merge, .hide, .note: break
    }
    return EntryDescription(day: was?.day ?? day, words: was.map(\.words) ?? words)
  }
}
