import DatelineModel
import Pipeline
@testable import Rendering
import Testing

/// Which headline a story takes as its title.
@Suite struct HeadlineTests {
  private func timeline(_ pages: [(language: String, title: String)]) -> Timeline {
    let annotator = Annotator()
    return annotator.timeline(
      pages.enumerated().map { number, page in
        let html =
          "<html lang=\"\(page.language)\"><title>\(page.title)</title><h1>\(page.title)</h1><p>\(page.title).</p></html>"
        return annotator.annotate(SourceDocument(id: "\(number).html", bytes: Array(html.utf8), format: .html))
      })
  }

  private static let harbour = [
    (language: "es", title: "Un barco se hunde frente al puerto de Vigo"),
    (language: "es", title: "El barco hundido de Vigo"),
    (language: "de", title: "Schiff vor dem Hafen von Vigo gesunken"),
  ]

  @Test func theReadersLanguageComesFirst() {
    #expect(Headline.of(timeline(HeadlineTests.harbour), reader: "de") == "Schiff vor dem Hafen von Vigo gesunken")
  }

  @Test func withoutOneTheStorysOwnIsTaken() {
    // Two headlines agree in their words; the third has none in common with them but a name.
    let title = Headline.of(timeline(HeadlineTests.harbour), reader: "ur")
    #expect(title == "El barco hundido de Vigo")
  }
}
