import DatelineModel
import Pipeline
import ArgumentParser

/// The option that moves limits; LIMITS.md tells what each is for.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Move a limit: \(Limits.named.map(\.name).joined(separator: ", ")); may be given several times.",
      valueName: "name=number"))
  var limit: [String] = []

  /// Moves the limits of the settings and gives them the machine's clock; throws where a limit is not known.
  func apply(to settings: inout Annotator.Settings) throws {
    for assignment in limit where !settings.limits.set(assignment) {
      throw CommandTrouble(
        .usage,
        "usage: \"\(assignment)\" moves no limit; write one of \(Limits.named.map(\.name).joined(separator: ", ")) as text=1000000."
      )
    }
    let start = ContinuousClock.now
    settings.clock = { start.duration(to: .now) }
  }
}
