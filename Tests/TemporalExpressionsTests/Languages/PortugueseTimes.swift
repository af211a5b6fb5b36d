/// Portuguese expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them. Of the first half only extents
/// were made uniform afterwards (whether an article stands inside); no value and no sentence was touched.
enum PortugueseTimes {
  static let before = """
    A ponte caiu na [terça-feira=2025-03-11].
    A ponte caiu na [terça-feira, 11 de março,|terça-feira, 11 de março=2025-03-11].
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
    Ele morreu no [ano de 1987|1987=1987].
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
    O mercado reabriu no [sábado=2025-03-08].
    O presidente chegou [nesta quarta-feira=2025-03-12].
    A ministra falará [nesta sexta-feira=2025-03-14].
    O julgamento começou [na segunda-feira de manhã|segunda-feira de manhã=2025-03-10TMO].
    Os bombeiros saíram no [sábado de manhã=2025-03-08TMO].
    Os bombeiros saíram [ontem à tarde=2025-03-11TAF].
    Os bombeiros saíram [hoje de manhã=2025-03-12TMO].
    O concerto será no [sábado, 29 de março,|sábado, 29 de março=2025-03-29].
    O concerto será no [domingo, 6 de abril de 2025=2025-04-06].
    A linha abriu em [18 de dezembro=2024-12-18].
    A linha abriu em [18 de dezembro de 2019=2019-12-18].
    A linha abriu no [dia 4 de março=2025-03-04].
    A linha abrirá no [próximo dia 20=2025-03-20].
    A linha abriu no [passado dia 9=2025-03-09].
    A linha abriu em [04.03.2025=2025-03-04].
    A escola fica fechada até [28 de março=2025-03-28].
    A aldeia está sem água desde [segunda-feira=2025-03-10].
    A aldeia está sem água desde [ontem=2025-03-11].
    A casa foi construída em [1884=1884].
    A casa foi construída em [fevereiro de 1884=1884-02].
    A obra continua até [2031=2031].
    As rendas subiram na [última semana=2025-W10].
    As rendas subiram no [último mês=2025-02].
    As rendas subirão no [próximo trimestre=2025-Q2].
    As rendas subiram [neste mês=2025-03].
    A barragem rompeu [há uma semana=2025-W10].
    A barragem rompeu [há mais de vinte anos=2005].
    A barragem rompeu [há alguns dias=PAST_REF].
    A barragem rompeu [há muito tempo=PAST_REF].
    A barragem rompeu [três anos atrás=2022].
    A barragem será esvaziada [dentro de dois meses=2025-05].
    A cimeira dura [dois dias=P2D].
    A cimeira dura [um quarto de hora=PT15M].
    A cimeira dura [duas ou três semanas=P2W/P3W].
    A cimeira dura [quarenta e oito horas=PT48H].
    A cimeira dura [cento e vinte dias=P120D].
    A cimeira dura [noventa e sete dias=P97D].
    A cimeira dura [1.200 dias=P1200D].
    A cimeira dura [2,5 horas=PT2H30M].
    A cimeira dura [trezentos e sessenta e cinco dias=P365D].
    Chorou [toda a noite=PT1NI].
    Viajou durante [as últimas três semanas=P3W].
    Viajou nos [últimos meses=PXM].
    O comboio parte [a cada duas horas|cada duas horas=PT2H].
    O comboio parte [todas as manhãs=TMO].
    O comboio parte [aos domingos=XXXX-WXX-7].
    Paga mil euros [por mês=P1M].
    Paga mil euros [por ano=P1Y].
    O relatório [anual=P1Y] saiu.
    A partida está marcada para [as 6 horas|6 horas=2025-03-12T06:00].
    A partida está marcada para as [18h05=2025-03-12T18:05].
    A partida está marcada para as [9:30=2025-03-12T09:30].
    O tiro ouviu-se na [sexta-feira às 3h=2025-03-07T03:00].
    O tiro ouviu-se às [3 da manhã=2025-03-12T03:00].
    O tiro ouviu-se à [meia-noite=2025-03-12T00:00].
    A abadia é do [século X=09].
    A abadia é do [século XII=11].
    A abadia é do [final do século XV=14].
    Roma foi saqueada em [390 a.C.=BC0390]
    [Os anos trinta|anos trinta=193] foram duros.
    Os números caíram no [primeiro trimestre=2025-Q1].
    Os números caíram no [quarto trimestre de 2022=2022-Q4].
    Os números caíram no [segundo semestre de 2022=2022-H2].
    O canal gelou no [inverno de 1963=1963-WI].
    O canal gelará no [próximo inverno=2025-WI].
    A missa da [Páscoa de 2019=2019-04-21] foi bela.
    A missa da [Quarta-feira de Cinzas=2025-03-05] foi bela.
    Em [4 de março=2025-03-04] a barragem rompeu. No [mesmo dia=2025-03-04] a vila fugiu.
    Em [4 de março=2025-03-04] a barragem rompeu. Na [semana seguinte=2025-W11] foi reparada.
    Em [1936=1936] partiu. No [ano seguinte=1937] voltou.
    Em [1936=1936] partiu. [Nesse ano=1936] casou.
    [Em breve=FUTURE_REF] a ponte será aberta.
    A ponte está fechada [neste momento=PRESENT_REF].
    [Hoje em dia=PRESENT_REF] viaja-se depressa.
    [Antigamente=PAST_REF] viajava-se pouco.
    Os combates duraram de [5=2025-02-05] a [9 de fevereiro=2025-02-09].
    Viveu em Braga entre [1802=1802] e [1809=1809].
    O tribunal deu-lhe [seis meses=P6M] de prisão.
    Vai votar-se no [fim do ano=2025].
    A ponte caiu na [segunda-feira da semana passada=2025-03-03].
    A ponte caiu na [semana retrasada=2025-W09].
    A ponte caiu na [manhã de terça-feira=2025-03-11TMO].
    A ponte caiu na [tarde de 4 de março=2025-03-04TAF].
    A ponte caiu em [março passado=2024-03].
    A ponte caiu na [madrugada de domingo=2025-03-09TMO].
    Nasceu em [abril=2024-04].
    A festa é em [maio que vem=2025-05].
    O carro custa 2000 euros.
    A segunda vítima foi identificada.
    Este diário publicou a notícia.
    Boa tarde, disse o dono.
    Tem 34 anos de idade.
    O quarto 1910 está vazio.
    Um terço dos inquilinos saiu.
    O jogo ficou 2-2.
    A terceira ponte ardeu.
    Domingos Ferreira falou pouco.
    O passado não volta e o presente custa.
    Chegou mais tarde que a irmã.
    """
}
