/// What an importer is given: a file's content, and what is known of where it came from.
struct ImportSource: Sendable {
  /// The content as it was saved or sent.
  let bytes: [UInt8]
  /// The file's name or path; `nil` for standard input.
  let name: String?
  /// What the user knows better, and how the file is to be read.
  let options: ImportOptions
  /// The file's name for messages.
  let shownName: String
  /// What stands after the name's last dot, in lower case; empty when nothing does.
  let suffix: String
  /// The first 4,096 bytes as text in lower case, for telling the format: damaged where it is no
  /// text.
  let head: String

  init(bytes: [UInt8], name: String?, options: ImportOptions = ImportOptions()) {
    self.bytes = bytes
    self.name = name
    self.options = options
    shownName = name ?? "standard input"
    suffix = name.map { ArticleImport.fileExtension(of: $0) } ?? ""
    var head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    head.unicodeScalars.removeAll { $0 == "\u{FEFF}" || $0 == "\0" || $0 == "\u{FFFD}" }
    self.head = head
  }

  /// The content as text, whatever encoding it is in.
  ///
  /// - Throws: ``ImportError`` when it holds nothing, is no text, or its encoding cannot be told.
  func text() throws(ImportError) -> DecodedText { try DecodedText(bytes, name: shownName) }

  /// The first 65,536 bytes as text, for telling one kind of text from another; `nil` when they are
  /// none.
  var opening: String? { try? DecodedText(Array(bytes.prefix(65_536)), name: shownName).text }

  /// What of the head is left from the first element of a markup document on: without white space,
  /// comments and processing instructions before it.
  var markup: Substring {
    var start = head.drop(while: \.isWhitespace)
    while start.hasPrefix("<!--") || start.hasPrefix("<?") {
      let close = start.hasPrefix("<!--") ? "-->" : "?>"
      guard let end = Self.index(after: close, in: start) else { break }
      start = start[end...].drop(while: \.isWhitespace)
    }
    return start
  }

  private static func index(after mark: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
