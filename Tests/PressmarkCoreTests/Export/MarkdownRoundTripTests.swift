import PressmarkCore
import Testing

@Suite struct MarkdownRoundTripTests {
  @Test func exportThenImportIsIdentity() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomBundle(seed: seed)
    var failures: [String] = []
    for round in 0..<300 {
      let bundle = random.bundle()
      let options = MarkdownExport.Options(includesAsides: random.chance(2))
      let document = try MarkdownExport.document(bundle, options: options)
      let read = try MarkdownExportReader.read(document)
      // As JSON, because Swift calls canonically equivalent texts equal.
      let same =
        try JSONExport.document(read.bundle) == JSONExport.document(bundle)
        && read.revision == bundle.revision && read.annotations == bundle.annotations
      if !same || read.report != ImportReport() {
        failures.append("round \(round): \(read.report.sentences)")
      }
      let again = try MarkdownExport.document(read.bundle, options: options)
      if !again.utf8.elementsEqual(document.utf8) { failures.append("round \(round): other bytes") }
      if try JSONExport.read(JSONExport.document(bundle)).first?.annotations != bundle.annotations {
        failures.append("round \(round): JSON")
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }

  /// Without the data, the visible text alone gives every paragraph back.
  @Test func escapedTextReadsBackFromWhatIsSeen() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomBundle(seed: seed)
    var failures: [String] = []
    for _ in 0..<200 {
      let bundle = random.bundle()
      let document = try MarkdownExport.document(bundle)
      let edited = document.replacing("\n* * *\n", with: "\n\nEin Satz mehr\\!\n\n* * *\n")
      let read = try MarkdownExportReader.read(edited)
      let added = read.revision.blocks.filter {
        String(ScalarIndex(read.revision.text)[$0.span]) == "Ein Satz mehr!"
      }
      if added.count != 1 || read.revision.blocks.count != bundle.revision.blocks.count + 1
        || read.annotations.count != bundle.annotations.count
      {
        failures.append("\(read.revision.text.debugDescription) \(read.report.sentences)")
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }

  // The first seed has a line of a blank with a combining mark: one character, and not a blank.
  @Test(arguments: [3_885_107_475_792_846_479, UInt64.random(in: 0...UInt64.max)])
  func everyChangedParagraphKeepsItsCharacters(seed: UInt64) throws {
    var random = RandomBundle(seed: seed)
    var failures: [String] = []
    for _ in 0..<200 {
      let text = CanonicalText.block(random.words(20))
      guard !text.isEmpty else { continue }
      let revision = CanonicalText.revision(of: [DraftBlock(role: .paragraph, text: text)])
      let article = Article(
        id: ArticleID(firstRevision: revision.digest), metadata: ArticleMetadata(),
        revision: revision.digest, added: Timestamp(milliseconds: 0))
      let document = try MarkdownExport.document(
        AnnotationBundle(
          article: article, revision: revision, annotations: [], codebook: Codebook([])))
      // A word added at the end of the paragraph; all else must come back as it was.
      let edited = document.replacing("\n\n* * *\n", with: " Zusatz\n\n* * *\n")
      let read = try MarkdownExportReader.read(edited)
      let wanted = CanonicalText.block(text + " Zusatz")
      // Blanks at the start of a line mean nothing in Markdown, whatever mark stands on them.
      func plain(_ text: String) -> [[Unicode.Scalar]] {
        text.unicodeScalars.split(separator: "\n").map { Array($0.drop { $0 == " " }) }
      }
      if plain(read.revision.text) != plain(wanted) {
        failures.append("\(wanted.debugDescription) → \(read.revision.text.debugDescription)")
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }
}
