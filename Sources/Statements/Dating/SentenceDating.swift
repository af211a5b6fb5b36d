import CivilCalendar
import DatelineModel

/// What a sentence does, which day it belongs to, and how that day was found.
struct SentenceDating {
  var kind = Statement.Kind.background
  /// Index of the expression that dates it, its own or the one carried on.
  var timex: Int?
  var basis = Statement.Basis.none
  var interval: CivilInterval?
  var granularity = Granularity.year
  /// Index of the expression that says when it was said.
  var saidTimex: Int?
}
