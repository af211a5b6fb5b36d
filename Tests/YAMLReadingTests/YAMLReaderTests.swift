import Testing
import YAMLReading

/// Texts → values with their places, and what is refused where.
@Suite struct YAMLReaderTests {
  private func read(_ text: String) throws -> YAMLValue? { try YAMLReader.read(Array(text.utf8)) }

  /// A value in one line: `{a: "x", b: ["1"]}`.
  private func dump(_ value: YAMLValue) -> String {
    switch value.content {
    case .text(let text, let isPlain): isPlain ? text : "\"\(text)\""
    case .list(let elements): "[" + elements.map(dump).joined(separator: ", ") + "]"
    case .mapping(let members): "{" + members.map { "\($0.name): \(dump($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  @Test(arguments: [
    ("title: The Jaffar Express", "{title: The Jaffar Express}"), ("- a\n- 'b'\n", "[a, \"b\"]"),
    (
      "a: [1, yes, 2025-03-11]\nb:\n  c: |\n    two\n    lines\n", "{a: [1, yes, 2025-03-11], b: {c: \"two\nlines\n\"}}"
    ),
    ("a: # nothing\nb: ~\n", "{a: , b: ~}"), ("\u{FEFF}title: چمن\r\n", "{title: چمن}"), ("{a: 1}", "{a: 1}"),
    ("--- \na: 1\n...\n", "{a: 1}"), ("text: \"He said: “no”\"", "{text: \"He said: “no”\"}"),
  ])
  func values(text: String, expected: String) throws {
    #expect(dump(try #require(try read(text))) == expected)
  }

  @Test(arguments: ["", "# nothing but a comment\n\n"])
  func nothing(text: String) throws { #expect(try read(text) == nil) }

  @Test func everyValueKnowsItsPlace() throws {
    let value = try #require(try read("# first\nname: x\nlist:\n  - ä: 1\n  - b\n"))
    let members = try #require(value.members)
    #expect(members[0].place == YAMLPlace(line: 2, column: 1))
    #expect(members[0].value.place == YAMLPlace(line: 2, column: 7))
    let elements = try #require(members[1].value.elements)
    #expect(elements[0].members?[0].value.place == YAMLPlace(line: 4, column: 8))
    #expect(elements[1].place == YAMLPlace(line: 5, column: 5))
  }

  @Test func whatScalarsAre() throws {
    let value = try #require(try read("[true, 'true', yes, null, 'null', '', 12]"))
    let elements = try #require(value.elements)
    #expect(elements.map(\.flag) == [true, nil, nil, nil, nil, nil, nil])
    #expect(elements.map(\.isNull) == [false, false, false, true, false, false, false])
    #expect(elements.map(\.text) == ["true", "true", "yes", nil, "null", "", "12"])
  }

  @Test(arguments: [
    ("a: 1\na: 2\n", YAMLError.Kind.duplicateKey, 2, 1), ("a:\n  b: 1\n  \"b\": 2\n", .duplicateKey, 3, 3),
    ("a: 1\n  b: 2\n", .syntax, 2, 4), ("a: \"open", .syntax, 1, 9), ("a: [1, 2", .syntax, 1, 9),
    ("a:\n\t- b\n", .syntax, 2, 1), ("key\nother: 1\n", .syntax, 2, 6), ("a: &x 1\nb: *x\n", .unsupported, 1, 4),
    ("a: *x\n", .unsupported, 1, 4), ("a: !!str 1\n", .unsupported, 1, 4), ("a: 1\n---\nb: 2\n", .unsupported, 3, 1),
    ("[a]: 1\n", .unsupported, 1, 1), ("? {a: 1}\n: 2\n", .unsupported, 1, 3), (": 1\n", .syntax, 1, 1),
    ("~: 1\n", .unsupported, 1, 1),
    ("a: 1\na: 2\nb: \"open", .duplicateKey, 2, 1),
  ])
  func refused(text: String, kind: YAMLError.Kind, line: Int, column: Int) {
    #expect {
      try read(text)
    } throws: { error in
      let error = error as? YAMLError
      return error?.kind == kind && error?.place == YAMLPlace(line: line, column: column) && error?.message != ""
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect {
      try YAMLReader.read(Array("a: ".utf8) + [0xFF, 0xFE])
    } throws: { ($0 as? YAMLError)?.kind == .syntax }
  }

  @Test func depthAndSizeAreLimited() throws {
    let deep =
      String(repeating: "[", count: YAMLReader.depthLimit) + String(repeating: "]", count: YAMLReader.depthLimit)
    #expect(try read(deep) != nil)
    for text in ["[" + deep + "]", String(repeating: "[", count: 100_000), String(repeating: "- ", count: 10_000)] {
      #expect { try read(text) } throws: { ($0 as? YAMLError)?.kind == .limit }
    }
    #expect {
      try YAMLReader.read([UInt8](repeating: 0x20, count: YAMLReader.sizeLimit + 1))
    } throws: { ($0 as? YAMLError)?.kind == .limit }
  }

  /// The "billion laughs": each line stands for ten of the one before.
  @Test func aliasesDoNotMultiply() {
    var text = "a0: &a0 x\n"
    for n in 1...9 { text += "a\(n): &a\(n) [" + String(repeating: "*a\(n - 1),", count: 10) + "]\n" }
    #expect { try read(text) } throws: { ($0 as? YAMLError)?.kind == .unsupported }
  }
}
