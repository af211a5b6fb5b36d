import DatelineModel
import Statements
import Text

/// The English words that tell what a sentence does.
extension English {
  static let statements = StatementVocabulary(
    speech: speech, telling: telling, events: events, particulars: particulars, figures: figures, measures: measures,
    endings: forms.stems)

  private static let speech = SpeechWords(
    verbs: WordSet(speechVerbs + " " + speechOfReports), attribution: "according",
    nouns: "reports report claims claim estimated alleged stated counted", passive: "was were been being is are be",
    pronouns: "he she they it we i you this that these those",
    notSpeakers: """
      after before and but that as while when which who has have had also later then meanwhile because since where though
      other another some many several most all both
      whether if so until what how why yet only now in on at by from for to with
      """,
    claims: "claimed claims ultimatum responsibility",
    acts:
      "announced announces testified testifies denied claimed pleaded vowed pledged ordered declared ruled unveiled called demanded urged appealed proclaimed decreed revealed reveals disclosed discloses",
    audiences: "court jury judge jurors parliament lawmakers tribunal committee senators inquiry magistrates",
    gerunds: "speaking talking addressing testifying writing", claiming: "claimed claims claim claiming",
    own: "it they we its their", giving: "put puts", givingMarks: "at",
    showing: "showed show shows indicated indicates",
    devices: "sensor sensors siren sirens alarm alarms detector detectors")

  private static let telling = TellingWords(
    happening: """
      attack attacks attacked ambush ambushed killed killing died dead injured wounded bombing bombed blast exploded explosion
      hijacked hijacking seized stormed fired opened rescued rescuing freed released hostage hostages operation clash clashes
      shot shooting gunfire struck hit crashed derailed protest protested rally rallied marched earthquake flood floods
      storm arrested detained visited visit met held raided detonated blew blown ended began started took stopped halted
      suspended arrived left departed collapsed evacuated assault voted elected signed kidnapped abducted stabbed destroyed
      damaged set sent brought reached launched cleared recovered trapped fled walked escaped resumed closed reopened
      shot claimed claim ultimatum deadline conference briefing deaths killings left leaving rammed drove surrounded flew
      flown travelled sank capsized collided burned burnt erupted evacuated quake landslide sentenced convicted charged
      acquitted resigned appointed agreed approved rejected passed launched attacked entered withdrew captured surrendered
      """,
    background: """
      long decades years historically traditionally home rich largest poorest strategic accuses repeatedly often usually
      always frequently
      """,
    stative: """
      remained seemed appeared looked stayed wanted needed hoped believed thought knew felt lived belonged included
      contained expected planned scheduled based aged named called used supposed continued had did stood lay meant updated posted published modified printed
      """,
    negations: "no not never nobody none without neither nor denied denies refused declined",
    unreal: "would have|could have|might have|should have|had it not",
    lookingBack: "after before when who whom which since until that whose as where because following",
    since: "since until till than",
    subordinators:
      "that which who whom whose when while because although though whereas after before as since until if where",
    participles:
      "having being taken seen given shown driven stolen torn written broken chosen beaten thrown born frozen hidden shaken sworn withdrawn worn",
    joints: "and or but", coordinators: "and but while whereas",
    perfect: "has have", pluperfect: "had",
    pastParticiples:
      "fallen risen begun gone come become run hit put cut set shut seen beaten chosen driven eaten forgiven frozen hidden proven ridden shaken shown spoken stolen sworn thrown torn withdrawn woken worn written broken grown flown drawn burst spread quit bid",
    occurring: "happened occurred place came took",
    lookBacks:
      "worth mentioning|worth noting|worth recalling|it may be recalled|earlier this year|earlier this month|earlier last|last year|last month|in recent years|in recent months|in the past|previously|in previous",
    overDeeds: "over|in connection with|in relation to|relating to|related to|stemming from|linked to",
    accusations:
      "charge charges count counts case cases trial trials conviction convictions verdict suspect suspects accusation accusations allegation allegations",
    possessives: "his her hers their theirs its another both",
    anaphoric: "other others latter former rest remaining remainder same",
    sinceThen: "since then|since that day|in the weeks since|in the days since",
    asOfNow: "still missing|still unaccounted|remain missing|remains missing",
    tollOfNow:
      "has risen to|have risen to|has climbed to|now stands at|now stand at|now speaks of|now counts|now lists|now puts|puts the number|puts the toll|puts the death toll|puts the deaths|bring the number|brings the number|bring the toll|brings the toll|bring the death toll|brings the death toll|takes the toll|take the toll|takes the number|takes the death toll",
    deedLinks: "into for of", beginnings: "born",
    namedByDay:
      "born in|born on|dated|agreement of|agreements of|accord of|truce of|ceasefire of|treaty of|deal of|memorandum of|memo of|letter of|resolution of|decree of|ruling of|decision of",
    superlatives: "deadliest worst bloodiest heaviest gravest biggest largest severest",
    seeming: "as if|as though", neuter: "it", definite: "the those these",
    subjectOpeners: "a an some several two three four five six seven eight nine ten dozens hundreds police",
    deictic: "earlier yesterday today tonight tomorrow ago last overnight now still currently")
}
