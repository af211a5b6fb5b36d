import AnnotatedTexts
import DatelineModel
import Testing

/// What kind of event a sentence reports first; published on Wednesday, 12 March 2025.
@Suite struct EventKindTable {
  @Test(arguments: [
    ("Gunmen attacked a bus near Sibi.", EventKind.violence),
    ("The rails were blown up in the pass.", .violence),
    ("Five people were killed when a bomber struck a convoy.", .violence),
    ("The army spokesman held a press conference.", .conference),
    ("Train services were suspended.", .suspension),
    ("Troops freed 155 passengers.", .rescue),
    ("The operation ended in the evening.", .ending),
    ("The group set a 48-hour ultimatum.", .demand),
    ("The minister visited the hospital.", .visit),
    ("The government condemned the attack.", .reaction),
    ("A strong earthquake struck the coast.", .disaster),
    ("The ferry capsized off the coast.", .accident),
    ("The court sentenced two men.", .trial),
    ("Twelve people died.", .toll),
    ("A fire destroyed the old mill.", .disaster),
    ("The guards opened fire.", .violence),
    ("Thieves stole two paintings.", .robbery),
    ("The minister resigned over the dam.", .office),
    ("A walker slipped on the ridge and fell into the gorge.", .accident),
    ("The crowd marched to the harbour.", .protest),
    ("He was charged with murdering a clerk on 24 June.", .trial),
    ("He was charged on 24 June with murdering a clerk.", .trial),
    ("They were convicted of the 20 June attack.", .trial),
    ("Hundreds gathered for a vigil on Monday after the shooting.", .mourning),
    ("The council opened an inquiry on Monday into the fall of the bridge.", .inquiry),
    ("Police searched the offices of the ferry company on Monday.", .inquiry),
    ("Nine of the miners were buried on Monday.", .mourning),
    ("The agency handed out tents on Monday.", .relief),
    ("The army captured the town of Sibi on Monday.", .violence),
    ("The widow filed suit on Monday.", .trial),
    // The day belongs to what the main clause reports, not to an event with a day of its own.
    ("On Tuesday a guard involved in Sunday's shooting was arrested.", .arrest),
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
    #expect(
      AnnotatedText.annotate(text, published: "2025-03-12").statements.first?.happenings.first == expected, "\(text)")
  }

  /// What falls is no accident unless somebody or something heavy does.
  @Test(arguments: [
    ("The gauge was steady on Monday, with a falling tendency.", false),
    ("Farmers spoke of falling prices on Monday.", false),
    ("A climber died on Monday after falling from a ledge.", true),
    ("A clerk was hit by falling masonry on Monday.", true),
  ])
  func whatFalls(text: String, isAccident: Bool) {
    #expect(AnnotatedText.annotate(text).statements.first?.happenings.contains(.accident) == isAccident)
  }
}
