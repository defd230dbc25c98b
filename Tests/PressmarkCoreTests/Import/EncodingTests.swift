import Foundation
@testable import PressmarkCore
import Testing

@Suite struct EncodingTests {
  private static let text = "L’été à l’œuvre : « déjà 12 € » – voilà…\n\nFin."

  private static func sixteen(_ text: String, bigEndian: Bool) -> [UInt8] {
    (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE])
      + text.utf16.flatMap { unit -> [UInt8] in
        let high = UInt8(unit >> 8)
        let low = UInt8(unit & 0xFF)
        return bigEndian ? [high, low] : [low, high]
      }
  }

  static let encodings: [(name: String, bytes: [UInt8], note: String?)] = [
    ("UTF-8", Array(text.utf8), nil),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), nil),
    ("UTF-16 LE", sixteen(text, bigEndian: false), "The file was read as UTF-16."),
    ("UTF-16 BE", sixteen(text, bigEndian: true), "The file was read as UTF-16."),
    (
      "Windows-1252", Array(text.data(using: .windowsCP1252) ?? Data()),
      "The file was read as Windows-1252."
    ),
    ("CRLF", Array(text.replacing("\n", with: "\r\n").utf8), nil),
    ("decomposed", Array(text.decomposedStringWithCanonicalMapping.utf8), nil),
  ]

  @Test(arguments: encodings.map(\.name))
  func everyEncodingGivesTheSameText(name: String) throws {
    let encoding = try #require(Self.encodings.first { $0.name == name })
    let article = try ArticleImport.article(from: encoding.bytes, named: "a.txt")
    #expect(article.revision.text == Self.text)
    #expect(article.notes == (encoding.note.map { [$0] } ?? []))
  }

  @Test func fewDamagedBytesAreRepairedAndToldOf() throws {
    let bytes = Array(String(repeating: "déjà vu, ", count: 30).utf8) + [0xFF] + Array(" fin".utf8)
    let article = try ArticleImport.article(from: bytes, named: "a.txt")
    #expect(article.notes == ["1 damaged character was replaced by �."])
    #expect(article.revision.text.hasSuffix("� fin"))
  }

  static let refused: [(bytes: [UInt8], name: String, sentence: String)] = [
    ([], "a.txt", "“a.txt” is empty: there is no text in it to read."),
    (Array(" \n\u{FEFF} ".utf8), "a.txt", "“a.txt” is empty: there is no text in it to read."),
    (
      [0x41, 0, 0x42, 0x43], "a.bin",
      "“a.bin” is not text, and no other format that is read: saved pages, exports of press "
        + "databases, EPUB, PDF, messages and feeds are. Save the article as one of these, or as plain "
        + "text, and add that."
    ),
    (
      [0x1F, 0x8B, 8, 0], "a.txt",
      "“a.txt” is a gzip archive, which is not read yet. Unpack it (gunzip does that) and add the "
        + "result."
    ),
    (
      [0x50, 0x4B, 3, 4, 0, 0], "b.zip",
      "“b.zip” is a packed document (DOCX, ODT or ZIP), which is not read yet. Save the "
        + "article as plain text or Markdown and add that."
    ),
    (
      Array(repeating: 0xD0, count: 40), "kyrillic.txt",
      "“kyrillic.txt” is text in an encoding that cannot be told: neither UTF-8, nor UTF-16, nor "
        + "Windows-1252. Convert it to UTF-8 (iconv does that) and add it again."
    ),
    (
      [], "\u{1B}]0;x\u{7}\n.txt", "“␛]0;x␇ .txt” is empty: there is no text in it to read."
    ),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeReadIsRefusedInWords(index: Int) {
    let (bytes, name, sentence) = Self.refused[index]
    let error = #expect(throws: ImportError.self) {
      try ArticleImport.article(from: bytes, named: name)
    }
    #expect(error?.description == sentence)
  }

  /// Programs that save pages write UTF-8 and leave what the page says of itself.
  @Test(arguments: ["gb2312", "shift_jis", "windows-1251", "utf-8", "latin1"])
  func aSavedPageIsUTF8WhateverItSays(label: String) throws {
    let text = "促进航天技术更好惠及人民，中国和拉美国家航天合作论坛。"
    let page =
      "<!DOCTYPE html><meta charset=\(label)><h1>\(text)</h1><article>"
      + String(repeating: "<p>\(text)</p>", count: 8) + "</article>"
    let article = try ArticleImport.article(
      from: Array(page.utf8), named: "a.html", options: ImportOptions(forcesArticle: true))
    #expect(article.metadata.title == text)
  }

  /// A page in an encoding of its label, whatever the name it goes by.
  @Test(arguments: [
    ("iso-8859-9", [0xFD], "ı"), ("windows-1251", [0xE9], "й"), ("GB2312", [0xC4, 0xE3], "你"),
    ("x-sjis", [0x82, 0xA0], "あ"), ("ks_c_5601-1987", [0xB0, 0xA1], "가"), ("l2", [0xB1], "ą"),
    ("koi8-r", [0xC1], "а"), ("csMacintosh", [0x8E], "é"),
  ])
  func labelsOfTheStandardAreKnown(label: String, bytes: [UInt8], text: String) throws {
    let decoded = try #require(EncodingLabel(name: label).decoded(bytes))
    #expect(String(decoding: decoded, as: UTF8.self) == text)
    #expect(TextEncoding.text(of: bytes, labelled: label.uppercased()) == text)
  }

  /// Names that the C library knows and no document may ask for: converters that others load, or
  /// that write more than text.
  @Test(arguments: [
    "wchar_t", "internal", "ucs-4", "iso-10646-ucs-2", "utf-8//translit", "ebcdic-fr",
  ])
  func otherNamesNeverReachTheSystem(label: String) throws {
    #expect(EncodingLabel(name: label).decoded(Array("abcd".utf8)) == nil)
    #expect(TextEncoding.text(of: Array("abcd".utf8), labelled: label) == nil)
    let body = String(
      repeating: "<p>Le texte de la page dit ce qu’il faut en dire, en été.</p>", count: 9)
    let page = "<!DOCTYPE html><meta charset=\(label)><h1>Le titre</h1><article>\(body)</article>"
    let article = try ArticleImport.article(
      from: Array(page.utf8), named: "a.html", options: ImportOptions(forcesArticle: true))
    #expect(article.revision.text.contains("ce qu’il faut en dire, en été."))
  }
}
