internal import Glibc
internal import PressmarkTUI

/// Edits a note with the user's own editor.
enum NoteEditing {
  /// Opens a text in `$VISUAL`, else `$EDITOR`, else `vi`, and gives what the editor left.
  ///
  /// - Throws: `Services.Failure` when the editor failed or left nothing of a note that was not
  ///   empty; the file is kept then, and named.
  static func edit(_ text: String) throws -> String {
    let environment = ProgramEnvironment.current
    let editor = environment.filled("VISUAL") ?? environment.filled("EDITOR") ?? "vi"
    let folder = environment.filled("XDG_RUNTIME_DIR") ?? environment.filled("TMPDIR") ?? "/tmp"
    let path = "\(folder)/pressmark-note-XXXXXX.md"
    var template = Array(path.utf8CString)
    // mkstemps makes the file for this user alone (0600), and never opens one that is there.
    let file = mkstemps(&template, 3)
    guard file >= 0 else {
      throw Services.Failure("no file for the editor could be made in \(folder)")
    }
    let name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try write(text, to: file, name: name)
    // The variable may hold arguments (`code --wait`); it is the user's own, and no shell sees it.
    let words = editor.split(separator: " ").map(String.init)
    switch ChildProcess.run(words + [name]) {
    case .exited(0): break
    case nil:
      unlink(name)
      throw Services.Failure("the editor “\(editor)” cannot be started: set EDITOR")
    case .exited(let status):
      throw Services.Failure(
        "the editor ended with status \(status): the note is as it was, the file is \(name)")
    case .killed(let signal):
      throw Services.Failure(
        "the editor was killed (signal \(signal)): the note is as it was, the file is \(name)")
    }
    let bytes = try FileBytes.read(name, limit: 1 << 24)
    guard let edited = String(validating: bytes, as: UTF8.self) else {
      throw Services.Failure("the editor left no UTF-8: the note is as it was, the file is \(name)")
    }
    if !text.isEmpty, edited.allSatisfy(\.isWhitespace) {
      throw Services.Failure("the editor left nothing: the note is as it was, the file is \(name)")
    }
    unlink(name)
    return edited
  }

  private static func write(_ text: String, to file: Int32, name: String) throws {
    defer { close(file) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        unlink(name)
        throw Services.Failure("the note could not be written for the editor: is the disk full?")
      }
      rest = rest.dropFirst(count)
    }
    fsync(file)
  }
}
