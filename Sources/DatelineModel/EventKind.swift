/// The kind of event that a statement reports. Statements of different kinds do not report the same event.
public enum EventKind: String, Codable, Sendable, CaseIterable {
  /// An attack, a bombing, a shooting, a hijacking, and who claims it.
  case violence
  /// An accident of traffic, work or on a mountain.
  case accident
  /// An earthquake, a flood, a storm, a fire.
  case disaster
  /// Somebody or something sets out.
  case departure
  /// People are freed, rescued, evacuated.
  case rescue
  /// Somebody or something gets there.
  case arrival
  /// Something is declared over.
  case ending
  /// Hostages are held against a demand, a time limit is set.
  case demand
  /// Somebody goes to see a place or people.
  case visit
  /// A press conference, a briefing.
  case conference
  /// A service stops or is resumed.
  case suspension
  /// Somebody is taken by the police.
  case arrest
  /// Robbery, theft, fraud.
  case robbery
  /// A charge, a trial, a verdict.
  case trial
  /// An election, a ballot of a parliament.
  case vote
  /// Somebody is appointed, resigns or is dismissed.
  case office
  /// A protest, a strike, a riot.
  case protest
  /// A treaty, a deal, a ceasefire is made.
  case agreement
  /// People come together to talk.
  case meeting
  /// A disease spreads.
  case outbreak
  /// A body, a wreck or survivors are found.
  case discovery
  /// Something is launched or shown for the first time.
  case launch
  /// A company is bought, merges or goes bankrupt.
  case business
  /// A match, a race or a prize is won or lost.
  case contest
  /// Somebody condemns, mourns, welcomes.
  case reaction
  /// An investigation: it is opened, a place is searched, a commission is formed, its findings are told.
  case inquiry
  /// A funeral, a burial, a vigil, a day of mourning.
  case mourning
  /// Help for those who were harmed: food, tents, money.
  case relief
  /// Nothing but numbers of victims: it belongs to the happening that made them.
  case toll
}
