import LanguagePacks
import Testing

/// A verb is named once; its forms follow.
@Suite struct EnglishVerbFormsTests {
  @Test(arguments: [
    ("arrest", "arrested", "arrest arrests arresting"),
    ("nab*", "nabbed", "nab nabs nabbing"),
    ("seize", "seized", "seize seizes seizing"),
    ("free", "freed", "free frees freeing"),
    ("crush", "crushed", "crush crushes crushing"),
    ("bury", "buried", "bury buries burying"),
    ("slay=slew/slain", "slew slain", "slay slays slaying"),
    ("pick_up", "picked_up", "pick_up picks_up picking_up"),
    ("blow=blew/blown_up", "blew_up blown_up", "blow_up blows_up blowing_up"),
  ])
  func forms(verb: String, past: String, active: String) {
    let forms = EnglishVerbForms(verb)
    #expect(forms.past == past)
    #expect(forms.active == active)
  }
}
