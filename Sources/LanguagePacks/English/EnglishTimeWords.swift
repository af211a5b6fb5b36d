import TemporalExpressions

/// The English words of time. `class value: words`; `^` asks for a capital. Values as `LexemeClass` says.
enum EnglishTimeWords {
  static let lexicon = Lexicon(table + "\n" + EnglishTimeCues.table)

  private static let table = """
    month 1: january
    month 2: february
    month 3: ^march
    month 4: april
    month 5: ^may
    month 6: ^june
    month 7: july
    month 8: ^august
    month 9: september
    month 10: october
    month 11: november
    month 12: december
    monthShort 1: ^jan
    monthShort 2: ^feb ^febr
    monthShort 3: ^mar
    monthShort 4: ^apr
    monthShort 6: ^jun
    monthShort 7: ^jul
    monthShort 8: ^aug
    monthShort 9: ^sep ^sept
    monthShort 10: ^oct
    monthShort 11: ^nov
    monthShort 12: ^dec
    foreignMonth 1: muharram
    foreignMonth 2: safar
    foreignMonth 7: rajab
    foreignMonth 8: shaban sha'ban
    foreignMonth 9: ramadan ramazan ramzan
    foreignMonth 10: shawwal
    foreignMonth 11: zilqad
    foreignMonth 12: zilhaj
    foreignMonth 21: farvardin
    foreignMonth 22: ordibehesht
    foreignMonth 23: khordad
    foreignMonth 25: mordad
    foreignMonth 26: shahrivar
    foreignMonth 27: mehr
    foreignMonth 28: aban
    foreignMonth 29: azar
    foreignMonth 31: bahman
    foreignMonth 32: esfand
    weekday 1: monday
    weekday 2: tuesday
    weekday 3: wednesday
    weekday 4: thursday
    weekday 5: friday
    weekday 6: saturday
    weekday 7: sunday
    weekdayShort 1: ^mon
    weekdayShort 2: ^tue ^tues
    weekdayShort 3: ^wed
    weekdayShort 4: ^thu ^thur ^thurs
    weekdayShort 5: ^fri
    weekdayShort 6: ^sat
    weekdayShort 7: ^sun
    weekdays 1: mondays
    weekdays 2: tuesdays
    weekdays 3: wednesdays
    weekdays 4: thursdays
    weekdays 5: fridays
    weekdays 6: saturdays
    weekdays 7: sundays
    unit 0: second sec
    unit 1: minute min
    unit 2: hour hr
    unit 3: day
    unit 4: weekend
    unit 5: week
    unit 6: fortnight
    unit 7: month
    unit 8: quarter
    unit 10: year yr
    unit 11: decade
    unit 12: century
    unit 13: millennium
    unit 14: night
    units 0: seconds secs
    units 1: minutes mins
    units 2: hours hrs
    units 3: days
    units 4: weekends
    units 5: weeks
    units 6: fortnights
    units 7: months
    units 8: quarters
    units 10: years yrs
    units 11: decades
    units 12: centuries
    units 13: millennia
    units 14: nights
    cardinal 0: zero
    cardinal 1: one
    cardinal 2: two
    cardinal 3: three
    cardinal 4: four
    cardinal 5: five
    cardinal 6: six
    cardinal 7: seven
    cardinal 8: eight
    cardinal 9: nine
    cardinal 10: ten
    cardinal 11: eleven
    cardinal 12: twelve dozen
    cardinal 13: thirteen
    cardinal 14: fourteen
    cardinal 15: fifteen
    cardinal 16: sixteen
    cardinal 17: seventeen
    cardinal 18: eighteen
    cardinal 19: nineteen
    cardinal 20: twenty
    cardinal 30: thirty
    cardinal 40: forty
    cardinal 50: fifty
    cardinal 60: sixty
    cardinal 70: seventy
    cardinal 80: eighty
    cardinal 90: ninety
    multiplier 100: hundred
    multiplier 1000: thousand
    multiplier 1000000: million
    multiplier 100000: lakh
    multiplier 10000000: crore
    ordinal 1: first
    ordinal 2: second
    ordinal 3: third
    ordinal 4: fourth
    ordinal 5: fifth
    ordinal 6: sixth
    ordinal 7: seventh
    ordinal 8: eighth
    ordinal 9: ninth
    ordinal 10: tenth
    ordinal 11: eleventh
    ordinal 12: twelfth
    ordinal 13: thirteenth
    ordinal 14: fourteenth
    ordinal 15: fifteenth
    ordinal 16: sixteenth
    ordinal 17: seventeenth
    ordinal 18: eighteenth
    ordinal 19: nineteenth
    ordinal 20: twentieth
    ordinal 30: thirtieth
    ordinalSuffix 0: st nd rd th
    season 0: spring springtime
    season 1: summer summertime
    season 2: autumn fall
    season 3: winter wintertime
    part 0: morning
    part 1: midday
    part 2: afternoon
    part 3: evening
    part 4: night nite overnight
    parts 0: mornings
    parts 2: afternoons
    parts 3: evenings
    parts 4: nights
    halfDay 0: a.m. am a.m
    halfDay 12: p.m. pm p.m
    namedHour 12: noon
    namedHour 0: midnight
    zone 0: ^GMT ^UTC ^WET
    zone 60: ^CET ^BST ^WAT ^WEST
    zone 120: ^CEST ^EET ^SAST ^CAT
    zone 180: ^MSK ^EEST ^EAT ^TRT ^IDT
    zone 210: ^IRST
    zone 240: ^GST
    zone 270: ^AFT
    zone 300: ^PKT ^UZT
    zone 330: ^IST
    zone 345: ^NPT
    zone 390: ^MMT
    zone 420: ^WIB ^ICT
    zone 480: ^SGT ^HKT ^PHT ^AWST
    zone 540: ^JST ^KST
    zone 570: ^ACST
    zone 600: ^AEST
    zone 660: ^AEDT
    zone 720: ^NZST
    zone 780: ^NZDT
    zone -150: ^NDT
    zone -180: ^BRT ^ADT
    zone -210: ^NST
    zone -240: ^EDT ^AST
    zone -300: ^EST ^CDT
    zone -360: ^CST ^MDT
    zone -420: ^MST ^PDT
    zone -480: ^PST ^AKDT
    zone -540: ^AKST
    zone -600: ^HST
    deictic 0: today tdy
    deictic -1: yesterday
    deictic 1: tomorrow tmr tmrw trmw tmw tomo tomoro tomolo tomoz tml
    deicticNight 0: tonight tonite
    relation -1: last past
    relation 0: this
    relation 1: next coming upcoming nxt
    storyRelation -1: previous preceding
    storyRelation 0: that same
    storyRelation 1: following
    vague 0: now currently nowadays
    vague -1: recently lately
    vague 1: soon
    vagueAdjective -1: recent
    vagueAdjective 0: current
    vagueAdjective 1: future
    formerly -1: former
    adverbOfSet 2: hourly
    adverbOfSet 3: daily everyday
    adverbOfSet 5: weekly
    adverbOfSet 7: monthly
    adverbOfSet 8: quarterly
    adverbOfSet 10: annually yearly
    every 0: every each
    quantifier 0: several few many
    decade 20: twenties
    decade 30: thirties
    decade 40: forties
    decade 50: fifties
    decade 60: sixties
    decade 70: seventies
    decade 80: eighties
    decade 90: nineties
    definite 0: the
    indefinite 0: a an
    modifier 8: early
    modifier 9: mid
    modifier 10: late
    approximator 11: about around approximately roughly nearly almost some
    preposition 0: in on since by until till during through for of at around late early between throughout as within to
    preposition 1: after
    preposition -1: before
    preposition 2: from
    partOf 0: of
    joint 0: and or
    ambiguousMonth 0: may march
    ambiguousMonth 1: april june august
    ambiguousSeason 0: fall spring
    fiscal 0: fiscal financial
    era 1: b.c. bc bce b.c
    era 0: a.d. ad ce
    """
}
