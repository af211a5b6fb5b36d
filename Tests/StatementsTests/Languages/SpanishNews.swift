import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of Spanish and Latin American news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct SpanishNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: SpanishNews.table, in: .spanish)
    #expect(wrong.count <= 11, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Siete montañeros fallecieron el domingo al desprenderse una cornisa cerca de Benasque.
    = killed 7 / ? / 2025-03-09 / Benasque /
    El choque de dos trenes de mercancías dejó el lunes cuatro muertos y 22 heridos en Zaragoza.
    = killed 4, injured 22 / accident / 2025-03-10 / Zaragoza /
    La Guardia Civil detuvo ayer en Algeciras a 13 personas por tráfico de tabaco.
    = arrested 13 / arrest / 2025-03-11 / Algeciras /
    Unas 2.500 personas tuvieron que ser desalojadas el sábado por un incendio forestal en Ourense.
    = rescued about 2500 / disaster / 2025-03-08 / Ourense /
    Salvamento Marítimo rescató este martes a 61 migrantes al sur de Gran Canaria.
    = rescued 61 / rescue / 2025-03-11 / ? / ?
    Un autobús escolar volcó el viernes en Toledo; 15 niños resultaron heridos leves.
    = injured 15 / accident / 2025-03-07 / Toledo /
    El balance de víctimas del terremoto ascendió el lunes a 312 muertos, según Protección Civil.
    = killed 312 / ? / 2025-03-10 / / Protección Civil
    Tres policías y un civil murieron a tiros el miércoles pasado en Culiacán.
    = killed 3, killed 1 / ? / 2025-03-05 / Culiacán /
    Los bomberos siguen buscando a seis desaparecidos bajo los escombros.
    = missing 6 / ? / ? / ? / ?
    El Tribunal Supremo condenó el martes a dos exdirectivos a nueve años de cárcel.
    = / trial / 2025-03-11 / /
    Cientos de agricultores se manifestaron ayer ante el ministerio en Madrid.
    = / protest / 2025-03-11 / Madrid /
    Una mujer de 47 años fue hallada sin vida el domingo en su casa de Lugo.
    = killed 1 / discovery / 2025-03-09 / Lugo /
    El Gobierno y los sindicatos firmaron el 6 de marzo un acuerdo sobre los salarios.
    = / agreement / 2025-03-06 / /
    Hombres armados secuestraron el lunes a 24 estudiantes en Kaduna.
    = held 24 / violence / 2025-03-10 / Kaduna /
    El alcalde de Gandía presentó el viernes su dimisión.
    = / office / 2025-03-07 / ? /
    La aerolínea canceló el martes 40 vuelos por la huelga.
    = / suspension / 2025-03-11 / /
    El barco llevaba a bordo 48 tripulantes cuando se hundió el jueves.
    = aboard 48 / accident / 2025-03-06 / /
    Más de 70.000 personas han abandonado sus casas por las inundaciones.
    = displaced more than 70000 / ? / ? / ? / ?
    Nadie resultó herido en la explosión del lunes en Burgos.
    = / violence / 2025-03-10 / Burgos /
    Al menos un muerto y cinco heridos en el derrumbe de un edificio en Rosario.
    = killed at least 1, injured 5 / accident / ? / Rosario /
    El ejército aseguró que abatió a 11 rebeldes el domingo en Arauca.
    = attackers-killed 11 / ? / 2025-03-09 / Arauca / El ejército
    Un jurado declaró culpable el lunes a la exministra.
    = / trial / 2025-03-10 / /
    Dos hermanos de 8 y 11 años se ahogaron el sábado en el río Ebro.
    = killed 2 / ? / 2025-03-08 / ? /
    El presidente visitará Ceuta el viernes.
    = / visit / 2025-03-14 / Ceuta /
    Quedaron en libertad los nueve pescadores retenidos desde enero.
    = rescued 9 / ? / ? / ? / ?
    """
}
