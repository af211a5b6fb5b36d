import DatelineModel
import Files
import FoundationEssentials
import OutputFolders

/// Pictures with letters, drawn by rsvg-convert, the program of librsvg: it has the fonts and the shaping of every script, and would be heavy
/// in this one.
struct CardPrinter {
  private static let call = "rsvg-convert"

  /// Looks for the program.
  ///
  /// - Throws: `DiagnosticError` with `publish.cards` where there is none.
  init() throws(DiagnosticError) {
    guard ProgramRun.exitCode([CardPrinter.call, "--version"]) == 0 else {
      throw DiagnosticError(
        .publishCards,
        "rsvg-convert, which draws the pictures for --cards, is not installed; install it (apt install librsvg2-bin), or leave --cards off."
      )
    }
  }

  /// The picture as PNG.
  ///
  /// - Throws: `DiagnosticError` with `publish.cards` where the program fails.
  func png(_ svg: String) throws(DiagnosticError) -> [UInt8] {
    let place = FileManager.default.temporaryDirectory.path + "/dateline-card-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: place) }
    do {
      try FilledFolder.temporary(place, [("card.svg", Array(svg.utf8))])
    } catch {
      throw DiagnosticError(.publishCards, "The picture for links could not be written to \(place): \(error)")
    }
    let picture = place + "/card.png"
    guard ProgramRun.exitCode([CardPrinter.call, "--output", picture, place + "/card.svg"]) == 0,
      let data = FileManager.default.contents(atPath: picture)
    else {
      throw DiagnosticError(.publishCards, "rsvg-convert could not draw a picture for links; nothing was written.")
    }
    return [UInt8](data)
  }
}
