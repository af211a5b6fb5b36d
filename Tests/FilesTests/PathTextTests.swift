import Archives
import Files
import Testing

/// Paths as people type them, with slashes too many.
struct PathTextTests {
  @Test(arguments: [
    ("out/site/", "out/site", "out/", "site"), ("out/site//", "out/site", "out/", "site"), ("site", "site", "", "site"),
    ("/site", "/site", "/", "site"), ("/", "/", "/", ""), ("", "", "", ""), ("./a.b", "./a.b", "./", "a.b"),
    ("..", "..", "", ".."),
  ])
  func parts(_ path: String, _ bare: String, _ folder: String, _ last: String) {
    #expect(PathText.bare(path) == bare)
    #expect(PathText.folder(path) == folder)
    #expect(PathText.last(path) == last)
  }

  @Test(arguments: [("a", "a/x"), ("a/", "a/x"), ("a//", "a/x"), ("/", "/x"), (".", "./x")])
  func joined(_ folder: String, _ path: String) { #expect(PathText.joined(folder, "x") == path) }

  @Test func kinds() {
    #expect(FileKind("/dev/null") == .special)
    #expect(FileKind("/proc/self") == .link)
    #expect(FileKind("/proc/self", followsLink: true) == .folder)
    #expect(FileKind("/proc/self/status") == .file)
    #expect(FileKind("/nowhere") == nil)
  }
}
