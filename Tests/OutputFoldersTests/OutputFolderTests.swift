import DatelineModel
import Foundation
import OutputFolders
import ScratchFolders
import Testing

/// Folders in folders: written whole or not at all, and nothing of others is touched.
@Suite struct OutputFolderTests {
  private func folder() throws -> String {
    try Scratch.folder().path
  }

  private func file(_ name: String, _ text: String = "x") -> OutputFile {
    OutputFile(name: name, bytes: Array(text.utf8))
  }

  private func code(_ files: [OutputFile], to folder: String) -> DiagnosticCode? {
    do {
      try OutputFolder.write(files, to: folder)
      return nil
    } catch {
      return (error as? DiagnosticError)?.diagnostic.code
    }
  }

  @Test func foldersInFoldersAreReplacedWhole() throws {
    let target = try folder() + "/site"
    try OutputFolder.write([file("a/b/c.html"), file("a/d.html")], to: target)
    try OutputFolder.write([file("a/d.html", "new"), file("e/f.html")], to: target)
    #expect(try String(contentsOfFile: target + "/a/d.html", encoding: .utf8) == "new")
    #expect(!FileManager.default.fileExists(atPath: target + "/a/b"))
    #expect(FileManager.default.fileExists(atPath: target + "/e/f.html"))
  }

  /// What another program reads lies in a folder that was not there before, also where no file of it has a folder of its own.
  @Test func aTemporaryFolderIsNewAndFilled() throws {
    let place = try folder() + "/records"
    try FilledFolder.temporary(place, [("a.html", Array("x".utf8)), ("b/c.html", Array("y".utf8))])
    #expect(try String(contentsOfFile: place + "/a.html", encoding: .utf8) == "x")
    #expect(try String(contentsOfFile: place + "/b/c.html", encoding: .utf8) == "y")
    #expect(throws: (any Error).self) { try FilledFolder.temporary(place, []) }
  }

  /// What killed runs left is cleared away; what a living run writes, and what others named so, is not.
  @Test func leftoversOfKilledRunsAreClearedAway() throws {
    let home = try folder()
    // No process has so high a number; the first one is always there.
    for name in [".dateline-4194999-site/a", ".dateline-1-site/a", ".dateline-4194999-other/a", ".dateline-x-site/a"] {
      let file = URL(filePath: home + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: file)
    }
    try OutputFolder.write([file("a.html")], to: home + "/site/")
    let names = try FileManager.default.contentsOfDirectory(atPath: home).sorted()
    #expect(names == [".dateline-1-site", ".dateline-4194999-other", ".dateline-x-site", "site"])
    let locked = home + "/.dateline-4194999-site"
    try FileManager.default.createDirectory(atPath: locked, withIntermediateDirectories: true)
    let descriptor = open(locked, O_RDONLY)
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    try OutputFolder.write([file("a.html")], to: home + "/site")
    #expect(FileManager.default.fileExists(atPath: locked))
    close(descriptor)
    try OutputFolder.write([file("a.html")], to: home + "/site")
    #expect(!FileManager.default.fileExists(atPath: locked))
  }

  /// Two containers on one volume may give two processes one number: what is locked stays, and another name is taken.
  @Test func aWriterOfTheSameNumberIsLeftAlone() throws {
    let home = try folder()
    let own = "/.dateline-\(getpid())-"
    for name in ["site", "a.html"] {
      try FileManager.default.createDirectory(atPath: home + own + name, withIntermediateDirectories: true)
    }
    let descriptors = ["site", "a.html"].map { open(home + own + $0, O_RDONLY) }
    for descriptor in descriptors { #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0) }
    func write() throws -> [String] {
      try OutputFolder.write([file("a.html")], to: home + "/site")
      try OutputFolder.replaceFile([1], at: home + "/a.html")
      return try FileManager.default.contentsOfDirectory(atPath: home).sorted()
    }
    #expect(try write() == [".dateline-\(getpid())-a.html", ".dateline-\(getpid())-site", "a.html", "site"])
    for descriptor in descriptors { close(descriptor) }
    #expect(try write() == ["a.html", "site"])
  }

  @Test(arguments: ["mine.txt", "a/mine.txt", "a/b/mine.txt", "own/"])
  func whatOthersPutThereStopsIt(name: String) throws {
    let target = try folder() + "/site"
    try OutputFolder.write([file("a/b/c.html", "old")], to: target)
    if name.hasSuffix("/") {
      try FileManager.default.createDirectory(atPath: target + "/" + name, withIntermediateDirectories: true)
    } else {
      try Data("mine".utf8).write(to: URL(filePath: target + "/" + name))
    }
    #expect(code([file("a/b/c.html", "new")], to: target) == .outputForeign)
    #expect(try String(contentsOfFile: target + "/a/b/c.html", encoding: .utf8) == "old")
    #expect(FileManager.default.fileExists(atPath: target + "/" + name))
  }

  @Test func aLinkInPlaceOfAFolderOfOursIsForeign() throws {
    let elsewhere = try folder()
    try Data("mine".utf8).write(to: URL(filePath: elsewhere + "/c.html"))
    let target = try folder() + "/site"
    try OutputFolder.write([file("a/c.html")], to: target)
    try FileManager.default.removeItem(atPath: target + "/a")
    try FileManager.default.createSymbolicLink(atPath: target + "/a", withDestinationPath: elsewhere)
    #expect(code([file("a/c.html", "new")], to: target) == .outputForeign)
    #expect(try String(contentsOfFile: elsewhere + "/c.html", encoding: .utf8) == "mine")
  }

  @Test func aFolderBehindALinkIsReplacedThere() throws {
    let parent = try folder()
    try FileManager.default.createDirectory(atPath: parent + "/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: parent + "/public", withDestinationPath: parent + "/real")
    try OutputFolder.write([file("a/b.html", "one")], to: parent + "/public")
    try OutputFolder.write([file("a/b.html", "two")], to: parent + "/public/")
    #expect(try String(contentsOfFile: parent + "/real/a/b.html", encoding: .utf8) == "two")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: parent + "/public") == parent + "/real")
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent).sorted() == ["public", "real"])
  }

  @Test(arguments: [
    "../x", "a/../x", "/x", "a//x", "a/", "", ".", "a\u{0}b", "a\nb", String(repeating: "n", count: 256),
  ])
  func namesThatLeaveTheFolderAreRefused(name: String) throws {
    let parent = try folder()
    #expect(code([file(name)], to: parent + "/site") == .outputUnwritable)
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent).isEmpty)
  }

  @Test func oneFileIsReplacedAndALinkIsLeftAlone() throws {
    let parent = try folder()
    try OutputFolder.replaceFile(Array("one".utf8), at: parent + "/a.html")
    try OutputFolder.replaceFile(Array("two".utf8), at: parent + "/a.html")
    #expect(try String(contentsOfFile: parent + "/a.html", encoding: .utf8) == "two")
    try FileManager.default.createSymbolicLink(atPath: parent + "/b.html", withDestinationPath: parent + "/a.html")
    #expect(throws: DiagnosticError.self) {
      try OutputFolder.replaceFile(Array("three".utf8), at: parent + "/b.html")
    }
    #expect(try String(contentsOfFile: parent + "/a.html", encoding: .utf8) == "two")
  }

  /// A story is replaced by itself, never by another whose title comes to the same name.
  @Test func anotherStoryOfOneNameIsLeftAlone() throws {
    let home = try folder()
    func place(_ story: String) throws -> String {
      let target = OutputFolder.place(for: story, named: "rain-in-quetta", in: home)
      try OutputFolder.write([file("a.html", story)], to: target, story: story)
      return String(target.dropFirst(home.count + 1))
    }
    #expect(try place("Rain in Quetta") == "rain-in-quetta")
    let other = try place("Rain in Quetta?")
    #expect(other.hasPrefix("rain-in-quetta-") && other.count == 23)
    #expect(try place("Rain in  Quetta") == "rain-in-quetta")
    #expect(try place("Rain in Quetta?") == other)
    #expect(try place("Rain, in Quetta") != other)
    #expect(try String(contentsOfFile: home + "/rain-in-quetta/a.html", encoding: .utf8) == "Rain in  Quetta")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home).count == 3)
    // What an earlier version wrote does not say whose it is, and is replaced as it was.
    try OutputFolder.write([file("a.html")], to: home + "/old")
    #expect(OutputFolder.place(for: "Old", named: "old", in: home) == home + "/old")
  }
}
