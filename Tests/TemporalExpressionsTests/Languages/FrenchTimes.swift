/// French expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them.
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
    La séance commence [demain=2025-03-13T20:30] à 20 h 30.
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
    La neige est tombée en [début de semaine dernière|semaine dernière=2025-W10].
    La société a vendu plus au [troisième trimestre=2024-Q3].
    La société a vendu plus au [deuxième trimestre 2019=2019-Q2].
    La société a vendu plus au [premier semestre 2023=2023-H1].
    Les récoltes ont souffert [l'été dernier=2024-SU].
    Les récoltes ont souffert à [l'automne 2011=2011-FA].
    Les récoltes ont souffert au [printemps 2020=2020-SP].
    La messe de [Noël=2024-12-25] a réuni la foule.
    La foule a défilé [le 1er mai 1936=1936-05-01].
    Le [lundi de Pâques 2024=2024-04-01], il a neigé.
    Le camp a été fermé [fin 2004=2004].
    Le camp a été ouvert [début 1999=1999].
    Le camp a été ouvert à [la mi-février=2025-02].
    Le [3 février=2025-02-03], il est arrivé. [Le lendemain=2025-02-04], il est reparti.
    Le [3 février=2025-02-03], il est arrivé. [La veille=2025-02-02], il dormait encore.
    Le [3 février=2025-02-03], il est arrivé. [Deux jours plus tard=2025-02-05], il est reparti.
    Le [3 février=2025-02-03], il est arrivé. [Trois jours auparavant=2025-01-31], il dormait encore.
    La digue a cédé [récemment=PAST_REF].
    La digue tient [actuellement=PRESENT_REF].
    [Désormais=PRESENT_REF], le pont est fermé.
    Le pont est fermé [pour l'instant=PRESENT_REF].
    Des combats ont eu lieu [du 11|11=2025-03-11] au [14 mars=2025-03-14].
    Des combats ont eu lieu les [3=2025-02-03], [5=2025-02-05] et [9 février=2025-02-09].
    Il a vécu ici de [1942=1942] à [1951=1951].
    L'arrêt date du [04/03/2025=2025-03-04].
    L'arrêt date du [04.03.2025=2025-03-04].
    Ils se retrouveront le [dernier dimanche de mai=2025-05-25].
    Ils se sont vus le [premier lundi de février=2025-02-03].
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

    """
}
