/// Reads the exports of Factiva (Dow Jones): HTML and rich text, with codes and without, in whatever
/// language the interface had, and the XML of older years.
struct FactivaImporter: Importer {
  let format = "factiva"
  let version = 1
  let extensions = ["html", "htm", "rtf", "xml"]

  /// The style sheet in the head of a page is up to 100 kB long.
  private static let headLength = 300_000

  func recognises(_ source: ImportSource) -> Bool {
    if RichText.isRichText(source.bytes) {
      return FactivaRichText.isExport(RichText(source.bytes.prefix(RichText.openingLength)).lines)
    }
    let markup = source.markup
    guard markup.hasPrefix("<") else { return false }
    if Self.isXML(source) { return true }
    // A capital is found quicker than a small letter.
    return source.holds("Paragraph", within: Self.headLength)
      && source.holds("articleParagraph", within: Self.headLength)
      && (source.holds("Factiva", within: Self.headLength)
        || source.holds("class=\"article ", within: Self.headLength))
  }

  private static func isXML(_ source: ImportSource) -> Bool {
    source.markup.hasPrefix("<pps") || source.head.contains("global.factiva.com/pps")
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let parts: [DraftPart]
    var notes: [String] = []
    if RichText.isRichText(source.bytes) {
      let text = RichText(source.bytes)
      parts = FactivaRichText.parts(of: text.lines)
      if text.isCut { notes.append(PressText.cutNote) }
    } else if Self.isXML(source) {
      parts = try FactivaXML.parts(of: source)
    } else {
      let tree = try source.pressPage()
      parts = FactivaPage.parts(of: tree)
      notes = tree.notes
    }
    guard !parts.isEmpty else {
      throw .notAnArticle(source.shownName, reason: "there is no article in this Factiva export")
    }
    return PressDuplicates.refused(in: parts).noting(notes)
  }
}
