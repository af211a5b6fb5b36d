/// The forms of English verbs, so that a list names each verb once.
///
/// A verb is written in its first form: "arrest"; with "*" where its last letter is doubled: "nab*"; with its past where that is
/// irregular: "shoot=shot"; with "_" where it has a particle: "pick_up".
package struct EnglishVerbForms {
  /// Past and past participle, divided by spaces: "arrested nabbed shot picked_up".
  package private(set) var past = ""
  /// Forms that are only active: "arrest arrests arresting".
  package private(set) var active = ""

  /// The forms of verbs divided by white space.
  package init(_ verbs: String) {
    var pasts: [String] = []
    var actives: [String] = []
    for verb in verbs.split(whereSeparator: \.isWhitespace) {
      let parts = verb.split(separator: "_", maxSplits: 1)
      let particle = parts.count > 1 ? "_" + parts[1] : ""
      let halves = parts[0].split(separator: "=")
      var base = String(halves[0])
      let doubles = base.hasSuffix("*")
      if doubles { base.removeLast() }
      let stem = doubles ? base + base.suffix(1) : base
      let irregular = halves.dropFirst().first.map { $0.split(separator: "/").map(String.init) }
      pasts += (irregular ?? [EnglishVerbForms.past(of: base, stem)]).map { $0 + particle }
      actives += [base, EnglishVerbForms.thirdPerson(of: base), EnglishVerbForms.gerund(of: base, stem)].map {
        $0 + particle
      }
    }
    past = pasts.joined(separator: " ")
    active = actives.joined(separator: " ")
  }

  private static func past(of base: String, _ stem: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    return endsInConsonantAndY(base) ? base.dropLast() + "ied" : stem + "ed"
  }

  private static func thirdPerson(of base: String) -> String {
    if endsInConsonantAndY(base) { return base.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix) ? base + "es" : base + "s"
  }

  private static func gerund(of base: String, _ stem: String) -> String {
    base.hasSuffix("e") && !base.hasSuffix("ee") ? base.dropLast() + "ing" : stem + "ing"
  }

  private static func endsInConsonantAndY(_ base: String) -> Bool {
    base.hasSuffix("y") && !(base.dropLast().last.map { "aeiou".contains($0) } ?? true)
  }
}
