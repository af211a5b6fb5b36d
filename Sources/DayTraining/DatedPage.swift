import ArticleExtraction
import Bytes
import CivilCalendar
import DatelineModel
import Foundation
import HTMLReading
import JSONText
import LanguagePacks
import StoryFolders

/// A page with its day of publication as people read it, and the days that it tells.
struct DatedPage {
  let id: String
  let site: String
  let dataset: String
  let day: CivilDate
  let days: TrainingDays

  /// Reads `gold/*.json` and `html/*.html.gz` of a folder; pages without a day are left out.
  static func all(in folder: URL) throws -> [DatedPage] {
    let extractor = ArticleExtractor(language: .all)
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "gold"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return try files.compactMap { file in
      guard let value = JSONReader.read([UInt8](try Data(contentsOf: file))), let id = value["id"]?.string,
        let day = value["published"]?.string.flatMap({ DateTime(iso8601: $0)?.date }),
        case .success(let document) = InputFiles.read(folder.appending(path: "html/" + id + ".html.gz").path)
      else { return nil }
      let host = value["url"]?.string.flatMap { URL(string: $0)?.host() } ?? id
      return DatedPage(
        id: id, site: host, dataset: value["dataset"]?.string ?? "", day: day,
        days: extractor.days(HTMLReader.read(document.bytes)))
    }
  }

  /// Which part of the data the page belongs to, by its site.
  var fold: Int {
    let labels = site.split(separator: ".").filter { $0 != "www" }
    return Int(FNV1a.of(labels.suffix(2).joined(separator: ".").utf8) % UInt64(Main.folds))
  }

  /// The page itself, and what it would be if it declared nothing, showed nothing near its headline, or told no day at all.
  var examples: [Example] {
    [
      Example(days, day, weight: 1), Example(days.seen, day, weight: 0.5), Example(days.far, day, weight: 0.3),
      Example(days.without(day), day, weight: 0.3), Example(days.seen.without(day), day, weight: 0.2),
    ].compactMap { $0 }
  }
}

/// Rows to choose one of, and which is right.
struct Example {
  let rows: [[Float]]
  let right: Int
  let weight: Double

  /// Nil where there is nothing to choose.
  init?(_ days: TrainingDays, _ day: CivilDate, weight: Double) {
    let (dates, rows) = days.rows
    guard !dates.isEmpty else { return nil }
    self.rows = rows
    right = dates.firstIndex(of: day) ?? dates.count
    self.weight = weight
  }
}
