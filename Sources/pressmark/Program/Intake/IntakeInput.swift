internal import Glibc
internal import PressmarkCore

/// One thing that articles come from.
enum IntakeInput: Hashable, Sendable {
  case standardInput
  case file(String)
  case address(WebAddress)
  /// An entry of a feed.
  case entry(FeedChoice)

  /// The name for messages and for the line of `--json`.
  var name: String {
    switch self {
    case .standardInput: "standard input"
    case .file(let path): path
    case .address(let address): address.text
    case .entry(let choice): choice.name
    }
  }

  /// The name that `--json` writes; `nil` for standard input.
  var file: String? {
    switch self {
    case .standardInput: nil
    case .entry(let choice): choice.entry.hasFullText ? choice.feed : choice.entry.link
    case .file, .address: name
    }
  }

  /// Which entry of a feed is meant; `nil` for anything but an entry that the feed holds as a whole.
  var choice: Int? {
    guard case .entry(let choice) = self, choice.entry.hasFullText else { return nil }
    return choice.number
  }

  /// The inputs that an argument stands for: itself, or the files in the folder.
  ///
  /// - Throws: ``Failure``, ``FetchError`` or ``ImportError`` when there is nothing to read there.
  static func inputs(at argument: String) throws -> [IntakeInput] {
    if argument == "-" { return [.standardInput] }
    if WebAddress.isMeant(by: argument) { return [.address(try WebAddress(argument))] }
    return try files(at: argument).map { .file($0) }
  }

  /// The files that a path stands for: itself, or what is in the folder.
  static func files(at path: String) throws -> [String] {
    guard FileBytes.isFolder(path) else { return [path] }
    let files = try ArticleImport.files(inFolder: path)
    guard !files.isEmpty else {
      let known = ArticleImport.extensions.map { ".\($0)" }.joined(separator: ", ")
      throw Failure.input("\(path): there is no article in this folder (files ending in \(known))")
    }
    return files
  }

  /// The size of what is read, for the estimate of how long it takes; at least 1.
  var size: Int {
    guard case .file(let path) = self else { return 1 }
    var status = stat()
    return stat(path, &status) == 0 ? max(1, Int(status.st_size)) : 1
  }
}
