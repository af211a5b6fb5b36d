/// One line on a terminal that is written over; silent in a pipe.
struct ProgressLine {
  let isShown: Bool

  func show(_ text: String) {
    guard isShown else { return }
    Terminal.write(Array("\r\u{1B}[K\(text)".utf8), to: 2)
  }

  func clear() {
    guard isShown else { return }
    Terminal.write(Array("\r\u{1B}[K".utf8), to: 2)
  }
}
