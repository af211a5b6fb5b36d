import AnnotatedTexts
import DatelineModel
import Testing

/// Where a sentence's happening was, who tells it, and what kind of thing it is; published on Wednesday, 12 March 2025.
@Suite struct SceneTable {
  /// The scene of one sentence, and whether it has it from another.
  private func scene(_ text: String, _ sentence: Int) -> String {
    let article = AnnotatedText.annotate(text)
    guard article.statements.indices.contains(sentence) else { return "no such sentence" }
    guard let scene = article.statements[sentence].places.first(where: { $0.role == .scene }) else { return "" }
    return article.toponyms[scene.toponym].text + (scene.isInherited ? " (inherited)" : "")
  }

  @Test(arguments: [
    ("A bomb exploded in Quetta on Tuesday.", 0, "Quetta"),
    ("A bomb exploded in Quetta on Tuesday. Two guards were killed.", 1, "Quetta (inherited)"),
    (
      "A bomb exploded in Quetta on Tuesday. A mine killed a soldier in Sibi. Two guards were wounded.", 2,
      "Sibi (inherited)"
    ),
    ("A bomb exploded in Quetta on Tuesday. The premier condemned the attack.", 1, ""),
    ("A bomb exploded in Quetta on Tuesday. Voters elected a new speaker on Wednesday.", 1, ""),
    ("A bomb exploded in Quetta on Tuesday. The province is poor.", 1, ""),
    ("A bomb exploded in Quetta on Tuesday. A bus left for Karachi with nine passengers on Monday.", 1, ""),
    ("Two guards were killed on Tuesday. The bomb exploded in Quetta.", 0, "Quetta (inherited)"),
    ("A bomb exploded in Quetta on Tuesday.\nA wall collapsed on Wednesday.", 1, "Quetta (inherited)"),
    (
      "The premier condemned the attack in Islamabad on Tuesday. A bomb exploded in Quetta. Two guards died.", 2,
      "Quetta (inherited)"
    ),
    ("A flood destroyed a bridge in Lisbon on Monday. Three people drowned.", 1, "Lisbon (inherited)"),
    ("A flood destroyed a bridge on Monday. Three people drowned.", 1, ""),
    ("Gunmen held 14 clerks in Pakistan's province of Balochistan on Monday.", 0, "Balochistan"),
    ("Gunmen held 14 clerks in Pakistan on Monday.", 0, "Pakistan"),
  ])
  func scenes(text: String, sentence: Int, expected: String) { #expect(scene(text, sentence) == expected, "\(text)") }

  /// A street lies in the town of the report; a village that nobody knows lies where nobody knows.
  @Test(arguments: [
    ("A bomb exploded in Quetta on Tuesday. A guard was shot on Marlow Drive on Tuesday night.", true),
    ("A bomb exploded in Quetta on Tuesday. A guard was shot in the village of Marlowgarh on Tuesday night.", false),
  ])
  func streetsHaveTheirTown(text: String, hasTown: Bool) throws {
    let article = AnnotatedText.annotate(text)
    let last = try #require(article.statements.last)
    let scenes = last.places.filter { $0.role == .scene && article.toponyms[$0.toponym].text == "Quetta" }
    #expect(scenes.contains { $0.isInherited } == hasTown, "\(text)")
  }

  @Test(
    arguments: [
      ("The ferry sank on Saturday, the coast guard said.", 0, "the coast guard"),
      ("A doctor said four sailors were hurt.", 0, "A doctor"),
      ("According to the harbour master, the ferry sank on Saturday.", 0, "the harbour master"),
      ("The ferry, according to two sailors, was too old.", 0, "two sailors"),
      ("The harbour master said the ferry was old. He said the sea was rough.", 1, "The harbour master"),
      ("The harbour master said the ferry was old.\nHe said the sea was rough.", 1, nil),
      ("Nine deaths were reported on Saturday.", 0, nil),
      ("The ferry sank on Saturday.", 0, nil),
      ("On Sunday, rescuers said the search was over.", 0, "rescuers"),
      ("The rescue was hard, and a diver later said so.", 0, "a diver"),
      ("Witnesses told of a loud bang.", 0, "Witnesses"),
      ("The separatists claimed responsibility on Tuesday.", 0, "The separatists"),
    ] as [(String, Int, String?)])
  func attribution(text: String, sentence: Int, speaker: String?) {
    let statements = AnnotatedText.annotate(text).statements
    #expect(statements.indices.contains(sentence))
    guard statements.indices.contains(sentence) else { return }
    #expect(statements[sentence].attribution == speaker, "\(text)")
  }

  @Test(
    arguments: [
      ("A bomb exploded in the bazaar on Monday.", [.violence]),
      ("A tanker collided with a tug on Monday.", [.accident]),
      ("An earthquake destroyed the old fort on Monday.", [.disaster]),
      ("Rescuers freed the miners on Monday.", [.rescue]),
      ("The police arrested the mayor on Monday.", [.arrest]),
      ("The court sentenced the smuggler on Monday.", [.trial]),
      ("Four people were killed when a bomber attacked a convoy on Monday.", [.violence, .toll]),
      ("Nine people died in a blaze on Monday.", [.disaster, .toll]),
      ("The minister resigned on Monday after the collapse of the bridge.", [.office]),
      ("The two states signed a treaty on Monday.", [.agreement]),
      ("The envoys met on Monday.", [.meeting]),
      ("The rail company suspended its night trains on Monday.", [.suspension]),
      ("Thieves stole a crown on Monday.", [.robbery]),
      ("Farmers marched through the capital on Monday.", [.protest]),
      ("On Monday the premier condemned the raid.", [.reaction, .violence]),
      ("The rebels blew the bridge up on Monday.", [.violence]),
      ("The commander declared the siege over on Monday.", [.ending]),
      ("The parade began at noon on Monday.", []),
      // What somebody is charged with is not what the sentence reports.
      ("A clerk was charged with arson on Monday.", [.trial]),
      ("A man has been charged with murder after a brawl in a bar.", [.trial]),
      ("A judge jailed the pilot for smuggling on Monday.", [.trial]),
      ("Gunmen attacked the court, and two men were charged with murder on Monday.", [.trial, .violence]),
    ] as [(String, [EventKind])])
  func kindsOfEvents(text: String, kinds: [EventKind]) {
    #expect(AnnotatedText.annotate(text).statements.first?.happenings == kinds, "\(text)")
  }
}
