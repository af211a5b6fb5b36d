import CivilCalendar
import DatelineModel
import Gazetteers
import JSONText
import Rendering
import TemporalExpressions
import Toponyms

extension Briefing {
  /// The model as JSON: everything the page shows, with ranges into each source's text.
  package var json: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.member("title", title)
      w.member("asOf", asOf?.iso8601)
      w.name("period")
      w.array([period?.first, period?.last].compactMap { $0 }) { w, day in w.value(day.iso8601) }
      w.name("highlights")
      w.array(highlights) { w, index in w.value(timeline.entries[index].id) }
      w.name("entries")
      w.array(timeline.entries.indices) { w, index in entry(&w, index) }
      w.name("relativeDays")
      w.array(timeline.relativeDays) { w, day in
        w.object { w in
          w.member("source", day.article + 1)
          w.member("label", day.label)
          w.member("daysLater", day.daysLater)
          w.name("statements")
          w.array(day.statements) { w, number in
            let annotated = timeline.articles[day.article]
            w.value(annotated.article.string(annotated.statements[number].range))
          }
        }
      }
      w.name("figures")
      w.array(timeline.figures) { w, report in
        w.object { w in
          w.member("kind", report.figure.kind.rawValue)
          w.member("value", report.figure.value)
          w.member("qualifier", report.figure.qualifier.rawValue)
          w.member("of", report.figure.of)
          w.member("day", report.day?.start.iso8601)
          w.member("source", report.article + 1)
          w.member("upper", report.figure.upper)
          w.name("part")
          w.value(report.figure.isPart)
          w.name("claim")
          w.value(report.figure.isClaim)
          w.member("entry", report.entry.map { timeline.entries[$0].id })
          let annotated = timeline.articles[report.article]
          w.member("attribution", annotated.statements[report.statement].attribution)
          w.member("statement", annotated.article.string(annotated.statements[report.statement].range))
        }
      }
      w.name("places")
      w.array(timeline.places.filter { $0.mentions > 0 }) { w, summary in
        w.object { w in
          w.member("name", summary.place.name)
          w.member("geonameid", summary.place.geonameID)
          w.member("feature", summary.place.feature.code)
          w.member("country", summary.place.country)
          w.name("lat")
          w.value(summary.place.latitude, places: 5)
          w.name("lon")
          w.value(summary.place.longitude, places: 5)
          w.member("mentions", summary.mentions)
          w.name("roles")
          w.array(summary.roles) { w, role in w.value(role.rawValue) }
          w.name("entries")
          w.array(summary.entries) { w, row in
            w.object { w in
              w.member("entry", timeline.entries[row.entry].id)
              w.member("role", row.role.rawValue)
              w.member("via", row.via?.name)
            }
          }
        }
      }
      w.name("sources")
      w.array(timeline.articles.indices) { w, index in source(&w, index) }
      w.name("intake")
      write(intake, &w)
      if let outcome = timeline.review { Briefing.write(outcome, &w) }
    }
    return writer.bytes + [0x0A]
  }

  private func entry(_ w: inout JSONWriter, _ index: Int) {
    let entry = timeline.entries[index]
    w.object { w in
      w.member("id", entry.id)
      w.member("start", entry.interval.start.iso8601)
      w.member("end", entry.interval.end.iso8601)
      w.member("granularity", String(describing: entry.granularity))
      w.member("time", DateWords.clock(entry.secondOfDay, entry.partOfDay))
      w.member("kind", entry.kind.rawValue)
      w.member("happening", entry.happening?.rawValue)
      w.name("minor")
      w.value(entry.isMinor)
      w.member("independentSources", entry.independentSources)
      w.member("text", text(of: entry))
      if let review = entry.review { Briefing.write(review, &w) }
      w.name("statements")
      w.array(entry.members) { w, member in
        let annotated = timeline.articles[member.article]
        let statement = annotated.statements[member.statement]
        w.object { w in
          w.member("source", member.article + 1)
          w.name("range")
          w.array([statement.range.start, statement.range.end]) { w, offset in w.value(offset) }
          w.member("basis", statement.basis.rawValue)
          w.member("attribution", statement.attribution)
          w.member("text", annotated.article.string(statement.range))
          w.member("dating", dating(of: member))
          w.member("rule", statement.timex.map { annotated.timexes[$0].rule })
          w.name("places")
          w.array(statement.places) { w, mention in
            w.object { w in
              w.member(
                "name", annotated.toponyms[mention.toponym].likeliest?.name ?? annotated.toponyms[mention.toponym].text)
              w.member("role", mention.role.rawValue)
            }
          }
        }
      }
    }
  }

  private func source(_ w: inout JSONWriter, _ index: Int) {
    let annotated = timeline.articles[index]
    let article = annotated.article
    w.object { w in
      w.member("number", index + 1)
      w.member("file", SourcePath.shown(article.id))
      w.member("sha256", annotated.digest)
      w.member("title", article.title?.value)
      w.member("publisher", article.publisher?.value)
      w.member("byline", article.byline?.value)
      w.member("url", article.url?.value)
      w.member("published", article.published?.value.iso8601)
      w.member("publishedSource", article.published?.source)
      w.member("modified", article.modified?.value.iso8601)
      w.name("diagnostics")
      w.array(article.diagnostics) { w, diagnostic in
        w.object { w in
          w.member("code", diagnostic.code.rawValue)
          w.member("message", diagnostic.message)
        }
      }
    }
  }
}
