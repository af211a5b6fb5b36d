import TemporalExpressions

/// The Spanish words of time. `class value: words`; `^` asks for a capital. Values as `LexemeClass` says.
enum SpanishTimeWords {
  static let lexicon = Lexicon(table + "\n" + TimeRules.romanNumerals())

  private static let table = """
    month 1: enero
    month 2: febrero
    month 3: marzo
    month 4: abril
    month 5: mayo
    month 6: junio
    month 7: julio
    month 8: agosto
    month 9: septiembre setiembre
    month 10: octubre
    month 11: noviembre
    month 12: diciembre
    monthShort 1: ene
    monthShort 2: feb
    monthShort 4: abr
    monthShort 6: jun
    monthShort 7: jul
    monthShort 8: ago
    monthShort 9: sept
    monthShort 10: oct
    monthShort 11: nov
    monthShort 12: dic
    weekday 1: lunes
    weekday 2: martes
    weekday 3: miércoles
    weekday 4: jueves
    weekday 5: viernes
    weekday 6: sábado
    weekday 7: domingo
    weekdays 6: sábados
    weekdays 7: domingos
    unit 0: segundo
    unit 1: minuto
    unit 2: hora
    unit 3: día jornada
    unit 5: semana
    unit 6: quincena
    unit 7: mes
    unit 8: trimestre
    unit 9: semestre
    unit 10: año
    unit 11: década decenio
    unit 12: siglo
    unit 13: milenio
    unit 14: noche
    units 0: segundos
    units 1: minutos
    units 2: horas
    units 3: días
    units 5: semanas
    units 7: meses
    units 8: trimestres
    units 9: semestres
    units 10: años
    units 11: décadas decenios
    units 12: siglos
    units 13: milenios
    units 14: noches
    cardinal 1: uno un una
    cardinal 2: dos
    cardinal 3: tres
    cardinal 4: cuatro
    cardinal 5: cinco
    cardinal 6: seis
    cardinal 7: siete
    cardinal 8: ocho
    cardinal 9: nueve
    cardinal 10: diez
    cardinal 11: once
    cardinal 12: doce
    cardinal 13: trece
    cardinal 14: catorce
    cardinal 15: quince
    cardinal 16: dieciséis
    cardinal 17: diecisiete
    cardinal 18: dieciocho
    cardinal 19: diecinueve
    cardinal 20: veinte
    cardinal 21: veintiuno veintiún veintiuna
    cardinal 22: veintidós
    cardinal 23: veintitrés
    cardinal 24: veinticuatro
    cardinal 25: veinticinco
    cardinal 26: veintiséis
    cardinal 27: veintisiete
    cardinal 28: veintiocho
    cardinal 29: veintinueve
    cardinal 30: treinta
    cardinal 40: cuarenta
    cardinal 50: cincuenta
    cardinal 60: sesenta
    cardinal 70: setenta
    cardinal 80: ochenta
    cardinal 90: noventa
    cardinal 100: cien ciento
    cardinal 200: doscientos doscientas
    cardinal 300: trescientos trescientas
    cardinal 400: cuatrocientos cuatrocientas
    cardinal 500: quinientos quinientas
    cardinal 600: seiscientos seiscientas
    cardinal 700: setecientos setecientas
    cardinal 800: ochocientos ochocientas
    cardinal 900: novecientos novecientas
    multiplier 1000: mil
    multiplier 1000000: millón millones
    ordinal 1: primer primero primera
    ordinal 2: segundo segunda
    ordinal 3: tercer tercero tercera
    ordinal 4: cuarto cuarta
    ordinal 5: quinto quinta
    ordinal 6: sexto sexta
    ordinal 7: séptimo séptima
    ordinal 8: octavo octava
    ordinal 9: noveno novena
    ordinal 10: décimo décima
    ordinalSuffix 0: º ª er
    season 0: primavera
    season 1: verano
    season 2: otoño
    season 3: invierno
    part 0: mañana madrugada
    part 1: mediodía
    part 2: tarde
    part 4: noche
    parts 0: mañanas
    parts 2: tardes
    parts 4: noches
    halfDay 0: a.m. am a.m
    halfDay 12: p.m. pm p.m
    namedHour 12: mediodía
    namedHour 0: medianoche
    zone 0: gmt utc
    zone 60: ^CET
    deictic 0: hoy
    deictic -1: ayer
    deictic -2: anteayer antier
    deictic 1: mañana
    relation -1: pasado pasada último última pasados pasadas últimos últimas
    relation 0: este esta estos estas
    relation 1: próximo próxima próximos próximas venidero venidera entrante
    storyRelation -1: anterior previo previa
    storyRelation 0: mismo misma
    storyRelation 1: siguiente
    vague 0: ahora actualmente
    vague -1: recientemente últimamente antaño antiguamente anteriormente
    vague 1: pronto próximamente
    vagueAdjective -1: reciente recientes
    vagueAdjective 0: actual actuales
    adverbOfSet 3: diariamente diario diaria diarios diarias
    adverbOfSet 5: semanalmente semanal semanales
    adverbOfSet 7: mensualmente mensual mensuales
    adverbOfSet 8: trimestralmente trimestral trimestrales
    adverbOfSet 9: semestral semestrales
    adverbOfSet 10: anualmente anual anuales
    every 0: cada
    quantifier 0: varios varias algunos algunas unos unas pocos pocas muchos muchas numerosos numerosas
    decade 20: veinte
    decade 30: treinta
    decade 40: cuarenta
    decade 50: cincuenta
    decade 60: sesenta
    decade 70: setenta
    decade 80: ochenta
    decade 90: noventa
    definite 0: el la los las
    indefinite 0: un una
    approximator 11: unos unas aproximadamente casi cerca
    preposition 0: en de desde hasta durante para por a del al
    preposition 1: después tras
    preposition -1: antes
    pastVerb 0: fue fueron era eran había habían ha han he hemos dijo dijeron tuvo tuvieron hizo hicieron dio dieron estuvo estuvieron
    pastVerb 0: pudo puso quiso vino trajo supo murió nació hubo tenía tenían decía hacía podía debía vio vieron
    futureVerb 0: será serán habrá va van vamos voy irá irán estará tendrá tendrán podrá podrán
    expectation 0: previsto prevista previstos previstas debe deben debería podría podrían
    presentVerb 0: es son está están
    infinitive 0: a
    saying 0: dijo afirmó señaló anunció declaró aseguró explicó indicó informó añadió
    aheadCue 0: hasta partir para
    be 0: ser será serán sea sean
    overCue 1: desde
    partOf 0: de del
    joint 0: y o e
    function 0: que cuando donde quien porque pero aunque si no ni también ya él ella ellos ellas nos se le les lo su sus
    """
}
