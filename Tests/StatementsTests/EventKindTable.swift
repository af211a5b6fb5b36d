import AnnotatedTexts
import DatelineModel
import Testing

/// What kind of event a sentence reports first; published on Wednesday, 12 March 2025.
@Suite struct EventKindTable {
  @Test(arguments: [
    // The day belongs to what the main clause reports, not to an event with a day of its own.
    ("On Tuesday a guard involved in Sunday's shooting was arrested.", EventKind.arrest),
    ("On Tuesday the driver in Friday's crash was charged with fraud.", .trial),
    ("Sunday's shooting left one man dead.", .violence),
    ("Sunday's explosion was heard in three towns.", .violence),
    // "Murder charges": an accusation, not the deed.
    ("The gardener was arraigned on two murder charges on Tuesday.", .trial),
    ("A judge on Tuesday set bail for the arson suspect.", .trial),
    ("The murder trial of a gardener began on Tuesday.", .trial),
    ("A gardener was murdered on Tuesday.", .violence),
    // A comma of a list does not part a verb from its day.
    ("Volunteers handed out rice, water and tents on Tuesday to survivors of the earthquake.", .relief),
    ("Police arrested a cook, a baker and two grooms on Tuesday after the robbery.", .arrest),
    ("Raiders killed a cook, and a baker was arrested on Tuesday.", .arrest),
  ])
  func firstKind(text: String, expected: EventKind) {
    #expect(AnnotatedText.annotate(text, published: "2025-03-12").statements.first?.happenings.first == expected, "\(text)")
  }
}
