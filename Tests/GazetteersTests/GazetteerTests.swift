import DatelineModel
import Foundation
import Gazetteers
import Testing

@Suite struct GazetteerTests {
  private func small() -> Gazetteer {
    var compiler = GazetteerCompiler()
    for line in [
      "6255147\t0\tAsia\tCONT\t29.8\t89.3\t\t0\t",
      "1168579\t6255147\tPakistan\tPCLI\t30\t70\tPK\t212215030\tپاکستان|=Pak",
      "3000000001\t1168579\tBalochistan\tADM1\t28.3\t65.9\tPK\t3427466\tBaluchistan",
      "1167528\t3000000001\tQuetta\tPPLA\t30.18414\t67.00141\tPK\t1565546\tKwatah|کوئٹہ",
      "7\t3000000001\tNew Quetta Town\tPPL\t30.2\t67.1\tPK\t900\t",
    ] {
      compiler.add(GazetteerCompiler.Row(tsv: Substring(line))!)
    }
    return Gazetteer(compiled: compiler.compiled())!
  }

  /// From a point so many kilometres in a direction: a degree of latitude has 111.19 km; over the date line; near a pole.
  @Test(arguments: [
    ((0.0, 0.0), 0.0, 111.195, (1.0, 0.0)), ((0.0, 179.5), 90.0, 111.195, (0.0, -179.5)),
    ((60.0, 10.0), 270.0, 55.597, (59.99, 9.0)), ((80.0, -179.0), 0.0, 555.97, (85.0, -179.0)),
  ])
  func aPointByDistanceAndDirection(
    from: (Double, Double), bearing: Double, kilometres: Double, expected: (Double, Double)
  ) {
    let point = GreatCircle.point(from.0, from.1, bearing: bearing, kilometres: kilometres)
    #expect(abs(point.latitude - expected.0) < 0.01 && abs(point.longitude - expected.1) < 0.01, "\(point)")
    #expect(abs(GreatCircle.kilometres(from.0, from.1, point.latitude, point.longitude) - kilometres) < 0.01)
  }

  @Test func aNameGivesAllWhoBearIt() {
    let gazetteer = small()
    #expect(gazetteer.places(named: "quetta").map(\.id) == [1_167_528])
    #expect(gazetteer.places(named: "New-Quetta Town").map(\.id) == [7])
    #expect(gazetteer.places(named: "کوئٹہ").map(\.name) == ["Quetta"])
    #expect(gazetteer.places(named: "Baluchistán").map(\.name) == ["Balochistan"])
    #expect(gazetteer.places(named: "Pak").map(\.name) == ["Pakistan"])
    #expect(gazetteer.places(named: "pak").isEmpty)
    #expect(gazetteer.places(named: "Nowhere").isEmpty)
  }

  @Test func placesKnowWhatTheyLieIn() {
    let gazetteer = small()
    let quetta = gazetteer.places(named: "Quetta")[0]
    #expect(gazetteer.ancestors(of: quetta).map(\.name) == ["Balochistan", "Pakistan", "Asia"])
    #expect(quetta.latitude == 30.18414)
    #expect(quetta.feature == .regionCapital)
    #expect(gazetteer.ancestors(of: quetta)[0].geonameID == nil)
  }

  @Test func compilingTwiceGivesTheSameBytes() {
    var a = GazetteerCompiler()
    var b = GazetteerCompiler()
    let rows = (1...50).map {
      GazetteerCompiler.Row(tsv: Substring("\($0)\t0\tTown \($0 % 7)\tPPL\t\($0)\t1\tPK\t\($0)\tAlt|Other \($0)"))!
    }
    for row in rows { a.add(row) }
    for row in rows.reversed() { b.add(row) }
    #expect(a.compiled() == b.compiled())
  }

  @Test(arguments: [[UInt8]](arrayLiteral: [], Array("DLGZ0002".utf8), [UInt8](repeating: 7, count: 400)))
  func otherBytesAreNoGazetteer(bytes: [UInt8]) {
    #expect(Gazetteer(compiled: bytes) == nil)
  }

  /// The names that this subject cannot do without, in the embedded gazetteer.
  @Test(arguments: [
    "Quetta", "Peshawar", "Gwadar", "Sibi", "Mach", "Machh", "Turbat", "Rawalpindi", "Islamabad", "Karachi", "Chaman",
    "Khuzdar",
    "Mastung", "Bannu", "Nushki", "Noshki", "Panjgur", "Dhadar", "Balochistan", "Khyber Pakhtunkhwa",
    "Gilgit-Baltistan",
    "Bolan Pass", "Mashkaf", "Mushkaf", "Lasbela", "Waziristan", "South Waziristan", "Gulf of Aden", "Dalbandin",
    "Taftan",
  ])
  func fixedList(name: String) {
    #expect(!Gazetteer.embedded.places(named: name).isEmpty)
  }

  @Test(arguments: [("Quetta", "PK"), ("London", "GB"), ("Paris", "FR"), ("Singapore", "SG"), ("Islamabad", "PK")])
  func theLargestComesFirst(name: String, country: String) {
    #expect(Gazetteer.embedded.places(named: name).first?.country == country)
  }

  @Test func distances() {
    #expect(abs(GreatCircle.kilometres(0, 0, 0, 180) - 20015) < 1)
    #expect(GreatCircle.kilometres(30, 67, 30, 67) == 0)
  }

  @Test func theMapHasPakistanAndItsRegions() {
    let extent = BaseMap.Extent(west: 66, south: 29, east: 68, north: 31)
    let shapes = BaseMap.embedded.shapes(in: extent, kinds: [.country, .region])
    #expect(shapes.contains { $0.kind == .country && $0.country == "PK" })
    #expect(shapes.filter { $0.kind == .region }.count >= 1)
    #expect(shapes.allSatisfy { $0.rings.allSatisfy { $0.count > 1 } })
  }
}

@Suite struct MappedGazetteerTests {
  /// A file in the temporary folder that is gone behind `body`.
  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "dateline-\(UUID().uuidString).bin")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try body(file.path)
  }

  @Test func aMappedOneAnswersAsTheEmbeddedOne() throws {
    let embedded = Gazetteer.embedded
    try withFile(embedded.compiled) { path in
      let mapped = try #require(Gazetteer(mapping: path))
      #expect(mapped.count == embedded.count)
      #expect(!mapped.isEmbedded)
      for name in ["Quetta", "Mach", "کوئٹہ", "US", "Springfield", "Nowhere at all"] {
        let places = mapped.places(named: name)
        #expect(places == embedded.places(named: name), "\(name)")
        #expect(places.map(mapped.ancestors(of:)) == places.map(embedded.ancestors(of:)), "\(name)")
      }
    }
  }

  @Test func whatIsNoGazetteerIsNotMapped() throws {
    #expect(Gazetteer(mapping: "/nowhere/gazetteer.bin") == nil)
    #expect(Gazetteer(mapping: "/") == nil)
    try withFile([]) { #expect(Gazetteer(mapping: $0) == nil) }
    try withFile(Array(Gazetteer.embedded.compiled.dropLast())) { #expect(Gazetteer(mapping: $0) == nil) }
  }

  /// Offsets and counts that point behind the end: fewer answers, no memory that is not its own.
  @Test func aDamagedOneIsReadWithinItsBytes() {
    var compiler = GazetteerCompiler()
    compiler.add(GazetteerCompiler.Row(tsv: "6\t0\tBalochistan\tADM1\t28\t67\tPK\t0\tBaluchistan")!)
    compiler.add(GazetteerCompiler.Row(tsv: "7\t6\tQuetta\tPPLA\t30.18\t67\tPK\t1565546\tKwatah")!)
    let sound = compiler.compiled()
    let whole = Gazetteer(compiled: sound)
    #expect(whole?.places(named: "Kwatah").map(\.name) == ["Quetta"])
    #expect(whole?.places(named: "Kwatah").first.map { whole?.ancestors(of: $0).map(\.name) } == ["Balochistan"])
    for at in 8..<sound.count {
      for byte: UInt8 in [0, 0x7F, 0x80, 0xFF] {
        var damaged = sound
        damaged[at] = byte
        guard let gazetteer = Gazetteer(compiled: damaged) else { continue }
        for place in ["Kwatah", "Quetta", "Balochistan"].flatMap(gazetteer.places) {
          #expect(0..<Int32(gazetteer.count) ~= place.row, "byte \(at)")
          #expect(gazetteer.ancestors(of: place).allSatisfy { 0..<Int32(gazetteer.count) ~= $0.row }, "byte \(at)")
        }
        _ = gazetteer.place(geonameID: 7)
      }
    }
  }
}
