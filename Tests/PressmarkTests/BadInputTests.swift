import Foundation
import Testing

@Suite struct BadInputTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test(arguments: ["missing", "empty", "blank", "binary", "pipe", "folder", "device", "address"])
  func eachGetsOneSentence(_ kind: String) throws {
    let path = desk.path("input.txt")
    switch kind {
    case "empty": try desk.file("input.txt", "")
    case "blank": try desk.file("input.txt", " \n\t\n\u{FEFF}\n")
    case "binary":
      try desk.file("input.txt", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3, 0, 255])
    case "pipe": mkfifo(path, 0o600)
    case "folder":
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    default: break
    }
    let input = kind == "device" ? "/dev/zero" : kind == "address" ? "https://example.org/a" : path
    for command in ["add", "extract"] {
      let run = try desk.run(command, input)
      #expect(
        run.status == 1 && run.output.isEmpty
          && run.errors.split(separator: "\n").count == 1 && run.errors.hasPrefix("pressmark: "),
        "\(command) \(run)")
    }
    #expect(try desk.lines("list").isEmpty)
  }

  @Test func foldersThatLeadInACircleEnd() throws {
    try desk.file("press/one.md", sampleArticle)
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("press/again"), withDestinationPath: desk.path("press"))
    #expect(try desk.lines("add", "press").count == 1)
    try FileManager.default.createSymbolicLink(
      atPath: desk.path("self.txt"), withDestinationPath: desk.path("self.txt"))
    #expect(try desk.run("add", "self.txt").status == 1)
  }

  @Test func windows1252IsReadAndSaidSo() throws {
    let path = try desk.file(
      "old.txt",
      bytes: Array("Un \u{20}t".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x85]
        + Array(" et la suite du texte en fran".utf8) + [0xE7] + Array("ais.\n".utf8))
    let run = try desk.run("add", path)
    #expect(run.status == 0 && run.errors.contains("Windows-1252"), "\(run)")
    #expect(try desk.run("show", path).output.contains("té – …"))
  }

  @Test func hostileNamesReachNoTerminal() throws {
    let run = try desk.run("add", "bad\u{1B}]52;c;AAAA\u{7}\u{9B}31m\u{202E}name.txt")
    #expect(run.status == 1)
    let dangerous = run.errors.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(dangerous.isEmpty, "\(run.errors.debugDescription)")
  }

  @Test func aFullDiskForTheOutputIsSaid() throws {
    try desk.file("one.md", sampleArticle)
    try desk.lines("add", "one.md")
    for arguments in [["list"], ["show", "one.md"], ["--help"], ["claims", "--csv"]] {
      let run = try desk.run(arguments, output: "/dev/full")
      #expect(run.status == 1 && run.errors.contains("No space left"), "\(arguments) \(run)")
    }
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let run = Process()
    run.executableURL = URL(fileURLWithPath: "/bin/sh")
    run.arguments = ["-c", "'\(desk.program)' --help | head -n 1 >/dev/null; echo done"]
    run.environment = desk.environment
    let errors = Pipe()
    run.standardError = errors
    run.standardOutput = FileHandle.nullDevice
    try run.run()
    run.waitUntilExit()
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }
}
