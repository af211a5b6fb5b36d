import Databases
import DatelineModel
import Rendering
import Toponyms

extension Briefing {
  /// The briefing as a file of SQLite: entries, figures, places, sources and what joins them; nil where SQLite refuses.
  ///
  /// `entries` and `places` have columns named latitude and longitude, by which map plugins of Datasette find them.
  package var database: [UInt8]? {
    func values(_ rows: [[DataValue]]) -> [[Database.Value]] {
      rows.map { row in
        row.map { value in
          switch value {
          case .text(let text): .text(text)
          case .flag(let flag): .integer(flag ? 1 : 0)
          case .integer(let number): .integer(number)
          case .real(let number): .real(number)
          case .empty: .null
          }
        }
      }
    }
    let tables = [
      Database.Table(
        name: "sources",
        columns:
          "number INTEGER PRIMARY KEY, title TEXT, publisher TEXT, byline TEXT, published TEXT, url TEXT, file TEXT, sha256 TEXT, language TEXT, entries INTEGER",
        rows: values(sourceRows)),
      Database.Table(
        name: "entries",
        columns:
          "id TEXT PRIMARY KEY, start TEXT, \"end\" TEXT, time TEXT, kind TEXT, text TEXT, basis TEXT, dating TEXT, sources TEXT, scene TEXT, latitude REAL, longitude REAL, granularity TEXT, clock TEXT, happening TEXT, main INTEGER, label TEXT, figures TEXT, independent_sources INTEGER",
        rows: values(entryRows)),
      Database.Table(
        name: "figures",
        columns:
          "kind TEXT, qualifier TEXT, value INTEGER, upper INTEGER, \"of\" TEXT, part INTEGER, claim INTEGER, day TEXT, entry TEXT REFERENCES entries(id), speaker TEXT, source TEXT, statement TEXT",
        rows: values(figureRows)),
      Database.Table(
        name: "places",
        columns:
          "name TEXT, kind TEXT, country TEXT, latitude REAL, longitude REAL, geonameid INTEGER, roles TEXT, mentions INTEGER, first TEXT, last TEXT, id INTEGER PRIMARY KEY",
        rows: values(placeDataRows)),
      Database.Table(
        name: "entry_places",
        columns:
          "entry TEXT REFERENCES entries(id), place INTEGER REFERENCES places(id), role TEXT, PRIMARY KEY (entry, place, role)",
        rows: entryPlaceRows),
      Database.Table(
        name: "entry_sources",
        columns:
          "entry TEXT REFERENCES entries(id), source INTEGER REFERENCES sources(number), PRIMARY KEY (entry, source)",
        rows: entrySourceRows),
    ]
    return Database(
      tables: tables,
      statements: [
        "CREATE INDEX entries_start ON entries(start)", "CREATE INDEX entries_scene ON entries(scene)",
        "CREATE INDEX figures_kind ON figures(kind)",
      ]
    ).bytes
  }

  private var entryPlaceRows: [[Database.Value]] {
    timeline.places.filter { $0.mentions > 0 }.flatMap { summary in
      summary.entries.filter { $0.via == nil }.map { row in
        [.text(timeline.entries[row.entry].id), .integer(Int(summary.place.id)), .text(row.role.rawValue)]
      }
    }
  }

  private var entrySourceRows: [[Database.Value]] {
    timeline.entries.flatMap { entry in
      Set(entry.members.map(\.article)).sorted().map { [.text(entry.id), .integer($0 + 1)] }
    }
  }
}
