/// Words with which a site speaks of itself and not of the story, by what it asks for.
enum HouseWords {
  private static let table = """
    newsletter
    subscri abonn abbonat suscr assin
    podcast
    whatsapp telegram
    facebook twitter instagram linkedin youtube
    follow folgen suivez siguenos seguici
    sign_up sign_in log_in login anmeld regist
    download herunterlad descarg scaric
    click klick cliquez clicca clic_aqu
    hier_geht
    cookie
    _app_ _apps_
    donat spende support unterst
    read_more mehr_zum lesen_sie lire_aussi lire_la leer_m leia_ leggi_anche lee_tamb
    advert anzeige sponsor publici werbung
    copyright all_rights reserved
    contributed_to_this reporting_by editing_by
    e-mail email
    kontakt contact
    join_ member mitglied
    comment kommentar
    share_ teilen partag compart
    tickets _buy_ kaufen _shop
    affiliate commission provision
    _foto photo image
    credit getty reuters
    """

  /// A bit for each line of the table.
  static let automaton = ClueAutomaton(
    table.split(separator: "\n").enumerated().map { line, words in
      (
        ClassClues(rawValue: 1 << UInt32(line)),
        words.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
      )
    })
}
