internal import PressmarkCore

/// Writing annotated articles to files.
struct ArticleExport {
  /// The formats that can be written.
  enum Format: String, CaseIterable {
    case markdown, json

    /// The ending of a file's name.
    var fileExtension: String { self == .markdown ? "md" : "json" }
  }

  let format: Format
  /// Whether the part of a file that we manage is replaced although it was changed by hand.
  var replacesHandEdits = false
  /// Whether asides are written too.
  var includesAsides = false

  /// - Throws: ``Failure`` when the format is not one that can be written.
  init(format name: String) throws(Failure) {
    guard let format = Format(rawValue: name.lowercased()) else {
      let known = Format.allCases.map(\.rawValue).joined(separator: " and ")
      throw .usage("the format “\(name)” is not available in this version: there are \(known)")
    }
    self.format = format
  }

  /// A name for the article's file: the start of its headline and its id.
  func fileName(for article: Article) -> String {
    var words = ""
    for character in article.metadata.title.lowercased() {
      if character.isLetter || character.isNumber {
        words.append(character)
      } else if !words.isEmpty, words.last != "-" {
        words.append("-")
      }
      if words.utf8.count >= 48 { break }
    }
    while words.last == "-" { words.removeLast() }
    let stem = words.isEmpty ? "article" : words
    return "\(stem)-\(article.id.rawValue).\(format.fileExtension)"
  }

  /// The article as a document.
  func document(_ article: Article, of library: Library) throws -> String {
    try document(library.bundle(for: article))
  }

  /// An annotated article as a document.
  func document(_ bundle: AnnotationBundle) throws -> String {
    switch format {
    case .json: return try JSONExport.document(bundle)
    case .markdown:
      return try MarkdownExport.document(
        bundle, options: MarkdownExport.Options(includesAsides: includesAsides))
    }
  }

  /// Writes the article to a file; what the user wrote around our part of it stays.
  ///
  /// - Returns: Where the file that was there is now, when its hand edits were replaced.
  @discardableResult
  func write(_ article: Article, of library: Library, to path: String) throws -> String? {
    try write(library.bundle(for: article), to: path)
  }

  /// Writes an annotated article to a file; what the user wrote around our part of it stays.
  ///
  /// - Returns: Where the file that was there is now, when its hand edits were replaced.
  func write(_ bundle: AnnotationBundle, to path: String) throws -> String? {
    var document = try document(bundle)
    var kept: String?
    if FileBytes.exists(path) {
      guard let existing = String(validating: try FileBytes.read(path), as: UTF8.self) else {
        throw FileError.notText(path: path)
      }
      switch format {
      case .markdown:
        let merged = try merge(document, into: existing, path: path)
        document = merged.text
        if let replaced = merged.replaced {
          kept = Self.freeName(beside: path)
          try FileBytes.write(replaced, to: kept ?? path)
        }
      case .json:
        guard JSONExport.recognises(existing) || replacesHandEdits else {
          throw Failure.input(
            "\(path) is there already and is no export of ours: nothing was overwritten; "
              + "name another file, or use --force")
        }
      }
    }
    try FileBytes.write(document, to: path)
    return kept
  }

  private func merge(
    _ document: String, into existing: String, path: String
  ) throws(Failure) -> MarkdownExport.Merged {
    do {
      return try MarkdownExport.merge(new: document, into: existing, force: replacesHandEdits)
    } catch {
      throw .input("\(path): \(error)")
    }
  }

  private static func freeName(beside path: String) -> String {
    var name = "\(path).bak"
    var number = 2
    while FileBytes.exists(name) {
      name = "\(path).bak\(number)"
      number += 1
    }
    return name
  }
}
