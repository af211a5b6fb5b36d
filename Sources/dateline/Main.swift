import DatelineCommandLine

@main
struct Main {
  static func main() async { await DatelineCommand.run() }
}
