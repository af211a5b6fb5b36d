import DatelineModel
import Text

/// Finds sums of money: "$2.7 million", "two million euros", "Rs 500,000", "R26 million", "3,500 CHF".
struct MoneyReader {
  let text: Tokenization
  let vocabulary: MeasureVocabulary

  /// A sum in whole units of its currency, and the tokens it is written in, sign and name included.
  struct Sum {
    let value: Int
    let unit: String
    let span: Range<Int>
  }

  /// A number in hundredths, and the tokens it is written in.
  private struct Amount {
    var span: Range<Int>
    var hundredths: Int
  }

  /// The sum that a number in hundredths, with the tokens it is written in, belongs to; nil where it is none of money.
  func sum(of number: Range<Int>, _ hundredths: Int, in sentence: Range<Int>) -> Sum? {
    guard let amount = scaled(Amount(span: number, hundredths: hundredths), sentence), !isRate(amount.span, sentence)
    else {
      return nil
    }
    if let (unit, first) = before(amount, sentence) { return sum(amount, unit, from: first) }
    return behind(amount, sentence)
  }

  /// "$1 = 5.01 reais": a rate of exchange is no sum.
  private func isRate(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    [span.lowerBound - 2, span.lowerBound - 1, span.upperBound, span.upperBound + 1].contains {
      sentence.contains($0) && text.isMark($0, "=")
    }
  }

  private func sum(_ amount: Amount, _ unit: String, from start: Int) -> Sum? {
    // A figure is a whole number: better no fare of 2.75 dollars than one of 2.
    guard amount.hundredths >= 100, amount.hundredths % 100 == 0 else { return nil }
    return Sum(value: amount.hundredths / 100, unit: unit, span: start..<max(start + 1, amount.span.upperBound))
  }

  // MARK: before the number

  /// "$", "US$", "Rs", "Rs.", "PKR" before a number, or "R" in one with it, and the token that this begins with.
  private func before(_ amount: Amount, _ sentence: Range<Int>) -> (unit: String, first: Int)? {
    var at = amount.span.lowerBound - 1
    guard sentence.contains(at), let sign = text.token(at) else { return nil }
    if sign.kind == .mark, let unit = vocabulary.currencySigns[sign.key] { return signed(unit, at) }
    if sign.isMark("."), !sign.spaceBefore { at -= 1 }
    guard sentence.contains(at), let token = text.token(at) else { return nil }
    return (abbreviated(token) ?? letter(token, amount)).map { ($0, at) }
  }

  /// "US$" and "$" are dollars, "R$" are reais: letters written together with a sign say whose it is. Of letters that no list has, the
  /// currency is not known.
  private func signed(_ unit: String, _ at: Int) -> (unit: String, first: Int)? {
    guard unit == CurrencyCodes.dollars, let sign = text.token(at), !sign.spaceBefore,
      let letters = text.token(at - 1), letters.kind == .word
    else { return (unit, at) }
    return CurrencyCodes.ofDollarSign[letters.key].map { ($0, at - 1) }
  }

  /// The least sum, in hundredths, that a single letter may stand before without a word of scale.
  private static let leastOfLetter = 1_000_00

  /// "R26 million", "N5,000": a single letter counts only before a word of scale or thousands; "N95" and "R2" are names.
  private func letter(_ token: Token, _ amount: Amount) -> String? {
    guard token.isCapitalised, text.token(amount.span.lowerBound).map({ !$0.spaceBefore }) ?? false,
      amount.span.count > 1 || amount.hundredths >= MoneyReader.leastOfLetter
    else { return nil }
    return vocabulary.currencyLetters[token.key]
  }

  /// "Rs", "KSh", "USD": an abbreviation with a capital or a code in capitals.
  private func abbreviated(_ token: Token) -> String? {
    guard token.kind == .word, token.shape != .lower else { return nil }
    if let unit = vocabulary.currencyAbbreviations[token.key] { return unit }
    return token.shape == .allCapitals ? CurrencyCodes.names[token.key] : nil
  }

  // MARK: behind the number

  /// "2.7 million": with the word of scale behind it, across a hyphen too.
  private func scaled(_ amount: Amount, _ sentence: Range<Int>) -> Amount? {
    let next = amount.span.upperBound
    let at = text.isMark(next, "-") ? next + 1 : next
    guard sentence.contains(at), let token = text.token(at), token.kind == .word,
      let scale = vocabulary.scales[token.key]
    else { return amount }
    let product = amount.hundredths.multipliedReportingOverflow(by: scale)
    guard !product.overflow else { return nil }
    return Amount(span: amount.span.lowerBound..<(at + 1), hundredths: product.partialValue)
  }

  /// "million euros", "3,500 CHF", "150 million $".
  private func behind(_ amount: Amount, _ sentence: Range<Int>) -> Sum? {
    let end = amount.span.upperBound
    let name = text.isMark(end, "-") ? end + 1 : end
    guard sentence.contains(name), let token = text.token(name) else { return nil }
    let unit: String? =
      switch token.kind {
      case .word: vocabulary.currencies[token.key] ?? abbreviated(token)
      // "150 million $", and not the sign of the next sum: "from 20 to $30".
      case .mark: text.isNumber(name + 1) ? nil : vocabulary.currencySigns[token.key]
      case .number: nil
      }
    guard let unit, !isWeight(name, sentence) else { return nil }
    return sum(
      Amount(span: amount.span.lowerBound..<(name + 1), hundredths: amount.hundredths), unit,
      from: amount.span.lowerBound)
  }

  /// "weighs 180 pounds", "six feet tall, 135 pounds", "a 230-pound man": no money.
  private func isWeight(_ unit: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(unit, in: vocabulary.weights) else { return false }
    return text.isMark(unit - 1, "-") || sentence.contains { text.isWord($0, in: vocabulary.weightCues) }
  }
}
