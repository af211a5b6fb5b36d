import CivilCalendar
import DatelineModel
import JSONText

/// The line as a whole.
extension AnnotatedArticle: AnnotationPart {
  static func described<Form: JSONForm<AnnotatedArticle, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> AnnotatedArticle
  {
    let isFull = form.context.isFull
    let id = try form.text("id") { $0.article.id }
    let url = try form.text("url") { $0.article.url?.value }
    let title = try form.text("title") { $0.article.title?.value }
    let byline = try form.text("byline") { $0.article.byline?.value }
    let publisher = try form.text("publisher") { $0.article.publisher?.value }
    let published = try form.text("published") { $0.article.published?.value }
    let modified = try form.text("modified") { $0.article.modified?.value }
    let language = try form.text("language") { $0.article.language?.value }
    let sources = try form.object("sources") { Optional(ArticleSources($0.article)) }
    let digest = try form.text("digest", if: isFull) { $0.digest }
    let file = try form.text("file", if: isFull) { $0.file }
    let kind = try form.text("kind", if: isFull) { $0.kind }
    let genre = try form.text("genre", if: isFull) { $0.article.genre }
    let dateline = try form.object("dateline", if: isFull) { $0.article.dateline }
    let text = try form.utf8("text") { $0.article.text }
    let blocks = try form.list("blocks") { $0.article.blocks }
    let timexes = try form.list("timexes") { $0.timexes }
    let toponyms = try form.list("toponyms") { $0.toponyms }
    let events = try form.list("events") { StretchWithStatement.all($0) }
    let statements = try form.list("statements", if: isFull) { $0.statements }
    let diagnostics = try form.list("diagnostics") { $0.article.diagnostics }
    return try form.settled({ $0 }) {
      var article = Article(id: id, text: text, blocks: blocks)
      article.url = url.map { Sourced($0, source: sources?.url ?? ArticleSources.unstated) }
      article.title = title.map { Sourced($0, source: sources?.title ?? ArticleSources.unstated) }
      article.byline = byline.map { Sourced($0, source: sources?.byline ?? ArticleSources.unstated) }
      article.publisher = publisher.map { Sourced($0, source: sources?.publisher ?? ArticleSources.unstated) }
      article.published = published.map { Sourced($0, source: sources?.published ?? ArticleSources.unstated) }
      article.modified = modified.map { Sourced($0, source: sources?.modified ?? ArticleSources.unstated) }
      article.language = language.map { Sourced($0, source: sources?.language ?? ArticleSources.unstated) }
      article.genre = genre
      article.dateline = dateline
      article.diagnostics = diagnostics
      var annotated = AnnotatedArticle(
        article: article, digest: digest, timexes: timexes, toponyms: toponyms, statements: statements,
        stretches: events.map(\.stretch))
      (annotated.file, annotated.kind) = (file, kind)
      return annotated
    }
  }
}

/// Where in the page each of an article's particulars was found.
struct ArticleSources: AnnotationPart {
  /// The source of what a line states without one.
  static let unstated = "annotation"

  let title, byline, published, modified, url, publisher, language: String?

  static func described<Form: JSONForm<ArticleSources, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> ArticleSources
  {
    let isFull = form.context.isFull
    let title = try form.text("title") { $0.title }
    let byline = try form.text("byline") { $0.byline }
    let published = try form.text("published") { $0.published }
    let modified = try form.text("modified") { $0.modified }
    let url = try form.text("url", if: isFull) { $0.url }
    let publisher = try form.text("publisher", if: isFull) { $0.publisher }
    let language = try form.text("language", if: isFull) { $0.language }
    return try form.settled({ $0 }) {
      ArticleSources(
        title: title, byline: byline, published: published, modified: modified, url: url, publisher: publisher,
        language: language)
    }
  }
}

extension ArticleSources {
  init(_ article: Article) {
    self.init(
      title: article.title?.source, byline: article.byline?.source, published: article.published?.source,
      modified: article.modified?.source, url: article.url?.source, publisher: article.publisher?.source,
      language: article.language?.source)
  }
}

extension Article.Dateline: AnnotationPart {
  static func described<Form: JSONForm<Article.Dateline, AnnotationContext>>(_ form: Form) throws(Form.Failure)
    -> Article.Dateline
  {
    let range = try form.range { $0.range }
    let place = try form.object("place") { $0.place }
    let agency = try form.text("agency") { $0.agency }
    return try form.settled({ $0 }) { Article.Dateline(range: range, place: place, agency: agency) }
  }
}

extension TextBlock: AnnotationPart {
  static func described<Form: JSONForm<TextBlock, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> TextBlock {
    let range = try form.range { $0.range }
    let kind = try form.text("kind") { $0.kind }
    let time = try form.textIfAny("time") { $0.postTime }
    return try form.settled({ $0 }) { TextBlock(kind, range, postTime: time) }
  }
}

extension Diagnostic: AnnotationPart {
  static func described<Form: JSONForm<Diagnostic, AnnotationContext>>(_ form: Form) throws(Form.Failure) -> Diagnostic
  {
    let code = try form.text("code") { $0.code }
    form.derived { w, diagnostic in w.member("severity", diagnostic.severity.rawValue) }
    let message = try form.text("message") { $0.message }
    let range = try form.rangeIfAny { $0.range }
    return try form.settled({ $0 }) { Diagnostic(code, message, range: range) }
  }
}
