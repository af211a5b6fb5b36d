/// Spanish expressions of time: sentences of our own with their TIMEX3 values, counted from Wednesday, 12 March 2025.
///
/// `[words=value]`; `[words|fewer words=value]` where the extent may leave out an article or preposition. A row without brackets has no
/// time. The first half was written before the rules of the language and stays as it was; the second came with them. Of the first half only extents
/// were made uniform afterwards (whether an article stands inside); no value and no sentence was touched.
enum SpanishTimes {
  static let before = """
    El puente cayó [el martes=2025-03-11].
    El puente cayó [el martes 11 de marzo=2025-03-11].
    El puente cayó [el martes por la noche=2025-03-11TNI].
    El puente cayó [la noche del lunes=2025-03-10TNI].
    El puente cayó [la tarde del domingo=2025-03-09TAF].
    El puente cayó [el pasado sábado=2025-03-08].
    El puente cayó [el sábado pasado=2025-03-08].
    Cuatro vecinos resultaron heridos [este miércoles=2025-03-12] al volcar un autobús.
    Tres personas murieron [este lunes=2025-03-10] en un incendio.
    El tribunal dictará sentencia [este viernes=2025-03-14].
    El acusado ingresó en prisión [el pasado día 9=2025-03-09].
    El acusado ingresó en prisión [el pasado 19 de enero=2025-01-19].
    El acusado declarará [el próximo día 20=2025-03-20].
    El acusado declarará [el próximo lunes=2025-03-17].
    El acusado declarará [el lunes que viene=2025-03-17].
    El puente cayó [ayer=2025-03-11].
    El puente cayó [anoche=2025-03-11TNI].
    El puente cayó [ayer por la tarde=2025-03-11TAF].
    El puente cayó [anteayer=2025-03-10].
    El consejo se reúne [hoy=2025-03-12].
    El consejo se reunirá [mañana=2025-03-13].
    El consejo se reunirá [mañana por la mañana=2025-03-13TMO].
    El consejo se reunirá [pasado mañana=2025-03-14].
    El consejo se reúne [esta tarde=2025-03-12TAF].
    Nació [el 12 de octubre de 1962=1962-10-12].
    Murió en [1987=1987].
    Murió en [el año 1987=1987].
    La fábrica cerró en [mayo de 1998=1998-05].
    La fábrica cerró en [octubre=2024-10].
    La fábrica abrirá en [junio=2025-06].
    La fábrica cerró en [octubre pasado=2024-10].
    La fábrica cerró a [principios de 2004=2004].
    La fábrica cerró a [finales del mes pasado=2025-02].
    La fábrica cerró a [mediados de enero=2025-01].
    Los precios subieron [la semana pasada=2025-W10].
    Los precios suben [esta semana=2025-W11].
    La votación será [la próxima semana=2025-W12].
    La votación será [la semana que viene=2025-W12].
    Los precios subieron [el mes pasado=2025-02].
    Los precios subieron [el año pasado=2024].
    Los precios subieron [este año=2025].
    El estadio estará listo [el próximo año=2026].
    El volcán despertó [hace tres días=2025-03-09].
    La empresa se fundó [hace dos años=2023].
    La empresa se fundó [hace más de veinte años=2005].
    El juicio empieza [dentro de dos semanas=2025-W13].
    El juicio empieza [dentro de tres días=2025-03-15].
    El cerco duró [tres semanas=P3W].
    La avería duró [una hora=PT1H].
    La avería duró [media hora=PT30M].
    La avería duró [dos horas y media=PT2H30M].
    La obra duró [ciento doce días=P112D].
    La obra duró [veintidós meses=P22M].
    La obra duró [doscientas veinticuatro horas=PT224H].
    La obra duró [treinta y cinco años=P35Y].
    La obra duró [varios años=PXY].
    La obra duró [unos meses=PXM].
    La feria se celebra [todos los jueves=XXXX-WXX-4].
    La feria se celebra [cada domingo=XXXX-WXX-7].
    La feria se celebra [los sábados=XXXX-WXX-6].
    El boletín sale [cada mes=P1M].
    El boletín sale [diariamente=P1D].
    El boletín sale [todos los años=P1Y].
    La sesión empieza a [las 18.00 horas=2025-03-12T18:00].
    La sesión empieza a [las 20:30=2025-03-12T20:30].
    El disparo se oyó [ayer a las 9 de la mañana=2025-03-11T09:00].
    El disparo se oyó [el martes a las siete de la tarde=2025-03-11T19:00].
    El disparo se oyó a [las 8 y media de la noche=2025-03-12T20:30].
    El encuentro es al [mediodía=2025-03-12T12:00].
    La ciudad creció en [el siglo XIX=18].
    El castillo es del [siglo XVII=16].
    La moda de [los años 60=196] vuelve.
    El barrio cambió en [la década de 1990=199].
    El barrio cambió en [los ochenta=198].
    La empresa vendió más en [el tercer trimestre=2024-Q3].
    La empresa vendió más en [el segundo trimestre de 2019=2019-Q2].
    La empresa vendió más en [el primer semestre de 2023=2023-H1].
    Las cosechas sufrieron [el verano pasado=2024-SU].
    Las cosechas sufrieron en [el otoño de 2011=2011-FA].
    Nevó en [Navidad=2024-12-25].
    Nevó en [Nochevieja=2024-12-31].
    Llovió [el Viernes Santo=2024-03-29].
    Llegó [el 3 de febrero=2025-02-03]. Se fue [al día siguiente|día siguiente=2025-02-04].
    Llegó [el 3 de febrero=2025-02-03]. Se fue [dos días después=2025-02-05].
    Llegó [el 3 de febrero=2025-02-03]. Dormía [el día anterior=2025-02-02].
    Llegó [el 3 de febrero=2025-02-03]. Dormía [tres días antes=2025-01-31].
    El dique cedió [recientemente=PAST_REF].
    El dique aguanta [actualmente=PRESENT_REF].
    El dique aguanta [en la actualidad|la actualidad=PRESENT_REF].
    El dique cederá [pronto=FUTURE_REF].
    Hubo combates del [11=2025-03-11] al [14 de marzo=2025-03-14].
    Hubo combates los días [3=2025-02-03], [5=2025-02-05] y [9 de febrero=2025-02-09].
    Vivió aquí de [1942=1942] a [1951=1951].
    Se verán [el último domingo de mayo=2025-05-25].
    Se vieron [el primer lunes de febrero=2025-02-03].
    La ayuda llegó [el fin de semana=2025-W10-WE].
    Noventa personas se manifestaron.
    Dos mil personas se manifestaron.
    Recibió 2.500 euros.
    El segundo acusado negó los hechos.
    En un segundo intento abrió la puerta.
    Vive en la habitación 1998.
    La mitad de los vecinos huyó.
    Fue elegido para [siete años=P7Y].
    """

  static let later = """
    El mercado reabrió [el sábado=2025-03-08].
    El presidente llegó [este miércoles=2025-03-12].
    La ministra hablará [este viernes=2025-03-14].
    El juicio comenzó [el lunes por la mañana=2025-03-10TMO].
    Los bomberos salieron [el sábado por la tarde=2025-03-08TAF].
    Los bomberos salieron [esta mañana=2025-03-12TMO].
    Los bomberos salieron [la madrugada del domingo=2025-03-09TMO].
    El concierto será [el sábado 29 de marzo=2025-03-29].
    El concierto será [el domingo 6 de abril de 2025=2025-04-06].
    La línea abrió [el 18 de diciembre=2024-12-18].
    La línea abrió [el 18 de diciembre de 2019=2019-12-18].
    La línea abrió [el pasado 4 de marzo=2025-03-04].
    La línea abrirá [el próximo 2 de abril=2025-04-02].
    La línea abrió el [04/03/2025=2025-03-04].
    La escuela cerrará hasta [el 28 de marzo=2025-03-28].
    El pueblo está sin agua desde [el lunes=2025-03-10].
    El pueblo está sin agua desde [hace tres días=2025-03-09].
    El pueblo está sin agua desde [ayer=2025-03-11].
    La casa fue construida en [1884=1884].
    La casa fue construida en [febrero de 1884=1884-02].
    La obra seguirá hasta [2031=2031].
    Los alquileres subieron [la semana pasada=2025-W10].
    Los alquileres subieron [el mes pasado=2025-02].
    Los alquileres subirán [el próximo trimestre=2025-Q2].
    Los alquileres subieron [este mes=2025-03].
    La presa se rompió [hace una semana=2025-W10].
    La presa se rompió [hace unos días=PXD].
    La presa se rompió [hace mucho tiempo=PAST_REF].
    La presa se rompió [tres años atrás=2022].
    La presa será vaciada [dentro de dos meses=2025-05].
    La cumbre dura [dos días=P2D].
    La cumbre dura [un cuarto de hora=PT15M].
    La cumbre dura [tres cuartos de hora=PT45M].
    La cumbre dura [dos o tres semanas=P2W/P3W].
    La cumbre dura [cuarenta y ocho horas=PT48H].
    La cumbre dura [ciento veinte días=P120D].
    La cumbre dura [noventa y siete días=P97D].
    La cumbre dura [1.200 días=P1200D].
    La cumbre dura [2,5 horas=PT2H30M].
    La cumbre dura [trescientos sesenta y cinco días=P365D].
    Lloró [toda la noche=PT1NI].
    Viajó durante [las últimas tres semanas=P3W].
    Viajó en [los últimos meses=PXM].
    El tren sale [cada dos horas=PT2H].
    El tren sale [todas las mañanas=TMO].
    El tren sale [los domingos=XXXX-WXX-7].
    El tren sale [dos veces a la semana=P1W].
    Paga mil euros [al mes=P1M].
    Paga mil euros [al año=P1Y].
    El informe [anual=P1Y] salió.
    La salida está prevista a [las 6 horas=2025-03-12T06:00].
    La salida está prevista a [las 18.05 horas=2025-03-12T18:05].
    La salida está prevista a [las 9:30=2025-03-12T09:30].
    La salida está prevista a [las 9 y media=2025-03-12T09:30].
    El disparo se oyó [el viernes a las 3 de la mañana=2025-03-07T03:00].
    El disparo se oyó a [las tres de la tarde=2025-03-12T15:00].
    El disparo se oyó a [medianoche=2025-03-12T00:00].
    El disparo se oyó a [las 22.00 GMT=2025-03-12T22:00Z].
    La abadía es del [siglo X=09].
    La abadía es del [siglo XII=11].
    La abadía es de [finales del siglo XV=14].
    Roma fue saqueada en [el año 390 a. C.=BC0390]
    [Los años treinta=193] fueron duros.
    [La década de los sesenta=196] fue alegre.
    Las cifras cayeron en [el primer trimestre=2025-Q1].
    Las cifras cayeron en [el cuarto trimestre de 2022=2022-Q4].
    Las cifras cayeron en [el segundo semestre de 2022=2022-H2].
    El canal se heló en [el invierno de 1963=1963-WI].
    El canal se helará [el próximo invierno=2025-WI].
    La misa de [Pascua de 2019=2019-04-21] fue bella.
    La misa de [Nochebuena=2024-12-24] fue bella.
    [El 4 de marzo=2025-03-04] se rompió la presa. [Ese mismo día=2025-03-04] huyó el pueblo.
    [El 4 de marzo=2025-03-04] se rompió la presa. [La semana siguiente=2025-W11] fue reparada.
    En [1936=1936] se fue. [El año siguiente=1937] volvió.
    En [1936=1936] se fue. [Aquel año=1936] se casó.
    [Próximamente=FUTURE_REF] se abrirá el puente.
    El puente está cerrado [en estos momentos|estos momentos=PRESENT_REF].
    [Hoy en día=PRESENT_REF] se viaja deprisa.
    [Antiguamente=PAST_REF] se viajaba poco.
    Los combates duraron del [5=2025-02-05] al [9 de febrero=2025-02-09].
    Vivió en Burgos entre [1802=1802] y [1809=1809].
    El tribunal le impuso [seis meses=P6M] de cárcel.
    El puente cayó [el lunes de la semana pasada=2025-03-03].
    El puente cayó [la semana antepasada=2025-W09].
    El puente cayó [antes de ayer=2025-03-10].
    El puente cayó [ayer a mediodía|ayer al mediodía=2025-03-11T12:00].
    El puente cayó [el 24 de este mes=2025-03-24].
    El puente cayó en [marzo pasado=2024-03].
    La fiesta es en [mayo próximo=2025-05].
    La fiesta es [el domingo que viene=2025-03-16].
    El coche cuesta 2000 euros.
    La segunda víctima fue identificada.
    Este diario publicó la noticia.
    Buenas tardes, dijo el dueño.
    Tiene 34 años de edad.
    La habitación 1910 está vacía.
    Un tercio de los vecinos salió.
    El partido acabó 2-2.
    Crece el 3,9% sobre lo previsto.
    Domingo Herrera habló poco.
    Es una de las 10 mejores bandas.
    Circulaba a 90 kilómetros por hora.
    """
}
