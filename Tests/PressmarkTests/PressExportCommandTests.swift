import Foundation
import Testing

/// Press databases' exports and folders of everything, through the program.
@Suite struct PressExportCommandTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  /// One article as Europresse writes it.
  private static func article(
    _ title: String, source: String, line: String, number: String, paragraphs: [String]
  ) -> String {
    """
    <article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">\(source)\
    </span></div><div class="rdp__DocHeader"><span class="DocHeader">\(line)</span></div>\
    <div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">\(title)</p></div>\
    <div class="docAuthors">Ana Roy</div></header>\
    <section><div class="DocText clearfix"><div class="docOcurrContainer">\
    \(paragraphs.map { "<p>\($0)</p>" }.joined())</div></div></section>\
    <footer><div class="publiC-lblNodoc">\(number)</div></footer></article>
    """
  }

  private static let quay = article(
    "Le quai rouvre", source: "Le Courrier du port",
    line: "Villes, lundi 3 juin 2024 412 mots, p. 4",
    number: "news·20240603·CP·1",
    paragraphs: [
      "Le quai de la marée est rouvert depuis hier aux camions.",
      "Les travaux ont coûté 3 millions d’euros à la ville.",
    ])
  private static let ferry = article(
    "Le bac repart", source: "La Gazette des îles", line: "Mer, mardi 4 juin 2024 96 mots, p. 12",
    number: "news·20240604·GI·7",
    paragraphs: ["Le bac a repris la mer mardi, après onze jours à quai."])
  private static let broken = article(
    "", source: "Le Courrier du port", line: "mercredi 5 juin 2024",
    number: "news·20240605·CP·2", paragraphs: [])

  private func export(_ articles: String...) throws -> String {
    try desk.file(
      "press/hits.html",
      "<!DOCTYPE html><html><head><title>Europresse</title></head><body>"
        + articles.joined(separator: "\n") + "</body></html>")
  }

  @Test func anExportIsManyArticlesInItsOrder() throws {
    _ = try export(Self.quay, Self.ferry, Self.quay)
    let run = try desk.run("add", "press/hits.html", "--json")
    #expect(run.status == 0, "a repetition is no failure: \(run)")
    let lines = try run.lines.map { try JSONObject($0) }
    #expect(lines.map { $0["title"] } == ["Le quai rouvre", "Le bac repart"])
    #expect(lines.map { $0["part"] } == ["1", "2"])
    #expect(
      run.errors.contains("Article 3 (“Le quai rouvre”) was left out: it is the same as article 1"))
    let articles = try desk.objects("list", "--json")
    #expect(Set(articles.map { $0["site"] }) == ["Le Courrier du port", "La Gazette des îles"])
    #expect(Set(articles.map { $0["published"] }) == ["2024-06-03", "2024-06-04"])
    #expect(articles.allSatisfy { $0.list("byline") == ["Ana Roy"] })
    let found = try desk.objects("extract", "press/hits.html", "--json", "--provenance")
    #expect(found.map { $0["page"] } == ["4", "12"] && found.map { $0["words"] } == ["412", "96"])
    #expect(
      found[0]["articleBody"]
        == "Le quai de la marée est rouvert depuis hier aux camions.\n\n"
        + "Les travaux ont coûté 3 millions d’euros à la ville.")
    let again = try desk.run("add", "press/hits.html")
    #expect(again.status == 0 && again.lines.count == 2, "\(again)")
    #expect(try desk.lines("list").count == 2)
  }

  @Test func aBrokenArticleCostsOnlyItself() throws {
    _ = try export(Self.quay, Self.broken, Self.ferry)
    let run = try desk.run("add", "press/hits.html")
    #expect(run.status == 1 && run.lines.count == 2, "\(run)")
    #expect(
      run.errors.contains("Article 2 was left out: it has neither a headline nor a text"), "\(run)")
    // What was refused is said again, whoever looks later.
    #expect(try desk.run("add", "press/hits.html").errors.contains("Article 2"))
    #expect(try desk.lines("list").count == 2)
  }

  @Test func aFolderOfEverythingIsSummedUp() throws {
    _ = try export(Self.quay, Self.broken, Self.ferry, Self.ferry)
    let paragraph =
      "<p>Le phare de la pointe est éteint depuis samedi, et la mairie ne sait pas encore "
    let page =
      "<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Le phare éteint</title></head><body>"
      + "<article><h1>Le phare éteint</h1>"
      + (1...6).map { "\(paragraph) quand il sera rallumé, pour la \($0)e fois de l’année.</p>" }
      .joined()
      + "</article></body></html>"
    try desk.file("press/page.html", page)
    try desk.file(
      "press/letter.eml",
      """
      From: La Gazette <lettre@gazette.example>\r
      Subject: La lettre du matin\r
      Date: Fri, 7 Jun 2024 06:00:00 +0200\r
      MIME-Version: 1.0\r
      Content-Type: text/plain; charset=utf-8\r
      \r
      Le marché de la place ouvre une heure plus tôt, dit la mairie, et ferme plus tard.\r
      """)
    try desk.file(
      "press/saved.mht",
      """
      From: <Saved by a browser>\r
      Subject: Le phare\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related; boundary="b"\r
      \r
      --b\r
      Content-Type: text/html; charset=utf-8\r
      Content-Location: https://gazette.example/phare\r
      \r
      \(page.replacing("samedi", with: "dimanche").replacing("Le phare", with: "Le petit phare"))\r
      --b--\r
      """)
    try desk.file(
      "press/feed.rss",
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>La Gazette</title><item><title>La digue tient</title>
      <link>https://gazette.example/digue</link><content:encoded><![CDATA[\
      \((1...4).map { "<p>La digue a tenu la nuit de la tempête numéro \($0), et le port aussi.</p>" }.joined())]]>\
      </content:encoded></item></channel></rss>
      """)
    try desk.file(
      "press/in/notes.txt", "Le titre des notes\n\nLe texte des notes, qui est court.\n")
    try desk.file("press/in/copy.txt", "Le titre des notes\n\nLe texte des notes, qui est court.\n")
    try desk.file("press/empty.html", "")
    try desk.file("press/noise.html", bytes: (0..<400).map { UInt8($0 * 7 % 251) })
    try desk.file("press/cut.epub", bytes: [0x50, 0x4B, 3, 4, 20, 0, 0, 0])
    try desk.file("press/damaged.pdf", "%PDF-1.7\nnothing")
    try desk.file("press/picture.jpg", bytes: [0xFF, 0xD8, 0xFF])
    let run = try desk.run("add", "press", "missing.txt", "--json")
    #expect(run.status == 1, "\(run)")
    let titles = Set(try run.lines.dropLast().map { try JSONObject($0)["title"] })
    #expect(
      titles == [
        "Le quai rouvre", "Le bac repart", "Le phare éteint", "La lettre du matin",
        "Le petit phare éteint", "La digue tient", "Le titre des notes",
      ], "\(run)")
    let summary = try #require(
      try JSONObject(run.lines.last ?? "").fields["summary"] as? [String: Any])
    #expect(summary["added"] as? Int == 7 && summary["alreadyThere"] as? Int == 2, "\(summary)")
    let refused = try #require(summary["refused"] as? [[String: Any]])
    #expect(
      Set(refused.compactMap { $0["file"] as? String }) == [
        "press/hits.html", "press/empty.html", "press/noise.html", "press/cut.epub",
        "press/damaged.pdf", "missing.txt",
      ], "\(refused)")
    #expect(refused.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
    // One sentence a refusal, and none that is about the program instead of the file.
    #expect(!run.errors.contains("Error") && !run.errors.contains("nil"), "\(run)")
    #expect(try desk.lines("check")[0].contains("all is well"))
  }

  @Test func whatThereIsNotIsSaid() throws {
    try FileManager.default.createDirectory(
      atPath: desk.path("bare"), withIntermediateDirectories: true)
    let bare = try desk.run("add", "bare")
    #expect(
      bare.status == 1 && bare.errors.contains("there is no article in this folder"), "\(bare)")
    try desk.file("page.pdf", "%PDF-1.7\nnothing")
    let tool = try desk.run("extract", "page.pdf", changes: ["PATH": desk.folder])
    #expect(tool.status == 1 && tool.errors.contains("pdftotext"), "\(tool)")
    #expect(tool.errors.contains("poppler-utils"), "\(tool)")
  }
}
