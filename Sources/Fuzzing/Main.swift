import Foundation
import Mutations

/// `dateline-fuzz COUNT SEED FOLDER …`: reads COUNT inputs, damaged and composed, with every reader in turn and stops at the first that
/// crashes, hangs or gives what is not sound. The same count, seed and folders give the same inputs on every machine.
///
/// `--only CASE` reads one of them again; its bytes are then written to `fuzz-CASE.bin`.
@main
struct Main {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var only: Int?
    if let flag = arguments.firstIndex(of: "--only"), flag + 1 < arguments.count {
      only = Int(arguments[flag + 1])
      arguments.removeSubrange(flag...(flag + 1))
    }
    guard arguments.count >= 3, let count = Int(arguments[0]), let seed = UInt64(arguments[1]) else {
      print("usage: dateline-fuzz COUNT SEED FOLDER … [--only CASE]")
      exit(2)
    }
    let bags = try BagFolder()
    defer { bags.remove() }
    let run = FuzzRun(seed: seed, seeds: Seed.all(below: Array(arguments[2...])), pipeline: .init(bags: bags))
    if let only { return try run.again(only) }
    run.all(count)
  }
}

/// A run: every case has a number, and number and seed give its bytes.
struct FuzzRun {
  private let seed: UInt64
  private let seeds: [Seed]
  private let pipeline: FuzzedReader.Pipeline
  /// The seeds of each reader.
  private let suited: [FuzzedReader: [[UInt8]]]

  /// A run over these seeds.
  init(seed: UInt64, seeds: [Seed], pipeline: FuzzedReader.Pipeline) {
    self.seed = seed
    self.seeds = seeds
    self.pipeline = pipeline
    suited = Dictionary(
      uniqueKeysWithValues: FuzzedReader.allCases.map { reader in (reader, seeds.filter(reader.suits).map(\.bytes)) })
  }

  /// Longest time of one case before it counts as hanging.
  private static let seconds: UInt32 = 60

  /// Cases in the order of their numbers.
  func all(_ count: Int) {
    print("\(count) inputs, seed \(seed), \(seeds.count) seed files")
    var slowest = (case: 0, seconds: 0.0)
    for number in 0..<count {
      // What is printed last shows which case it was, should the next line never come.
      if number % 1000 == 0 {
        print("case \(number)")
        fflush(nil)
      }
      let reader = FuzzRun.reader(of: number)
      guard let bytes = input(number, reader) else { continue }
      FuzzRun.note("seed \(seed) case \(number) reader \(reader.rawValue)\n")
      alarm(FuzzRun.seconds)
      let start = clock()
      reader.read(bytes, pipeline)
      let took = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      if took > slowest.seconds { slowest = (number, took) }
    }
    alarm(0)
    print(
      "\(count) inputs read, seed \(seed): no crash, no hang; slowest case \(slowest.case): \(Int(slowest.seconds * 1000)) ms"
    )
  }

  /// One case alone.
  func again(_ number: Int) throws {
    let reader = FuzzRun.reader(of: number)
    guard let bytes = input(number, reader) else {
      return print("case \(number): no seed for reader \(reader.rawValue)")
    }
    try Data(bytes).write(to: URL(filePath: "fuzz-\(number).bin"))
    print("case \(number), reader \(reader.rawValue), \(bytes.count) bytes: fuzz-\(number).bin")
    reader.read(bytes, pipeline)
  }

  private func input(_ number: Int, _ reader: FuzzedReader) -> [UInt8]? {
    reader.input(seed &* 0x1_0000_0001 &+ UInt64(number) &* 0x9E37_79B9, seeds: suited[reader] ?? [])
  }

  /// A quarter of all cases are damaged pages, a quarter composed stories, an eighth composed pages; the rest is shared among all readers.
  private static func reader(of number: Int) -> FuzzedReader {
    switch number % 8 {
    case 0, 4: .page
    case 1, 5: .composedStory
    case 2: .composedPage
    default: FuzzedReader.allCases[(number / 8 * 3 + number % 8 / 3) % FuzzedReader.allCases.count]
    }
  }

  /// The case at work, in a file that outlives a crash.
  private static func note(_ text: String) {
    guard let file = fopen("fuzz-last.txt", "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
