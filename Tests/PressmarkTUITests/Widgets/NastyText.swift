/// What breaks careless text code: marks, wide and joined clusters, halves of flags, controls.
enum NastyText {
  static let pieces = [
    "a", "é", "e\u{301}", "\u{301}", " ", "  ", "\n", "日", "👍", "👨‍👩‍👧", "\u{200D}", "🇫", "🇷",
    "\u{FE0F}", "«\u{A0}", "\u{200B}", "x1", "ﷺ", "क्षि", "\u{AD}", "word", "…",
  ]

  static let hostile = [
    "\u{1B}[2J", "\u{7}", "\u{9B}31m", "\u{202E}txt", "\u{E0041}", "\r\n", "\t", "\u{0}", "\u{7F}",
    "\u{2028}",
  ]
}
