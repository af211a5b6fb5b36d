import BuiltPrograms
import Foundation
import PrintedPages
import ScratchFolders
import Testing

/// Texts of printed pages, without what belongs to the paper.
@Suite struct PrintedTextTests {
  @Test func headsFeetAndNumbersAreLeftOut() {
    let pages = [
      "3/5/22, 9:00 AM\nWeir gate jams at Marlow\n\nA gate jammed on Tues-\nday, and the river rose.\n\nhttps://a.example.org/weir 1/2\n",
      "3/5/22, 9:00 AM\nWeir gate jams at Marlow\n\nTwelve boats were moved, the board said, and\n\nhttps://a.example.org/weir 2/2\n",
      "3/5/22, 9:00 AM\nWeir gate jams at Marlow\n\nnobody was hurt.\n7\n",
    ]
    #expect(
      PrintedText.joined(pages)
        == "Weir gate jams at Marlow\n\nA gate jammed on Tuesday, and the river rose.\n\nTwelve boats were moved, the board said, and nobody was hurt."
    )
  }

  @Test(arguments: [
    ([], ""), ([""], ""), (["One line"], "One line"),
    // A line that ends early ends its paragraph; a full one does not.
    (
      [
        "It rained in the valley for three days on end.\nThe mill stood.\nA bridge fell, and nobody went over it again."
      ],
      "It rained in the valley for three days on end. The mill stood.\n\nA bridge fell, and nobody went over it again."
    ),
    // A compound keeps its hyphen before a capital.
    (["The Anglo-\nFrench works"], "The Anglo- French works"),
  ])
  func paragraphs(_ pages: [String], _ expected: String) { #expect(PrintedText.joined(pages) == expected) }

  @Test func whatIsNoPDFIsDamaged() {
    #expect(throws: PDFPages.Failure.damaged) { try PDFPages.read(Array("%PDF-1.4\nno more".utf8)) }
    #expect(throws: PDFPages.Failure.damaged) { try PDFPages.read([]) }
  }

  /// The fixture was printed by Chromium.
  @Test func aPrintedPageIsReadByTheProgram() throws {
    let folder = try BuiltProgram.folder()
    let fixture = ProjectFolder.root.appending(path: "Tests/IntakeFixtures/weir.pdf")
    try FileManager.default.copyItem(at: fixture, to: folder.appending(path: "weir.pdf"))
    let first = try BuiltProgram.run("dateline-pdf", ["."], in: folder)
    #expect(first.status == 0 && first.output.hasSuffix("weir.pdf.txt\n"))
    let text = try String(contentsOf: folder.appending(path: "weir.pdf.txt"), encoding: .utf8)
    #expect(
      text.hasPrefix("Weir gate jams at Marlow\n\n") && text.hasSuffix("A diver will look at the gate on Monday.\n"))
    #expect(!text.contains("1/2") && !text.contains("weir.html"))
    let again = try BuiltProgram.run("dateline-pdf", ["weir.pdf"], in: folder)
    #expect(again.status == 0 && again.errors.hasPrefix("story.exists: "))
  }

  /// Each message, and the exit code that goes with it.
  @Test(arguments: [
    ("none.pdf", nil, "input.unreadable: ", 3), ("a.pdf", "no PDF", "input.unreadable: ", 3),
    (
      "a.pdf",
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
      "input.empty: ", 3
    ), (".", nil, "input.no-articles: ", 3),
  ])
  func messages(_ name: String, _ content: String?, _ message: String, _ status: Int32) throws {
    let folder = try BuiltProgram.folder()
    if let content { try Data(content.utf8).write(to: folder.appending(path: name)) }
    let run = try BuiltProgram.run("dateline-pdf", [name], in: folder)
    #expect(run.status == status && run.errors.hasPrefix(message), "\(run)")
  }

  @Test func aTextThatCannotBeWrittenIsTold() throws {
    let folder = try BuiltProgram.folder()
    let fixture = ProjectFolder.root.appending(path: "Tests/IntakeFixtures/weir.pdf")
    // A file system that cannot be written to, whoever asks.
    try FileManager.default.createSymbolicLink(at: folder.appending(path: "weir.pdf"), withDestinationURL: fixture)
    let run = try BuiltProgram.shell("(ulimit -f 0; exec dateline-pdf weir.pdf) 2>&1 | cat", in: folder)
    #expect(run.status == 4 && run.output.hasPrefix("output.unwritable: "), "\(run)")
  }
}
