import Foundation
import Testing

@testable import PressmarkCore

@Suite struct MailImporterTests {
  private func articles(_ text: String, named name: String = "a.eml") throws -> [ImportedArticle] {
    try ArticleImport.parts(from: Array(text.utf8), named: name).compactMap {
      if case .article(let article) = $0 { return article }
      return nil
    }
  }

  private func reason(_ bytes: [UInt8], named name: String = "a.eml") -> String {
    do {
      return try ArticleImport.parts(from: bytes, named: name).map { "\($0)" }.joined()
    } catch {
      return "\(error)"
    }
  }

  private static let page = """
    <html><head><meta charset="iso-8859-1"><title>La lettre</title></head><body>
    <h1>La lettre du mardi</h1>
    <p>Le pont de pierre a rouvert mardi matin, après trois mois de travaux, et les piétons l’ont
    franchi dès sept heures sous une pluie fine.</p>
    <p>La maire a salué un chantier mené dans les temps, malgré le mauvais état des fondations que
    la crue de mars avait mises à nu.</p>
    <p>Un second chantier doit commencer en septembre ; il portera sur le tablier et durera six mois,
    selon le service technique de la ville.</p></body></html>
    """

  private static let newsletter = """
    Return-Path: <bounce@courrier.example>\r
    From: =?utf-8?q?Le_Courrier_des_?= =?utf-8?b?w6lj?=\r
     =?utf-8?b?w6lj?= <lettre@courrier.example>\r
    Subject: =?iso-8859-1?Q?Le_pont_rouvre,_apr=E8s_?=\r
     =?utf-8?B?bCfDqXTDqQ==?=\r
    Date: Tue, 3 Jun 2025 06:30:00 +0200 (CEST)\r
    List-Unsubscribe: <https://x.example>\r
    MIME-Version: 1.0\r
    Content-Type: multipart/mixed; boundary="outer"\r
    \r
    preamble\r
    --outer\r
    Content-Type: multipart/alternative;\r
     boundary="in;ner"\r
    \r
    --in;ner\r
    Content-Type: text/plain; charset=utf-8\r
    \r
    Le texte seul.\r
    --in;ner\r
    Content-Type: text/html; charset="utf-8"\r
    Content-Transfer-Encoding: base64\r
    \r
    \(Data(page.utf8).base64EncodedString(options: .lineLength76Characters))\r
    --in;ner--\r
    --outer\r
    Content-Type: text/html; name="piece.html"\r
    Content-Disposition: attachment; filename="piece.html"\r
    \r
    <p>Une pièce jointe.</p>\r
    --outer--\r
    """

  @Test func aNewsletterIsAnArticle() throws {
    let articles = try articles(Self.newsletter)
    let article = try #require(articles.first)
    #expect(articles.count == 1)
    #expect(article.metadata.title == "Le pont rouvre, après l'été")
    #expect(article.metadata.site == "Le Courrier des écéc")
    #expect(article.metadata.published == CalendarDay(year: 2025, month: 6, day: 3))
    #expect(article.provenance[.title] == "the message")
    #expect(article.revision.outline.first == "title: Le pont rouvre, après l'été")
    #expect(article.revision.articleBody.contains("La maire a salué un chantier"))
    #expect(!article.revision.text.contains("pièce jointe"))
    #expect(!article.revision.text.contains("texte seul"))
    #expect(article.importer == "mail/1")
    // Without its name's ending it is told by its header.
    #expect(try self.articles(Self.newsletter, named: "message") == articles)
  }

  @Test func plainTextIsReadWhereThePageIsEmpty() throws {
    let text = """
      From: Anne Lefèvre <anne@example.org>
      Subject: Fwd: TR: Une note
      Message-ID: <1@x>
      Content-Type: multipart/alternative; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8; format=flowed

      Le premier paragraphe est cassé en deux 
      lignes par le programme qui l’a écrit.

      Le second tient en une ligne.
      --\u{20}
      Anne
      --b
      Content-Type: text/html

      <html><body><div> &nbsp; </div></body></html>
      --b--
      """
    let article = try #require(try articles(text).first)
    #expect(article.metadata.title == "Une note")
    #expect(article.metadata.byline == ["Anne Lefèvre"])
    #expect(
      article.revision.articleBody
        == "Le premier paragraphe est cassé en deux lignes par le programme qui l’a écrit.\n\nLe second "
        + "tient en une ligne.")
  }

  @Test func messagesInsideAreArticlesOfTheirOwn() throws {
    func message(_ subject: String, _ words: String) -> String {
      "From: Ann Lee <a@b.example>\nSubject: \(subject)\nMIME-Version: 1.0\n\n"
        + (1...3).map { "\(words), paragraph \($0) of the message with a few words." }
        .joined(separator: "\n\n") + "\n"
    }
    let digest =
      "From: list@b.example\nSubject: Digest\nMIME-Version: 1.0\n"
      + "Content-Type: multipart/mixed; boundary=d\n\n--d\nContent-Type: text/plain\n\nFor you.\n"
      + ["One", "Two"].map {
        "--d\nContent-Type: message/rfc822\n\n\(message($0, "Words of \($0)"))"
      }
      .joined() + "--d--\n"
    let articles = try articles(digest)
    #expect(articles.map(\.metadata.title) == ["One", "Two"])
    #expect(
      articles[0].notes.contains { $0.contains("passed on with the words “Digest For you.”") })
    #expect(articles[1].revision.articleBody.hasPrefix("Words of Two, paragraph 1"))
  }

  @Test func savedPagesAreRead() throws {
    let quoted = Self.page.utf8.map { byte in
      byte < 0x80 && byte != UInt8(ascii: "=")
        ? String(UnicodeScalar(byte)) : "=" + String(byte, radix: 16, uppercase: true)
    }.joined().replacing("travaux", with: "tra=\r\nvaux")
    let archive = """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: https://courrier.example/pont\r
      Subject: Le pont\r
      Date: Mon, 1 Dec 2025 10:00:00 +0000\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
       type="text/html"; boundary="----Border"\r
      \r
      \r
      ------Border\r
      Content-Type: text/html; charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      Content-Location: https://courrier.example/pont\r
      \r
      \(quoted)\r
      ------Border\r
      Content-Type: image/png\r
      Content-Transfer-Encoding: base64\r
      \r
      AAAA\r
      ------Border--\r
      """
    for name in ["page.mhtml", "page"] {
      let article = try #require(try articles(archive, named: name).first)
      #expect(article.metadata.url == "https://courrier.example/pont")
      #expect(article.importer == "webarchive/1")
      #expect(article.revision.articleBody.contains("après trois mois de travaux, et les piétons"))
      #expect(article.metadata.published == nil)
    }
  }

  @Test func webArchivesAreRead() throws {
    let resource: [(String, PropertyListWriter)] = [
      ("WebResourceURL", .text("https://courrier.example/pont")),
      ("WebResourceData", .data(Array(Self.page.utf8))), ("WebResourceFrameName", .text("é")),
      ("WebResourceMIMEType", .text("text/html")), ("WebResourceTextEncodingName", .text("UTF-8")),
    ]
    let binary = PropertyListWriter.dictionary([
      ("WebSubresources", .dictionary([])), ("WebMainResource", .dictionary(resource)),
    ]).file
    let markup = """
      <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://x">
      <plist version="1.0"><dict><key>WebMainResource</key><dict>
      <key>WebResourceData</key><data>\n\(Data(Self.page.utf8).base64EncodedString())\n</data>
      <key>WebResourceMIMEType</key><string>text/html</string>
      <key>WebResourceTextEncodingName</key><string>UTF-8</string>
      <key>WebResourceURL</key><string>https://courrier.example/pont</string></dict></dict></plist>
      """
    for file in [binary, Array(markup.utf8)] {
      let article = try ArticleImport.article(from: file, named: "page.webarchive")
      #expect(article.metadata.url == "https://courrier.example/pont")
      #expect(article.revision.articleBody.contains("La maire a salué un chantier"))
    }
    var generator = SeededGenerator(seed: 11)
    for place in binary.indices.reversed().prefix(400) {
      var damaged = binary
      damaged[place] = UInt8.random(in: 0...255, using: &generator)
      _ = reason(damaged, named: "a.webarchive")
      _ = reason(Array(binary.prefix(place)), named: "a.webarchive")
    }
    // Objects that hold each other.
    let circle = PropertyListWriter.dictionary([("WebMainResource", .object(0)), ("x", .object(0))])
    #expect(reason(circle.file, named: "a.webarchive").contains("a property list without a page"))
    let huge =
      Array("bplist00".utf8) + [0xDF, 0x13] + [UInt8](repeating: 0x7F, count: 8) + [8]
      + [0, 0, 0, 0, 0, 0, 1, 8] + PropertyListWriter.big(1, 8) + PropertyListWriter.big(0, 8)
      + PropertyListWriter.big(18, 8)
    #expect(reason(huge, named: "a.webarchive").contains("a property list without a page"))
  }

  @Test func hostileMessagesCostNothing() {
    let head = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"
    var nested = head
    for level in 0..<10_000 {
      nested += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(MIMEMessage(Array(nested.utf8)).parts.count <= 100)
    _ = reason(Array(nested.utf8))
    let messages = head + String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000)
    #expect(MIMEMessage(Array(messages.utf8)).parts.count <= 100)
    _ = reason(Array(messages.utf8))
    let flood =
      head + "Content-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n", count: 200_000)
    #expect(MIMEMessage(Array(flood.utf8)).parts.count == 5000)
    #expect(reason(Array(flood.utf8)) == "“a.eml” is no article: there is no text in the message.")
    let end = "\n\nThe body is one sentence that ends."
    let wide = head + "X: " + String(repeating: "=?utf-8?q?=", count: 100_000) + end
    #expect(reason(Array(wide.utf8)).contains("one sentence"))
    let fields = head + (0..<50_000).map { "X\($0): y\n z\n" }.joined() + end
    #expect(reason(Array(fields.utf8)).contains("one sentence"))
    var generator = SeededGenerator(seed: 3)
    let sound = Array(Self.newsletter.utf8)
    for place in stride(from: 0, to: sound.count, by: 23) {
      var damaged = sound
      damaged[place] = UInt8.random(in: 0...255, using: &generator)
      _ = reason(damaged)
      _ = reason(Array(sound.prefix(place)))
    }
  }

  @Test func textThatOnlyLooksLikeMailIsText() throws {
    let text =
      "From: the river\nSubject to change: nothing.\n\nThe bridge is open again, they said."
    #expect(try articles(text, named: "a.txt").first?.importer == "text/1")
  }

  @Test(arguments: [
    ("TGUgcG9udA==", "base64", "Le pont"), ("TGUg\r\ncG9\u{0}ud!A", "base64", "Le pont"),
    ("T", "base64", ""),
    ("caf=C3=A9 =\r\nsuite= \n=3D=zz=4", "Quoted-Printable", "café suite==zz=4"),
    ("as it is", "8bit", "as it is"),
  ])
  func transferEncodingsAreUndone(text: String, encoding: String, content: String) {
    let decoded = TransferEncoding.decoded(Array(text.utf8)[...], encoding: encoding)
    #expect(String(decoding: decoded, as: UTF8.self) == content)
  }

  @Test(arguments: [
    ("plain", "plain"), ("=?utf-8?q?a_b?= =?utf-8?q?c?=", "a bc"),
    ("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", "é"),
    ("a =?iso-8859-1?q?=E9?= b", "a é b"), ("=?x-unknown?q?ab?=", "ab"),
    ("=?utf-8?q?open", "=?utf-8?q?open"),
    ("=?utf-8*fr?b?w6k=?=!", "é!"), ("=?=?utf-8?q?x?=", "=?x"),
    ("=?windows-1251?b?z/Do4uXy?=", "Привет"),
  ])
  func encodedWordsAreDecoded(text: String, decoded: String) {
    #expect(EncodedWords.text(of: Array(text.utf8)) == decoded)
  }
}
