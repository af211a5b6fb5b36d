import CivilCalendar
import DatelineModel
import JSONText
import Rendering
import Templating

extension Briefing {
  /// The timeline as TimelineJS 3 reads it. Its text fields are HTML there, so that ours are escaped twice: as HTML, then as
  /// JSON. A date is given no finer than it is known.
  package var timelineJS: [UInt8] {
    var writer = JSONWriter(indented: true)
    writer.object { w in
      w.name("title")
      w.object { w in
        words(&w, headline: title, text: period.map { dates.span($0.first, $0.last) } ?? "")
      }
      w.name("events")
      w.array(timeline.entries) { w, entry in
        w.object { w in
          w.member("unique_id", entry.id)
          w.name("start_date")
          date(&w, entry.interval.start, entry)
          if entry.interval.length > 1, entry.granularity <= .day {
            w.name("end_date")
            date(&w, entry.interval.end.adding(days: -1), entry)
          }
          w.member("display_date", dates.interval(entry.interval, entry.granularity))
          let sources = Set(entry.members.map(\.article)).sorted().map(sourceName).joined(separator: ", ")
          words(&w, headline: shortened(ownWords(of: entry)), text: "\(text(of: entry)) (\(sources))")
        }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func words(_ w: inout JSONWriter, headline: String, text: String) {
    w.name("text")
    w.object { w in
      w.member("headline", Escaping.html(headline))
      w.member("text", Escaping.html(text))
    }
  }

  private func date(_ w: inout JSONWriter, _ date: CivilDate, _ entry: Timeline.Entry) {
    w.object { w in
      w.member("year", date.year)
      if entry.granularity <= .month { w.member("month", date.month) }
      if entry.granularity <= .week { w.member("day", date.day) }
      if let second = entry.secondOfDay {
        w.member("hour", second / 3600)
        w.member("minute", second / 60 % 60)
      }
    }
  }
}
