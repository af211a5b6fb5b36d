import JSONText
import Testing

/// A description writes an object and reads it back.
@Suite struct JSONFormTests {
  private enum Colour: String, WrittenAsText { case red, green }

  private struct Pin: JSONDescribed, Equatable {
    typealias Context = Int

    var name = "a"
    var colour: Colour?
    var size = 1
    var weight: Double?
    var isLost = false
    var tags: [Colour]?
    var inner: [Pin] = []

    static func described<Form: JSONForm<Pin, Int>>(_ form: Form) throws(Form.Failure) -> Pin {
      let name = try form.text("name") { $0.name }
      let colour = try form.text("colour") { $0.colour }
      let size = try form.number("size") { $0.size }
      form.derived { w, pin in w.member("double", pin.size * 2) }
      let weight = try form.decimal("weight", places: 1) { $0.weight }
      let isLost = try form.mark("lost") { $0.isLost }
      let tags = try form.texts("tags", if: true) { $0.tags }
      let inner = try form.list("inner") { $0.inner }
      return try form.settled({ $0 }) {
        size > form.context
          ? nil : Pin(name: name, colour: colour, size: size, weight: weight, isLost: isLost, tags: tags, inner: inner)
      }
    }
  }

  private func read(_ text: String) throws -> Pin {
    try JSONFormReading<Pin, Int>.read(try #require(JSONReader.read(text)), 10)
  }

  @Test func membersStandInTheirOrder() {
    let pin = Pin(colour: .red, weight: 0.25, tags: [.green], inner: [Pin(isLost: true)])
    #expect(
      String(decoding: JSONFormWriting.bytes(pin, 10), as: UTF8.self)
        == "{\"name\":\"a\",\"colour\":\"red\",\"size\":1,\"double\":2,\"weight\":0.3,\"tags\":[\"green\"],"
        + "\"inner\":[{\"name\":\"a\",\"colour\":null,\"size\":1,\"double\":2,\"weight\":null,\"lost\":true,\"inner\":[]}]}"
    )
  }

  @Test(arguments: [nil, [], [true, false]])
  func whatIsWrittenIsReadBack(tags: [Bool]?) throws {
    let pin = Pin(
      name: "ü \"x\"\n", colour: .green, size: 10, weight: 1.5, tags: tags?.map { $0 ? .red : .green },
      inner: [Pin(), Pin(isLost: true)])
    #expect(try read(String(decoding: JSONFormWriting.bytes(pin, 10), as: UTF8.self)) == pin)
  }

  @Test func whatMayBeMissingMayBeMissing() throws {
    #expect(try read("{\"size\":3,\"name\":\"b\",\"other\":[1]}") == Pin(name: "b", size: 3))
  }

  @Test(
    arguments: [
      ("{\"name\":\"b\"}", "size"), ("{\"name\":1,\"size\":1}", "name"), ("{\"name\":\"b\",\"size\":\"1\"}", "size"),
      ("{\"name\":\"b\",\"size\":1,\"colour\":\"blue\"}", "colour"), ("{\"name\":\"b\",\"size\":1,\"lost\":0}", "lost"),
      ("{\"name\":\"b\",\"size\":1,\"tags\":[\"blue\"]}", "tags"),
      ("{\"name\":\"b\",\"size\":1,\"inner\":{}}", "inner"),
      ("{\"name\":\"b\",\"size\":1,\"inner\":[{\"name\":\"c\"}]}", "size"), ("{\"name\":\"b\",\"size\":11}", nil),
      ("[]", nil),
    ] as [(String, String?)])
  func whatDoesNotFitIsAnError(text: String, member: String?) throws {
    #expect(throws: JSONFormError(member: member)) { try read(text) }
  }
}
