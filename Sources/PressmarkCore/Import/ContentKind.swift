/// A format that is recognised and not read.
struct ContentKind: Equatable {
  /// The format with its article, to stand after "is".
  let name: String
  /// What to do instead, as a sentence.
  let advice: String

  /// The format of a file; `nil` when it may be text that is read.
  init?(_ source: ImportSource) {
    for (signature, kind) in Self.signatures where source.bytes.starts(with: signature) {
      self = kind
      return
    }
    let start = source.markup
    guard ["<rdf", "<tei"].contains(where: { start.hasPrefix($0) }) else { return nil }
    self = Self.xml
  }

  private init(_ name: String, _ advice: String) {
    self.name = name
    self.advice = advice
  }

  private static let saveAsText = "Save the article as plain text or Markdown and add that."
  private static let xml = ContentKind("an XML document", saveAsText)
  private static let signatures: [([UInt8], ContentKind)] = [
    ([0x50, 0x4B, 0x03, 0x04], ContentKind("a packed document (DOCX, ODT or ZIP)", saveAsText)),
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
