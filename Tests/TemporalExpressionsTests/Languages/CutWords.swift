import CivilCalendar
import DatelineModel
import LanguagePacks
import TemporalExpressions
import Testing
import Text

/// Small words cut off by a language's spelling leave the tokens of the text as they were.
@Suite struct CutWords {
  @Test func expressionsKeepTheTokensOfTheText() {
    let text = Tokenization(Array("هطل المطر والثلاثاء والأربعاء والخميس كان الجو باردا أمس".utf8))
    let found = TimexResolver(LanguagePack.arabic.time).resolve(
      text, .init(publication: CivilDate(year: 2025, month: 3, day: 12)))
    #expect(found.timexes.count >= 4)
    for timex in found.timexes {
      #expect(timex.tokens.upperBound <= text.tokens.count)
      #expect(text.range(ofTokens: timex.tokens)?.end == timex.range.end)
    }
  }
}
