/// The formats in which a briefing can be written.
public enum BriefingFormat: String, Codable, Sendable, CaseIterable {
  /// One page that needs no script and no network: `index.html`.
  case html
  /// The same in GitHub-flavoured Markdown: `briefing.md`.
  case markdown
  /// The model, with ranges into each source's text: `briefing.json`.
  case json
  /// Tables of entries, places and figures (RFC 4180).
  case csv
  /// The places (RFC 7946).
  case geojson
  /// The places for globes (KML 2.2).
  case kml
  /// The entries as a calendar (RFC 5545).
  case ics
  /// The entries as a feed (RFC 4287).
  case atom
  /// The entries as TimelineJS 3 reads them.
  case timelinejs
  /// A workbook with sheets of entries, figures, places and sources: `briefing.xlsx`.
  case xlsx
  /// The same as tables of a database that Datasette opens: `briefing.sqlite`.
  case sqlite

  /// What is written where no formats are named: all whose bytes are dateline's own. Workbooks and databases are written by libraries
  /// whose next version may order their bytes anew, so that they are made on request alone.
  public static let standard = Set(allCases).subtracting([.xlsx, .sqlite])
}
