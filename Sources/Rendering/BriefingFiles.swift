public import Gazetteers

/// A briefing → the files of its folder.
public enum BriefingFiles {
  /// One file: its name and bytes.
  public struct File: Sendable {
    /// Name inside the folder.
    public let name: String
    /// Content.
    public let bytes: [UInt8]

    /// A file of that name and content.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The formats a briefing can be written in.
  public enum Format: String, Sendable, CaseIterable {
    case html, markdown, json, csv, geojson, kml, ics, atom, timelinejs
  }

  /// The files of the formats asked for, in a fixed order. `site` holds the fields of the site that the page is part of;
  /// none where it stands alone.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  public static func files(
    _ briefing: Briefing, formats: Set<Format>, templates: TemplateLibrary, map: BaseMap, site: TemplateValue = .none
  ) throws -> [File] {
    var files: [File] = []
    func add(_ name: String, _ text: String) { files.append(File(name: name, bytes: Array(text.utf8))) }
    if formats.contains(.html) || formats.contains(.markdown) {
      let values = try briefing.pageValues(map: map, templates: templates, site: site)
      if formats.contains(.html) { add("index.html", try templates.render("briefing.html", values)) }
      if formats.contains(.markdown) { add("briefing.md", try templates.render("briefing.md", values)) }
    }
    if formats.contains(.json) { files.append(File(name: "briefing.json", bytes: briefing.json)) }
    if formats.contains(.csv) {
      add("timeline.csv", briefing.timelineCSV)
      add("locations.csv", briefing.locationsCSV)
      add("figures.csv", briefing.figuresCSV)
    }
    if formats.contains(.kml) { add("places.kml", briefing.kml) }
    if formats.contains(.ics) { add("timeline.ics", briefing.iCalendar) }
    if formats.contains(.atom) { add("timeline.atom", briefing.atom) }
    if formats.contains(.timelinejs) { files.append(File(name: "timelinejs.json", bytes: briefing.timelineJS)) }
    if formats.contains(.geojson) { files.append(File(name: "places.geojson", bytes: briefing.geoJSON)) }
    return files
  }
}
