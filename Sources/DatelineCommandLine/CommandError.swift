/// Why a command ended early: the exit code and the words for the terminal.
struct CommandError: Error {
  /// The exit codes that DESIGN promises.
  enum Code: Int32 {
    case findings = 1
    case usage = 2
    case input = 3
    case output = 4
    case verification = 5
  }

  let code: Code
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
