internal import Glibc
internal import PressmarkCore

/// Brings articles into a library from files, folders and standard input.
struct ArticleIntake {
  let library: Library
  /// What the user knows better than the files.
  var options = ImportOptions()

  /// The files that a path stands for: itself, or what is in the folder.
  ///
  /// - Throws: ``Failure`` or ``ImportError`` when there is nothing to read there.
  static func files(at path: String) throws -> [String] {
    if path == "-" { return [path] }
    let lowered = path.lowercased()
    if lowered.hasPrefix("http://") || lowered.hasPrefix("https://") {
      throw Failure.input(
        "\(path): pages are not fetched: save the page's text as a file and add that")
    }
    guard FileBytes.isFolder(path) else { return [path] }
    let files = try ArticleImport.files(inFolder: path)
    guard !files.isEmpty else {
      let known = ArticleImport.extensions.map { ".\($0)" }.joined(separator: ", ")
      throw Failure.input("\(path): there is no article in this folder (files ending in \(known))")
    }
    return files
  }

  /// The article in a file (`-`: standard input), added unless it is there already.
  func article(inFile path: String) throws -> Article { try addition(ofFile: path).article }

  /// What becomes of a file: added, or there already.
  func addition(ofFile path: String) throws -> Addition {
    if path == "-" {
      let bytes = try FileBytes.readStandardInput(limit: ArticleImport.sizeLimit)
      return try add(bytes, named: nil, source: nil)
    }
    let source = FileSource(path: path)
    if options == ImportOptions(), let source, let known = try library.knownArticle(for: source) {
      return .alreadyThere(known)
    }
    return try add(try ArticleImport.bytes(ofFile: path), named: path, source: source)
  }

  private func add(_ bytes: [UInt8], named name: String?, source: FileSource?) throws -> Addition {
    if let name, name.lowercased().hasSuffix(".md"),
      MarkdownExportReader.recognises(String(decoding: bytes, as: UTF8.self))
    {
      throw Failure.input(
        "\(name) was exported by pressmark: `pressmark import` brings the article and its marks back"
      )
    }
    // Ten megabytes take a second: somebody at a terminal shall know what is going on.
    if bytes.count > 5_000_000, isatty(STDERR_FILENO) == 1 {
      StandardError.say("importing \(name ?? "standard input"), \(bytes.count / 1_000_000) MB …")
    }
    let imported = try ArticleImport.article(from: bytes, named: name, options: options)
    for note in imported.notes { StandardError.say("\(name ?? "standard input"): \(note)") }
    let before = source == nil ? nil : name.flatMap { try? library.resolve($0) }
    let addition = try library.add(imported, source: source)
    if let name, let before, addition.isNew {
      StandardError.say(
        "\(name) was added before with another text, as \(before.id.rawValue): "
          + "its marks stay there")
    }
    return addition
  }
}

extension Addition {
  /// Whether the library did not have the article before.
  var isNew: Bool {
    switch self {
    case .added: true
    case .alreadyThere: false
    }
  }
}
