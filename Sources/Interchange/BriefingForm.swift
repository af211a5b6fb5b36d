import JSONText

// The objects of briefing.json, each described once.

/// A value that stands in `briefing.json` as an object.
protocol BriefingPart: JSONDescribed where Context == Void {}

extension BriefingDocument: BriefingPart {
  static func described<Form: JSONForm<BriefingDocument, Void>>(_ form: Form) throws(Form.Failure) -> BriefingDocument {
    let title = try form.text("title") { $0.title }
    let asOf = try form.text("asOf") { $0.asOf }
    let period = try form.texts("period") { $0.period }
    let highlights = try form.texts("highlights") { $0.highlights }
    let entries = try form.list("entries") { $0.entries }
    let relativeDays = try form.list("relativeDays") { $0.relativeDays }
    let incidents = try form.list("incidents") { $0.incidents }
    let figures = try form.list("figures") { $0.figures }
    let places = try form.list("places") { $0.places }
    let sources = try form.list("sources") { $0.sources }
    let intake = try form.objectIfAny("intake") { $0.intake }
    let review = try form.objectIfAny("review") { $0.review }
    return try form.settled({ $0 }) {
      BriefingDocument(
        title: title, asOf: asOf, period: period, highlights: highlights, entries: entries,
        relativeDays: relativeDays, incidents: incidents, figures: figures, places: places,
        sources: sources, intake: intake, review: review)
    }
  }
}

extension BriefingDocument.Entry: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let id = try form.text("id") { $0.id }
    let start = try form.text("start") { $0.start }
    let end = try form.text("end") { $0.end }
    let granularity = try form.text("granularity") { $0.granularity }
    let time = try form.text("time") { $0.time }
    let kind = try form.text("kind") { $0.kind }
    let happening = try form.text("happening") { $0.happening }
    let incident = try form.textIfAny("incident") { $0.incident }
    let isMinor = try form.flag("minor") { $0.isMinor }
    let independentSources = try form.number("independentSources") { $0.independentSources }
    let text = try form.text("text") { $0.text }
    let review = try form.objectIfAny("review") { $0.review }
    let statements = try form.list("statements") { $0.statements }
    return try form.settled({ $0 }) {
      Self(
        id: id, start: start, end: end, granularity: granularity, time: time, kind: kind, happening: happening,
        incident: incident, isMinor: isMinor, independentSources: independentSources, text: text, review: review,
        statements: statements)
    }
  }
}

extension BriefingDocument.Incident: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let id = try form.text("id") { $0.id }
    let start = try form.text("start") { $0.start }
    let end = try form.text("end") { $0.end }
    let place = try form.text("place") { $0.place }
    let entries = try form.texts("entries") { $0.entries }
    return try form.settled({ $0 }) { Self(id: id, start: start, end: end, place: place, entries: entries) }
  }
}

extension BriefingDocument.Statement: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let source = try form.number("source") { $0.source }
    let range = try form.numbers("range") { $0.range }
    let basis = try form.text("basis") { $0.basis }
    let attribution = try form.text("attribution") { $0.attribution }
    let text = try form.text("text") { $0.text }
    let dating = try form.text("dating") { $0.dating }
    let rule = try form.text("rule") { $0.rule }
    let places = try form.list("places") { $0.places }
    return try form.settled({ $0 }) {
      Self(
        source: source, range: range, basis: basis, attribution: attribution, text: text, dating: dating, rule: rule,
        places: places)
    }
  }
}

extension BriefingDocument.Mention: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let name = try form.text("name") { $0.name }
    let role = try form.text("role") { $0.role }
    return try form.settled({ $0 }) { Self(name: name, role: role) }
  }
}

extension BriefingDocument.RelativeDay: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let source = try form.number("source") { $0.source }
    let label = try form.text("label") { $0.label }
    let daysLater = try form.number("daysLater") { $0.daysLater }
    let statements = try form.texts("statements") { $0.statements }
    return try form.settled({ $0 }) {
      Self(source: source, label: label, daysLater: daysLater, statements: statements)
    }
  }
}

extension BriefingDocument.Figure: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let kind = try form.text("kind") { $0.kind }
    let value = try form.number("value") { $0.value }
    let qualifier = try form.text("qualifier") { $0.qualifier }
    let of = try form.text("of") { $0.of }
    let day = try form.text("day") { $0.day }
    let source = try form.number("source") { $0.source }
    let upper = try form.number("upper") { $0.upper }
    let isPart = try form.flag("part") { $0.isPart }
    let isClaim = try form.flag("claim") { $0.isClaim }
    let entry = try form.text("entry") { $0.entry }
    let incident = try form.textIfAny("incident") { $0.incident }
    let attribution = try form.text("attribution") { $0.attribution }
    let statement = try form.text("statement") { $0.statement }
    return try form.settled({ $0 }) {
      Self(
        kind: kind, value: value, qualifier: qualifier, of: of, day: day, source: source, upper: upper, isPart: isPart,
        isClaim: isClaim, entry: entry, incident: incident, attribution: attribution, statement: statement)
    }
  }
}

extension BriefingDocument.Place: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let name = try form.text("name") { $0.name }
    let geonameID = try form.number("geonameid") { $0.geonameID }
    let feature = try form.text("feature") { $0.feature }
    let country = try form.text("country") { $0.country }
    let latitude = try form.decimal("lat", places: 5) { $0.latitude }
    let longitude = try form.decimal("lon", places: 5) { $0.longitude }
    let beside = try form.text("beside") { $0.beside }
    let besideID = try form.number("besideGeonameid") { $0.besideID }
    let mentions = try form.number("mentions") { $0.mentions }
    let roles = try form.texts("roles") { $0.roles }
    let entries = try form.list("entries") { $0.entries }
    return try form.settled({ $0 }) {
      Self(
        name: name, geonameID: geonameID, feature: feature, country: country, latitude: latitude,
        longitude: longitude, beside: beside, besideID: besideID, mentions: mentions, roles: roles, entries: entries)
    }
  }
}

extension BriefingDocument.PlaceEntry: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let entry = try form.text("entry") { $0.entry }
    let role = try form.text("role") { $0.role }
    let via = try form.text("via") { $0.via }
    return try form.settled({ $0 }) { Self(entry: entry, role: role, via: via) }
  }
}

extension BriefingDocument.Source: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let number = try form.number("number") { $0.number }
    let file = try form.text("file") { $0.file }
    let digest = try form.text("sha256") { $0.digest }
    let title = try form.text("title") { $0.title }
    let publisher = try form.text("publisher") { $0.publisher }
    let byline = try form.text("byline") { $0.byline }
    let url = try form.text("url") { $0.url }
    let published = try form.text("published") { $0.published }
    let publishedSource = try form.text("publishedSource") { $0.publishedSource }
    let modified = try form.text("modified") { $0.modified }
    let diagnostics = try form.list("diagnostics") { $0.diagnostics }
    return try form.settled({ $0 }) {
      Self(
        number: number, file: file, digest: digest, title: title, publisher: publisher, byline: byline, url: url,
        published: published, publishedSource: publishedSource, modified: modified, diagnostics: diagnostics)
    }
  }
}

extension BriefingDocument.Finding: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let code = try form.text("code") { $0.code }
    let message = try form.text("message") { $0.message }
    return try form.settled({ $0 }) { Self(code: code, message: message) }
  }
}

extension BriefingDocument.Intake: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let files = try form.number("files") { $0.files }
    let articles = try form.number("articles") { $0.articles }
    let copies = try form.number("copies") { $0.copies }
    let notRead = try form.number("notRead") { $0.notRead }
    let passedOver = try form.number("passedOver") { $0.passedOver }
    let lines = try form.list("lines") { $0.lines }
    return try form.settled({ $0 }) {
      Self(files: files, articles: articles, copies: copies, notRead: notRead, passedOver: passedOver, lines: lines)
    }
  }
}

extension BriefingDocument.IntakeLine: BriefingPart {
  static func described<Form: JSONForm<Self, Void>>(_ form: Form) throws(Form.Failure) -> Self {
    let file = try form.text("file") { $0.file }
    let kind = try form.text("kind") { $0.kind }
    let outcome = try form.text("outcome") { $0.outcome }
    let source = try form.number("source") { $0.source }
    let isSource = outcome == BriefingDocument.IntakeLine.sourceOutcome
    let title = try form.text("title", if: isSource) { $0.title }
    let language = try form.text("language", if: isSource) { $0.language }
    let published = try form.text("published", if: isSource) { $0.published }
    let publishedSource = try form.text("publishedSource", if: isSource) { $0.publishedSource }
    let entries = try form.number("entries", if: isSource) { $0.entries }
    let code = try form.textIfAny("code") { $0.code }
    let message = try form.textIfAny("message") { $0.message }
    return try form.settled({ $0 }) {
      Self(
        file: file, kind: kind, outcome: outcome, source: source, title: title, language: language,
        published: published, publishedSource: publishedSource, entries: entries, code: code, message: message)
    }
  }
}
