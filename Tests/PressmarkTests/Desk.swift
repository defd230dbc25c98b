import Foundation
import Testing

/// A closed world for runs of the built program: a folder of its own, and nothing of the environment
/// that the tests run in.
final class Desk: Sendable {
  /// The folder; removed with the desk.
  let folder: String
  /// The built program, beside the test bundle.
  let program: String

  init() throws {
    var template = Array("/tmp/pressmark-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let products = (bundle as NSString).deletingLastPathComponent
    program = products + "/pressmark"
    try FileManager.default.createDirectory(
      atPath: folder + "/home", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What a run of the program left.
  struct Run: Sendable, CustomStringConvertible {
    var status: Int32
    var output: String
    var errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    var description: String { "status \(status)\n--- output\n\(output)--- errors\n\(errors)" }
  }

  /// The path of a file on the desk.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file on the desk and gives its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, bytes: Array(text.utf8))
  }

  /// Writes a file on the desk and gives its path.
  @discardableResult
  func file(_ name: String, bytes: [UInt8]) throws -> String {
    let path = path(name)
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What a file on the desk holds.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The environment of every run; nothing else gets through.
  var environment: [String: String] {
    [
      "HOME": folder + "/home", "PATH": "/usr/bin:/bin", "TERM": "dumb", "LC_ALL": "C",
      "PRESSMARK_CODER": "anna", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Runs the program and waits for its end; in `changes`, `nil` takes a variable away.
  func run(
    _ arguments: String..., input: String = "", changes: [String: String?] = [:]
  ) throws -> Run {
    try run(arguments, input: input, changes: changes)
  }

  /// Runs the program and waits for its end.
  func run(
    _ arguments: [String], input: String = "", changes: [String: String?] = [:],
    output redirected: String? = nil, through wrapper: [String] = [], of other: String? = nil
  ) throws -> Run {
    let process = Process()
    let products = (program as NSString).deletingLastPathComponent
    let command = wrapper + [other.map { "\(products)/\($0)" } ?? program] + arguments
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    process.environment = environment
    // Files, not pipes: however much is written, nobody waits for a reader.
    let number = UInt64.random(in: 0 ... .max)
    let inputPath = try file(".\(number).in", input)
    let outputPath = redirected ?? path(".\(number).out")
    let errorPath = path(".\(number).err")
    for path in [outputPath, errorPath] where !path.hasPrefix("/dev/") {
      try Data().write(to: URL(fileURLWithPath: path))
    }
    process.standardInput = FileHandle(forReadingAtPath: inputPath)
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    try process.run()
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
    return Run(
      status: status,
      output: redirected == nil ? try String(contentsOfFile: outputPath, encoding: .utf8) : "",
      errors: try String(contentsOfFile: errorPath, encoding: .utf8))
  }

  /// Runs the program, which must succeed, and gives the lines of its output.
  @discardableResult
  func lines(
    _ arguments: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    let run = try run(arguments, input: input)
    try #require(run.status == 0, "\(run)", sourceLocation: sourceLocation)
    return run.lines
  }

  /// Runs the program, which must succeed, and reads its JSON Lines.
  func objects(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [JSONObject] {
    let run = try run(arguments)
    try #require(run.status == 0, "\(run)", sourceLocation: sourceLocation)
    return try run.lines.map { try JSONObject($0) }
  }
}

/// One line of JSON Lines.
struct JSONObject {
  let line: String
  let fields: [String: Any]

  init(_ line: String) throws {
    self.line = line
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    fields = try #require(value as? [String: Any])
  }

  /// The names of the fields in the order in which they are written, at the top level.
  var names: [String] {
    fields.keys.sorted {
      (line.range(of: "\"\($0)\":")?.lowerBound ?? line.endIndex)
        < (line.range(of: "\"\($1)\":")?.lowerBound ?? line.endIndex)
    }
  }

  /// A field as text.
  subscript(_ name: String) -> String { fields[name].map { "\($0)" } ?? "" }

  /// A field as a list of texts.
  func list(_ name: String) -> [String] { fields[name] as? [String] ?? [] }
}

/// A short article with a word that stands twice.
let sampleArticle = """
  # Un immeuble s’effondre

  Par Anna Martin — 2 août 2025

  Selon la plateforme, la scène a été produite dix fois plus vite qu’avec des moyens classiques.

  La série a coûté 15 millions de dollars. La plateforme n’a donné aucune source.

  """
