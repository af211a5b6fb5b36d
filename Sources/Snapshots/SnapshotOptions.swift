package import Pipeline
import DatelineModel
import CivilCalendar
import JSONText

/// What a person decided when a snapshot was made; with the sources it makes the briefing again.
package struct SnapshotOptions: Sendable {
  /// Settings of the pipeline.
  package var settings = Annotator.Settings()
  /// What the briefing shows. Its templates are a folder of this machine; the snapshot takes copies of them.
  package var briefing = BriefingMaker.Request()
  /// `dateline.yml` of the story's folder, kept as it stands; what it settles is in the other options already.
  package var settingsFile: [UInt8]?
  /// Charset of the pages, when theirs is wrong or missing.
  package var charset: String?
  /// Whether the sources are kept, or only their digests.
  package var keepsSources = true
  /// Whether the sources stand in a web archive as well, and the time of its records in seconds since 1970.
  package var warcSeconds: Int?

  /// The defaults.
  package init() {}

  func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("title", briefing.title)
      w.name("places")
      w.array(briefing.places) { w, place in w.value(place) }
      w.member("asOf", briefing.asOf?.iso8601)
      w.name("formats")
      w.array(briefing.formats.map(\.rawValue).sorted()) { w, format in w.value(format) }
      w.name("templates")
      w.value(briefing.templates != nil)
      w.member("published", settings.published?.iso8601)
      w.member("timeZone", settings.timeZone?.identifier)
      w.member("charset", charset)
      w.member("pageLimitBytes", settings.limits.page)
      w.name("sourcesKept")
      w.value(keepsSources)
      w.member("warcSeconds", warcSeconds)
      if let language = settings.language { w.member("language", language) }
      if briefing.dateStyle != .dayFirst { w.member("dateStyle", briefing.dateStyle.rawValue) }
    }
  }

  /// Reads the options of a snapshot whose payload lies in `folder`; nil where a value is not of its kind.
  init?(_ value: JSONValue, payload folder: String) {
    guard case .object = value, let pageLimit = value["pageLimitBytes"]?.integer, pageLimit > 0,
      case .bool(let keepsSources)? = value["sourcesKept"], case .bool(let hasTemplates)? = value["templates"]
    else { return nil }
    let names = value["formats"]?.elements.compactMap(\.string) ?? []
    let formats = names.compactMap(BriefingFormat.init)
    let zone = SnapshotOptions.zone(value)
    let warc = value["warcSeconds"]?.integer
    guard formats.count == names.count, zone.isSound,
      DateTime.fourDigitYears.contains(warc ?? 0)
    else { return nil }
    settings.limits.page = pageLimit
    settings.published = value["published"]?.string.flatMap { DateTime(iso8601: $0) }
    settings.timeZone = zone.value
    briefing.title = value["title"]?.string
    briefing.places = value["places"]?.elements.compactMap(\.string) ?? []
    briefing.asOf = value["asOf"]?.string.flatMap { DateTime(iso8601: $0)?.date }
    briefing.formats = Set(formats)
    briefing.templates = hasTemplates ? folder + "/templates" : nil
    settings.language = value["language"]?.string
    if let style = value["dateStyle"]?.string.flatMap(DateStyle.init) { briefing.dateStyle = style }
    charset = value["charset"]?.string
    self.keepsSources = keepsSources
    warcSeconds = warc
  }

  /// The zone; `isSound` is false where what is written names none. Bags of older programs have a fixed offset.
  private static func zone(_ value: JSONValue) -> (value: CivilTimeZone?, isSound: Bool) {
    if let minutes = value["zoneOffsetMinutes"]?.integer {
      guard (-1_080...1_080).contains(minutes) else { return (nil, false) }
      return (CivilTimeZone(fixedOffset: minutes * 60), true)
    }
    guard let name = value["timeZone"]?.string else { return (nil, true) }
    let zone = CivilTimeZone(identifier: name)
    return (zone, zone != nil)
  }
}
