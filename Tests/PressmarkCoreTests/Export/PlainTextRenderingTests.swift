import PressmarkCore
import Testing

@Suite struct PlainTextRenderingTests {
  @Test func drawsMarksAndSaysWhatTheyMean() {
    let text = PlainTextRendering(SampleBundle.bundle, width: 60).text
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(text.contains("[3>15 M$<3]"))
    #expect(text.contains("    [3] money, source missing · 15000000 USD · lea\n"))
    #expect(text.contains("[aside: La Boutique / Coffret : 1\u{202F}666,05\u{A0}€]"))
    #expect(text.contains("> [4>C’est très moche.\n> On voit *tout*.<4]"))
  }

  @Test func unwrappedTextHasOneLineAParagraph() {
    let text = PlainTextRendering(SampleBundle.bundle, includesAsides: true).text
    #expect(
      text.contains("traditionnels<1]. Le budget<2] aurait été de [3>15 M$<3], [3>ou plus<3]."))
    #expect(text.contains("| La Boutique\n| Coffret : [5>1\u{202F}666,05\u{A0}€<5]"))
  }

  @Test func nothingThatCommandsATerminalComesOut() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomBundle(seed: seed)
    var failures: [String] = []
    for round in 0..<60 {
      var bundle = random.bundle()
      bundle.article.metadata.title = "a\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\r"
      for width in [nil, 20, 72] {
        let text = PlainTextRendering(bundle, width: width, includesAsides: random.chance(2)).text
        let bad = text.unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
            || (0x202A...0x202E).contains($0.value)
        }
        if !bad.isEmpty { failures.append("round \(round)") }
      }
    }
    #expect(failures.isEmpty, "seed \(seed)")
  }
}
