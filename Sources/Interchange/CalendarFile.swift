import CivilCalendar
import DatelineModel
import Rendering

extension Briefing {
  /// The timeline as iCalendar (RFC 5545): a whole-day event for each entry of a day or several; lines folded at 75 octets.
  ///
  /// The stamp that the format demands is the day up to which the briefing speaks, so that a rebuild gives the same bytes.
  package var iCalendar: String {
    let stamp = compact(asOf ?? CivilDate(year: 1970, month: 1, day: 1)!) + "T000000Z"
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dateline//briefing//EN", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(escaped(title))",
    ]
    for entry in timeline.entries where entry.granularity <= .day {
      let sources = Set(entry.members.map(\.article)).sorted().map(sourceName).joined(separator: ", ")
      let time = dates.clock(entry.secondOfDay, entry.partOfDay).map { $0 + ": " } ?? ""
      lines += [
        "BEGIN:VEVENT", "UID:\(entry.id)@dateline.invalid", "DTSTAMP:\(stamp)",
        "DTSTART;VALUE=DATE:\(compact(entry.interval.start))", "DTEND;VALUE=DATE:\(compact(entry.interval.end))",
        "SUMMARY:\(escaped(time + text(of: entry)))",
        "DESCRIPTION:\(escaped("\(words(.atomSources, ["sources": sources])) \(dating(of: entry))"))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map(folded).joined(separator: "\r\n") + "\r\n"
  }

  private func compact(_ date: CivilDate) -> String { date.iso8601.filter { $0 != "-" } }

  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// At most 75 octets a line; what goes on begins with a space. Characters are not cut.
  private func folded(_ line: String) -> String {
    var out = ""
    var length = 0
    for character in line.unicodeScalars {
      let size = String(character).utf8.count
      if length + size > 75 {
        out += "\r\n "
        length = 1
      }
      out.unicodeScalars.append(character)
      length += size
    }
    return out
  }
}
