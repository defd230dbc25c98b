import Foundation
import Testing

/// The durability test of `scripts/bench durability`, in short, and the tests of what it stands on.
///
/// It plays in Python in a pseudo-terminal; where there is no Python 3.10, it is left out.
@Suite struct DurabilityTests {
  static let isPythonThere =
    (try? Desk().python(["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]))?.status == 0

  static let runs = [
    // The ledger finds what is missing, and only that; the model of the screen draws as terminals do.
    ["-m", "unittest", "discover", "-s", "Benchmarks", "-t", "Benchmarks"],
    ["-m", "durability", "--rounds", "12", "--busy", "--pressmark", "PROGRAM"],
  ]

  @Test(.enabled(if: isPythonThere), arguments: runs)
  func nothingAcknowledgedIsLost(arguments: [String]) throws {
    let desk = try Desk()
    let run = try desk.python(arguments.map { $0 == "PROGRAM" ? desk.program : $0 })
    #expect(run.status == 0, "\(run)")
  }
}

extension Desk {
  /// Runs Python from the root of the project, with the benchmarks' modules.
  fileprivate func python(_ arguments: [String]) throws -> Run {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-B"] + arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["PYTHONPATH": root.appendingPathComponent("Benchmarks").path]) { $1 }
    let output = try file("python.out", "")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try text(of: "python.out"), errors: "")
  }
}
