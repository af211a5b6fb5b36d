import DatelineModel
import Statements

/// What may have happened to people, in English words.
extension English {
  static let figureKinds: [FigureKindWords] = [killed, injured, missing, rescued, held, aboard, arrested, displaced]

  private static let killed: FigureKindWords = {
    let verbs = EnglishVerbForms(
      """
      kill murder execute massacre martyr behead slaughter assassinate electrocute lynch suffocate asphyxiate strangle slay=slew/slain
      butcher decapitate incinerate neutralise neutralize liquidate gun*_down mow=mowed/mown_down cut=cut_down
      blow=blew/blown_up shoot=shot_dead stab*_dead hack_down wipe_out smother
      """)
    return FigureKindWords(
      .killed, deeds: verbs.past + " drowned hanged", acts: verbs.active + " drowning drowns crushing",
      fates:
        """
        died dies perished perishes perish drowned succumbed die dying drown drowns expired passed_away dropped_dead fell_dead burned_alive
        burnt_alive
        """,
      states: "dead lifeless deceased",
      events: "deaths fatalities killings murders bodies corpses slayings homicides executions beheadings",
      event:
        "death murder killing slaying lives life remains assassination execution massacre lynching beheading drowning",
      phrases: """
        lost * lives|lost * life|losing * lives|lose * lives|loses * life|shot killed|shot and killed|fallen to * deaths|fell to * deaths|
        fell to * death|fall to * death|fall to * deaths|plunged to * deaths|plunged to * death|plunge to * death|plunge to * deaths|
        found dead|pronounced dead|declared dead|whose bodies|froze to death|freeze to death|frozen to death|bled to death|
        burnt to death|burned to death|burn to death|choked to death|starved to death|starve to death|shot and fatally wounded|
        attained martyrdom|embraced martyrdom|attain martyrdom|laid down * lives|laid down * life|paid with * lives|
        met * death|met * deaths|lay dead|lie dead|buried alive|could not be revived|could not be saved|died in * hospital|
        blew themselves up|blew himself up|blew herself up|blown themselves up|blown himself up|blows himself up
        """,
      tails: "to death|to their deaths|to his death|to her death|their lives|his life|her life")
  }()

  private static let injured: FigureKindWords = {
    let verbs = EnglishVerbForms(
      """
      injure wound hurt=hurt maim hospitalise hospitalize shoot=shot stab* scald maul gore concuss graze bruise disfigure lacerate mutilate
      run=ran/run_over knock_down run=ran/run_down
      """)
    return FigureKindWords(
      .injured, deeds: verbs.past + " bitten mauled", acts: verbs.active,
      states: "hospitalised hospitalized", events: "injuries",
      event: "wounding injury",
      phrases: """
        taken to * hospital|taken to * hospitals|rushed to * hospital|rushed to * hospitals|sent to * hospital|brought to * hospital|
        airlifted to * hospital|flown to * hospital|transported to * hospital|admitted to * hospital|taken to * medical center|
        taken to * clinic|rushed to * clinic|treated for injuries|suffered * injuries|suffering * injuries|suffer * injuries|suffers * injuries|
        suffered * broken|suffered * fractures|suffered * cuts|to hospital with|sustained * injuries|sustain * injuries|
        sustaining * injuries|sustained * wounds|sustained * burns|sustained * fractures|received * injuries|received * wounds|
        received * treatment|receiving * treatment|being treated|were treated|was treated|with * injuries|in * condition|
        fighting for * life|fighting for * lives|
        treated for * inhalation|treated for * burns|badly burned|severely burned|badly beaten|severely beaten|treated for * wounds|treated for * injuries|treated for * shock|
        escaped with * injuries|escaped with * burns|escaped with * bruises|suffered * burns|suffered * wounds|suffering * burns|
        to * hospital|to * hospitals|are in * hospital|were in * hospital|is in * hospital|remain in * hospital|remained in * hospital|
        remains in * hospital|in intensive care|in * intensive care|with * gunshot wound|with * gunshot wounds|from * gunshot wound|
        from * gunshot wounds|with * cuts|with * burns|with * wounds|with * fractures|with broken limbs|lost * limbs|lost * legs|lost * leg|lost * sight
        """)
  }()

  private static let missing = FigureKindWords(
    .missing, fates: "vanished disappeared", states: "missing unaccounted untraced",
    phrases:
      "went missing|gone missing|go missing|goes missing|failed to return|fail to return|lost at sea|not been seen|not been found|not been accounted|not returned|as missing|cannot be found"
  )

  private static let rescued: FigureKindWords = {
    let verbs = EnglishVerbForms(
      """
      rescue free release recover liberate hoist pluck winch save airlift extricate extract cut=cut_free pull_free dig=dug_out fish_out
      pull_ashore pick_up bring=brought_ashore bring=brought_out pull_out
      """)
    return FigureKindWords(
      .rescued, deeds: verbs.past, acts: verbs.active, event: "rescue release",
      phrases: """
        pulled alive|pulled out alive|pulled from * rubble|pulled from * wreckage|pulled from * water|pulled from * sea|dug out alive|
        found alive|found safe|found unharmed|alive from|set free|from * rubble|to safety|out alive|taken off * ship|taken off * raft|taken off * boat|
        taken off * vessel|flown out|dragged alive|hauled alive|brought alive|lifted alive|walked free|walk free|walked out of * prison|walked out of * jail|walked out of detention|regained * freedom|been reunited
        """,
      tails: "to safety|from the rubble|from the wreckage|from the ruins|from the debris|from the water|out alive")
  }()

  private static let held: FigureKindWords = {
    let verbs = EnglishVerbForms("abduct kidnap* snatch whisk_away make=made_off_with")
    return FigureKindWords(
      .held, deeds: verbs.past, acts: verbs.active, states: "hostage captive",
      event: "abduction kidnapping abductions kidnappings",
      phrases: """
        taken hostage|held hostage|held captive|held prisoner|held by|held at|held since|held inside|taken captive|kidnapped by|abducted by|
        in captivity|held for ransom|in * hands of|taken prisoner
        """)
  }()

  private static let aboard = FigureKindWords(
    .aboard, states: "aboard onboard",
    phrases:
      "on board|on * plane|on * flight|on * bus|on * train|on * boat|on * ferry|on * ship|on * helicopter|on * vessel")

  private static let arrested: FigureKindWords = {
    let verbs = EnglishVerbForms(
      """
      arrest detain apprehend nab* capture round_up haul_in collar handcuff recapture rearrest net* jail imprison intern remand
      """)
    return FigureKindWords(
      .arrested, deeds: verbs.past + " rounded", acts: verbs.active, states: "behind_bars",
      events: "arrests detentions", event: "arrest detention",
      phrases: """
        in custody|in police custody|in federal custody|in state custody|into custody|into police custody|into * custody|
        taken into custody|taken in for questioning|under arrest|held in|held over|held after|held on|held under|held without|held for questioning|held in connection|

        in detention|under detention|placed under * arrest|in handcuffs
        """)
  }()

  private static let displaced: FigureKindWords = {
    let verbs = EnglishVerbForms("displace uproot evict evacuate order_out force_out drive=drove/driven_out")
    return FigureKindWords(
      .displaced, deeds: verbs.past, acts: verbs.active, states: "homeless displaced",
      event: "displacement eviction evacuation",
      phrases: """
        forced to flee|fled the city|fled the town|fled the area|fled the region|fled the valley|fled the district|fled the province|fled the island|fled * homes|flee * homes|fleeing * homes|to flee|from * homes|out of * homes|driven from * homes|forced from * homes|displaced from|crossed into|crossed the border|told to leave|ordered to leave|
        forced to leave|left * homes|abandoned * homes|leave * homes|fled * fighting|fled * violence|flee * fighting|
        fled * village|fled * villages|fled across * border|fled into|fled to|fled from|flee to|taken refuge|took refuge|taking refuge|sought refuge|
        in * shelters|in * camps|in * tents|made homeless|living in tents|living in * tents|living in * camps|living in * shelters|living with relatives|staying with relatives|in evacuation centres|in evacuation centers|living in * camp|to be housed|moved to * shelters|in temporary housing|
        sheltering in|seeking shelter|sought shelter|took shelter|taken shelter|ordered to evacuate|told to evacuate
        """)
  }()
}
