import LanguagePacks
import Testing

/// Forty sentences in the manner of Spanish and Latin American news, of our own, by a writer who knew no rule. Not all are right: the number of those that are wrong
/// is what was measured, and may not grow.
@Suite struct SpanishPress {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: SpanishPress.table, in: .spanish)
    #expect(wrong.count <= 13, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Al menos 17 personas murieron y otras 43 resultaron heridas este lunes al caer un autobús por un barranco en Potosí, informó la Policía.
    = killed at least 17, injured 43 / accident / 2025-03-10 / Potosí / la Policía
    Mueren tres jóvenes en un choque frontal en la N-340 a la altura de Vinaròs.
    = killed 3 / accident / ? / Vinaròs /
    Detenidos en Alicante siete miembros de una red dedicada al robo de viviendas.
    = arrested 7 / arrest / ? / Alicante /
    La Policía Nacional detuvo el sábado en Murcia a un hombre de 34 años por estafar a varios ancianos.
    = arrested 1 / arrest / 2025-03-08 / Murcia /
    El balance del alud de Mocoa pasó de 38 a 45 muertos, anunció ayer el gobernador.
    = killed 45 / disaster / 2025-03-11 / Mocoa / el gobernador
    Doce personas, entre ellas dos niños, perecieron el domingo en el incendio de una vivienda en Tegucigalpa.
    = killed 12, killed 2 (part) / disaster / 2025-03-09 / Tegucigalpa /
    Un hombre murió ahogado ayer en la playa de Cullera.
    = killed 1 / ? / 2025-03-11 / Cullera /
    Un terremoto de magnitud 6,1 sacudió la madrugada de este martes Arequipa sin causar víctimas.
    =  / disaster / 2025-03-11 / Arequipa /
    No hubo que lamentar heridos en el descarrilamiento del jueves en Ponferrada, según Adif.
    =  / accident / 2025-03-06 / Ponferrada / Adif
    Rescatados 84 migrantes, entre ellos cinco menores, a bordo de una patera frente a la costa de Almería.
    = rescued 84, rescued 5 (part) / rescue / ? / Almería /
    Decenas de personas desaparecieron el viernes tras el naufragio de una embarcación en el lago Kivu.
    =  / accident / 2025-03-07 / ? /
    Cerca de 400 vecinos fueron evacuados anoche por la crecida del río Paraná en Resistencia.
    = rescued about 400 / disaster / 2025-03-11 / Resistencia /
    Más de un millón y medio de personas han huido de sus hogares en Sudán, según la ONU.
    = displaced more than 1,500,000 / ? / ? / Sudan / la ONU
    La Audiencia Nacional condenó ayer a 22 años de prisión al cabecilla de la trama.
    =  / trial / 2025-03-11 /  /
    El juicio contra los cuatro policías acusados de torturas empezará el próximo lunes en Cádiz.
    =  / trial / 2025-03-17 / Cádiz /
    Miles de jubilados protestaron este miércoles frente al Congreso en Buenos Aires.
    =  / protest / 2025-03-12 / Buenos Aires /
    La manifestación del martes en Quito acabó con 31 detenidos y nueve agentes lesionados.
    = arrested 31, injured 9 / protest / 2025-03-11 / Quito /
    Los sindicatos convocan una huelga de 48 horas en el metro a partir del viernes.
    =  / ? / 2025-03-14 /  /
    El presidente del Gobierno viajará el 20 de marzo a Bruselas.
    =  / visit / 2025-03-20 / Brussels /
    Una banda armada mantiene secuestrados desde el sábado a diez misioneros en Puerto Príncipe.
    = held 10 / ? / 2025-03-08 / Port-au-Prince /
    El Gobierno colombiano y la guerrilla pactaron el domingo en Caracas un alto el fuego de seis meses.
    =  / agreement / 2025-03-09 / Caracas /
    Dimite la consejera de Sanidad tras la polémica por las listas de espera.
    =  / office /  /  /
    El Parlamento destituyó el jueves pasado al ministro de Economía.
    =  / office / 2025-03-06 /  /
    Los uruguayos elegirán intendentes el 11 de mayo.
    =  / ? / 2025-05-11 / ? /
    El autobús número 23 se estrelló el sábado contra una farola en Gijón sin que hubiera heridos.
    =  / accident / 2025-03-08 / Gijón /
    Un incendio arrasó un mercado en Santo Domingo y dejó 14 heridos, según los bomberos.
    = injured 14 / disaster /  / Santo Domingo / los bomberos
    Un atentado con coche bomba mató a 19 civiles e hirió a más de 60 el lunes en Mogadiscio.
    = killed 19, injured more than 60 / violence / 2025-03-10 / Mogadishu /
    Pistoleros irrumpieron en un velorio y asesinaron a ocho personas en Guayaquil, dijo el fiscal.
    = killed 8 / violence / ? / Guayaquil / el fiscal
    Un policía resultó muerto y dos atacantes fueron abatidos en un tiroteo el domingo en Reynosa.
    = killed 1, attackers-killed 2 / violence / 2025-03-09 / Reynosa /
    La guerrilla liberó anteayer a tres soldados que tenía en su poder en Tibú.
    = rescued 3 / ? / 2025-03-10 / Tibú /
    Sigue la búsqueda de dos pescadores desaparecidos el jueves pasado frente a Paita.
    = missing 2 / ? / 2025-03-06 / Paita /
    LIMA (AP) — Un alud de lodo sepultó el martes varias casas en Chosica y causó la muerte de cinco personas.
    = killed 5 / disaster / 2025-03-11 / Chosica /
    La explosión de un polvorín se cobró la vida de once trabajadores en Tultepec.
    = killed 11 / violence / ? / Tultepec /
    Una veintena de personas resultó herida el domingo al desplomarse una grada en Maracaibo.
    = injured about 20 / accident / 2025-03-09 / Maracaibo /
    En la noche del domingo al lunes, un ataque con drones dejó dos muertos en Járkov.
    = killed 2 / violence / 2025-03-09 / Kharkiv /
    Nadie ha sido detenido por el tiroteo del viernes en Marbella.
    =  / violence / 2025-03-07 / Marbella /
    El papa, de 88 años, recibió el martes a una delegación de 30 obispos en el Vaticano.
    =  / ? / 2025-03-11 / ? /
    La tormenta obligó el jueves a más de 3.000 vecinos a abandonar sus viviendas en Mérida.
    = displaced more than 3000 / disaster / 2025-03-06 / Mérida /
    El jurado absolvió este miércoles al exalcalde, de 61 años, para quien la Fiscalía pedía 12 años de cárcel.
    =  / trial / 2025-03-12 /  /
    La Policía incautó 1.200 kilos de cocaína y arrestó a cinco sospechosos en Esmeraldas, informó el Ministerio del Interior.
    = arrested 5 / arrest / ? / Esmeraldas / el Ministerio del Interior
    """
}
