/// German expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them. Of the first half only extents
/// were made uniform afterwards (whether an article stands inside); no value and no sentence was touched.
enum GermanTimes {
  static let before = """
    Die Brücke stürzte am [Dienstag=2025-03-11] ein.
    Die Brücke stürzte am [Dienstagabend=2025-03-11TEV] ein.
    Die Brücke stürzte am [Dienstag, 11. März,|Dienstag, 11. März=2025-03-11] ein.
    Die Brücke stürzte am [11. März 2025=2025-03-11] ein.
    Die Brücke stürzte am [11.03.2025=2025-03-11] ein.
    Die Brücke stürzte am [Sonntagmorgen=2025-03-09TMO] ein.
    Die Brücke stürzte [gestern=2025-03-11] ein.
    Die Brücke stürzte [gestern Abend=2025-03-11TEV] ein.
    Die Brücke stürzte [vorgestern=2025-03-10] ein.
    Die Brücke stürzte in [der Nacht zum Montag=2025-03-09TNI] ein.
    Der Rat tagt [heute=2025-03-12].
    Der Rat wird [morgen=2025-03-13] tagen.
    Der Rat wird [übermorgen=2025-03-14] tagen.
    Der Rat tagt [heute Abend=2025-03-12TEV].
    Der Rat wird am [Freitag=2025-03-14] tagen.
    Der Rat wird am [kommenden Montag=2025-03-17] tagen.
    Der Rat tagte am [vergangenen Montag=2025-03-10].
    Der Rat tagte [letzten Samstag=2025-03-08].
    Sie wurde am [3. Oktober 1990=1990-10-03] geboren.
    Er starb [1987=1987].
    Er starb im [Jahr 1987|1987=1987].
    Die Fabrik schloss im [Mai 1998=1998-05].
    Die Fabrik schloss im [Oktober=2024-10].
    Die Fabrik schloss [Ende August=2024-08].
    Die Fabrik wird im [Juni=2025-06] schließen.
    Die Fabrik schloss [Anfang 2004=2004].
    Die Fabrik schloss [Mitte der neunziger Jahre=199].
    Die Mode [der 60er Jahre=196] kehrt zurück.
    Die Mode [der 1970er-Jahre=197] kehrt zurück.
    Die Mode [der achtziger Jahre=198] kehrt zurück.
    Die Preise stiegen [letzte Woche=2025-W10].
    Die Preise stiegen in [der vergangenen Woche=2025-W10].
    Die Preise steigen [diese Woche=2025-W11].
    Die Wahl findet [nächste Woche=2025-W12] statt.
    Die Preise stiegen im [vergangenen Monat=2025-02].
    Die Preise stiegen im [vergangenen Jahr=2024].
    Die Preise stiegen [dieses Jahr=2025].
    Die Preise sinken [nächstes Jahr=2026].
    Das Stadion wird [Ende nächsten Jahres=2026] fertig.
    Der Vulkan brach [vor drei Tagen=2025-03-09] aus.
    Die Firma wurde [vor zwei Jahren=2023] gegründet.
    Die Firma wurde [vor einem Jahr=2024] gegründet.
    Der Prozess beginnt [in zwei Wochen=2025-W13].
    Der Prozess beginnt [in drei Tagen=2025-03-15].
    Die Belagerung dauerte [drei Wochen=P3W].
    Die Panne dauerte [eine Stunde=PT1H].
    Die Panne dauerte [eine halbe Stunde=PT30M].
    Die Panne dauerte [zweieinhalb Stunden=PT2H30M].
    Die Panne dauerte [anderthalb Jahre=P1Y6M].
    Der Bau dauerte [einhundertzwölf Tage=P112D].
    Der Bau dauerte [zweiundzwanzig Monate=P22M].
    Der Bau dauerte [mehrere Jahre=PXY].
    Der Bau dauerte [einige Monate=PXM].
    Der Markt findet [jeden Freitag=XXXX-WXX-5] statt.
    Der Markt findet [freitags=XXXX-WXX-5] statt.
    Die Zeitung erscheint [täglich=P1D].
    Die Zeitung erscheint [jährlich=P1Y].
    Die Zeitung erscheint [jedes Jahr=P1Y].
    Die Zeitung erscheint [alle zwei Wochen=P2W].
    Die Trauung beginnt um [11 Uhr mittags=2025-03-12T11:00].
    Die Sitzung beginnt um [14 Uhr=2025-03-12T14:00].
    Die Sitzung beginnt um [18.30 Uhr=2025-03-12T18:30].
    Der Schuss fiel [gestern um 9:15 Uhr=2025-03-11T09:15].
    Der Schuss fiel am [Dienstag gegen 7 Uhr=2025-03-11T07:00].
    Das Fest beginnt [heute um Mitternacht=2025-03-12T00:00].
    Die Stadt wuchs im [19. Jahrhundert=18].
    Das Schloss stammt aus [dem 17. Jahrhundert=16].
    Die Firma verkaufte im [dritten Quartal=2024-Q3] mehr.
    Die Firma verkaufte im [zweiten Quartal 2019=2019-Q2] mehr.
    Die Firma verkaufte im [ersten Halbjahr 2023=2023-H1] mehr.
    Die Ernte fiel im [Sommer 2018=2018-SU] schlecht aus.
    Die Ernte fiel im [vergangenen Herbst=2024-FA] schlecht aus.
    Die Ernte fiel im [Frühjahr 2020=2020-SP] schlecht aus.
    An [Weihnachten=2024-12-25] schneite es.
    Am [Heiligabend 2019=2019-12-24] schneite es.
    Am [Ostermontag 2024=2024-04-01] schneite es.
    Er kam am [3. Februar=2025-02-03] an. Am [nächsten Tag=2025-02-04] reiste er ab.
    Er kam am [3. Februar=2025-02-03] an. [Zwei Tage später=2025-02-05] reiste er ab.
    Er kam am [3. Februar=2025-02-03] an. Am [Vortag=2025-02-02] schlief er noch.
    Er kam am [3. Februar=2025-02-03] an. [Drei Tage zuvor=2025-01-31] schlief er noch.
    Der Damm brach [kürzlich=PAST_REF].
    Der Damm hält [derzeit=PRESENT_REF].
    Der Damm hält [jetzt=PRESENT_REF].
    [Früher=PAST_REF] war hier ein Wald.
    Gekämpft wurde vom [11.=2025-03-11] bis [14. März=2025-03-14].
    Gekämpft wurde am [3.=2025-02-03], [5.=2025-02-05] und [9. Februar=2025-02-09].
    Er lebte hier von [1942=1942] bis [1951=1951].
    Sie treffen sich am [letzten Sonntag im Mai=2025-05-25].
    Sie trafen sich am [ersten Montag im Februar=2025-02-03].
    Die Retter kamen am [Wochenende=2025-W10-WE].
    Die Retter kamen [seit Montag|Montag=2025-03-10] an.
    Die Lage war [im Vorjahr|Vorjahr=2024] besser.
    Die Lage ist [heuer=2025] besser.
    Er floh [im Jahre 218 v. Chr.|Jahre 218 v. Chr.|218 v. Chr.=BC0218].
    Neunzig Menschen demonstrierten.
    2000 Menschen demonstrierten.
    Er bekam 2.500 Euro.
    Der zweite Angeklagte bestritt die Tat.
    Er wohnt in Zimmer 1998.
    Er hat den Morgen nicht vergessen und mag das Abendland.
    Die Hälfte der Einwohner floh.
    Er wurde auf [sieben Jahre=P7Y] gewählt.
    Sie siegte mit 3:1 gegen den Meister.
    """

  static let later = """
    Der Markt öffnete am [Samstag=2025-03-08] wieder.
    Der Präsident kam am [Mittwoch=2025-03-12] an.
    Die Ministerin wird am [kommenden Freitag=2025-03-14] sprechen.
    Der Prozess begann am [Montagvormittag=2025-03-10TMO].
    Die Feuerwehr rückte [am Samstagnachmittag|Samstagnachmittag=2025-03-08TAF] aus.
    Die Feuerwehr rückte [heute Morgen=2025-03-12TMO] aus.
    Die Feuerwehr rückte [gestern Nacht=2025-03-11TNI] aus.
    Das Konzert findet am [Samstag, 29. März=2025-03-29] statt.
    Das Konzert findet am [Sonntag, dem 6. April 2025,|Sonntag, dem 6. April 2025=2025-04-06] statt.
    Die Linie öffnet am [2. April=2025-04-02].
    Die Linie wurde am [18. Dezember=2024-12-18] eröffnet.
    Die Linie wurde am [18. Dez. 2019=2019-12-18] eröffnet.
    Die Linie wurde am [4.3.2025=2025-03-04] eröffnet.
    Die Schule bleibt bis zum [28. März=2025-03-28] geschlossen.
    Das Dorf ist seit [Montag=2025-03-10] ohne Wasser.
    Das Dorf ist seit [drei Tagen=P3D] ohne Wasser.
    Das Dorf ist seit [gestern=2025-03-11] ohne Wasser.
    Das Haus wurde [1884=1884] gebaut.
    Das Haus wurde im [Februar 1884=1884-02] gebaut.
    Das Haus wurde im [Jänner 1884=1884-01] gebaut.
    Das Haus wurde [Mitte Februar=2025-02] geräumt.
    Die Baustelle bleibt bis [2031=2031].
    Die Saison [1998=1998]/[99=1999] war verregnet.
    Die Mieten stiegen [vorige Woche=2025-W10].
    Die Mieten stiegen im [vorigen Monat=2025-02].
    Die Mieten steigen im [nächsten Quartal=2025-Q2].
    Die Mieten stiegen im [Vorjahr=2024].
    Der Damm brach [vor einer Woche=2025-W10].
    Der Damm brach [vor mehr als zwanzig Jahren=2005].
    Der Damm brach [vor einigen Tagen=PXD].
    Der Damm brach [vor langer Zeit=PAST_REF].
    Der Damm wird [in zwei Monaten=2025-05] geleert.
    Der Damm wird [in einem Jahr=2026] geleert.
    Der Gipfel dauert [zwei Tage=P2D].
    Der Gipfel dauert [eine Viertelstunde=PT15M].
    Der Gipfel dauert [eine Dreiviertelstunde=PT45M].
    Der Gipfel dauert [zwei bis drei Wochen=P2W/P3W].
    Der Gipfel dauert [achtundvierzig Stunden=PT48H].
    Der Gipfel dauert [hundertzwanzig Tage=P120D].
    Der Gipfel dauert [siebenundneunzig Tage=P97D].
    Der Gipfel dauert [1.200 Tage=P1200D].
    Der Gipfel dauert [2,5 Stunden=PT2H30M].
    Der [dreitägige=P3D] Streik endete.
    Der [sechswöchige=P6W] Streik endete.
    Die [zweistündige=PT2H] Sitzung endete.
    Er wartete [stundenlang=PTXH].
    Er wartete [jahrelang=PXY] auf Antwort.
    Sie arbeitet hier seit [Jahren=PXY].
    Sie reiste in [den letzten drei Wochen=P3W].
    Sie reiste in [den vergangenen Monaten=PXM].
    Sie wartete [den ganzen Tag=P1D].
    Der Zug fährt [stündlich=PT1H].
    Der Zug fährt [alle drei Tage=P3D].
    Der Zug fährt [jeden Morgen=TMO].
    Er zahlt tausend Euro [pro Monat=P1M].
    Er zahlt tausend Euro [pro Jahr=P1Y].
    Die [jährliche=P1Y] Messe beginnt.
    Das Museum ist [montags=XXXX-WXX-1] zu.
    Der Start ist für [6 Uhr=2025-03-12T06:00] geplant.
    Der Start ist für [18:05 Uhr=2025-03-12T18:05] geplant.
    Der Start ist für [9.30 Uhr=2025-03-12T09:30] geplant.
    Der Schuss fiel am [Freitag um 3 Uhr=2025-03-07T03:00].
    Der Schuss fiel am [Freitagabend gegen 22 Uhr=2025-03-07T22:00].
    Der Schuss fiel um [8 Uhr abends=2025-03-12T20:00].
    Der Schuss fiel in [der Nacht vom 5. auf den 6. März=2025-03-05TNI].
    Der Schuss fiel in [der Nacht auf Sonntag=2025-03-08TNI].
    Die Abtei stammt aus [dem zwölften Jahrhundert=11].
    Die Abtei stammt aus [dem 9. Jahrhundert=08].
    Rom wurde [390 v. Chr.=BC0390] geplündert.
    [Die dreißiger Jahre=193] waren hart.
    Die Zahlen sanken im [ersten Quartal=2025-Q1].
    Die Zahlen sanken im [vierten Quartal 2022=2022-Q4].
    Die Zahlen sanken im [zweiten Halbjahr 2022=2022-H2].
    Der Kanal fror im [Winter 1963=1963-WI] zu.
    Der Kanal fror im [letzten Winter=2024-WI] zu.
    Die Messe an [Ostern 2019=2019-04-21] war schön.
    Die Messe am [Karfreitag=2024-03-29] war schön.
    Am [4. März=2025-03-04] brach der Damm. Am [selben Tag=2025-03-04] floh das Dorf.
    Am [4. März=2025-03-04] brach der Damm. [Zwei Wochen später=2025-W12] war er repariert.
    Am [4. März=2025-03-04] brach der Damm. [Tags darauf=2025-03-05] floh das Dorf.
    [1936=1936] ging er fort. [Ein Jahr später=1937] kam er zurück.
    [Demnächst=FUTURE_REF] wird die Brücke geöffnet.
    Die Brücke ist [zurzeit=PRESENT_REF] gesperrt.
    Die Brücke wird [in Zukunft=FUTURE_REF] gesperrt.
    [Heutzutage=PRESENT_REF] reist man schnell.
    [Damals=PAST_REF] reiste man wenig.
    Die Kämpfe dauerten vom [5.=2025-02-05] bis [9. Februar=2025-02-09].
    Er lebte zwischen [1802=1802] und [1809=1809] in Wien.
    Am [27.=2025-01-27]/[28. Januar=2025-01-28] wurde gewählt.
    Das Gericht gab ihm [sechs Monate=P6M] Haft.
    Gegen [Ende des Jahres=2025] wird gewählt.
    Am [Jahresende=2025] wird gewählt.
    Mit 1400 Geschützen griffen sie an.
    Der 18-jährige Schüler wurde gefunden.
    Die zweite Brücke brannte.
    Der Zweite Weltkrieg war lang.
    Sie wohnt in Zimmer 1910.
    Guten Morgen, sagte der Wirt.
    Der Bundestag tagte nicht.
    Sie ist 34 Jahre alt.
    Ein Drittel der Mieter zog aus.
    Die Fahrt führte über Freital.
    Das Tageblatt berichtete davon.
    Es steht 2:2 nach der Pause.
    """
}
