package import DatelineModel
package import Gazetteers
import Interchange
import Rendering
package import Templating

/// A site → all its files. A pure function: no clock, no locale, no folder.
package struct SiteMaker: Sendable {
  let site: Site
  let templates: TemplateLibrary
  let map: BaseMap

  /// A maker of the site's pages.
  package init(_ site: Site, templates: TemplateLibrary, map: BaseMap) {
    self.site = site
    self.templates = templates
    self.map = map
  }

  /// The files, by name; names hold slashes. `index` makes the files that search the records of a site with a page for it, `draw` the
  /// picture of a card.
  ///
  /// - Throws: `TemplateError` where a template is not sound, `BrokenLinkError` where a link of a page leads nowhere.
  package func files(
    _ formats: Set<BriefingFormat> = BriefingFormat.standard, index: (([OutputFile]) throws -> [OutputFile])? = nil,
    draw: ((String) throws -> [UInt8])? = nil
  ) throws -> [OutputFile] {
    let pages = try SitePages(site, style: templates.style(), map: map).all
    var files = try pages.map { page in
      OutputFile(name: page.path, bytes: Array(try templates.render(page.template, page.values).utf8))
    }
    let stories = StoryPages(site, map: map)
    for story in site.stories {
      let own = try BriefingFiles.files(
        story.briefing, formats: formats.union([.html]), templates: templates, map: map,
        site: stories.values(story, formats.union([.html])))
      files += own.map { OutputFile(name: "stories/\(story.name)/\($0.name)", bytes: $0.bytes) }
      if let picture = stories.picture(story), let png = try picturePNG(story, draw) {
        files.append(OutputFile(name: picture.path, bytes: png))
      }
    }
    files.append(OutputFile(name: SiteFeed.path, bytes: Array(SiteFeed(site: site).text.utf8)))
    if let index { files += try index(records()) }
    files += templates.staticFiles.map { OutputFile(name: $0.name, bytes: $0.bytes) }
    // GitHub Pages would leave out names that begin with an underscore.
    files.append(OutputFile(name: ".nojekyll", bytes: []))
    // Neither the page of what is not there nor a file of the theme is a page of the site.
    let isPage: (String) -> Bool = { $0.hasSuffix(".html") && $0 != "404.html" && !$0.hasPrefix("static/") }
    let addresses = files.map(\.name).filter(isPage).sorted()
    files += SiteIndexFiles(site: site).sitemap(addresses) + [SiteIndexFiles(site: site).robots]
    files.sort { $0.name < $1.name }
    try LinkCheck(files).run()
    return files
  }

  private func picturePNG(_ story: Site.Story, _ draw: ((String) throws -> [UInt8])?) throws -> [UInt8]? {
    let picture = MapPicture(timeline: story.briefing.timeline, map: map)
    guard let draw else { return picture.png }
    return try card(story, picture).svg.map(draw)
  }

  /// The card of a story, in the direction of its title.
  private func card(_ story: Site.Story, _ picture: MapPicture) -> SocialCard {
    let title = story.briefing.title
    let period = story.briefing.period.map { site.dates.span($0.first, $0.last) } ?? ""
    return SocialCard(
      title: title, period: period, site: site.title, isRightToLeft: SocialCard.isRightToLeft(title), picture: picture)
  }

  /// A page for each entry that only the index reads: an entry is what a search finds.
  private func records() throws -> [OutputFile] {
    try SearchRecords(site).all.enumerated().map { number, record in
      OutputFile(name: "\(number).html", bytes: Array(try templates.render(SearchRecords.template, record).utf8))
    }
  }

  /// What the templates of the pages beside a long story's overview can name.
  package func partValues() throws -> [(template: String, values: TemplateValue)] {
    let stories = StoryPages(site, map: map)
    return try site.stories.flatMap { story in
      try story.briefing.pages(
        map: map, templates: templates, site: stories.values(story, BriefingFormat.standard)
      ).dropFirst().map { ($0.template, $0.values) }
    }
  }

  /// What the template of a story's page can name, story by story.
  package func storyValues() throws -> [TemplateValue] {
    let stories = StoryPages(site, map: map)
    return try site.stories.map { story in
      try story.briefing.pageValues(
        map: map, templates: templates, site: stories.values(story, BriefingFormat.standard))
    }
  }
}
