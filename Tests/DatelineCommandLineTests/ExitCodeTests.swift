import BuiltPrograms
import Foundation
import Testing

/// The exit codes that `--help` promises, and a code in every message.
@Suite struct ExitCodeTests {
  private static let rain = "Rain\n\nIt rained in Quetta on 9 May 2024, and two people were killed when a wall fell."

  /// A folder with a site of one story in it.
  private func site() throws -> URL {
    let folder = try BuiltProgram.folder()
    try FileManager.default.createDirectory(at: folder.appending(path: "s/rain"), withIntermediateDirectories: true)
    try Data(Self.rain.utf8).write(to: folder.appending(path: "s/rain/a.txt"))
    return folder
  }

  private func expect(_ arguments: [String], in folder: URL, status: Int32, _ words: String) throws {
    let outcome = try BuiltProgram.run(arguments, in: folder)
    #expect(outcome.status == status, "\(arguments) \(outcome.errors)")
    #expect((outcome.output + outcome.errors).contains(words), "\(arguments) \(outcome.errors)")
  }

  @Test func publish() throws {
    let folder = try site()
    try expect(
      ["publish", "s", "--output", "out"], in: folder, status: 0, "out/index.html: 1 story, 1 article (1 read")
    try expect(["publish", "s", "--output", "out"], in: folder, status: 0, "(0 read anew)")
    try expect(["publish", "s", "--strict"], in: folder, status: 1, "publication.unknown: ")
    try expect(["publish", "s", "--base-url", "example.org"], in: folder, status: 2, "usage: ")
    try expect(["publish", "s", "--templates", "none"], in: folder, status: 2, "usage: ")
    try expect(["publish", "nowhere"], in: folder, status: 3, "input.missing: ")
    try expect(["publish", "s/rain"], in: folder, status: 3, "publish.no-stories: ")
    try expect(["publish", "s", "--output", "/proc/nowhere/out"], in: folder, status: 4, "output.unwritable: ")
    try expect(["publish", "s", "--output", "s/rain"], in: folder, status: 4, "output.foreign-files: ")
  }

  /// Without Pagefind the option says so, and nothing is written.
  @Test func searchNeedsItsProgram() throws {
    let folder = try site()
    let outcome = try BuiltProgram.shell(
      "PATH=$(dirname $(command -v dateline)) dateline publish s --output out --search || echo $?", in: folder)
    #expect(outcome.output.hasSuffix("2\n") && outcome.errors.contains("publish.search: "), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "out").path))
  }

  @Test func nothingRead() throws {
    let folder = try site()
    try Data("%PDF-1.4 no more".utf8).write(to: folder.appending(path: "s/paper.pdf"))
    try expect(["annotate", "nosuch.html"], in: folder, status: 3, "input.missing")
    try expect(["annotate", "s/paper.pdf"], in: folder, status: 3, "input.kind")
    try expect(["annotate", "s"], in: folder, status: 0, "input.kind")
    try expect(["report", "s", "--output", "out"], in: folder, status: 0, "2 files: 1 article, 1 not read")
    try expect(["report", "s", "--output", "out", "--strict"], in: folder, status: 1, "input.kind: ")
    try expect(["report", "out"], in: folder, status: 3, "input.no-articles: ")
  }

  @Test(arguments: ["طوفان", "سیلاب", "Überflutung in Köln"]) func titlesOfEveryScriptHaveAFolder(title: String) throws
  {
    let folder = try site()
    let outcome = try BuiltProgram.run(["report", "s/rain", "--title", title, "--format", "json"], in: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "Output").path)
    #expect(outcome.status == 0 && names.count == 1 && names != ["story"], "\(names)")
    if title.hasPrefix("Ü") { #expect(names == ["uberflutung-in-koln"]) }
  }

  @Test func mistypedCommandsAndAddresses() throws {
    let folder = try site()
    for (word, meant) in [("reprot", "report"), ("Publish", "publish"), ("verfy", "verify"), ("diif", "diff")] {
      try expect(
        [word, "s"], in: folder, status: 2, "no command \"dateline \(word)\"; did you mean \"dateline \(meant)\"?")
    }
    try expect(["theme", "exprot"], in: folder, status: 2, "did you mean \"dateline theme export\"?")
    let far = try BuiltProgram.run(["frobnicate"], in: folder)
    #expect(far.status == 2 && !far.errors.contains("did you mean"), "\(far.errors)")
    try expect(["help", "report"], in: folder, status: 0, "Make a briefing")
    try expect(
      ["report", "https://example.org/rain"], in: folder, status: 3, "dateline-fetch https://example.org/rain")
    let name = try BuiltProgram.run(["report", "https.html"], in: folder)
    #expect(name.status == 3 && !name.errors.contains("dateline-fetch"), "\(name.errors)")
  }

  @Test func whatWasWritten() throws {
    let folder = try site()
    try expect(
      ["report", "s", "--format", "markdown", "--output", "out"], in: folder, status: 0, "out/briefing.md: 1 article, ")
    try expect(
      ["report", "s", "--format", "markdown,json", "--output", "out"], in: folder, status: 0, "out/briefing.json")
    try expect(
      ["report", "s", "--output", "out"], in: folder, status: 0, "out/index.html: 1 article, 1 entry, 1 place\n")
  }

  @Test func zonesByName() throws {
    let folder = try site()
    for zone in ["Europe/London", "America/New_York", "asia/karachi", "+05:00"] {
      try expect(["report", "s/rain", "--time-zone", zone, "--output", "out"], in: folder, status: 0, "out/index.html")
    }
    try expect(
      ["report", "s/rain", "--time-zone", "Europe/Londn"], in: folder, status: 2,
      "usage: The zone \"Europe/Londn\" is not known; did you mean Europe/London?")
  }

  @Test func aThemeThatIsNotSound() throws {
    let folder = try site()
    try expect(["theme", "export", "theme"], in: folder, status: 0, "theme/site/index.html")
    try expect(["theme", "export", "theme"], in: folder, status: 4, "output.foreign-files: ")
    let file = folder.appending(path: "theme/site/bottom.html")
    let own = try String(contentsOf: file, encoding: .utf8)
    try Data(("{{nothing}}\n" + own).utf8).write(to: file)
    try expect(
      ["publish", "s", "--templates", "theme"], in: folder, status: 2, "template.unknown-name: site/bottom.html:1: ")
    try Data(own.replacingOccurrences(of: "feed.atom", with: "food.atom").utf8).write(to: file)
    try expect(["publish", "s", "--templates", "theme"], in: folder, status: 5, "publish.broken-link: ")
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "Output").path))
    try Data(own.utf8).write(to: file)
    try Data("p {}".utf8).write(to: folder.appending(path: "theme/sytle.css"))
    try expect(
      ["publish", "s", "--templates", "theme"], in: folder, status: 0, "template.unused: Nothing uses \"sytle.css\"")
  }

  @Test func diff() throws {
    let folder = try site()
    try expect(["report", "s/rain", "--output", "a"], in: folder, status: 0, "a/index.html")
    try Data((Self.rain + " Ten people were injured in Ziarat on 10 May 2024.").utf8).write(
      to: folder.appending(path: "s/rain/a.txt"))
    try expect(["report", "s/rain", "--output", "b"], in: folder, status: 0, "b/index.html")
    try expect(["diff", "a", "a"], in: folder, status: 0, "Nothing changed.")
    try expect(["diff", "a", "b"], in: folder, status: 0, "+ 2024-05-10  Ten people were injured in Ziarat")
    try expect(["diff", "a", "b", "--json"], in: folder, status: 0, "\"redated\": []")
    try expect(["diff", "a", "b", "--html", "c.html"], in: folder, status: 0, "Added: 1")
    #expect(FileManager.default.fileExists(atPath: folder.appending(path: "c.html").path))
    try expect(["diff", "a", "b", "--html", "d.html", "--interface-language", "fr"], in: folder, status: 0, "Added: 1")
    let french = try String(contentsOf: folder.appending(path: "d.html"), encoding: .utf8)
    #expect(french.contains("<html lang=\"fr\" dir=\"ltr\">") && french.contains("Ajoutées (1)"))
    try expect(
      ["diff", "a", "b", "--html", "e.html", "--interface-language", "xx"], in: folder, status: 2,
      "template.unknown-name")
    try expect(["diff", "a", "b", "--strict"], in: folder, status: 1, "comparison.differs: ")
    try expect(["diff", "a", "nowhere"], in: folder, status: 3, "input.missing: ")
    try expect(["diff", "a", "s"], in: folder, status: 3, "comparison.unreadable: ")
    try expect(["diff", "a", "b", "--html", "/proc/c.html"], in: folder, status: 4, "output.unwritable: ")
  }

  @Test func anotherGazetteer() throws {
    let folder = try site()
    try expect(["report", "s/rain", "--gazetteer", "none"], in: folder, status: 3, "input.missing: ")
    try expect(["report", "s/rain", "--gazetteer", "s/rain/a.txt"], in: folder, status: 3, "input.unreadable: ")
  }

  @Test func versionTellsWhatDecides() throws {
    let outcome = try BuiltProgram.run(["--version"], in: BuiltProgram.folder())
    let lines = outcome.output.split(separator: "\n")
    #expect(outcome.status == 0)
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("dateline ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("gazetteer sha256:") == true)
    #expect(lines.dropFirst(2).first?.hasPrefix("time zones 20") == true)
    #expect(lines.last?.hasPrefix("libxml2 2.") == true)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(shell: String) throws {
    let outcome = try BuiltProgram.run(["--generate-completion-script", shell], in: BuiltProgram.folder())
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("publish"))
  }

  @Test func wrongUse() throws {
    try expect(["publish"], in: BuiltProgram.folder(), status: 2, "Missing expected argument")
    try expect(["nothing"], in: BuiltProgram.folder(), status: 2, "nothing")
  }
}

@Suite struct ManualTests {
  /// The manual is made by ArgumentParser's generate-manual; this tells when that has to be done again.
  @Test func theManualNamesEverySubcommand() throws {
    let manual = try String(contentsOf: BuiltProgram.root.appending(path: "Documentation/dateline.1"), encoding: .utf8)
    for name in ["report", "publish", "serve", "diff", "archive", "verify", "annotate", "theme", "gazetteer"] {
      #expect(manual.contains(".It Em \(name)"), "\(name)")
    }
  }
}
