import DatelineModel
import Statements

/// The English words and phrases that name a kind of event.
extension English {
  static let events = EventVocabulary { kind in
    switch kind {
    case .violence:
      """
      attack|attacks|attacked|bomb killed|bomb kills|bombs killed|mine killed|ambush|ambushed|bombing|bombed|bomber|blast|exploded|explosion|\
      hijacked|hijacking|\
      stormed|opened fire|fired on|fired at|came under fire|exchange of fire|exchanged fire|gunfire|gunfight|shot|\
      shooting|shootout|gunned down|blew up|blown up|detonated|blew himself|murder|murdered|murdering|slaying|\
      took hostage|taken hostage|kidnapped|abducted|raided|raid|clash|clashes|clashed|stabbed|stabbing|airstrike|\
      airstrikes|shelled|shelling|assault|assaulted|massacre|beaten|beheaded|responsibility|assassinated|\
      assassination|waylaid|at gunpoint|took captive|taken captive|held captive
      """
    case .accident:
      """
      crashed|crash|derailed|derailment|collided|collision|capsized|sank|overturned|collapsed|collapse|ran into|\
      plunged|drowned|slipped|rammed|left the rails|left the tracks|train left the rails|\
      train left the tracks|bus left the road|coach left the road|plane left the runway|left the runway|jumped the tracks|jumped the rails|\
      came off the rails|\
      came off the tracks|went off the road|left the road|veered off|skidded off|rolled over|keeled over|ran aground|\
      caved in|gave way|fell from|fell about|fell to|fell into|fallen to|falling|fatal fall|stampede|gas leak
      """
    case .disaster:
      """
      earthquake|quake|aftershock|aftershocks|tremor|flood|floods|flooding|storm|hurricane|cyclone|typhoon|landslide|\
      wildfire|wildfires|tornado|volcano|eruption|tsunami|avalanche|drought|blaze|fire|fires|burned|burnt|arson|\
      flames
      """
    case .departure:
      """
      had left|left at|left for|leave for|departed|departure|set off|set out|sailed|took off|train left|bus left|\
      coach left|convoy left|ship left|boat left|ferry left|plane left|flight left
      """
    case .rescue:
      """
      freed|rescued|released|evacuated|set free
      """
    case .arrival:
      """
      brought to|were brought|was brought|reached|arrived|taken to
      """
    case .ending:
      """
      operation ended|operation over|operation completed|operation concluded|operation complete|ended operation|\
      siege ended|siege over|ended siege|standoff ended|standoff over|fighting ended|battle ended|search ended|\
      evacuation ended|evacuation completed|strike ended|declared over|called off|brought under control|gave up the search|given up the search|\
      abandoned the search|search suspended
      """
    case .demand:
      """
      ultimatum|deadline|exchange prisoners|exchange of prisoners|prisoner exchange|prisoner swap|demanded release|\
      held hostage|ransom
      """
    case .reaction:
      """
      condemned|condemns|deplored|mourned|welcomed|praised|condolences|expressed
      """
    case .visit:
      """
      visited|visits|flew to|travelled to|toured|paid visit
      """
    case .conference:
      """
      press conference|news conference|briefed reporters|told reporters at
      """
    case .suspension:
      """
      suspended|cancelled|canceled|services stopped|resumed|reopened|closed until|grounded|shut down
      """
    case .arrest:
      """
      arrested|arrest|arrests|detained|custody|captured|apprehended|surrendered
      """
    case .robbery:
      """
      robbed|robbery|robbers|heist|stole|stolen|stealing|theft|burglary|looted|looting|smuggled|hacked|fraud
      """
    case .trial:
      """
      sentenced|sentencing|convicted|conviction|charged with|was charged|were charged|been charged|acquitted|trial|\
      found guilty|pleaded|jailed for|was jailed|were jailed|been jailed|have charged|has charged|charged over|imprisoned for|verdict|indicted|arraigned|jury|lawsuit|sued|hearing|extradited|judge ruled|court ruled
      """
    case .vote:
      """
      voted|elected|election|elections|referendum|inaugurated|sworn in|polls opened|polls closed
      """
    case .office:
      """
      resigned|resignation|appointed|stepped down|was fired|been fired|were fired|was dismissed|was sacked|laid off
      """
    case .protest:
      """
      protest|protests|protested|protesters|rally|rallied|marched|march|demonstration|demonstrated|demonstrators|\
      strike began|went on strike|vigil|riot|riots|rioted|rioters|unrest
      """
    case .agreement:
      """
      signed|agreed|ceasefire|truce|treaty|accord|deal
      """
    case .meeting:
      """
      met|meeting|talks|summit|conference opened
      """
    case .outbreak:
      """
      outbreak|infected|cases confirmed|tested positive|diagnosed
      """
    case .discovery:
      """
      recovered body|body recovered|bodies recovered|body found|found body|bodies found|found dead|wreckage found
      """
    case .launch:
      """
      launched|unveiled|lifted off|liftoff|maiden flight|test flight|went on sale
      """
    case .business:
      """
      acquired|acquisition|merger|merged|takeover|bankruptcy|layoffs
      """
    case .contest:
      """
      won|defeated|beat|lost to|championship
      """
    case .toll:
      """
      killed|dead|died|deaths|death|injured|wounded|lives
      """
    }
  }
}
