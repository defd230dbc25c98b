/// Reads PDF documents with the program `pdftotext` of poppler-utils.
struct PDFImporter: Importer {
  let format = "pdf"
  let version = 1
  let extensions = ["pdf"]

  /// Where the program is looked for.
  var folders = ExternalProgram.folders
  /// How much the program may do.
  var limits = ExternalProgram.Limits()

  func recognises(_ source: ImportSource) -> Bool {
    let signature = Array("%PDF-".utf8)
    if source.bytes.starts(with: signature) { return true }
    // Some servers write a few bytes before it; readers of PDF bear 1,024. A text may speak of it.
    let isNamed = source.suffix == "pdf" || source.options.contentType == "application/pdf"
    return isNamed && source.bytes.prefix(1024).firstRange(of: signature) != nil
  }

  func parts(of source: ImportSource) throws(ImportError) -> [DraftPart] {
    let name = source.shownName
    guard let program = ExternalProgram(named: "pdftotext", in: folders) else {
      throw .missingProgram(
        name, program: "pdftotext",
        advice: "Install it (apt-get install poppler-utils does that on Debian and Ubuntu) and add "
          + "the file again.")
    }
    let outcome: ExternalProgram.Outcome
    do {
      outcome = try program.run(
        ["-bbox-layout", "-enc", "UTF-8", "-", "-"], input: source.bytes, limits: limits)
    } catch {
      switch error {
      case .notStarted(let reason):
        throw .unreadable(name, reason: "the program pdftotext could not be run (\(reason))")
      case .tooSlow:
        throw .damaged(
          name,
          reason:
            "pdftotext was not done with it after \(Int(limits.seconds)) seconds and was ended")
      case .tooMuch:
        throw .damaged(
          name,
          reason: "more than \(limits.outputBytes / 1_000_000) MB of text would come out of it")
      }
    }
    guard outcome.status == 0 else { throw Self.failure(of: outcome, name: name) }
    let text = try PDFText(output: outcome.output, name: name)
    guard text.pages.contains(where: { !$0.words.isEmpty }) else {
      throw .notAnArticle(
        name,
        reason: "its \(text.pages.count == 1 ? "page is a picture" : "pages are pictures") without "
          + "text; a program for text recognition (ocrmypdf does that) can add it")
    }
    return [.article(PDFArticle(text).draft)]
  }

  private static func failure(of outcome: ExternalProgram.Outcome, name: String) -> ImportError {
    let errors = outcome.errors.lowercased()
    if errors.contains("incorrect password") || errors.contains("encrypt") {
      return .damaged(
        name, reason: "it is protected by a password; save it without one and add that")
    }
    if outcome.status == 3 {
      return .damaged(name, reason: "its author has forbidden to copy text out of it")
    }
    if outcome.status >= 128 {
      return .damaged(name, reason: "it made pdftotext break down; the file is damaged")
    }
    return .damaged(name, reason: "it is damaged, or no PDF document at all")
  }
}
