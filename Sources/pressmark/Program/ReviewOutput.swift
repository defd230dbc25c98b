internal import PressmarkCore

/// Writing and reading the files that a teacher and a student exchange.
enum ReviewOutput {
  /// Writes a file; one that is something else is replaced only on demand.
  ///
  /// An assignment is never replaced without being asked to: hand-ins name it.
  static func write(
    _ document: String, to path: String, replacing: Bool, kind: ReviewFile
  ) throws {
    guard path != "-" else {
      var output = StandardOutput()
      try output.write(document)
      return try output.flush()
    }
    if FileBytes.exists(path), !replacing {
      let old = String(validating: try FileBytes.read(path), as: UTF8.self)
      guard kind == .handIn, old.flatMap(ReviewFile.recognised) == kind else {
        throw Failure.input(
          "\(path) is there already: nothing was overwritten; name another file, or use --force")
      }
    }
    try FileBytes.write(document, to: path)
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    let bytes = path == "-" ? try FileBytes.readStandardInput() : try FileBytes.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError.notText(path: path)
    }
    return text
  }

  /// Reads an assignment.
  static func assignment(_ path: String) throws -> Assignment {
    let text = try text(of: path)
    do {
      return try Assignment(reading: text)
    } catch {
      throw Failure.input("\(path): \(error)")
    }
  }

  /// Reads a hand-in.
  static func handIn(_ path: String) throws -> HandIn {
    let text = try text(of: path)
    do {
      return try HandIn(reading: text)
    } catch {
      throw Failure.input("\(path): \(error)")
    }
  }

  /// The lines that say what an assignment asks for.
  static func lines(about assignment: Assignment) -> [String] {
    var lines: [String] = []
    let title = assignment.title.isEmpty ? "Assignment" : assignment.title.printableLine
    let due = assignment.due.map { ", due \($0.iso8601)" } ?? ""
    lines.append("\(title), set by \(assignment.author.printableLine)\(due)")
    lines += assignment.instructions.printable.split(separator: "\n").map(String.init)
    for (number, question) in assignment.questions.enumerated() {
      lines.append("  \(number + 1). \(question.printableLine)")
    }
    if assignment.source == .suggestions {
      lines.append(
        "  The claims are yours to find: `pressmark suggest` shows what could be marked.")
    }
    switch assignment.need {
    case .nothing: lines.append("  A claim counts as reviewed with a verdict.")
    case .evidence, .explanation:
      lines.append("  A claim counts as reviewed with a verdict and \(assignment.need.rawValue).")
    case .either:
      lines.append("  A claim counts as reviewed with a verdict and evidence or an explanation.")
    }
    return lines
  }
}
