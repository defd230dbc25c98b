import Foundation
import Testing

@testable import pressmark

@Suite struct ManualTests {
  /// Every command that the help shows, with the words that name it.
  private static func commands(_ command: CommandHelp, path: [String] = []) -> [(
    [String], CommandHelp
  )] {
    command.shownSubcommands.flatMap { child in
      let path = path + [child.commandName]
      return [(path, child)] + commands(child, path: path)
    }
  }

  @Test func everyCommandIsExplainedWithExamples() throws {
    let program = try CommandHelp.ofProgram()
    for (path, command) in Self.commands(program) {
      let hasExamples = command.paragraphs.contains {
        if case .examples = $0 { true } else { false }
      }
      let arguments = command.ownArguments.allSatisfy { !($0.abstract ?? "").isEmpty }
      #expect(
        command.abstract?.isEmpty == false && hasExamples && arguments, "\(path) \(command)")
    }
  }

  @Test func helpOfEveryCommandIsPrinted() throws {
    let desk = try Desk()
    for (path, _) in Self.commands(try CommandHelp.ofProgram()) {
      let run = try desk.run(path + ["--help"])
      #expect(
        run.status == 0 && run.output.contains("USAGE: pressmark") && run.errors.isEmpty, "\(run)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreMade(_ shell: String) throws {
    let run = try Desk().run("--generate-completion-script", shell)
    #expect(run.status == 0 && run.output.contains("codebook"), "\(run)")
  }

  @Test func theManualPageIsCleanRoff() throws {
    let desk = try Desk()
    let page = try desk.run("manual").output
    #expect(page.hasPrefix(".TH PRESSMARK 1") && page.contains(".SS pressmark tag"))
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/groff") else { return }
    try desk.file("pressmark.1", page)
    let groff = Process()
    groff.executableURL = URL(fileURLWithPath: "/usr/bin/groff")
    groff.arguments = ["-man", "-Tutf8", "-ww", "-z", desk.path("pressmark.1")]
    let errors = Pipe()
    groff.standardError = errors
    try groff.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    groff.waitUntilExit()
    #expect(groff.terminationStatus == 0 && said.isEmpty, "\(said)")
  }
}
