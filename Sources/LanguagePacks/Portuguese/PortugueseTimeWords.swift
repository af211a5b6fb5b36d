import TemporalExpressions

/// The Portuguese words of time. `class value: words`; `^` asks for a capital. Values as `LexemeClass` says. `weekdayShort` are those that
/// "feira" follows.
enum PortugueseTimeWords {
  static let lexicon = Lexicon(table + "\n" + TimeRules.romanNumerals())

  private static let table = """
    month 1: janeiro
    month 2: fevereiro
    month 3: março
    month 4: abril
    month 5: maio
    month 6: junho
    month 7: julho
    month 8: agosto
    month 9: setembro
    month 10: outubro
    month 11: novembro
    month 12: dezembro
    monthShort 1: jan
    monthShort 2: fev
    monthShort 4: abr
    monthShort 6: jun
    monthShort 7: jul
    monthShort 8: ago
    monthShort 11: nov
    monthShort 12: dez
    weekday 6: sábado
    weekday 7: domingo
    weekdayShort 1: segunda
    weekdayShort 2: terça
    weekdayShort 3: quarta
    weekdayShort 4: quinta
    weekdayShort 5: sexta
    weekdays 1: segundas
    weekdays 2: terças
    weekdays 3: quartas
    weekdays 4: quintas
    weekdays 5: sextas
    weekdays 6: sábados
    weekdays 7: domingos
    unit 0: segundo
    unit 1: minuto
    unit 2: hora
    unit 3: dia jornada
    unit 5: semana
    unit 6: quinzena
    unit 7: mês
    unit 8: trimestre
    unit 9: semestre
    unit 10: ano
    unit 11: década
    unit 12: século
    unit 13: milênio milénio
    unit 14: noite
    units 0: segundos
    units 1: minutos
    units 2: horas
    units 3: dias
    units 5: semanas
    units 7: meses
    units 8: trimestres
    units 9: semestres
    units 10: anos
    units 11: décadas
    units 12: séculos
    units 13: milênios milénios
    units 14: noites
    cardinal 1: um uma
    cardinal 2: dois duas
    cardinal 3: três
    cardinal 4: quatro
    cardinal 5: cinco
    cardinal 6: seis
    cardinal 7: sete
    cardinal 8: oito
    cardinal 9: nove
    cardinal 10: dez
    cardinal 11: onze
    cardinal 12: doze
    cardinal 13: treze
    cardinal 14: catorze quatorze
    cardinal 15: quinze
    cardinal 16: dezesseis dezasseis
    cardinal 17: dezessete dezassete
    cardinal 18: dezoito
    cardinal 19: dezenove dezanove
    cardinal 20: vinte
    cardinal 30: trinta
    cardinal 40: quarenta
    cardinal 50: cinquenta
    cardinal 60: sessenta
    cardinal 70: setenta
    cardinal 80: oitenta
    cardinal 90: noventa
    cardinal 100: cem cento
    cardinal 200: duzentos duzentas
    cardinal 300: trezentos trezentas
    cardinal 400: quatrocentos quatrocentas
    cardinal 500: quinhentos quinhentas
    cardinal 600: seiscentos seiscentas
    cardinal 700: setecentos setecentas
    cardinal 800: oitocentos oitocentas
    cardinal 900: novecentos novecentas
    multiplier 1000: mil
    multiplier 1000000: milhão milhões
    ordinal 1: primeiro primeira
    ordinal 2: segundo segunda
    ordinal 3: terceiro terceira
    ordinal 4: quarto quarta
    ordinal 5: quinto quinta
    ordinal 6: sexto sexta
    ordinal 7: sétimo sétima
    ordinal 8: oitavo oitava
    ordinal 9: nono nona
    ordinal 10: décimo décima
    ordinalSuffix 0: º ª o a
    season 0: primavera
    season 1: verão
    season 2: outono
    season 3: inverno
    part 0: manhã madrugada
    part 2: tarde
    part 4: noite
    parts 0: manhãs
    parts 2: tardes
    parts 4: noites
    zone 0: gmt utc
    deictic 0: hoje
    deictic -1: ontem
    deictic -2: anteontem
    deictic 1: amanhã
    relation -1: passado passada último última passados passadas últimos últimas
    relation 0: este esta neste nesta deste desta estes estas nestes nestas destes destas
    relation 1: próximo próxima próximos próximas
    storyRelation -1: anterior
    storyRelation 0: mesmo mesma
    storyRelation 1: seguinte
    vague 0: agora atualmente actualmente presentemente
    vague -1: recentemente ultimamente outrora antigamente anteriormente
    vague 1: brevemente futuramente
    vagueAdjective -1: recente recentes
    vagueAdjective 0: atual atuais actual actuais
    adverbOfSet 3: diariamente diário diária diários diárias
    adverbOfSet 5: semanalmente semanal semanais
    adverbOfSet 7: mensalmente mensal mensais
    adverbOfSet 8: trimestralmente trimestral trimestrais
    adverbOfSet 9: semestral semestrais
    adverbOfSet 10: anualmente anual anuais
    every 0: cada
    quantifier 0: vários várias alguns algumas uns umas poucos poucas muitos muitas diversos diversas
    decade 20: vinte
    decade 30: trinta
    decade 40: quarenta
    decade 50: cinquenta
    decade 60: sessenta
    decade 70: setenta
    decade 80: oitenta
    decade 90: noventa
    definite 0: o os as a
    indefinite 0: um uma
    approximator 11: cerca aproximadamente quase uns umas
    preposition 0: em de desde até durante para por no na nos nas do da dos das ao à às
    preposition 1: após depois
    preposition -1: antes
    pastVerb 0: foi foram era eram tinha tinham havia disse disseram teve tiveram fez fizeram deu deram esteve estiveram pôde quis veio vieram
    pastVerb 0: trouxe soube morreu nasceu houve podia devia viu viram dizia fazia
    futureVerb 0: será serão haverá vai vão vamos irá irão estará terá terão poderá poderão
    expectation 0: previsto prevista previstos previstas deve devem deveria pode podem poderia espera esperam
    presentVerb 0: é são está estão
    infinitive 0: a
    saying 0: disse afirmou anunciou declarou explicou indicou informou referiu acrescentou
    aheadCue 0: até partir para
    be 0: ser será serão seja sejam
    overCue 1: desde
    partOf 0: de do da
    joint 0: e ou
    function 0: que quando onde quem porque mas se não nem também já ele ela eles elas nos lhe lhes o seu sua seus suas
    """
}
