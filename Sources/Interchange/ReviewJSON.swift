import DatelineModel
import Gazetteers
import JSONText
import Rendering

extension Briefing {
  /// What an editor did with an entry, as its member `review`.
  static func write(_ review: EntryReview, _ w: inout JSONWriter) {
    w.name("review")
    w.object { w in
      w.name("confirmed")
      w.value(review.isConfirmed)
      w.name("changes")
      w.array(review.changes) { w, change in
        w.object { w in
          w.member("kind", change.kind.rawValue)
          w.member("from", change.from)
          w.member("to", change.to)
          w.member("note", change.note)
        }
      }
      if let place = review.place {
        w.name("place")
        w.object { w in
          w.member("name", place.name)
          w.member("geonameid", place.geonameID)
        }
      }
      w.name("notes")
      w.array(review.notes) { w, note in w.value(note) }
    }
  }

  /// What came of the review as a whole, as the briefing's member `review`.
  static func write(_ outcome: ReviewOutcome, _ w: inout JSONWriter) {
    w.name("review")
    w.object { w in
      w.name("hidden")
      w.array(outcome.hidden) { w, id in w.value(id) }
      w.name("notApplied")
      w.array(outcome.unapplied) { w, unapplied in
        w.object { w in
          w.member("entry", unapplied.decision.entry)
          w.member("line", unapplied.decision.line)
          w.member("nearest", unapplied.nearest?.id)
        }
      }
    }
  }
}
