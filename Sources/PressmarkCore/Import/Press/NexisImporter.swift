/// Reads the exports of LexisNexis Academic, Nexis and Nexis Uni: HTML, plain text, rich text and
/// DOCX.
struct NexisImporter: Importer {
  let format = "nexis"
  let version = 1
  let extensions = ["html", "htm", "txt", "rtf", "docx", "doc"]

  func recognises(_ source: ImportSource) -> Bool {
    if source.markup.hasPrefix("<") {
      return source.holds("DOC_ID_") && source.holds("<DOC NUMBER=")
    }
    if RichText.isRichText(source.bytes) {
      return RichText(source.bytes.prefix(RichText.openingLength)).lines.contains {
        Self.isMark($0.text)
      }
    }
    if NexisDocument.isDocument(source.bytes) {
      return (try? NexisDocument.lines(of: source))?.contains { NexisMark.isEnd($0.text) } ?? false
    }
    guard
      ["DOCUMENT", "Dokument ", "Document ", "Documento "].contains(where: { source.holds($0) }),
      let opening = source.opening
    else {
      return false
    }
    let lines = opening.split(whereSeparator: \.isNewline)
    return lines.contains { $0.utf8.count < 100 && NexisMark.isCounter(String($0)) }
      && lines.contains { NexisLabel(String($0))?.isCertain ?? false }
  }

  private static func isMark(_ line: String) -> Bool {
    NexisMark.isCounter(line) || NexisMark.isEnd(line)
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    var parts: [DraftPart]
    var notes: [String] = []
    if source.markup.hasPrefix("<") {
      let tree = try source.pressPage()
      parts = NexisPage.articles(of: tree).map { NexisArticle.part(of: $0, isUni: false) }
      notes = tree.notes
    } else if RichText.isRichText(source.bytes) {
      let text = RichText(source.bytes)
      let lines = text.lines.enumerated().map { place, line in
        PressLine(
          text: line.text, isBold: line.isBold, block: place + 1,
          opensArticle: line.hasBookmark || line.startsPage)
      }
      parts = Self.parts(of: lines)
      if text.isCut { notes.append(PressText.cutNote) }
    } else if NexisDocument.isDocument(source.bytes) {
      parts = Self.parts(of: try NexisDocument.lines(of: source))
    } else {
      let decoded = try source.pressText()
      parts = NexisText.articles(of: decoded.text).map { NexisArticle.part(of: $0, isUni: false) }
      notes = decoded.notes
    }
    guard !parts.isEmpty else {
      throw .notAnArticle(source.shownName, reason: "there is no article in this Nexis export")
    }
    return PressDuplicates.refused(in: parts).noting(notes)
  }

  /// The articles of rich text and DOCX, which have come in both shapes.
  private static func parts(of lines: [PressLine]) -> [DraftPart] {
    if lines.contains(where: { NexisMark.isCounter($0.text) }) {
      return NexisMark.articles(countedIn: lines).map { NexisArticle.part(of: $0, isUni: false) }
    }
    return NexisUni.articles(of: lines).map { NexisArticle.part(of: $0, isUni: true) }
  }
}
