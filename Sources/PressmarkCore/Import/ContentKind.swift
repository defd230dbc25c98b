/// A format that is recognised and not read.
struct ContentKind: Equatable {
  /// The format with its article, to stand after "is".
  let name: String
  /// What to do instead, as a sentence.
  let advice: String

  /// The format of a file's bytes; `nil` when they may be text that is read.
  init?(_ bytes: [UInt8], name: String?) {
    let suffix = name.map { ArticleImport.fileExtension(of: $0) } ?? ""
    for (signature, kind) in Self.signatures where bytes.starts(with: signature) {
      self = kind
      return
    }
    var head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    head.unicodeScalars.removeAll { $0 == "\u{FEFF}" || $0 == "\0" || $0 == "\u{FFFD}" }
    var start = head.drop(while: \.isWhitespace)
    // What may stand before the first element.
    while start.hasPrefix("<!--") || start.hasPrefix("<?xml") {
      let close = start.hasPrefix("<!--") ? "-->" : "?>"
      guard let end = Self.index(after: close, in: start) else { break }
      start = start[end...].drop(while: \.isWhitespace)
    }
    let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
    if isPage || (["html", "htm", "xhtml"].contains(suffix) && start.hasPrefix("<")) {
      self = Self.html
    } else if ["<rss", "<feed", "<rdf", "<tei"].contains(where: { start.hasPrefix($0) }) {
      self = Self.xml
    } else {
      return nil
    }
  }

  private init(_ name: String, _ advice: String) {
    self.name = name
    self.advice = advice
  }

  private static func index(after mark: String, in text: Substring) -> Substring.Index? {
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static let saveAsText = "Save the article as plain text or Markdown and add that."
  private static let html = ContentKind(
    "an HTML page",
    "Save the page as text in the browser, or convert it (pandoc -t markdown does that), and add "
      + "the result.")
  private static let xml = ContentKind("an XML document", saveAsText)
  private static let signatures: [([UInt8], ContentKind)] = [
    (
      Array("%PDF-".utf8),
      ContentKind(
        "a PDF document", "Convert it to text (pdftotext does that) and add the result.")
    ),
    (
      [0x50, 0x4B, 0x03, 0x04],
      ContentKind("a packed document (EPUB, DOCX, ODT or ZIP)", saveAsText)
    ),
    (Array("{\\rtf".utf8), ContentKind("an RTF document", saveAsText)),
    ([0xD0, 0xCF, 0x11, 0xE0], ContentKind("an old Office document", saveAsText)),
    (
      [0x1F, 0x8B],
      ContentKind("a gzip archive", "Unpack it (gunzip does that) and add the result.")
    ),
    (Array("SQLite format 3".utf8), ContentKind("an SQLite database", saveAsText)),
    ([0x89, 0x50, 0x4E, 0x47], ContentKind("a picture", saveAsText)),
    ([0xFF, 0xD8, 0xFF], ContentKind("a picture", saveAsText)),
    (Array("GIF8".utf8), ContentKind("a picture", saveAsText)),
  ]
}
