import Terminal
import TestSupport
import Testing

@testable import CursesTerminal

@Suite struct InputDecoderTests {
  @Test func decodesTheSameHoweverTheBytesArrive() {
    let bytes = Array(
      "aé👍\u{1B}[1;5C\u{1B}[<0;11;6M\u{1B}OP\u{1B}[200~x\u{1B}[31my\u{1B}[201~\u{1B}[?1;2cz".utf8)
    var whole = InputDecoder()
    let expected = whole.feed(bytes, atMilliseconds: 0)
    var decoder = InputDecoder()
    let events = bytes.flatMap { decoder.feed([$0], atMilliseconds: 0) }
    #expect(events == expected)
    #expect(
      expected == [
        .key(.character("a")), .key(.character("é")), .key(.character("👍")),
        .key(Key(.right, .control)), .mouse(Mouse(.press(.left), at: Position(column: 10, row: 5))),
        .key(.function(1)), .paste("x\u{1B}[31my"), .key(.character("z")),
      ])
  }

  @Test func takesALoneEscapeAfterItsDelay() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1B], atMilliseconds: 100) == [])
    #expect(decoder.deadlineMilliseconds == 125)
    #expect(decoder.expire(atMilliseconds: 124) == [])
    #expect(decoder.expire(atMilliseconds: 125) == [.key(.escape)])
    #expect(decoder.deadlineMilliseconds == nil)
  }

  @Test(arguments: [
    "\u{1B}[>0;276;0c", "\u{1B}[?2026;2$y", "\u{1B}[12;40R", "\u{1B}[99~", "\u{1B}[<99999;1;1M",
    "\u{1B}[<0;0;0M", "\u{1B}[1;2;3X", "\u{1B}]52;c;cXE=\u{7}", "\u{1B}P>|xterm\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{9B}q", "\u{1B}[M\u{20}\u{20}\u{20}", "\u{1B}[4:3m",
  ])
  func swallowsWhatItDoesNotKnow(sequence: String) {
    var decoder = InputDecoder()
    let events = decoder.feed(Array(sequence.utf8) + [0x77], atMilliseconds: 0)
    // U+009B is a character that cannot be typed; what follows it is.
    let expected = sequence.hasPrefix("\u{9B}") ? ["q", "w"] : ["w"]
    #expect(events == expected.map { .key(.character(Character($0))) })
  }

  @Test func endsWhateverBytesCome() {
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      var decoder = InputDecoder()
      var time = 0
      let alphabet: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x32, 0x30, 0x7E, 0x4D, 0x5D, 0x50, 7]
      for _ in 0..<200 {
        let isRandom = Bool.random(using: &generator)
        let byte =
          isRandom
          ? UInt8.random(in: 0...255, using: &generator)
          : alphabet.randomElement(using: &generator) ?? 0
        time += 1
        _ = decoder.feed([byte], atMilliseconds: time)
      }
      _ = decoder.expire(atMilliseconds: time + 2_000)
      _ = decoder.expire(atMilliseconds: time + 4_000)
      #expect(decoder.deadlineMilliseconds == nil, "seed \(seed)")
    }
  }

  @Test func keepsOnlyTheLastOfDragsInOneRead() {
    var decoder = InputDecoder()
    let events = decoder.feed(
      Array("\u{1B}[<32;1;1M\u{1B}[<32;2;1M\u{1B}[<32;3;1M".utf8), atMilliseconds: 0)
    #expect(events == [.mouse(Mouse(.drag(.left), at: Position(column: 2, row: 0)))])
  }

  @Test func limitsWhatIsCopied() {
    #expect(ClipboardSequence.bytes(copying: "", isInsideTmux: false) != nil)
    let fits = String(repeating: "a", count: 56_244)
    #expect(ClipboardSequence.bytes(copying: fits, isInsideTmux: true) != nil)
    #expect(ClipboardSequence.bytes(copying: fits + "aa", isInsideTmux: false) == nil)
    #expect(ClipboardSequence.base64(Array("un".utf8)) == Array("dW4=".utf8))
    #expect(ClipboardSequence.base64(Array("u".utf8)) == Array("dQ==".utf8))
  }
}
