/// Tells the language of an article from its commonest words.
enum LanguageGuess {
  /// The words, folded, that hold each language together.
  ///
  /// Languages that are not annotated yet stand here so that they are not taken for those that are.
  private static let words: [String: Set<String>] = [
    "fr": [
      "le", "la", "les", "des", "une", "du", "et", "est", "dans", "pour", "que", "qui", "au", "aux",
      "sur", "pas", "plus", "par", "avec", "ce", "sont", "ont", "ete", "mais", "ou", "ne", "se",
      "son", "sa", "ses", "leur", "cette", "comme", "elle", "il", "nous", "l", "d", "qu", "n", "s",
    ],
    "en": [
      "the", "of", "and", "to", "in", "is", "that", "for", "it", "was", "with", "as", "on", "are",
      "this", "be", "by", "from", "at", "have", "has", "not", "but", "which", "an", "they", "their",
      "its", "were", "or", "his", "her", "had", "will", "would", "said",
    ],
    "es": [
      "el", "los", "las", "una", "del", "y", "que", "en", "es", "por", "con", "para", "como",
      "pero",
      "su", "sus", "al", "lo", "mas", "ha", "fue", "este", "esta", "no", "se", "ser", "son",
    ],
    "it": [
      "il", "gli", "della", "di", "che", "e", "per", "una", "con", "non", "del", "sono", "nel",
      "anche", "alla", "dei", "delle", "come", "piu", "ma", "ha", "si", "questo", "dal",
    ],
    "pt": [
      "o", "os", "uma", "do", "da", "em", "que", "e", "nao", "para", "com", "por", "mais", "foi",
      "ao", "dos", "das", "se", "na", "no", "como", "mas", "ser", "tem",
    ],
    "de": [
      "der", "die", "das", "und", "ist", "nicht", "von", "mit", "den", "ein", "eine", "zu", "auf",
      "im", "dem", "sich", "des", "auch", "es", "fur", "als", "werden", "wird", "hat", "sind",
    ],
    "nl": [
      "de", "het", "een", "van", "en", "dat", "niet", "zijn", "op", "met", "voor", "aan", "ook",
      "er", "maar", "bij", "door", "wordt", "naar", "is", "te", "die",
    ],
  ]

  /// The language of an article's body; `nil` when no language is clearly ahead.
  static func language(of revision: Revision) -> String? {
    let index = ScalarIndex(revision.text)
    var sample = ""
    for block in revision.blocks where block.role.isBody || block.role == .title {
      sample += String(Substring(index[block.span].unicodeScalars.prefix(4000))) + " "
      if sample.utf8.count > 20_000 { break }
    }
    return language(of: sample)
  }

  /// The language of a text; `nil` when no language is clearly ahead.
  static func language(of text: String) -> String? {
    let folded = FoldedText(text).string
    var counts: [String: Int] = [:]
    var total = 0
    for word in folded.split(whereSeparator: { !$0.isLetter }) {
      total += 1
      let word = String(word)
      for (language, words) in words where words.contains(word) {
        counts[language, default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first, first.value >= 3, first.value * 8 >= total else { return nil }
    let second = ranked.dropFirst().first?.value ?? 0
    return first.value * 5 >= second * 6 ? first.key : nil
  }
}
