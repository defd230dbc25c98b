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
    let bundle = try library.bundle(for: article)
    switch format {
    case .json: return try JSONExport.document(bundle)
    case .markdown:
      return try MarkdownExport.document(
        bundle, options: MarkdownExport.Options(includesAsides: includesAsides))
    }
  }

  /// Writes the article to a file; what the user wrote around our part of it stays.
  func write(_ article: Article, of library: Library, to path: String) throws {
    var document = try document(article, of: library)
    if format == .markdown, FileBytes.exists(path) {
      guard let existing = String(validating: try FileBytes.read(path), as: UTF8.self) else {
        throw FileError.notText(path: path)
      }
      let merged = try MarkdownExport.merge(
        new: document, into: existing, force: replacesHandEdits)
      // A change made by hand is replaced only when asked for, and then it is kept beside.
      if let replaced = merged.replaced { try FileBytes.write(replaced, to: path + ".before") }
      document = merged.text
    }
    try FileBytes.write(document, to: path)
  }
}
