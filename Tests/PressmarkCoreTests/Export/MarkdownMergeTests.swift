import PressmarkCore
import Testing

@Suite struct MarkdownMergeTests {
  let document: String
  /// The same article with one note changed.
  let newer: String

  init() throws {
    document = try MarkdownExport.document(SampleBundle.bundle)
    var annotations = SampleBundle.bundle.annotations
    annotations[0].note = "Neu."
    newer = try MarkdownExport.document(
      AnnotationBundle(
        article: SampleBundle.article, revision: SampleBundle.revision, annotations: annotations,
        codebook: .initial))
  }

  @Test func exportingAgainChangesNothing() throws {
    #expect(try MarkdownExport.merge(new: document, into: document).text == document)
  }

  @Test func whatTheUserWroteStays() throws {
    let written =
      document
      .replacing(
        "---\n\n<!-- pressmark:begin",
        with: "tags: [\"kino\"]\n---\n\nMon avis :\n\n<!-- pressmark:begin")
      + "\n## Mes notes\n\nÀ relire.\n"
    let merged = try MarkdownExport.merge(new: newer, into: written)
    #expect(merged.replaced == nil)
    #expect(merged.text.contains("tags: [\"kino\"]\n---\n\nMon avis :\n\n<!-- pressmark:begin"))
    #expect(merged.text.hasSuffix("pressmark:end -->\n\n## Mes notes\n\nÀ relire.\n"))
    #expect(merged.text.contains("    Note: Neu.") && !merged.text.contains("reprend le chiffre"))
    #expect(try MarkdownExportReader.read(merged.text).report == ImportReport())
  }

  @Test(arguments: [
    ("Personne n’a vu", "Nul n’a vu"), ("    Note: Le titre", "    Note: Der Titel"),
    ("title: \"Une", "title: \"Deux"), ("| 3 | 15 M", "| 3 | 16 M"),
    ("source: \"Le Journal\"\n", ""),
  ])
  func aChangeMadeByHandIsNotOverwrittenSilently(old: String, new: String) throws {
    let edited = document.replacing(old, with: new, maxReplacements: 1)
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let line = (lines.firstIndex { $0.contains(old.split(separator: "\n")[0]) } ?? -1) + 1
    #expect(throws: ExportError.editedByHand(line: line)) {
      try MarkdownExport.merge(new: newer, into: edited)
    }
    let forced = try MarkdownExport.merge(new: newer, into: edited, force: true)
    #expect(forced.replaced == edited && forced.text == newer)
  }

  @Test func foreignAndBrokenFilesAreRefused() throws {
    #expect(throws: ExportError.notAnExport) {
      try MarkdownExport.merge(new: newer, into: "# Mein Text\n")
    }
    #expect(throws: ExportError.self) {
      try MarkdownExport.merge(new: newer, into: document + document)
    }
    let other = document.replacing("begin article=aafb", with: "begin article=0000")
    #expect(throws: ExportError.otherArticle(found: "000079568971", wanted: "aafb79568971")) {
      try MarkdownExport.merge(new: newer, into: other, force: true)
    }
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreNoChange() throws {
    let saved = "\u{FEFF}" + document.replacing("\n", with: "\r\n")
    #expect(try MarkdownExportReader.read(saved).report == ImportReport())
    #expect(try MarkdownExport.merge(new: document, into: saved).text == document)
  }
}
