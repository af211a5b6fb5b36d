import CivilCalendar
import DatelineModel
package import JSONText

extension SnapshotOptions {
  /// Every option, also where it is the default: programs to come may have other ones.
  func write(_ w: inout JSONWriter) {
    w.object { w in
      w.member("title", story.title)
      w.name("places")
      w.array(story.places) { w, place in w.value(place) }
      w.member("asOf", story.asOf?.iso8601)
      w.member("dateStyle", (story.dateStyle ?? .dayFirst).rawValue)
      w.member("interfaceLanguage", story.interfaceLanguage)
      w.member("policy", story.policy)
      w.name("formats")
      w.array((story.formats ?? BriefingFormat.standard).map(\.rawValue).sorted()) { w, format in w.value(format) }
      w.name("templates")
      w.value(story.templates != nil)
      w.member("published", story.published?.iso8601)
      w.member("timeZone", story.timeZone?.identifier)
      w.member("language", story.language)
      w.member("charset", story.charset)
      w.name("limits")
      w.object { w in for name in Limits.Name.allCases { w.member(name.rawValue, story.limits[name]) } }
      w.name("sourcesKept")
      w.value(keepsSources)
      w.member("warcSeconds", warcSeconds)
    }
  }

  /// Reads the options of a snapshot whose payload lies in `folder`; nil where a value is not of its kind.
  package init?(_ value: JSONValue, payload folder: String) {
    guard case .object = value, case .bool(let keepsSources)? = value["sourcesKept"],
      case .bool(let hasTemplates)? = value["templates"], let limits = SnapshotOptions.limits(value)
    else { return nil }
    let names = value["formats"]?.elements.compactMap(\.string) ?? []
    let formats = names.compactMap(BriefingFormat.init)
    let zone = SnapshotOptions.zone(value)
    let warc = value["warcSeconds"]?.integer
    let style = value["dateStyle"]?.string
    guard formats.count == names.count, zone.isSound, DateTime.fourDigitYears.contains(warc ?? 0),
      style == nil || style.flatMap(DateStyle.init) != nil
    else { return nil }
    story.limits = limits
    story.published = value["published"]?.string.flatMap { DateTime(iso8601: $0) }
    story.timeZone = zone.value
    story.title = value["title"]?.string
    story.places = value["places"]?.elements.compactMap(\.string) ?? []
    story.asOf = value["asOf"]?.string.flatMap { DateTime(iso8601: $0)?.date }
    story.formats = Set(formats)
    story.templates = hasTemplates ? folder + "/templates" : nil
    story.language = value["language"]?.string
    story.dateStyle = style.flatMap(DateStyle.init)
    story.interfaceLanguage = value["interfaceLanguage"]?.string
    story.policy = value["policy"]?.string
    story.charset = value["charset"]?.string
    self.keepsSources = keepsSources
    warcSeconds = warc
  }

  /// The limits; nil where one is no number that it can be. Bags of older programs have the limit of a page alone.
  private static func limits(_ value: JSONValue) -> Limits? {
    var limits = Limits()
    guard let written = value["limits"] else {
      guard let page = value["pageLimitBytes"]?.integer, Limits.Name.page.allows(page) else { return nil }
      limits.page = page
      return limits
    }
    for name in Limits.Name.allCases {
      guard let number = written[name.rawValue]?.integer, name.allows(number) else { return nil }
      limits[name] = number
    }
    return limits
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
