/// Reads the texts of a feed's entries.
enum FeedText {
  /// A text with or without markup as one safe line.
  static func line(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return CanonicalText.line(text)
    }
    let tree = HTMLTree(text: text)
    return CanonicalText.line(tree.innerText(of: tree.root))
  }

  /// The beginning of a line, cut between two words.
  static func shortened(_ line: String, to length: Int) -> String {
    guard line.unicodeScalars.count > length else { return line }
    let start = String(Substring(line.unicodeScalars.prefix(length)))
    return (start.lastIndex(of: " ").map { String(start[..<$0]) } ?? start) + " …"
  }

  /// A day in either of the two ways in which feeds write it: RFC 822 and ISO 8601.
  static func day(_ text: String) -> CalendarDay? {
    CalendarDay(iso8601: text.prefix(10)) ?? DateLine(text, language: "en").day
  }

  /// An address that may be opened; one without a host belongs to the feed's site.
  static func address(_ link: String?, from site: String?) -> String? {
    guard let link, !link.isEmpty else { return nil }
    if let address = ArticleImport.webAddress(link) { return address }
    guard link.hasPrefix("/"), let site = ArticleImport.webAddress(site),
      let host = site.firstRange(of: "://")
    else { return nil }
    if link.hasPrefix("//") {
      return ArticleImport.webAddress(site[..<host.lowerBound] + ":" + link)
    }
    let end = site[host.upperBound...].firstIndex(of: "/") ?? site.endIndex
    return ArticleImport.webAddress(site[..<end] + link)
  }

  /// The names in an entry's author: `a@b.example (Anne Lefèvre)`, "Anne Lefèvre and Bob Roy".
  static func names(_ author: String) -> [String] {
    var author = line(author)
    if let open = author.firstIndex(of: "("), author.hasSuffix(")"), author[..<open].contains("@") {
      author = String(author[author.index(after: open)...].dropLast())
    }
    if author.contains("@"), !author.contains(" ") { return [] }
    let names = Byline.bareNames(in: author)
    // Only what is made of names of people is taken apart: "Agence France-Presse and partners" is not.
    let isSplit = names.count > 1 && names.allSatisfy { $0.contains(" ") }
    return isSplit ? names : author.isEmpty ? [] : [author]
  }

  // MARK: Full text

  /// The blocks of an entry that holds the whole article; `nil` when it holds the opening alone.
  static func fullText(of entry: FoundFeed.Entry) -> [DraftBlock]? {
    if let content = entry.content, let blocks = blocks(content, atLeast: 300) { return blocks }
    // Some write the whole article where the summary belongs.
    if let summary = entry.summary, let blocks = blocks(summary, atLeast: 1500) { return blocks }
    return nil
  }

  private static func blocks(_ markup: String, atLeast length: Int) -> [DraftBlock]? {
    var blocks = HTMLFlow(HTMLTree(text: markup)).blocks
    // What a site's program adds below every entry.
    if let last = blocks.last, isFooter(last.text) { blocks[blocks.count - 1].role = .aside }
    let body = blocks.filter(\.role.isBody)
    let count = body.reduce(0) { $0 + $1.text.unicodeScalars.count }
    guard let last = body.last, count >= length || body.count >= 4, !breaksOff(last.text) else {
      return nil
    }
    return blocks
  }

  /// Whether a text ends where the reader is to go on elsewhere.
  static func breaksOff(_ text: String) -> Bool {
    let bare = text.trimming { $0.isWhitespace || "[]()»>→".contains($0) }
    if bare.hasSuffix("…") || bare.hasSuffix("...") { return true }
    // An invitation stands by itself, or behind the dots that the text breaks off with.
    let tail = String(Substring(bare.unicodeScalars.suffix(120)))
    let dots = tail.lastIndex(of: "…").map { tail.index(after: $0) }
    guard dots != nil || bare.unicodeScalars.count <= 60 else { return false }
    let folded = FoldedText(String(tail[(dots ?? tail.startIndex)...])).string
      .trimming { $0.isWhitespace || "[](){}»>→.:".contains($0) }
    return invitations.contains { folded.hasPrefix($0) || folded.hasSuffix($0) }
  }

  /// How feeds ask their readers to go on, folded.
  ///
  /// Written down from the settings of WordPress, SPIP and Drupal, and from what French and British
  /// newspapers put there.
  private static let invitations = [
    "lire la suite", "lire l'article", "lire plus", "en savoir plus", "la suite",
    "suite de l'article",
    "continuer la lecture", "poursuivre la lecture", "read more", "continue reading",
    "read the full article", "read the full story", "read the rest", "keep reading",
    "article reserve aux abonnes", "il vous reste a lire",
  ]

  private static func isFooter(_ text: String) -> Bool {
    let folded = FoldedText(text).string
    return footers.contains { folded.hasPrefix($0.opening) && folded.contains($0.middle) }
  }

  /// The sentence that WordPress adds below entries, in its French and English translations.
  private static let footers = [
    (opening: "the post ", middle: " appeared first on "),
    (opening: "the post ", middle: " first appeared on "),
    (opening: "l'article ", middle: " est apparu en premier sur "),
    (opening: "cet article ", middle: " est apparu en premier sur "),
  ]
}
