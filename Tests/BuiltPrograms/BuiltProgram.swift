package import Foundation
import ScratchFolders

/// The programs that were built together with the tests, run as a person runs them.
package enum BuiltProgram {
  /// The project's folder.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of products: where the bundle of tests lies, which the runner is told.
  package static let products: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent()
  }()

  /// What came of a run.
  package struct Outcome {
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// A new empty folder.
  package static func folder() throws -> URL { try Scratch.folder() }

  /// Runs `dateline` with these arguments in a folder.
  package static func run(_ arguments: [String], in folder: URL) throws -> Outcome {
    try run("dateline", arguments, in: folder)
  }

  /// Runs one of the programs with these arguments in a folder.
  package static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> Outcome {
    try run(products.appending(path: name), arguments, in: folder)
  }

  /// Runs a line of a shell, with `dateline` where it is looked for.
  package static func shell(_ line: String, in folder: URL) throws -> Outcome {
    try run(
      URL(filePath: "/bin/bash"), ["-c", "set -euo pipefail; PATH=\(products.path):$PATH; \(line)"], in: folder)
  }

  private static func run(_ program: URL, _ arguments: [String], in folder: URL) throws -> Outcome {
    let process = try start(program, arguments, in: folder)
    process.process.waitUntilExit()
    return Outcome(
      status: process.process.terminationStatus, output: try String(contentsOf: process.output, encoding: .utf8),
      errors: try String(contentsOf: process.errors, encoding: .utf8))
  }

  /// Starts a program; what it prints goes into files, so that no full pipe can hold it up.
  package static func start(_ program: URL, _ arguments: [String], in folder: URL) throws -> (
    process: Process, output: URL, errors: URL
  ) {
    let prints = try self.folder()
    let files = ["output", "errors"].map { prints.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    return (process, files[0], files[1])
  }
}
