/// SplitMix64: the same seed gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// What breaks careless text code: marks, wide and joined clusters, halves of flags, controls.
enum NastyText {
  static let pieces = [
    "a", "é", "e\u{301}", "\u{301}", " ", "  ", "\n", "日", "👍", "👨‍👩‍👧", "\u{200D}", "🇫", "🇷",
    "\u{FE0F}",
    "«\u{A0}", "\u{200B}", "x1", "ﷺ", "क्षि", "\u{AD}", "word", "…",
  ]

  static let hostile = [
    "\u{1B}[2J", "\u{7}", "\u{9B}31m", "\u{202E}txt", "\u{E0041}", "\r\n", "\t", "\u{0}", "\u{7F}",
    "\u{2028}",
  ]
}
