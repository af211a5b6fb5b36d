/// Portuguese expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them.
enum PortugueseTimes {
  static let before = """
    A ponte caiu na [terça-feira=2025-03-11].
    A ponte caiu na [terça-feira, 11 de março,=2025-03-11].
    A ponte caiu em [11 de março de 2025=2025-03-11].
    A ponte caiu na [terça-feira à noite=2025-03-11TNI].
    A ponte caiu no [domingo à tarde=2025-03-09TAF].
    A ponte caiu no [sábado passado=2025-03-08].
    A ponte caiu na [noite de segunda-feira=2025-03-10TNI].
    A ponte caiu na [passada segunda-feira=2025-03-10].
    A ponte caiu em [11/03/2025=2025-03-11].
    A ponte caiu [ontem=2025-03-11].
    A ponte caiu [ontem à noite=2025-03-11TNI].
    A ponte caiu [anteontem=2025-03-10].
    O conselho reúne-se [hoje=2025-03-12].
    O conselho vai reunir-se [amanhã=2025-03-13].
    O conselho vai reunir-se [depois de amanhã=2025-03-14].
    O conselho vai reunir-se na [sexta-feira=2025-03-14].
    O conselho vai reunir-se na [próxima segunda-feira=2025-03-17].
    O conselho reúne-se [esta noite=2025-03-12TNI].
    O conselho reúne-se [esta tarde=2025-03-12TAF].
    Ela nasceu a [5 de outubro de 1962=1962-10-05].
    Ele morreu em [1987=1987].
    Ele morreu no ano de [1987=1987].
    A fábrica fechou em [maio de 1998=1998-05].
    A fábrica fechou em [outubro=2024-10].
    A fábrica fechou em [outubro passado=2024-10].
    A fábrica abrirá em [junho=2025-06].
    A fábrica abrirá no [próximo mês=2025-04].
    A fábrica fechou no [início de 2004=2004].
    A fábrica fechou no [final do mês passado=2025-02].
    A fábrica fechou em [meados de janeiro=2025-01].
    Os preços subiram na [semana passada=2025-W10].
    Os preços sobem [esta semana=2025-W11].
    A votação será na [próxima semana=2025-W12].
    A votação será na [semana que vem=2025-W12].
    Os preços subiram no [mês passado=2025-02].
    Os preços subiram no [ano passado=2024].
    Os preços subiram [este ano=2025].
    O estádio ficará pronto no [próximo ano=2026].
    O estádio ficará pronto no [ano que vem=2026].
    O vulcão acordou [há três dias=2025-03-09].
    A empresa foi fundada [há dois anos=2023].
    A empresa foi fundada [dois anos atrás=2023].
    A empresa foi fundada [há um século=19].
    O julgamento começa [dentro de duas semanas=2025-W13].
    O julgamento começa [daqui a três dias=2025-03-15].
    O cerco durou [três semanas=P3W].
    A avaria durou [uma hora=PT1H].
    A avaria durou [meia hora=PT30M].
    A avaria durou [duas horas e meia=PT2H30M].
    A obra durou [cento e doze dias=P112D].
    A obra durou [vinte e dois meses=P22M].
    A obra durou [duzentos e quarenta dias=P240D].
    A obra durou [vários anos=PXY].
    A obra durou [alguns meses=PXM].
    A feira realiza-se [todas as quintas-feiras=XXXX-WXX-4].
    A feira realiza-se [todos os sábados=XXXX-WXX-6].
    A feira realiza-se [cada domingo=XXXX-WXX-7].
    O boletim sai [todos os meses=P1M].
    O boletim sai [diariamente=P1D].
    O boletim sai [anualmente=P1Y].
    A sessão começa às [14h30=2025-03-12T14:30].
    A sessão começa às [18 horas=2025-03-12T18:00].
    O tiro ouviu-se [ontem às 9h=2025-03-11T09:00].
    O tiro ouviu-se na [terça-feira às 7 da manhã=2025-03-11T07:00].
    O tiro ouviu-se às [8 da noite=2025-03-12T20:00].
    O encontro é ao [meio-dia=2025-03-12T12:00].
    A cidade cresceu no [século XIX=18].
    O castelo é do [século XVII=16].
    A moda [dos anos 60|anos 60=196] volta.
    O bairro mudou na [década de 1990=199].
    O bairro mudou nos [anos noventa=199].
    A empresa vendeu mais no [terceiro trimestre=2024-Q3].
    A empresa vendeu mais no [segundo trimestre de 2019=2019-Q2].
    A empresa vendeu mais no [primeiro semestre de 2023=2023-H1].
    As colheitas sofreram no [verão passado=2024-SU].
    As colheitas sofreram no [outono de 2011=2011-FA].
    As colheitas sofreram na [primavera de 2020=2020-SP].
    Nevou no [Natal=2024-12-25].
    Nevou na [véspera de Natal=2024-12-24].
    Choveu na [Sexta-feira Santa=2024-03-29].
    Chegou a [3 de fevereiro=2025-02-03]. Partiu no [dia seguinte=2025-02-04].
    Chegou a [3 de fevereiro=2025-02-03]. Partiu [dois dias depois=2025-02-05].
    Chegou a [3 de fevereiro=2025-02-03]. Dormia no [dia anterior=2025-02-02].
    Chegou a [3 de fevereiro=2025-02-03]. Dormia [três dias antes=2025-01-31].
    O dique cedeu [recentemente=PAST_REF].
    O dique aguenta [atualmente=PRESENT_REF].
    O dique aguenta [agora=PRESENT_REF].
    O dique cederá [em breve=FUTURE_REF].
    Houve combates de [11=2025-03-11] a [14 de março=2025-03-14].
    Houve combates nos dias [3=2025-02-03], [5=2025-02-05] e [9 de fevereiro=2025-02-09].
    Viveu aqui de [1942=1942] a [1951=1951].
    Vão encontrar-se no [último domingo de maio=2025-05-25].
    Encontraram-se na [primeira segunda-feira de fevereiro=2025-02-03].
    O socorro chegou no [fim de semana=2025-W10-WE].
    O socorro chegou no [dia 7=2025-03-07].
    Noventa pessoas manifestaram-se.
    Duas mil pessoas manifestaram-se.
    Recebeu 2.500 euros.
    O segundo acusado negou os factos.
    Na segunda tentativa conseguiu abrir a porta.
    Vive no quarto 1998.
    A tardança foi longa e a manhosa raposa fugiu.
    Metade dos habitantes fugiu.
    Foi eleito para [sete anos=P7Y].
    """

  static let later = """

    """
}
