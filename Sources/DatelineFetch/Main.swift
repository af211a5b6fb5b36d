@main
struct Main {
  static func main() { FetchCommand.start() }
}
