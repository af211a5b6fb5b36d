import DatelineModel
import Rendering

/// The account of what was read, on standard error.
enum IntakeLines {
  /// More files than this are summed up; the page has a line for each.
  private static let limit = 100

  static func show(_ briefing: Briefing) {
    let lines = briefing.intakeLines
    Terminal.error(lines[0])
    for (line, text) in zip(briefing.intake.lines, lines.dropFirst())
    where lines.count <= limit || line.outcome == .notRead {
      Terminal.error(text)
    }
  }
}
