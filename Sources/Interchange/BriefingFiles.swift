package import DatelineModel
package import Gazetteers
package import Rendering
package import Templating

/// A briefing → the files of its folder.
package enum BriefingFiles {
  /// The files of the formats asked for, in a fixed order. `site` holds the fields of the site that the page is part of;
  /// none where it stands alone.
  ///
  /// - Throws: `TemplateError` where a template is not sound.
  package static func files(
    _ briefing: Briefing, formats: Set<BriefingFormat>, templates: TemplateLibrary, map: BaseMap,
    site: TemplateValue = .none
  ) throws -> [OutputFile] {
    var files: [OutputFile] = []
    func add(_ name: String, _ text: String) { files.append(OutputFile(name: name, bytes: Array(text.utf8))) }
    if formats.contains(.html) {
      for page in try briefing.pages(map: map, templates: templates, site: site) {
        add(page.file, try templates.render(page.template, page.values))
      }
    }
    if formats.contains(.markdown) {
      let values = try briefing.pageValues(map: map, templates: templates, site: site)
      add("briefing.md", try templates.render("briefing.md", values))
    }
    if formats.contains(.json) { files.append(OutputFile(name: "briefing.json", bytes: briefing.json)) }
    if formats.contains(.csv) {
      add("timeline.csv", briefing.timelineCSV)
      add("locations.csv", briefing.locationsCSV)
      add("figures.csv", briefing.figuresCSV)
    }
    if formats.contains(.kml) { add("places.kml", briefing.kml) }
    if formats.contains(.ics) { add("timeline.ics", briefing.iCalendar) }
    if formats.contains(.atom) { add("timeline.atom", briefing.atom) }
    if formats.contains(.timelinejs) { files.append(OutputFile(name: "timelinejs.json", bytes: briefing.timelineJS)) }
    if formats.contains(.geojson) { files.append(OutputFile(name: "places.geojson", bytes: briefing.geoJSON)) }
    if formats.contains(.xlsx), let bytes = briefing.workbook {
      files.append(OutputFile(name: "briefing.xlsx", bytes: bytes))
    }
    if formats.contains(.sqlite), let bytes = briefing.database {
      files.append(OutputFile(name: "briefing.sqlite", bytes: bytes))
    }
    return files
  }
}
