import LanguagePacks
import Testing

/// Portuguese sentences of our own.
@Suite struct PortugueseStatements {
  @Test(arguments: StatementRow.rows(figures) + StatementRow.rows(facts))
  func statement(row: StatementRow) { #expect(row.found(in: .portuguese) == row.expected, "\(row.text)") }

  private static let figures = """
    Pelo menos 12 pessoas morreram e outras 30 ficaram feridas no ataque.
    = killed at least 12, injured 30
    Morreram 12 pessoas e 30 ficaram feridas.
    = killed 12, injured 30
    O acidente fez nove mortos e 17 feridos.
    = killed 9, injured 17
    Duzentas e vinte e quatro pessoas foram resgatadas.
    = rescued 224
    O exército libertou 155 reféns e matou 27 insurgentes.
    = rescued 155, attackers-killed 27
    A polícia deteve três suspeitos.
    = arrested 3
    Foram detidos quatro homens no domingo.
    = arrested 4
    O número de mortos subiu para 48.
    = killed 48
    Onze mineiros continuam desaparecidos.
    = missing 11
    Vinte e duas pessoas, incluindo quatro crianças, morreram no acidente.
    = killed 22, killed 4 (part)
    Dezoito turistas foram sequestrados.
    = held 18
    Um homem morreu e duas crianças ficaram feridas.
    = killed 1, injured 2
    Cerca de 300 moradores foram retirados.
    = rescued about 300
    Mais de 40 pessoas perderam a vida no naufrágio.
    = killed more than 40
    Ninguém ficou ferido.
    = 
    O ataque poderia ter matado 30 pessoas.
    = 
    Ele tentou matar dois vizinhos.
    = 
    A mulher, de 34 anos, tem três filhos.
    = 
    O autocarro percorreu 120 quilómetros.
    = 
    A empresa contratou 40 funcionários.
    = 
    """

  private static let facts = """
    Uma bomba explodiu na terça-feira em Quetta.
    = / violence / 2025-03-11 / Quetta /
    Um comboio descarrilou na segunda-feira perto de Coimbra, informou a polícia.
    = / accident / 2025-03-10 / Coimbra / a polícia
    Um sismo abalou o Chile a 9 de março.
    = / disaster / 2025-03-09 / Chile /
    Centenas de pessoas manifestaram-se no sábado em Lisboa.
    = / protest / 2025-03-08 / Lisbon /
    Segundo os bombeiros, o incêndio começou na terça-feira à noite.
    = / disaster / 2025-03-11 / / os bombeiros
    O serviço foi suspenso na segunda-feira.
    = / suspension / 2025-03-10 / /
    A cidade é conhecida pelos seus mercados.
    = / / / /
    """
}
