import Foundation
import Testing

@testable import PressmarkCore

@Suite struct PDFImporterTests {
  private static let isInstalled =
    ExternalProgram(named: "pdftotext", in: ExternalProgram.folders) != nil

  private func parts(
    _ file: [UInt8], script: String, seconds: Double = 20, outputBytes: Int = 1_000_000
  ) throws -> [DraftPart] {
    let folder = try ProgramFolder("pdftotext", script: script)
    var importer = PDFImporter()
    importer.folders = ["/no/where", folder.path]
    importer.limits.seconds = seconds
    importer.limits.outputBytes = outputBytes
    return try importer.parts(of: ImportSource(bytes: file, name: "a.pdf"))
  }

  private func reason(
    _ script: String, seconds: Double = 20, outputBytes: Int = 1_000_000
  ) -> String {
    do {
      return
        "\(try parts(Array("%PDF-1.4".utf8), script: script, seconds: seconds, outputBytes: outputBytes))"
    } catch {
      return "\(error)"
    }
  }

  @Test func aMissingProgramIsNamedAndHowToInstallIt() {
    var importer = PDFImporter()
    importer.folders = ["/no/where"]
    let error = #expect(throws: ImportError.self) {
      try importer.parts(of: ImportSource(bytes: Array("%PDF-1.4".utf8), name: "a.pdf"))
    }
    #expect(
      error?.description
        == "“a.pdf” is read with the program pdftotext, which is not installed. Install it (apt-get "
        + "install poppler-utils does that on Debian and Ubuntu) and add the file again.")
  }

  @Test func aProgramThatFailsIsSaidInWords() {
    let cases: [(script: String, sentence: String)] = [
      (
        "echo 'Command Line Error: Incorrect password' >&2; exit 1",
        "it is protected by a password; save it without one and add that."
      ),
      ("exit 3", "its author has forbidden to copy text out of it."),
      ("echo 'Syntax Error' >&2; exit 1", "it is damaged, or no PDF document at all."),
      ("kill -SEGV $$", "it made pdftotext break down; the file is damaged."),
      ("exit 0", "(there is no element)."),
      ("echo '<doc><page'", "its XML is broken at line 1"),
      ("cat", "its XML is broken at line 1"),
    ]
    for (script, sentence) in cases {
      let reason = reason(script)
      #expect(reason.hasPrefix("“a.pdf” cannot be read: "))
      #expect(reason.contains(sentence), "\(script): \(reason)")
    }
    #expect(
      reason("echo '<doc><page width=\"9\" height=\"9\"/><page/></doc>'")
        == "“a.pdf” is no article: its pages are pictures without text; a program for text "
        + "recognition (ocrmypdf does that) can add it.")
  }

  @Test func aProgramThatHangsOrFloodsIsEnded() throws {
    #expect(
      reason("exec sleep 1000", seconds: 0.5)
        .contains("pdftotext was not done with it after 0 seconds and was ended"))
    #expect(
      reason("exec >&- 2>&-; exec sleep 1000", seconds: 0.5).contains("was not done with it"))
    #expect(
      reason("exec yes '<a>'")
        == "“a.pdf” cannot be read: more than 1 MB of text would come out of it.")
    #expect(reason("yes complaint | head -c 3000000 >&2; exit 1").contains("it is damaged"))
  }

  @Test func theProgramGetsTheBytesAndNothingElse() throws {
    // What it is told stands in its output: the arguments, and how many bytes it read.
    let script = """
      echo "<doc><page width='100' height='100'><word xMin='1' yMin='1' xMax='9' yMax='9'>$*</word>"
      echo "<word xMin='11' yMin='1' xMax='19' yMax='9'>$(wc -c)</word></page></doc>"
      """
    let parts = try parts([UInt8](repeating: 0x25, count: 300_000), script: script)
    guard case .article(let draft) = try #require(parts.first) else { return }
    #expect(draft.blocks.map(\.text) == ["-bbox-layout -enc UTF-8 - - 300000"])
  }

  @Test(.enabled(if: isInstalled, "pdftotext (poppler-utils) is not installed"))
  func aNewspaperPageIsRead() throws {
    var writer = PDFWriter()
    writer.information = [
      "Title": "epreuve_final.indd", "Author": "Anne Lef\\350vre",
      "CreationDate": "D:20250604101500Z",
    ]
    func furniture(_ page: Int) {
      writer.line("Le Courrier des Rives", x: 50, y: 30, size: 8, font: .bold)
      writer.line("Mardi 3 juin 2025", x: 470, y: 30, size: 8, font: .bold)
      writer.line("\(page)", x: 295, y: 820, size: 8)
    }
    furniture(4)
    writer.line("Le pont de pierre rouvre aux", x: 50, y: 80, size: 26, font: .bold)
    writer.line("piétons", x: 50, y: 108, size: 26, font: .bold)
    writer.line(
      "Fermé depuis la crue de mars, l’ouvrage a été consolidé. Les voitures attendront.", x: 50,
      y: 135, size: 13, font: .italic)
    let left = [
      "Les premiers passants ont franchi la rivière dès",
      "sept heures, sous une pluie fine. Des employés de",
      "la voirie retiraient encore les dernières bar-",
      "rières. La maire a salué un chantier mené dans les",
      "temps, malgré le mauvais état des fondations.",
    ]
    let second = [
      "La crue avait emporté deux piles. Le coût des tra-",
      "vaux dépasse trois millions d’euros, dont la moitié",
      "est payée par la région. Un second chantier doit",
    ]
    let right = [
      "commencer en septembre. Il portera sur le tablier,",
      "dit-on au service technique. Les barrières seront",
      "remises pour six mois.",
    ]
    let third = [
      "« Nous avons attendu longtemps », raconte une com-",
      "merçante de la rue Haute. Elle espère le retour des",
      "clients avant l’été.",
    ]
    var y = writer.lines(left, x: 50, y: 200, indent: 12)
    y = writer.lines(second, x: 50, y: y, indent: 12)
    y = writer.lines(right, x: 310, y: 200)
    writer.line("Un chantier en deux temps", x: 310, y: y + 8, size: 13, font: .bold)
    writer.lines(third, x: 310, y: y + 26, indent: 12)
    writer.line("1. Selon le service technique.", x: 310, y: 700, size: 7)
    writer.newPage()
    furniture(5)
    writer.lines(["La suite des travaux sera décidée en octobre."], x: 50, y: 100, indent: 12)
    let article = try ArticleImport.article(from: writer.file, named: "journal.pdf")
    #expect(
      article.revision.outline == [
        "title: Le pont de pierre rouvre aux piétons",
        "standfirst: Fermé depuis la crue de mars, l’ouvrage a été consolidé. Les voitures attendront.",
        "paragraph: Les premiers passants ont franchi la rivière dès sept heures, sous une pluie fine. "
          + "Des employés de la voirie retiraient encore les dernières barrières. La maire a salué un "
          + "chantier mené dans les temps, malgré le mauvais état des fondations.",
        "paragraph: La crue avait emporté deux piles. Le coût des travaux dépasse trois millions "
          + "d’euros, dont la moitié est payée par la région. Un second chantier doit commencer en "
          + "septembre. Il portera sur le tablier, dit-on au service technique. Les barrières seront "
          + "remises pour six mois.",
        "heading2: Un chantier en deux temps",
        "paragraph: « Nous avons attendu longtemps », raconte une commerçante de la rue Haute. Elle "
          + "espère le retour des clients avant l’été.",
        "aside: 1. Selon le service technique.",
        "paragraph: La suite des travaux sera décidée en octobre.",
        "aside: Le Courrier des Rives", "aside: Mardi 3 juin 2025",
      ])
    #expect(article.metadata.title == "Le pont de pierre rouvre aux piétons")
    #expect(article.metadata.byline == ["Anne Lefèvre"])
    #expect(article.metadata.published == CalendarDay(year: 2025, month: 6, day: 3))
    #expect(article.metadata.language == "fr")
    #expect(article.provenance[.published] == "the running head")
    #expect(article.importer == "pdf/1")
  }

  @Test(.enabled(if: isInstalled, "pdftotext (poppler-utils) is not installed"))
  func whatIsNoDocumentIsRefused() throws {
    var writer = PDFWriter()
    writer.newPage()
    let picture = #expect(throws: ImportError.self) {
      try ArticleImport.parts(from: writer.file, named: "scan.pdf")
    }
    #expect(picture?.description.contains("its pages are pictures without text") == true)
    let garbage = #expect(throws: ImportError.self) {
      try ArticleImport.parts(from: Array("%PDF-1.4 and then nothing".utf8), named: "a.pdf")
    }
    #expect(garbage == .damaged("a.pdf", reason: "it is damaged, or no PDF document at all"))
  }
}
