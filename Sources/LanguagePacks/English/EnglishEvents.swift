import DatelineModel
import Statements

/// The English words and phrases that name a kind of event.
extension English {
  static let events = EventVocabulary { kind in
    switch kind {
    case .violence:
      """
      attack|attacks|attacked|bomb killed|bomb kills|bombs killed|mine killed|ambush|ambushed|bombing|bombed|bomber|blast|exploded|explosion|\
      hijacked|hijacking|hijackers|\
      stormed|opened fire|fired on|fired at|came under fire|exchange of fire|exchanged fire|gunfire|gunfight|shot|shots fired|\
      shooting|shootout|gunned down|blew up|blown up|detonated|blew himself|murder|murdered|murdering|slaying|slain|\
      took hostage|taken hostage|took hostages|taking hostages|hostage taking|kidnapped|kidnapping|abducted|abduction|raided|raid|clash|clashes|clashed|stabbed|stabbing|\
      airstrike|airstrikes|air strike|air strikes|air raid|air raids|drone strike|drone strikes|missile strike|missile strikes|strike hit|strikes hit|shelled|shelling|\
      bombarded|bombardment|rockets hit|rocket hit|missile hit|missiles hit|drone hit|drones hit|fired rockets|fired missiles|assault|assaulted|massacre|massacred|beaten|beheaded|\
      responsibility|assassinated|assassination|waylaid|at gunpoint|took captive|taken captive|held captive|\
      captured town|captured city|captured village|captured base|captured airport|captured bridge|captured station|retook|retaken|recaptured|overran|\
      seized control|took control|taken control|seized town|seized city|seized village|seized building|seized television|seized palace|seized airport|\
      offensive|coup|mutiny|mutinied|mutineers|fighting broke out|fighting erupted|advanced on|pushed into|troops entered|army entered|fighters entered|shot down|lynched|lynching|set ablaze
      """
    case .accident:
      """
      crashed|crash|crashes|derailed|derailment|collided|collision|capsized|sank|sunk|sinking|overturned|collapsed|collapse|ran into|\
      plunged|drowned|drowning|slipped|rammed|left the rails|left the tracks|train left the rails|\
      train left the tracks|bus left the road|coach left the road|plane left the runway|left the runway|jumped the tracks|jumped the rails|\
      came off the rails|\
      came off the tracks|went off the road|left the road|veered off|skidded off|rolled over|keeled over|ran aground|went down|came down near|\
      caved in|gave way|fell from|fell about|fell to|fell into|fallen to|after falling|falling from|falling into|falling off|falling down|falling about|a falling tree|falling trees|falling rock|falling rocks|falling debris|falling masonry|falling stones|falling boulder|fatal fall|stampede|gas leak|electrocuted|trapped underground|trapped inside
      """
    case .disaster:
      """
      earthquake|quake|aftershock|aftershocks|tremor|tremors|flood|floods|flooding|flooded|storm|hurricane|cyclone|typhoon|landslide|landslides|mudslide|mudslides|\
      wildfire|wildfires|tornado|tornadoes|volcano|eruption|erupted|tsunami|avalanche|drought|blaze|fire|fires|burned|burnt|arson|heatwave|\
      flames|made landfall|swept away|washed away|burst its banks|burst banks|dam burst|heavy rain|torrential rain|engulfed
      """
    case .departure:
      """
      had left|left at|left for|leave for|departed|departure|set off|set out|sailed|took off|train left|bus left|\
      coach left|convoy left|ship left|boat left|ferry left|plane left|flight left|fled|flees|withdrew|withdrawn|pulled out of|pulled back
      """
    case .rescue:
      """
      freed|rescued|rescue|released|evacuated|evacuation|evacuate|set free|pulled alive|pulled from|plucked from|airlifted|flown out|brought to safety|\
      ordered to leave|told to leave|ordered to evacuate|left their homes|fled their homes|moved to higher ground|taken to shelters|let go hostages|escaped
      """
    case .arrival:
      """
      brought to|were brought|was brought|reached|arrived|taken to
      """
    case .ending:
      """
      operation ended|operation over|operation completed|operation concluded|operation complete|ended operation|\
      siege ended|siege over|ended siege|standoff ended|standoff over|fighting ended|battle ended|search ended|\
      evacuation ended|evacuation completed|strike ended|declared over|called off|brought under control|put out|extinguished|gave up the search|given up the search|\
      abandoned the search|search suspended|search broken off|lifted siege|lifted curfew|lifted order|lifted ban|all clear
      """
    case .demand:
      """
      ultimatum|deadline|exchange prisoners|exchange of prisoners|prisoner exchange|prisoner swap|demanded release|demanded|demands|\
      held hostage|ransom
      """
    case .reaction:
      """
      condemned|condemns|condemn|deplored|mourned|welcomed|welcomes|praised|condolences|expressed|denounced|apologised|apologized|apology|criticised|criticized|called for calm
      """
    case .visit:
      """
      visited|visits|visit|flew to|travelled to|traveled to|toured|paid visit
      """
    case .conference:
      """
      press conference|news conference|briefed reporters|told reporters at
      """
    case .suspension:
      """
      suspended|suspends|cancelled|canceled|services stopped|resumed|resumes|reopened|reopens|closed until|were closed|was closed|grounded|grounds|shut down|halted|\
      state of emergency|curfew|imposed ban|recalled|recalls|recall|blocked|cut off
      """
    case .arrest:
      """
      arrested|arrest|arrests|detained|detains|custody|captured|apprehended|surrendered|surrenders|gave himself up|gave themselves up|turned himself in|handed over to|rounded up
      """
    case .robbery:
      """
      robbed|robbery|robbers|heist|stole|stolen|stealing|theft|burglary|looted|looting|smuggled|hacked|fraud
      """
    case .trial:
      """
      sentenced|sentencing|convicted|conviction|charged with|was charged|were charged|been charged|acquitted|trial|\
      found guilty|pleaded|pleads|jailed for|was jailed|were jailed|been jailed|have charged|has charged|charged over|imprisoned for|verdict|indicted|indictment|arraigned|\
      jury|lawsuit|lawsuits|filed suit|sued|sues|hearing|extradited|extradition|judge ruled|court ruled|appeared in court|appeared before|court appearance|remanded|\
      granted bail|denied bail|refused bail|bail set|set bail|ordered held|charges filed|filed charges|counts filed|count filed|testified|testimony|prosecutors charged|\
      faces charges|facing charges|stand trial|on trial|went to court|took to court|dismissed case|dropped charges|\
      denied murder|denied manslaughter|denied arson|denied assault|denied theft|denied charge|denied charges|denies murder|denies manslaughter|denies arson
      """
    case .vote:
      """
      voted|votes|elected|election|elections|referendum|inaugurated|sworn in|polls opened|polls closed|passed bill|passed law|approved bill|no confidence|impeached|ballot
      """
    case .office:
      """
      resigned|resigns|resignation|appointed|appoints|named as|named new|nominated|stepped down|steps down|stepped aside|stood down|quit|quits|was fired|been fired|were fired|was dismissed|\
      was sacked|were sacked|sacked the|was suspended from|took office|laid off|ousted|removed from office
      """
    case .protest:
      """
      protest|protests|protested|protesters|rally|rallies|rallied|marched|march|demonstration|demonstrations|demonstrated|demonstrators|\
      strike began|went on strike|on strike|walked out|walkout|sit in|riot|riots|rioted|rioters|unrest|looters|burned tyres|burned tires|blocked road|blocked roads|blockade
      """
    case .agreement:
      """
      signed|agreed|agrees|ceasefire|cease fire|ceased fire|truce|treaty|accord|deal|accepted offer|accepted proposal|rejected offer|rejected proposal|turned down|offer|offered|settlement|settled
      """
    case .meeting:
      """
      met|meets|meeting|talks|summit|conference opened|negotiations|negotiated
      """
    case .outbreak:
      """
      outbreak|infected|infections|cases confirmed|tested positive|diagnosed|epidemic|fell ill|fallen ill|sickened|poisoned
      """
    case .discovery:
      """
      recovered body|body recovered|bodies recovered|recovered bodies|body found|found body|bodies found|found bodies|found dead|wreckage found|found wreckage|remains found|\
      found remains|found alive|identified as|was identified|were identified|flight recorder|flight recorders|black box|black boxes|was found|were found|reported missing|last seen|went missing|disappeared
      """
    case .launch:
      """
      launched|unveiled|lifted off|liftoff|maiden flight|test flight|went on sale
      """
    case .business:
      """
      acquired|acquisition|merger|merged|takeover|bankruptcy|bankrupt|layoffs|receivership|shares fell|shares plunged|shares rose|insolvency|insolvent|bailout|\
      cut jobs|job cuts|profit|profits|losses
      """
    case .contest:
      """
      won|defeated|beat|lost to|championship
      """
    case .inquiry:
      """
      investigation|investigations|investigate|investigates|investigated|investigating|inquiry|inquiries|enquiry|inquest|probe|probes|autopsy|post mortem|postmortem|\
      commission of inquiry|fact finding|formed commission|formed committee|set up commission|set up committee|opened inspection|inspection|inspectors|investigators|audit|auditors|\
      searched home|searched house|searched office|searched offices|searched headquarters|searched premises|search warrant|search warrants|police searched|officers searched|\
      preliminary report|final report|findings|subpoena|subpoenaed|questioned
      """
    case .mourning:
      """
      funeral|funerals|buried|burial|burials|cremated|cremation|laid to rest|requiem|memorial service|memorial|vigil|vigils|mourning|mourners|minute of silence|moment of silence|\
      candles|paid respects|paid tribute|wreath|wreaths|flags at half|half mast|half staff
      """
    case .relief:
      """
      relief|aid|tents|blankets|donated|donations|donation|compensation|handed out|distributed|distribution|supplies|pledged|pledges|humanitarian|field hospital|\
      shelters opened|opened shelters|fund set up|victims fund
      """
    case .toll:
      """
      killed|dead|died|deaths|death|injured|wounded|lives
      """
    }
  }
}
