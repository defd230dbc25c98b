/// Random numbers that are the same for the same seed (SplitMix64): a failing test prints its seed.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator with that seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension SeededGenerator {
  /// A text of pieces that break programs: controls, bidi controls, tags, marks, emoji sequences,
  /// wide letters, French spaces, numbers.
  ///
  /// - Parameter count: The number of pieces, each of one to seven scalars.
  /// - Returns: The text.
  public mutating func nastyText(pieces count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      text += NastyAlphabet.pieces.randomElement(using: &self) ?? " "
    }
    return text
  }
}

/// Pieces of text that break programs.
public enum NastyAlphabet {
  /// One to seven scalars each.
  public static let pieces: [String] =
    ordinary + controls + invisible + marks + emoji
    // Ordinary text again, so that there are words between the traps.
    + ordinary + ordinary

  private static let ordinary = [
    "a", "mot", "été", "l’été", " ", " ", " ", "-", "–", "—", "12", "1 666,05 €", "10 %", "15 000",
    "« ", " »", "«\u{A0}", "\u{202F}»", " ;", " :", " !", " ?", "\u{A0}", "\u{202F}", ".", ",",
    "https://example.org/a/b?c=d", "日本語", "한국어", "、", "。", "\n", "anticonstitutionnellement",
    "œ", "ß", "Ω", "ж", "…", "“", "”", "’", "(", ")", "[", "]", "`", "*", "<", ">", "/",
  ]
  private static let controls = [
    "\0", "\u{7}", "\u{8}", "\t", "\r", "\r\n", "\u{1B}", "\u{1B}[2J", "\u{1B}]52;c;YQ==\u{7}",
    "\u{7F}", "\u{85}", "\u{90}", "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{2028}", "\u{2029}", "\u{E}",
  ]
  private static let invisible = [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{200F}",
    "\u{202A}", "\u{202E}", "\u{202C}", "\u{2066}", "\u{2067}", "\u{2069}", "\u{61C}",
    "\u{E0001}", "\u{E0041}", "\u{FE0F}", "\u{FE0E}", "\u{180E}", "\u{115F}", "\u{3164}",
  ]
  private static let marks = [
    "e\u{301}", "\u{301}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", "日\u{301}", "\u{20E3}",
    "नि", "क्षि", "ำ", "\u{1100}\u{1161}\u{11A8}", "\u{1161}",
  ]
  private static let emoji = [
    "👍", "👍🏽", "👩‍👩‍👧", "❤️", "1️⃣", "🇫🇷", "🇫", "🏴\u{E0067}\u{E0062}\u{E007F}", "🫨", "🏽", "☎︎",
    "\u{1FAE9}", "\u{10FFFF}", "\u{FFFE}", "\u{E000}", "\u{378}",
  ]
}
