import LanguagePacks
import Testing

/// Spanish sentences of our own, written before the words.
@Suite struct SpanishStatements {
  @Test(arguments: StatementRow.rows(figures) + StatementRow.rows(facts))
  func statement(row: StatementRow) { #expect(row.found(in: .spanish) == row.expected, "\(row.text)") }

  private static let figures = """
    Al menos 12 personas murieron y otras 30 resultaron heridas en el ataque.
    = killed at least 12, injured 30
    Murieron 12 personas y 30 resultaron heridas.
    = killed 12, injured 30
    El derrumbe dejó nueve muertos y una veintena de heridos.
    = killed 9
    El choque dejó 4 muertos y 17 heridos, según los bomberos.
    = killed 4, injured 17
    Doscientas veinticuatro personas fueron rescatadas por la Marina.
    = rescued 224
    La Marina rescató a doscientas veinticuatro personas.
    = rescued 224
    Fueron rescatados 155 pasajeros y abatidos 33 atacantes.
    = rescued 155, attackers-killed 33
    El ejército liberó a 155 rehenes y mató a 27 insurgentes.
    = rescued 155, attackers-killed 27
    La policía detuvo a tres sospechosos.
    = arrested 3
    Tres hombres y dos mujeres fueron detenidos el lunes.
    = arrested 3, arrested 2
    Han sido detenidas cinco personas.
    = arrested 5
    La detención de cuatro agentes sorprendió al pueblo.
    = arrested 4
    La cifra de muertos ascendió a 48.
    = killed 48
    El número de heridos es de 61.
    = injured 61
    El número de fallecidos subió de 12 a 24.
    = killed 24
    Un hombre murió y dos niños resultaron heridos.
    = killed 1, injured 2
    El incendio causó un muerto y seis heridos.
    = killed 1, injured 6
    Once mineros siguen desaparecidos.
    = missing 11
    Hay 14 desaparecidos tras la riada.
    = missing 14
    Más de 40 personas perdieron la vida en el naufragio.
    = killed more than 40
    Perdieron la vida siete pescadores.
    = killed 7
    El terremoto se cobró la vida de 1.200 personas.
    = killed 1200
    En el tren viajaban 380 pasajeros a bordo.
    = aboard 380
    Los asaltantes secuestraron a 18 turistas.
    = held 18
    Unas 300 personas fueron evacuadas.
    = rescued about 300
    Dos policías murieron apuñalados en la estación.
    = killed 2
    Fallecieron el sábado en Sevilla tres ciclistas.
    = killed 3
    Entre los muertos hay dos niños.
    = 
    Veintidós personas, entre ellas cuatro menores, murieron en el choque.
    = killed 22, killed 4 (part)
    Murieron 16 personas, incluidos tres bomberos.
    = killed 16, killed 3 (part)
    El alud mató a un esquiador e hirió a otros dos.
    = killed 1, injured 2
    Cerca de 2.000 personas resultaron heridas.
    = injured about 2000
    Ocho trabajadores agrícolas murieron al volcar una furgoneta.
    = killed 8
    Hasta 25 personas pudieron quedar atrapadas.
    = 
    Nadie resultó herido.
    = 
    El derrumbe no dejó heridos.
    = 
    Podrían haber muerto 30 personas.
    = 
    La bomba podría haber matado a 50 personas.
    = 
    El hombre intentó matar a dos vecinos.
    = 
    La mujer, de 34 años, vive con sus 3 hijos.
    = 
    El partido terminó 3 a 1.
    = 
    La empresa contrató a 40 trabajadores.
    = 
    El autobús recorrió 120 kilómetros.
    = 
    Murió a los 87 años.
    = 
    Asistieron 500 personas a la ceremonia.
    = 
    El juez lo condenó a 12 años de cárcel.
    = 
    Llevaba 12 días en el hospital.
    = 
    """

  private static let facts = """
    Una bomba explotó el martes en Quetta.
    = / violence / 2025-03-11 / Quetta /
    Un tren descarriló el lunes cerca de Sevilla, informó la policía.
    = / accident / 2025-03-10 / Sevilla / la policía
    Un terremoto sacudió Chile el 9 de marzo.
    = / disaster / 2025-03-09 / Chile /
    La policía detuvo el domingo en Lima a dos hombres.
    = arrested 2 / arrest / 2025-03-09 / Lima /
    El presidente condenó el miércoles el ataque.
    = / reaction / 2025-03-12 / /
    Cientos de personas se manifestaron el sábado en Bogotá.
    = / protest / 2025-03-08 / Bogotá /
    La ministra visitó Caracas el 5 de marzo.
    = / visit / 2025-03-05 / Caracas /
    El incendio se declaró el martes por la noche, según los bomberos.
    = / disaster / 2025-03-11 / / los bomberos
    «Fue horrible», dijo un testigo.
    = / / / / un testigo
    El portavoz afirmó que la operación había terminado.
    = / ending / ? / / El portavoz
    Los insurgentes reivindicaron el ataque.
    = / violence / ? / /
    El tribunal condenó a dos hombres el jueves 6 de marzo.
    = / trial / 2025-03-06 / /
    El tren partió de Valencia el martes a las nueve.
    = / departure / 2025-03-11 / /
    El servicio fue suspendido el lunes.
    = / suspension / 2025-03-10 / /
    El general explicó en una rueda de prensa el miércoles que 21 rehenes habían muerto.
    = killed 21 / conference / 2025-03-12 / / El general
    Los dos países firmaron el lunes una tregua.
    = / agreement / 2025-03-10 / /
    Rescataron el martes a nueve pescadores en Vigo.
    = rescued 9 / rescue / 2025-03-11 / Vigo /
    La ciudad es conocida por sus mercados.
    = / / / /
    El ministro dimitirá el viernes.
    = / ? / ? / /
    Está previsto que el juicio comience el 20 de marzo.
    = / trial / ? / /
    """
}
