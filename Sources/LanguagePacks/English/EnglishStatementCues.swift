package import Timelines

/// The English words that tell what a sentence does. `class: words`, as `StatementCues` says.
extension English {
  package static let statementCues = StatementCues(
    """
    saying: said says say told tells confirmed confirms announced announces stated states added reported reports claimed claims
    saying: according warned revealed declared insisted explained disclosed noted wrote argued acknowledged denied accused vowed
    saying: alleged estimated condemned
    happening: attack attacks attacked ambush ambushed killed killing died dead injured wounded bombing bombed blast exploded explosion
    happening: hijacked hijacking seized stormed fired opened rescued rescuing freed released hostage hostages operation clash clashes
    happening: shot shooting gunfire struck hit crashed derailed protest protested rally rallied marched earthquake flood floods
    happening: storm arrested detained visited visit met held raided detonated blew blown ended began started took stopped halted
    happening: suspended arrived left departed collapsed evacuated assault voted elected signed kidnapped abducted stabbed destroyed
    happening: damaged set sent brought reached launched cleared recovered trapped fled walked escaped resumed closed reopened
    happening: shot claimed claim ultimatum deadline conference briefing deaths killings left leaving rammed drove surrounded
    background: long decades years historically traditionally home rich largest poorest strategic accuses repeatedly often usually
    background: always frequently
    attribution: according
    claims: claimed claims ultimatum
    killed: killed dead died death killing deaths bodies slain lives fatalities martyred
    injured: injured wounded hurt injuring wounding injuries
    rescued: rescued freed released freeing rescuing evacuated recovered
    held: hostage hostages captive holding
    aboard: aboard board carrying trapped trapping
    arrested: arrested detained
    displaced: displaced homeless
    people: people passengers hostages civilians soldiers troops militants attackers insurgents gunmen terrorists fighters men women
    people: children personnel policemen officers workers staff employees security-men rebels bombers others victims persons
    people: railway paramilitary separatists assailants
    attackers: militants attackers insurgents gunmen terrorists rebels bombers assailants separatists militant
    """)
}
