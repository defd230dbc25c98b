import PressmarkCore
import Testing

@Suite struct MarkdownEditTests {
  let document: String

  init() throws { document = try MarkdownExport.document(SampleBundle.bundle) }

  func text(_ read: ReadExport) -> String { read.revision.text }

  @Test func editedTextIsANewRevisionInWhichMarksAreFoundAgain() throws {
    let edited =
      document
      .replacing(
        "Personne n’a vu les comptes.", with: "Nul n’a vu les comptes, dit-on.", maxReplacements: 1
      )
      .replacing("<mark>la séquence a été obtenue", with: "<mark>la scène fut obtenue")
    let read = try MarkdownExportReader.read(edited)
    #expect(text(read).contains("Nul n’a vu les comptes, dit-on."))
    #expect(text(read).contains("Coffret : 1\u{202F}666,05"), "the aside is still there")
    #expect(read.revision.blocks.map(\.role) == SampleBundle.revision.blocks.map(\.role))
    #expect(read.report.hasNewText && read.report.lost.isEmpty)
    #expect(read.report.refound == [SampleBundle.id(1)] && read.report.kept.count == 4)
    let first = try #require(read.annotations.first { $0.id == SampleBundle.id(1) })
    #expect(first.quotes.first?.hasPrefix("la scène fut obtenue « dix fois") == true)
    #expect(first.revision == read.revision.digest && read.article.revision == read.revision.digest)
    #expect(first.claim.cueSpan.map { String(ScalarIndex(text(read))[$0]) } == "Selon")
  }

  @Test func aMarkWhoseTextIsGoneIsAnOrphanAndKept() throws {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
    let edited = lines.filter {
      !$0.contains("On voit \\*tout\\*.</mark>") && !$0.contains("> <mark>C’est")
    }
    .joined(separator: "\n")
    let read = try MarkdownExportReader.read(edited)
    #expect(read.report.lost == [SampleBundle.id(4)])
    let orphan = try #require(read.annotations.last)
    #expect(orphan.id == SampleBundle.id(4) && orphan.revision == SampleBundle.revision.digest)
    #expect(read.bundle.earlierRevisions == [SampleBundle.revision])
    // The orphan and its old text survive another round.
    let again = try MarkdownExportReader.read(try MarkdownExport.document(read.bundle))
    #expect(again.bundle == read.bundle)
  }

  @Test func editedNotesAreTaken() throws {
    let edited =
      document
      .replacing("    Note: Le titre reprend le chiffre.", with: "    Note: Le titre **ment**\\!")
      .replacing(
        "[^2]: **to check** · lea, 2025-08-02, draft",
        with: "[^2]: **to check** · lea, 2025-08-02, draft\n\n    Note: neu\\\n    zwei")
    let read = try MarkdownExportReader.read(edited)
    let notes = read.annotations.map(\.note)
    #expect(
      notes[0] == "Le titre **ment**!\n\n*À vérifier* auprès du studio." && notes[1] == "neu\nzwei")
    #expect(read.report.changedNotes == [SampleBundle.id(1), SampleBundle.id(2)])
    #expect(!read.report.hasNewText)
  }

  @Test func editedFrontMatterIsTakenAndTheRestReported() throws {
    let edited =
      document
      .replacing("title: \"Une séquence", with: "title: \"Deux \\\"séquences\\\"")
      .replacing("  - \"Agence\"\n", with: "").replacing(
        "date: \"2025-08-02\"", with: "date: 2025-08-03"
      )
      .replacing("    - modality: asserted\n", with: "").replacing(
        "<mark>15 M\\$</mark>[^3]", with: "15 M\\$")
    let read = try MarkdownExportReader.read(edited)
    #expect(read.article.metadata.title.hasPrefix("Deux \"séquences\""))
    #expect(read.article.metadata.byline == ["Léa Martin"])
    #expect(read.article.metadata.published?.iso8601 == "2025-08-03")
    #expect(read.report.sentences.count == 5 && read.annotations == SampleBundle.bundle.annotations)
  }

  @Test(arguments: [
    ("\"format\":\"pressmark/1\"", "\"format\":\"pressmark/9\""),
    ("\"span\":[142,232]", "\"span\":[142,99999]"), ("\"span\":[142,232]", "\"span\":[232,142]"),
    ("\"span\":[142,232]", "\"span\":[1e99,-1]"), ("\"span\":[142,232]", "\"span\":[143,233]"),
    ("\"cueSpan\":[125,130]", "\"cueSpan\":[125,130000]"),
    ("\"role\":\"quotation\"", "\"role\":\"script\""),
    ("\"level\":1", "\"level\":9223372036854775807"),
    ("15 M$, ou plus.\"", "16 M$, ou plus.\""), ("{\"block\"", "{\"bl\":"),
    ("\"key\":\"c\"", "\"key\":\"cc\""),
    ("-->\n\n<!-- pressmark:end", "\n\n<!-- pressmark:end"), ("<!-- pressmark:data", "<!-- data"),
    ("<!-- pressmark:end -->", ""), ("\"id\":\"aafb79568971\"", "\"id\":\"../../etc\""),
    ("\"created\":\"2025-08-02T", "\"created\":\"99999-08-02T"),
    ("\"verdict\":{", "\"verdict\":" + String(repeating: "[", count: 100_000)),
  ])
  func damagedAndHostileFilesAreRefusedInSentences(old: String, new: String) {
    let damaged = document.replacing(old, with: new, maxReplacements: 1)
    #expect(damaged != document)
    #expect {
      try MarkdownExportReader.read(damaged)
    } throws: { error in
      "\(error)".hasSuffix(".") && error is ExportError
    }
  }

  @Test func otherMarkdownIsRefused() {
    #expect(!MarkdownExportReader.recognises("# Titre\n\nTexte"))
    #expect(throws: ExportError.notAnExport) { try MarkdownExportReader.read("# Titre\n") }
  }
}
