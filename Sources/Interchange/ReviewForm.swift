import JSONText

// What an editor did, as briefing.json states it.

extension BriefingDocument.Review: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let isConfirmed = try form.flag("confirmed") { $0.isConfirmed }
    let changes = try form.list("changes") { $0.changes }
    let place = try form.objectIfAny("place") { $0.place }
    let notes = try form.texts("notes") { $0.notes }
    return try form.settled({ $0 }) { Self(isConfirmed: isConfirmed, changes: changes, place: place, notes: notes) }
  }
}

extension BriefingDocument.Change: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let kind = try form.text("kind") { $0.kind }
    let from = try form.text("from") { $0.from }
    let to = try form.text("to") { $0.to }
    let note = try form.text("note") { $0.note }
    return try form.settled({ $0 }) { Self(kind: kind, from: from, to: to, note: note) }
  }
}

extension BriefingDocument.GivenPlace: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let name = try form.text("name") { $0.name }
    let geonameID = try form.number("geonameid") { $0.geonameID }
    return try form.settled({ $0 }) { Self(name: name, geonameID: geonameID) }
  }
}

extension BriefingDocument.ReviewResult: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let hidden = try form.texts("hidden") { $0.hidden }
    let notApplied = try form.list("notApplied") { $0.notApplied }
    return try form.settled({ $0 }) { Self(hidden: hidden, notApplied: notApplied) }
  }
}

extension BriefingDocument.Unapplied: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let entry = try form.text("entry") { $0.entry }
    let line = try form.number("line") { $0.line }
    let nearest = try form.text("nearest") { $0.nearest }
    return try form.settled({ $0 }) { Self(entry: entry, line: line, nearest: nearest) }
  }
}
