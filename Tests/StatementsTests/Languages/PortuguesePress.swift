import LanguagePacks
import Testing

/// Forty sentences in the manner of Portuguese-language news, of our own, by a writer who knew no rule. Not all are right: the number of those that are wrong
/// is what was measured, and may not grow.
@Suite struct PortuguesePress {
  @Test func asManyAsMeasured() {
    let wrong = StatementRow.wrong(table: PortuguesePress.table, in: .portuguese)
    #expect(wrong.count <= 17, "\(wrong.joined(separator: "\n"))")
  }

  static let table = """
    Pelo menos nove pessoas morreram e 21 ficaram feridas após um ônibus tombar na BR-116, em Teófilo Otoni, na madrugada desta segunda-feira (10).
    = killed at least 9, injured 21 / accident / 2025-03-10 / Teófilo Otoni /
    Colisão entre carro e caminhão deixa três mortos em Cascavel.
    = killed 3 / accident / ? / Cascavel /
    PM prende oito suspeitos de assalto a banco em Feira de Santana.
    = arrested 8 / arrest /  / Feira de Santana /
    Um homem de 29 anos foi preso na terça-feira (11) em Curitiba por tráfico de armas.
    = arrested 1 / arrest / 2025-03-11 / Curitiba /
    Sobe de 38 para 45 o número de mortos nas enchentes em Porto Alegre, informou a Defesa Civil.
    = killed 45 / disaster / ? / Porto Alegre / a Defesa Civil
    Doze pessoas, entre as quais duas crianças, morreram no domingo num incêndio em Maputo.
    = killed 12, killed 2 (part) / disaster / 2025-03-09 / Maputo /
    Na noite de domingo para segunda-feira, um incêndio destruiu um armazém em Aveiro sem causar vítimas.
    =  / disaster / 2025-03-09 / Aveiro /
    Não há registro de feridos no descarrilamento desta quarta-feira (12) em Campinas.
    =  / accident / 2025-03-12 / Campinas /
    Dezenas de adeptos ficaram feridos na quinta-feira no desabamento de uma bancada em Luanda.
    =  / accident / 2025-03-06 / Luanda /
    Uma dezena de trabalhadores ficou ferida ontem numa explosão em Sines.
    = injured about 10 / violence / 2025-03-11 / Sines /
    Homem morre após ser atropelado por trem em Osasco.
    = killed 1 / accident / ? / Osasco /
    A segunda vítima da queda do helicóptero em Ubatuba tinha 34 anos.
    =  / accident /  / Ubatuba /
    Três homens foram mortos a tiro numa quinta em Palmela.
    = killed 3 / violence / ? / Palmela /
    O Tribunal da Relação confirmou ontem a pena de 18 anos de prisão aplicada ao empresário.
    =  / trial / 2025-03-11 /  /
    O STF marcou para 25 de março o julgamento do ex-presidente.
    =  / trial / 2025-03-25 /  /
    O julgamento dos sete arguidos arranca na próxima segunda-feira em Coimbra.
    =  / trial / 2025-03-17 / Coimbra /
    Milhares de estudantes protestaram no sábado em Belo Horizonte contra o aumento das passagens.
    =  / protest / 2025-03-08 / Belo Horizonte /
    O protesto de terça-feira em Nampula terminou com 16 detidos e quatro feridos, segundo a polícia.
    = arrested 16, injured 4 / protest / 2025-03-11 / Nampula / a polícia
    Os maquinistas da CP fazem greve amanhã.
    =  / ? / 2025-03-13 /  /
    Lula viaja ao Japão no dia 24 de março.
    =  / visit / 2025-03-24 / Japan /
    Pescadores encontraram a 28 de fevereiro o corpo de uma mulher na Figueira da Foz.
    = killed 1 / discovery / 2025-02-28 / Figueira da Foz /
    O presidente da câmara renunciou anteontem ao mandato.
    =  / office / 2025-03-10 /  /
    O Parlamento rejeitou na terça-feira a moção de confiança e derrubou o Governo.
    =  / ? / 2025-03-11 /  /
    Portugal e Angola assinaram na passada sexta-feira um acordo de cooperação em Bruxelas.
    =  / agreement / 2025-03-07 / Brussels /
    Os portugueses vão às urnas no dia 18 de maio.
    =  / ? / 2025-05-18 / ? /
    Bombeiros resgatam seis pessoas ilhadas em Blumenau.
    = rescued 6 / rescue / ? / Blumenau /
    A Marinha resgatou no domingo 42 náufragos, incluindo três crianças, ao largo de Peniche.
    = rescued 42, rescued 3 (part) / rescue / 2025-03-09 / Peniche /
    Mais de um milhão e meio de pessoas tiveram de fugir de casa na Síria, disse o porta-voz da ONU.
    = displaced more than 1,500,000 / ? / ? / Syria / o porta-voz da ONU
    Um idoso de 81 anos está desaparecido desde quinta-feira em Castelo Branco.
    = missing 1 / ? / 2025-03-06 / Castelo Branco /
    Chega a 14 o número de desaparecidos no naufrágio em Manaus.
    = missing 14 / accident / ? / Manaus /
    Criminosos mantêm cinco funcionários reféns em agência bancária de Criciúma.
    = held 5 / ? / ? / Criciúma /
    Um atentado à bomba matou 13 peregrinos e feriu mais de 50 no sábado em Bagdade.
    = killed 13, injured more than 50 / violence / 2025-03-08 / Baghdad /
    Um agente da PSP foi morto à facada na quarta-feira passada em Setúbal.
    = killed 1 / violence / 2025-03-05 / Setúbal /
    Militares mataram 12 insurgentes no domingo em Macomia, anunciou o Ministério da Defesa.
    = attackers-killed 12 / ? / 2025-03-09 / Macomia / o Ministério da Defesa
    Sismo de magnitude 4,7 sentido em Ponta Delgada não provocou vítimas.
    =  / disaster / ? / Ponta Delgada /
    Ônibus da linha 474 pega fogo no Rio de Janeiro; passageiros saíram ilesos.
    =  / ? /  / Rio de Janeiro /
    Três irmãos de 3, 5 e 9 anos morreram carbonizados na última sexta-feira em Santarém.
    = killed 3 / ? / 2025-03-07 / Santarém /
    Acidente na A1 junto a Pombal faz dois feridos graves e um ligeiro.
    = injured 2, injured 1 / accident / ? / Pombal /
    A circulação de comboios esteve ontem suspensa durante cinco horas no Entroncamento.
    =  / suspension / 2025-03-11 / Entroncamento /
    Chuva forte desaloja 230 pessoas em Petrópolis, segundo a prefeitura.
    = displaced 230 / disaster / ? / Petrópolis / a prefeitura
    """
}
