import LanguagePacks
import Testing

/// Twenty-five sentences in the manner of Portuguese and Brazilian news, of our own, written before any rule was mended for them. Not all are right: the number of those that are wrong is what was measured, and may not grow.
@Suite struct PortugueseNews {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: PortugueseNews.table, in: .portuguese)
    #expect(wrong.count <= 10, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Quatro alpinistas morreram no domingo numa avalanche perto da Covilhã.
    = killed 4 / ? / 2025-03-09 / Covilhã /
    Duas carruagens descarrilaram na segunda-feira em Braga e 31 passageiros ficaram feridos.
    = injured 31 / accident / 2025-03-10 / Braga /
    A Polícia Judiciária deteve ontem em Faro 13 suspeitos de tráfico.
    = arrested 13 / arrest / 2025-03-11 / Faro /
    Cerca de 1.800 moradores foram retirados no sábado devido às cheias.
    = rescued about 1800 / disaster / 2025-03-08 / /
    Uma menina de seis anos foi encontrada com vida na quinta-feira em Viseu.
    = rescued 1 / ? / 2025-03-06 / Viseu /
    A explosão numa fábrica de pirotecnia fez dois mortos e nove feridos na sexta-feira em Lamego.
    = killed 2, injured 9 / violence / 2025-03-07 / Lamego /
    O número de vítimas mortais do sismo subiu na segunda-feira para 254, segundo as autoridades.
    = killed 254 / ? / 2025-03-10 / / as autoridades
    Pelo menos 16 militares morreram numa emboscada na quarta-feira passada em Cabo Delgado.
    = killed at least 16 / violence / 2025-03-05 / Cabo Delgado /
    Cinco pescadores continuam desaparecidos ao largo da Nazaré.
    = missing 5 / ? / ? / ? /
    O tribunal condenou na terça-feira o ex-autarca a sete anos de prisão.
    = / trial / 2025-03-11 / /
    Milhares de professores manifestaram-se ontem em Lisboa.
    = / protest / 2025-03-11 / Lisbon /
    O corpo de um homem de 52 anos foi encontrado no domingo no rio Douro.
    = killed 1 / discovery / 2025-03-09 / ? /
    Os dois países assinaram a 6 de março um acordo de pescas.
    = / agreement / 2025-03-06 / /
    Homens armados raptaram na segunda-feira 24 alunos em Kaduna.
    = held 24 / violence / 2025-03-10 / Kaduna /
    A ministra da Saúde demitiu-se na sexta-feira.
    = / office / 2025-03-07 / /
    A companhia cancelou na terça-feira 40 voos.
    = / suspension / 2025-03-11 / /
    O avião levava 84 pessoas a bordo quando caiu na quinta-feira.
    = aboard 84 / accident / 2025-03-06 / /
    Mais de 12 mil pessoas estão desalojadas.
    = displaced more than 12000 / ? / ? / ? /
    Ninguém ficou ferido no incêndio de segunda-feira em Évora.
    = / disaster / 2025-03-10 / Évora /
    Um morto e sete feridos no desabamento de um prédio no Recife.
    = killed 1, injured 7 / accident / ? / Recife /
    O exército afirmou ter abatido 11 rebeldes no domingo em Palma.
    = attackers-killed 11 / ? / 2025-03-09 / ? / O exército
    Dois irmãos de 8 e 11 anos morreram afogados no sábado no rio Tejo.
    = killed 2 / ? / 2025-03-08 / ? /
    O presidente visita o Funchal na sexta-feira.
    = / visit / 2025-03-14 / Funchal /
    Os nove pescadores detidos desde janeiro foram libertados.
    = rescued 9 / rescue / ? / ? /
    Bombeiros salvaram na noite de segunda-feira três crianças de uma casa em chamas em Leiria.
    = rescued 3 / ? / 2025-03-10 / Leiria /
    """
}
