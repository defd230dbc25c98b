internal import Glibc
internal import PressmarkTUI

/// Editing a text with the user's own editor.
enum TextEditing {
  /// The text as the user left it.
  ///
  /// The text stands in a file that only the user can read. When something goes wrong the file is
  /// kept and named, so that nothing typed is lost.
  ///
  /// - Throws: `Services.Failure` with the sentence.
  static func edited(_ text: String) throws -> String {
    let editor = try editor()
    let folder = try temporaryFolder()
    let file = "\(folder)/note.md"
    try FileBytes.write(text, to: file)
    chmod(file, 0o600)
    let name = editor[0].printableLine
    guard let status = ChildProcess.runOnTerminal(editor + [file]) else {
      remove(file, folder)
      throw Services.Failure("\(name) could not be started: set EDITOR to your editor")
    }
    guard status == 0 else {
      throw Services.Failure(
        "\(name) ended with status \(status): the note is as it was; what you wrote is in \(file)")
    }
    let bytes = try FileBytes.read(file, limit: 1 << 20)
    guard let edited = String(validating: bytes, as: UTF8.self) else {
      throw Services.Failure("what \(name) wrote is not UTF-8: it is in \(file)")
    }
    guard !edited.allSatisfy(\.isWhitespace) || text.allSatisfy(\.isWhitespace) else {
      throw Services.Failure("\(name) left an empty text: the note is as it was")
    }
    remove(file, folder)
    // Editors end a file with a line feed that nobody typed.
    return edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited
  }

  /// The editor and its own arguments: `VISUAL`, else `EDITOR`, else the first that is there.
  private static func editor() throws -> [String] {
    let environment = ProgramEnvironment.current
    for variable in ["VISUAL", "EDITOR"] {
      let words = (environment.filled(variable) ?? "").split(separator: " ").map(String.init)
      if !words.isEmpty { return words }
    }
    for name in ["sensible-editor", "editor", "nano", "vi"] where ChildProcess.path(of: name) != nil
    {
      return [name]
    }
    throw Services.Failure("there is no editor: set EDITOR to yours")
  }

  private static func temporaryFolder() throws -> String {
    let environment = ProgramEnvironment.current
    let parent =
      environment.filled("XDG_RUNTIME_DIR") ?? environment.filled("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/pressmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Services.Failure("no file could be made in \(parent): the note is as it was")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func remove(_ file: String, _ folder: String) {
    unlink(file)
    rmdir(folder)
  }
}
