/// French expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them. Of the first half only extents
/// were made uniform afterwards (whether an article stands inside); no value and no sentence was touched.
enum FrenchTimes {
  static let before = """
    Le pont s'est effondré [mardi=2025-03-11].
    Le pont s'est effondré [mardi 11 mars=2025-03-11].
    Le marché a brûlé [le mardi 11 mars 2025=2025-03-11].
    La grève commence [jeudi prochain=2025-03-13].
    Le maire a démissionné [vendredi dernier=2025-03-07].
    L'accord a été signé [le 1er mars=2025-03-01].
    Elle est née [le 14 juillet 1962=1962-07-14].
    Il est mort [en 1987|1987=1987].
    L'usine a fermé en [mai 1998=1998-05].
    L'usine a fermé en [octobre dernier=2024-10].
    Le tunnel ouvrira en [juin prochain=2025-06].
    Les élections auront lieu en [septembre=2025-09].
    La tempête a frappé la côte en [novembre=2024-11].
    Deux ouvriers ont été blessés [hier=2025-03-11].
    Deux ouvriers ont été blessés [hier soir=2025-03-11TEV].
    Deux ouvriers ont été blessés [hier matin=2025-03-11TMO].
    Le conseil se réunit [aujourd'hui=2025-03-12].
    Le conseil se réunira [demain=2025-03-13].
    Le conseil se réunira [après-demain=2025-03-14].
    Le feu a pris [avant-hier=2025-03-10].
    Une réunion est prévue [ce soir=2025-03-12TEV].
    L'averse est tombée [cette nuit=2025-03-12TNI].
    Le train a déraillé [mardi soir=2025-03-11TEV].
    Le train a déraillé [dimanche après-midi=2025-03-09TAF].
    Le train a déraillé [la semaine dernière=2025-W10].
    Le vote est reporté à [la semaine prochaine=2025-W12].
    Les prix ont monté [cette semaine=2025-W11].
    Les prix ont monté [le mois dernier=2025-02].
    Les prix baisseront [le mois prochain=2025-04].
    Les prix ont monté [cette année=2025].
    Les prix ont monté [l'année dernière=2024].
    Le stade sera prêt [l'an prochain=2026].
    Le stade sera prêt [l'année prochaine=2026].
    Le volcan s'est réveillé [il y a trois jours=2025-03-09].
    La société a été fondée [il y a deux ans=2023].
    La société a été fondée [il y a un siècle=19].
    Le procès s'ouvrira [dans deux semaines=2025-W13].
    Le procès s'ouvrira [dans trois jours=2025-03-15].
    Le siège a duré [trois semaines=P3W].
    La panne a duré [une heure=PT1H].
    La panne a duré [deux heures et demie=PT2H30M].
    La panne a duré [une demi-heure=PT30M].
    Les travaux dureront [dix-huit mois=P18M].
    Il a régné [quatre-vingt-deux ans=P82Y].
    Il a régné [soixante et onze ans=P71Y].
    Il a vécu [quatre-vingt-dix jours=P90D] dans la cave.
    La crue a duré [plusieurs semaines=PXW].
    Le chantier a coûté [quelques mois=PXM] de retard.
    Le marché se tient [tous les jeudis=XXXX-WXX-4].
    Le marché se tient [chaque samedi=XXXX-WXX-6].
    Le bulletin paraît [chaque mois=P1M].
    Le bulletin paraît [tous les ans=P1Y].
    Le bulletin est publié [quotidiennement=P1D].
    La séance commence à [14 h=2025-03-12T14:00].
    La séance commence [demain à 20 h 30=2025-03-13T20:30].
    Le tir a retenti [hier à 18h45=2025-03-11T18:45].
    Le tir a retenti [mardi à 9 heures=2025-03-11T09:00].
    Le tir a retenti [mardi vers 7 h 05=2025-03-11T07:05].
    Le rendez-vous est fixé à [midi=2025-03-12T12:00].
    La trêve est entrée en vigueur [lundi à minuit=2025-03-10T00:00].
    La ville a grandi [au XIXe siècle|XIXe siècle=18].
    Le château date [du XVIIe siècle|XVIIe siècle=16].
    La mode [des années 60|années 60=196] revient.
    Le quartier a changé dans [les années 1990=199].
    Le quartier a changé dans [les années quatre-vingt=198].
    La neige est tombée en [début de semaine dernière=2025-W10].
    La société a vendu plus au [troisième trimestre=2024-Q3].
    La société a vendu plus au [deuxième trimestre 2019=2019-Q2].
    La société a vendu plus au [premier semestre 2023=2023-H1].
    Les récoltes ont souffert [l'été dernier=2024-SU].
    Les récoltes ont souffert à [l'automne 2011=2011-FA].
    Les récoltes ont souffert au [printemps 2020=2020-SP].
    La messe de [Noël=2024-12-25] a réuni la foule.
    La foule a défilé [le 1er mai 1936=1936-05-01].
    [Le lundi de Pâques 2024|lundi de Pâques 2024=2024-04-01], il a neigé.
    Le camp a été fermé [fin 2004=2004].
    Le camp a été ouvert [début 1999=1999].
    Le camp a été ouvert à [la mi-février=2025-02].
    [Le 3 février=2025-02-03], il est arrivé. [Le lendemain|lendemain=2025-02-04], il est reparti.
    [Le 3 février=2025-02-03], il est arrivé. [La veille=2025-02-02], il dormait encore.
    [Le 3 février=2025-02-03], il est arrivé. [Deux jours plus tard=2025-02-05], il est reparti.
    [Le 3 février=2025-02-03], il est arrivé. [Trois jours auparavant=2025-01-31], il dormait encore.
    La digue a cédé [récemment=PAST_REF].
    La digue tient [actuellement=PRESENT_REF].
    [Désormais=PRESENT_REF], le pont est fermé.
    Le pont est fermé [pour l'instant=PRESENT_REF].
    Des combats ont eu lieu [du 11|11=2025-03-11] au [14 mars=2025-03-14].
    Des combats ont eu lieu les [3=2025-02-03], [5=2025-02-05] et [9 février=2025-02-09].
    Il a vécu ici de [1942=1942] à [1951=1951].
    L'arrêt date du [04/03/2025=2025-03-04].
    L'arrêt date du [04.03.2025=2025-03-04].
    Ils se retrouveront [le dernier dimanche de mai=2025-05-25].
    Ils se sont vus [le premier lundi de février=2025-02-03].
    Les secours sont arrivés [dans la nuit de lundi à mardi|la nuit de lundi à mardi=2025-03-10TNI].
    Quatre-vingt-dix personnes ont manifesté.
    Les Mars sont des barres sucrées et la planète rouge est loin.
    Il a reçu 2 500 euros.
    Le second accusé a nié les faits.
    Il habite au numéro 1998 de la rue longue.
    L'été indien est une chanson; son auteur a été arrêté.
    La moitié des habitants ont fui.
    Il a été élu pour [sept ans=P7Y].
    """

  static let later = """
    Le marché a rouvert [samedi=2025-03-08].
    Le préfet est arrivé [ce mercredi=2025-03-12].
    La préfète s'exprimera [ce vendredi=2025-03-14].
    Le procès a commencé [ce lundi=2025-03-10].
    Les pompiers sont intervenus [samedi matin=2025-03-08TMO].
    Les pompiers sont intervenus [dans la soirée|la soirée=2025-03-12TEV].
    Le concert aura lieu [samedi 29 mars=2025-03-29].
    Le concert aura lieu [le dimanche 6 avril 2025=2025-04-06].
    Le concert a eu lieu [le 6 mars dernier=2025-03-06].
    La ligne ouvrira [le 2 avril prochain=2025-04-02].
    La ligne a ouvert [le 18 décembre=2024-12-18].
    La ligne a ouvert [le 18 déc. 2019=2019-12-18].
    L'école fermera jusqu'au [28 mars=2025-03-28].
    Le village est privé d'eau depuis [lundi=2025-03-10].
    Le village est privé d'eau depuis [trois jours=P3D].
    Le village est privé d'eau depuis [hier=2025-03-11].
    La maison a été bâtie en [1884=1884].
    La maison a été bâtie vers [l'an 1000=1000].
    La maison a été bâtie [en février 1884|février 1884=1884-02].
    Le chantier durera jusqu'en [2031=2031].
    La saison [1998=1998]-[1999=1999] fut pluvieuse.
    Le bilan a été publié [ce matin=2025-03-12TMO].
    Le bilan sera publié [cet après-midi=2025-03-12TAF].
    Le bilan a été publié [cette semaine=2025-W11].
    Les loyers ont augmenté [la semaine passée=2025-W10].
    Les loyers ont augmenté [le mois passé=2025-02].
    Les loyers augmenteront [le trimestre prochain=2025-Q2].
    La fusion a échoué [ce mois-ci=2025-03].
    La fusion a échoué [cette année-là=2025].
    Le barrage a cédé [il y a une semaine=2025-W10].
    Le barrage a cédé [il y a plus de vingt ans=2005].
    Le barrage a cédé [il y a quelques jours=PXD].
    Le barrage a cédé [il y a longtemps=PAST_REF].
    Le barrage sera vidé [d'ici deux mois=2025-05].
    Le barrage sera vidé [dans un an=2026].
    Le sommet durera [deux jours=P2D].
    Le sommet durera [une dizaine de jours=P10D].
    Le sommet durera [un quart d'heure=PT15M].
    Le sommet durera [trois quarts d'heure=PT45M].
    Le sommet durera [une demi-journée=P0.5D].
    Le siège a duré [un demi-siècle=P50Y].
    Le siège a duré [de deux à trois semaines=P2W/P3W].
    Le siège a duré [quarante-huit heures=PT48H].
    Le siège a duré [cent vingt jours=P120D].
    Le siège a duré [quatre-vingt-dix-sept jours=P97D].
    Le siège a duré [vingt et un jours=P21D].
    Le siège a duré [soixante-douze heures=PT72H].
    Le siège a duré [1 200 jours=P1200D].
    Le siège a duré [2,5 heures=PT2H30M].
    Il a pleuré [toute la nuit=PT1NI].
    Elle travaille ici [depuis des années|des années=PXY].
    Elle a voyagé pendant [les trois dernières semaines=P3W].
    Elle a voyagé [ces derniers mois=PXM].
    Le train part [toutes les heures=PT1H].
    Le train part [tous les deux jours=P2D].
    Le train part [chaque matin=TMO].
    Le train part [tous les week-ends=XXXX-WE].
    Il paie mille euros [par mois=P1M].
    Il paie mille euros [par an=P1Y].
    Le rapport [annuel=P1Y] est sorti.
    Le musée ferme [le lundi=2025-03-10].
    Le départ est prévu à [6 heures=2025-03-12T06:00].
    Le départ est prévu à [18 h 05=2025-03-12T18:05].
    Le départ est prévu à [11h30=2025-03-12T11:30].
    Le départ est prévu à [9 heures et demie=2025-03-12T09:30].
    Le coup a retenti [vendredi à 3 heures du matin=2025-03-07T03:00].
    Le coup a retenti [hier vers midi=2025-03-11T12:00].
    Le coup a retenti [dimanche en fin d'après-midi=2025-03-09TAF].
    Le coup a retenti [la nuit dernière=2025-03-11TNI].
    L'abbaye date du [Xe siècle=09].
    L'abbaye date du [douzième siècle=11].
    L'abbaye date de [la fin du XVe siècle=14].
    Rome fut pillée en [390 avant J.-C.=BC0390]
    [Les années trente=193] furent dures.
    [Les années 2000=200] furent calmes.
    Le chiffre a reculé au [premier trimestre=2025-Q1].
    Le chiffre a reculé au [quatrième trimestre 2022=2022-Q4].
    Le chiffre a reculé au [second semestre 2022=2022-H2].
    Le canal gèlera [l'hiver prochain=2025-WI].
    Le canal a gelé [en hiver 1963|hiver 1963=1963-WI].
    La messe de [Pâques 2019=2019-04-21] fut belle.
    Le défilé de la [Toussaint=2024-11-01] fut annulé.
    [Le 4 mars=2025-03-04], la digue céda. [Le même jour=2025-03-04], on évacua.
    [Le 4 mars=2025-03-04], la digue céda. [Le surlendemain=2025-03-06], on la répara.
    [Le 4 mars=2025-03-04], la digue céda. [La semaine suivante=2025-W11], on la répara.
    En [1936=1936], il partit. [L'année suivante=1937], il revint.
    [Bientôt=FUTURE_REF], le pont sera rouvert.
    Le pont est fermé [en ce moment=PRESENT_REF].
    Le pont sera fermé [à l'avenir=FUTURE_REF].
    [De nos jours=PRESENT_REF], on voyage vite.
    [Autrefois=PAST_REF], on voyageait peu.
    Les combats ont duré du [5=2025-02-05] au [9 février=2025-02-09].
    Il vécut à Nantes entre [1802=1802] et [1809=1809].
    Le tribunal l'a condamné à [six mois=P6M] de prison.
    Le deuxième étage a brûlé.
    Une seconde victime a été identifiée.
    La porte mesure 2000 centimètres.
    L'enfant âgé de 12 ans a été retrouvé.
    Il a fait le plein à la station.
    Le journal [quotidien=P1D] a fermé ses portes.
    Ce quotidien a publié l'enquête.
    La mi-temps a été sifflée trop tôt.
    Le score est de 3-1.
    Elle habite page 1998 de son roman.
    """
}
