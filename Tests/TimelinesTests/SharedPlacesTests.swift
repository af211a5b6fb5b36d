import DatelineKit
import DatelineModel
import Gazetteers
import Testing
import Timelines
import Toponyms

/// One name is one place in a story, where an article does not tell it apart by itself.
@Suite struct SharedPlacesTests {
  static func countries(_ texts: [String], _ name: String) -> [String?] {
    HappeningTests.timeline(texts).articles.map { annotated in
      annotated.toponyms.first { $0.text == name }?.likeliest?.country
    }
  }

  static let british = "A fire broke out in Wellington on Tuesday. Crews came from Taunton, Tiverton and Yeovil."

  @Test func theStoryTellsWhichOneIsMeant() {
    let alone = "A fire broke out in a shop in Wellington on Tuesday."
    #expect(SharedPlacesTests.countries([alone], "Wellington") == ["NZ"])
    #expect(
      SharedPlacesTests.countries([SharedPlacesTests.british, SharedPlacesTests.british, alone], "Wellington")
        == ["GB", "GB", "GB"])
  }

  @Test func aNameInCapitalsIsTheSameName() {
    let ohio = "POLAND, Ohio — A fire broke out in a shop on Tuesday."
    let alone = "POLAND — A fire broke out in a shop on Tuesday. The shop in Poland had stood for years."
    #expect(SharedPlacesTests.countries([alone], "Poland") == ["PL"])
    #expect(SharedPlacesTests.countries([ohio, ohio, alone], "POLAND") == ["US", "US", "US"])
  }

  @Test func whatAnArticleTellsApartStays() {
    let other = "A fire broke out in Wellington on Tuesday. Crews came from Auckland and Napier."
    #expect(
      SharedPlacesTests.countries([SharedPlacesTests.british, SharedPlacesTests.british, other], "Wellington")
        == ["GB", "GB", "NZ"])
  }

  @Test func oneVoiceIsNotEnough() {
    let alone = "A fire broke out in a shop in Wellington on Tuesday."
    #expect(SharedPlacesTests.countries([SharedPlacesTests.british, alone], "Wellington") == ["GB", "NZ"])
  }
}
