/// Which language a page is in, by what it declares and by its words.
enum PageLanguage {
  static func chosen(_ scan: PageScan, linked: LinkedData, header: PageHeader) -> Found<String>? {
    var declared: [Found<String>] = []
    func add(_ value: String?, _ source: String) {
      if let tag = value.flatMap(tag) { declared.append(Found(tag, source)) }
    }
    add(linked.text("inLanguage"), "json-ld inLanguage")
    add(scan.language, "the page (html lang)")
    add(scan.metas["og:locale"]?.first, "opengraph og:locale")
    for name in [
      "content-language", "dc.language", "dcterms.language", "language", "lang",
      "inlanguage", "citation_language",
    ] {
      add(scan.metas[name]?.first, "meta \(name)")
    }
    // Templates declare the language of those who made them; the words of the article do not.
    // Two that agree on another language than that of most templates are believed.
    if let first = declared.first, first.value != "en", declared.count >= 2,
      declared.allSatisfy({ $0.value == first.value })
    {
      return first
    }
    let sample = header.lines.lazy.filter { $0.text.utf8.count >= 60 }.map(\.text)
      .prefix(6).joined(separator: " ").unicodeScalars.prefix(900)
    if let spoken = LanguageGuess.language(of: String(sample)) {
      return declared.first { $0.value == spoken }
        ?? Found(spoken, "the words of the page")
    }
    return declared.first
  }

  /// The primary subtag of a language tag or name: `fr` of `fr-FR`, `fr_FR`, `French`.
  static func tag(_ value: String) -> String? {
    let folded = FoldedText(value).string
    if let code = names[folded] { return code }
    let primary = folded.prefix { $0 != "-" && $0 != "_" && $0 != "," && $0 != ";" }
    guard (2...3).contains(primary.utf8.count),
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return threeLetters[String(primary)] ?? String(primary)
  }

  private static let names = [
    "french": "fr", "francais": "fr", "english": "en", "anglais": "en", "german": "de",
    "deutsch": "de", "spanish": "es", "espanol": "es", "italian": "it", "italiano": "it",
    "portuguese": "pt", "portugues": "pt", "dutch": "nl", "nederlands": "nl", "arabic": "ar",
    "arabe": "ar",
  ]

  private static let threeLetters = [
    "fra": "fr", "fre": "fr", "eng": "en", "deu": "de", "ger": "de", "spa": "es", "ita": "it",
    "por": "pt", "nld": "nl", "dut": "nl", "ara": "ar",
  ]
}
