import Testing

@testable import PressmarkCore

@Suite struct RichTextTests {
  private func lines(_ text: String) -> [String] { RichText(Array(text.utf8)).lines.map(\.text) }

  @Test func paragraphsAndLinesArePartedAsTheFileSays() {
    #expect(
      lines("{\\rtf1 One\\par Two\\line three\\par\\par Four\\tab five\\cell six\\row}") == [
        "One", "Two\nthree", "Four\tfive\tsix",
      ])
  }

  @Test func lineEndsOfTheFileMeanNothing() {
    #expect(lines("{\\rtf1 on\r\ne\\par\r\n two}") == ["one", " two"])
    #expect(lines("{\\rtf1 one\\\ntwo}") == ["one", "two"])
  }

  @Test(arguments: [
    ("{\\rtf1\\ansi\\ansicpg1252 caf\\'e9 \\'93x\\'94 \\'80}", "café “x” €"),
    ("{\\rtf1\\ansi\\ansicpg1250 \\'8aumava}", "Šumava"),
    ("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}", "Москва"),
    ("{\\rtf1\\ansi\\ansicpg1253 \\'c1}", "Α"),
    ("{\\rtf1\\ansi\\ansicpg932 \\'93\\'fa\\'96\\'7b}", "日本"),
    (
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cc\\f0 \\'cc}",
      "МÌ"
    ),
  ])
  func codePagesAreRead(_ file: String, _ text: String) {
    #expect(lines(file) == [text])
  }

  @Test(arguments: [
    ("{\\rtf1 a\\u233?b}", "aéb"), ("{\\rtf1 a\\u233\\'e9b}", "aéb"),
    ("{\\rtf1\\uc0 a\\u233 b}", "aéb"),
    ("{\\rtf1\\uc2 a\\u233 xyb}", "aéb"), ("{\\rtf1 a\\u-3913?b}", "a\u{F0B7}b"),
    ("{\\rtf1 a\\u-10179?\\u-8704?b}", "a😀b"), ("{\\rtf1 a\\u-10179?b}", "ab"),
    ("{\\rtf1 a\\u8217\\rquote b}", "a’b"), ("{\\rtf1 a{\\u233?}b}", "aéb"),
    ("{\\rtf1 \\{x\\} \\\\ \\~y\\_z\\-w}", "{x} \\ \u{A0}y\u{2011}zw"),
    ("{\\rtf1 a\\emdash b\\ldblquote c\\rdblquote}", "a—b“c”"),
  ])
  func charactersBeyondTheCodePageAreRead(_ file: String, _ text: String) {
    #expect(lines(file) == [text])
  }

  @Test func whatIsNoTextIsPassedOver() {
    let file = """
      {\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red1;}{\\stylesheet{\\s0 Normal;}}{\\info{\\title T}}
      {\\header\\pard Head\\par}{\\footer Page\\par}{\\*\\unknown thing}{\\pict\\bin3 }{}}{\\v hidden}
      A{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}{\\*\\bkmkstart b}{\\*\\bkmkend b} end\\par}
      """
    #expect(lines(file) == ["Alink end"])
  }

  @Test func aFooterEndsNoParagraph() {
    #expect(lines("{\\rtf1 one {\\footer x\\par\\page}two\\par}") == ["one two"])
  }

  @Test func boldAndPagesAndBookmarksAreKnown() {
    let text = RichText(
      Array(
        "{\\rtf1{\\b HD\\b0}\\cell value\\row\\page{\\b All}\\par {\\*\\bkmkstart q}\\par x}".utf8))
    #expect(text.lines.map(\.boldPrefix) == [3, 3, 0])
    #expect(text.lines.map(\.isBold) == [false, true, false])
    #expect(text.lines.map(\.startsPage) == [false, true, false])
    #expect(text.lines.map(\.hasBookmark) == [false, false, true])
    #expect(!text.isCut)
  }

  @Test func aMillionGroupsAreReadWithoutRecursion() {
    let depth = 1_000_000
    let file = Array("{\\rtf1 ".utf8) + [UInt8](repeating: 0x7B, count: depth) + Array("deep".utf8)
    #expect(
      RichText(file + [UInt8](repeating: 0x7D, count: depth + 1)).lines.map(\.text) == ["deep"])
    #expect(RichText(file).isCut)
    #expect(RichText([UInt8](repeating: 0x7D, count: depth)).lines.isEmpty)
  }

  @Test(arguments: [
    "{\\rtf1\\bin99999999999999999999 x}", "{\\rtf1\\u99999999999999999999?x}", "{\\rtf1\\'",
    "{\\rtf1\\",
    "{\\rtf1\\uc-5\\u233x}", "{\\rtf1\\u-99999999999999?}", "{\\rtf1\\ansicpg-1 \\'e9}",
    "{\\rtf1\\'zz}",
    "{\\rtf1\\f-9223372036854775808 x}", "{\\rtf1\\u", "\\rtf1", "{\\rtf1\\bin-4 x}",
  ])
  func numbersBeyondReasonDoNoHarm(_ file: String) {
    _ = RichText(Array(file.utf8)).lines
  }

  @Test func anyBytesAreRead() {
    let pieces = [
      "{", "}", "\\par ", "\\u233?", "\\'e9", "\\uc", "3", "\\b", "\\bin2", "x", "\\*", "\\f1", "é",
    ]
    for seed: UInt64 in 1...200 {
      var random = SeededGenerator(seed: seed)
      var file = "{\\rtf1"
      for _ in 0..<60 { file += pieces.randomElement(using: &random) ?? "" }
      let whole = Array(file.utf8)
      for cut in stride(from: 0, through: whole.count, by: 11) {
        _ = RichText(whole[..<cut]).lines
      }
    }
  }
}
