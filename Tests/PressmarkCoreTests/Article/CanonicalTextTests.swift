import Foundation
import PressmarkCore
import Testing

@Suite struct CanonicalTextTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("  l’été \u{A0}", "l’été"),
    ("a\r\nb\rc\u{2028}d\u{85}e", "a\nb\nc\nd\ne"),
    ("a \n \n\n\tb", "a\n b"),
    ("e\u{301}te\u{301}", "été"),
    ("\u{FEFF}soft\u{AD}hyphen\u{200B}", "softhyphen"),
    ("\u{1B}]52;c;AAAA\u{7}", "␛]52;c;AAAA␇"),
    ("a\u{9B}2Jb\u{7F}", "a\u{FFFD}2Jb␡"),
    ("x\u{202E}y\u{2069}", "x\u{FFFD}y\u{FFFD}"),
    ("hid\u{E0041}\u{E0042}den", "hid\u{FFFD}den"),
    ("\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}", "\u{1F3F4}"),
    ("👩‍👩‍👧 ❤️", "👩‍👩‍👧 ❤️"),
    ("a\u{200D}b", "ab"),
    ("क\u{94D}\u{200D}ष", "क\u{94D}\u{200D}ष"),
    ("12\u{202F}000\u{A0}€", "12\u{202F}000\u{A0}€"),
    ("z" + String(repeating: "\u{301}", count: 500), "ź" + String(repeating: "\u{301}", count: 8)),
    ("\u{200B} \u{FEFF}\n", ""),
  ])
  func makesOneBlockCanonical(text: String, expected: String) {
    #expect(Array(CanonicalText.block(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func joinsBlocksByOneBlankLine() {
    let revision = CanonicalText.revision(of: [
      DraftBlock(role: .title, text: " Titre "), DraftBlock(role: .aside, text: "\u{200B}"),
      DraftBlock(role: .paragraph, text: "e\u{301}té 😀\n\nfin"),
    ])
    #expect(revision.text == "Titre\n\nété 😀\nfin")
    #expect(revision.blocks.map(\.span) == [TextSpan(0, 5), TextSpan(7, 16)])
    #expect(revision.digest == CanonicalText.digest(of: revision.text))
    #expect(
      CanonicalText.digest(of: "abc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(CanonicalText.line("a\r\nb") == "a b")
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func canonicalTextIsStable(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<1500 {
      let text = NastyText.text(length: 40, using: &generator)
      let once = CanonicalText.block(text)
      let scalars = Array(once.unicodeScalars)
      let problem =
        Array(CanonicalText.block(once).unicodeScalars) != scalars
        ? "changes again"
        : Array(once.precomposedStringWithCanonicalMapping.unicodeScalars) != scalars
          ? "is not NFC"
          : scalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" })
            ? "holds a control"
            : once.contains("\n\n") || scalars.first?.properties.isWhitespace == true
              || scalars.last?.properties.isWhitespace == true ? "is not trimmed" : nil
      #expect(
        problem == nil, "seed \(seed), round \(round): \(scalars.map(\.value)) \(problem ?? "")")
    }
  }

  @Test func revisionsOfRevisionsAreTheSame() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<300 {
      let drafts = (0..<6).map { _ in
        DraftBlock(role: .paragraph, text: NastyText.text(length: 20, using: &generator))
      }
      let once = CanonicalText.revision(of: drafts)
      let index = ScalarIndex(once.text)
      let again = CanonicalText.revision(
        of: once.blocks.map { DraftBlock(role: $0.role, text: String(index[$0.span])) })
      #expect(once == again, "seed 11, round \(round)")
    }
  }
}
