/// The English words around expressions of time that tell its direction: verbs of the past and the future, saying, planning.
enum EnglishTimeCues {
  static let table = """
    pastVerb 0: was were had did set made gone seen taken given known begun said told went came killed fell rose began took left made found held got saw gave became
    pastVerb 0: bought sold felt drew flew threw knew blew chose froze rode drove wore swore sank swam rang hid shook stole forgot
    pastVerb 0: arose bore bound caught dealt dug fed fled hung knelt laid lent lit meant sought shot slept slid spent swept swung
    pastVerb 0: taught understood undertook withdrew overthrew stood stuck hurt heard wound
    pastVerb 0: tore woke stung strode strove wove clung flung slung spun dove sped bled bred forbade forsook mistook overtook overcame retook overran overheard foresaw underwent outran redid rewrote rebuilt
    pastVerb 0: resold withstood upheld wept crept leapt burnt spilt bit ate shone shrank sang slew spat sprang sprung trod wrung befell recaptured bent bade spoilt leant drank outnumbered misled stank
    pastVerb 0: ran met led sent paid kept brought thought won lost built grew fought struck broke wrote spoke
    futureVerb 0: will shall won't can i'll we'll you'll he'll she'll they'll it'll gonna
    expectation 0: scheduled expected due slated forecast plans planned expects hopes intends would should could may might
    presentVerb 0: is are does do
    presentVerb 1: has have
    presentVerb 2: takes begins starts resumes opens expires convenes kicks meets ends closes
    arranged 0: planned set scheduled slated expected due
    purpose 0: for
    aheadCue 0: until till
    promise 0: supposed set agreed agrees agree promised vowed hoped intended proposed proposes wants aims seeks likely ready
    promise 0: plan planning planned prepares preparing decided decides vows promises refused threatened
    infinitive 0: to
    be 0: be
    been 0: been
    pluperfect 0: had hadn't
    have 0: have
    saying 0: \(English.speechVerbs)
    saying 0: notes argues quoted cited suggested asked called urged predicted
    saying 0: charged sentenced convicted identified named indicted admitted admits concluded estimated contends contended
    saying 0: testified testifies emphasized stressed replied responded recalled recalls described describes commented alleges
    saying 0: accuses condemned condemns criticized criticised praised welcomed blamed blames declined comment
    belief 0: believe believes believed think thinks thought hope hopes hoped expect expects plan plans planning want wants wanted need
    belief 0: needs know knows knew fear fears feared consider considers considering doubt doubts seek seeks seeking intend intends
    belief 0: likely possible able ready trying tries willing
    overCue 0: ended
    overCue 1: since
    deadlineCue 0: by through
    comparative 0: earlier later
    function 0: when where while because although though whether whereas if unless but nor yet so than into onto against upon
    function 0: who whom whose which what it he she they we you i him her them us me its his their our your my there here
    function 0: not never also only just even still very more most such other another both either near outside
    looseCue 0: of by just only on and or after
    greeting 0: good
    subject 0: it he she they still
    subject 1: which who that
    """
}
