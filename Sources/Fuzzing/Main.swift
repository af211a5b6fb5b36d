import Foundation
import Mutations

/// `dateline-fuzz COUNT SEED FOLDER …`: reads COUNT damaged inputs with every reader in turn and stops at the first that crashes, hangs
/// or gives what is not sound. The same count, seed and folders give the same inputs on every machine.
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
  let seed: UInt64
  let seeds: [Seed]
  let pipeline: FuzzedReader.Pipeline

  /// Longest time of one case before it counts as hanging.
  private static let seconds: UInt32 = 60

  func all(_ count: Int) {
    print("\(count) inputs, seed \(seed), \(seeds.count) seed files")
    let readers = FuzzedReader.allCases.map { reader in (reader, seeds.filter(reader.suits).map(\.bytes)) }.filter {
      !$0.1.isEmpty
    }
    var slowest = (case: 0, seconds: 0.0)
    for number in 0..<count {
      let (reader, inputs) = readers[FuzzRun.turn(number) % readers.count]
      // What is printed last tells which case it was, should the next line never come.
      if number % 1000 == 0 {
        print("case \(number)")
        fflush(nil)
      }
      FuzzRun.note("seed \(seed) case \(number) reader \(reader.rawValue)\n")
      let bytes = input(number, inputs)
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

  func again(_ number: Int) throws {
    let readers = FuzzedReader.allCases.map { reader in (reader, seeds.filter(reader.suits).map(\.bytes)) }.filter {
      !$0.1.isEmpty
    }
    let (reader, inputs) = readers[FuzzRun.turn(number) % readers.count]
    let bytes = input(number, inputs)
    try Data(bytes).write(to: URL(filePath: "fuzz-\(number).bin"))
    print("case \(number), reader \(reader.rawValue), \(bytes.count) bytes: fuzz-\(number).bin")
    reader.read(bytes, pipeline)
  }

  private func input(_ number: Int, _ inputs: [[UInt8]]) -> [UInt8] {
    var mutation = Mutation(seed &* 0x1_0000_0001 &+ UInt64(number) &* 0x9E37_79B9, seeds: inputs)
    return mutation.input()
  }

  /// Pages come most often: half of all cases; each other reader has its share.
  private static func turn(_ number: Int) -> Int {
    number % 2 == 0 ? 0 : 1 + number / 2 % (FuzzedReader.allCases.count - 1)
  }

  /// The case at work, in a file that outlives a crash.
  private static func note(_ text: String) {
    guard let file = fopen("fuzz-last.txt", "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
