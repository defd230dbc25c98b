/// Texts made of what breaks programs: decomposed letters, joiners, flags, controls, typographic
/// spaces, towers of marks.
enum NastyText {
  static let alphabet: [String] = [
    "a", "e", "é", "e\u{301}", "e\u{323}\u{302}", "ç", "œ", "Œ", "ß", "L’un", "l'", "1", "666", ",",
    ".", "…", "...", "?", "!", " ", " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}", "\t", "\n",
    "\r\n", "\r", "\u{85}", "\u{2028}", "\n\n", "«", "»", "« ", " »", "“", "”", "\"", "‘", "’", "(",
    ")",
    "–", "—", "-", "%", "€", "$", "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{200D}", "\u{200C}",
    "\u{FE0F}",
    "👩‍👩‍👧", "👍🏽", "❤️", "1️⃣", "🇫🇷", "🇫", "\u{1F3F4}\u{E0067}\u{E007F}", "\u{E0041}",
    "\u{202E}", "\u{2066}", "\u{200E}", "\u{1B}[2J", "\u{9B}31m", "\u{7F}", "\u{0}", "\u{7}",
    "\u{301}", "\u{327}", "\u{344}", "\u{20DD}", "中文", "かが", "か\u{3099}", "한국",
    "\u{1112}\u{1161}\u{11AB}",
    "\u{11A8}", "क्षि", "क\u{94D}\u{200D}ष", "\u{958}", "\u{9C7}\u{9BE}", "שלום", "مرحبا", "\u{600}",
    "\u{212B}",
    "\u{2000}", "\u{1D15E}", "\u{10FFFF}", "\u{FFFE}", "M.", "J.", "etc.", "dix fois plus vite",
    "15 millions de dollars",
    "# ", "- ", "> ", "<b>", "`", "[a](b)", "---\n", "Par ", "©", "\u{34F}", "\u{115F}",
  ]

  /// A text of up to `length` pieces of the alphabet.
  static func text(length: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      let piece = alphabet.randomElement(using: &generator) ?? ""
      let times = Int.random(in: 0..<40, using: &generator) == 0 ? 12 : 1
      for _ in 0..<times { text += piece }
    }
    return text
  }
}
