/// Makes names of what pages write where authors belong.
///
/// « Par Jean DUPONT (à Londres) et Anne Petit, journaliste, avec AFP » names Jean Dupont, Anne
/// Petit and AFP.
enum AuthorNames {
  /// The names in a value.
  ///
  /// - Parameters:
  ///   - raw: The value as found: one name, several, or none at all.
  ///   - isVisible: Whether it stood on the page among other words, where only capitalised words can
  ///     be a name; a field for authors may hold any.
  ///   - turnsNames: Whether the field writes the family name first, with a comma after it.
  /// - Returns: The names, each once, in the order of the value.
  static func names(in raw: String, isVisible: Bool = false, turnsNames: Bool = false) -> [String] {
    guard raw.utf8.count <= 600 else { return [] }
    let text = PageText.cleaned(raw)
    guard !text.isEmpty, !isAddress(text) else { return [] }
    var pieces = pieces(of: withoutBrackets(text))
    if turnsNames, pieces.count == 2, pieces[0].count == 1 || pieces[1].count <= 2 {
      pieces = [pieces[1] + pieces[0]]
    }
    var names: [String] = []
    for (place, piece) in pieces.enumerated() {
      let words = name(of: piece, isFirst: place == 0, isVisible: isVisible)
      guard !words.isEmpty else { continue }
      let name = words.joined(separator: " ")
      let folded = FoldedText(name).string
      if let last = names.last, words.allSatisfy({ isDegree($0) }) {
        names[names.count - 1] = last + ", " + name
        continue
      }
      if isVisible || words.count > 1,
        words.contains(where: {
          AuthorVocabulary.strangers.contains(FoldedText($0).string.trimming { $0 == "." })
        })
      {
        continue
      }
      guard !AuthorVocabulary.nobody.contains(folded),
        name.unicodeScalars.contains(where: \.isLetter)
      else { continue }
      if !names.contains(where: { FoldedText($0).string == folded }) { names.append(name) }
      if names.count == 20 { break }
    }
    return names
  }

  /// Whether a name looks like one of a person: two to five words with capitals and without digits.
  static func isPerson(_ name: String) -> Bool {
    let words = name.prefix { $0 != "," }.split(separator: " ")
    guard words.count >= 2,
      (1...4).contains(words.count { !particles.contains($0.lowercased()) })
    else { return false }
    return words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { $0.isLetter || "-'’.".unicodeScalars.contains($0) }
        && (word.first?.isUppercase == true || particles.contains(word.lowercased())
          || word.first?.isLowercase == false)
    } && !words.contains { organisationWords.contains(FoldedText(String($0)).string) }
  }

  /// Whether two names are the same but for case, accents, punctuation and degrees.
  static func isSame(_ a: String, _ b: String) -> Bool {
    PageText.key(String(a.prefix { $0 != "," })) == PageText.key(String(b.prefix { $0 != "," }))
  }

  /// Whether a name is a picture or news agency's: agencies sign articles too.
  static func isAgency(_ name: String) -> Bool {
    FurnitureTable.agencies.contains(FoldedText(name).string)
  }

  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "al", "ben", "el",
    "bin", "ibn", "dos", "zu", "ter", "ten", "y", "e", "af", "av", "d'", "della", "dalla", "do",
  ]

  /// Words that only the names of papers, teams and agencies hold.
  private static let organisationWords: Set<String> = [
    "redaction", "redaktion", "staff", "team", "news", "media", "agence", "agency", "press",
    "journal", "magazine", "times", "post", "online", "editors", "editorial", "desk", "group",
    "inc", "ltd", "llc", "university", "universite", "association", "studio", "blog", "radio", "tv",
    "france", "monde", "services", "solutions", "wire", "services", "agentur", "presse",
    "agenturen",
  ]

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http") && text.contains("://") || text.hasPrefix("www.") || text.hasPrefix("//")
      || !text.contains(" ") && (text.contains("@") || text.contains("/"))
  }

  private static func isDegree(_ word: String) -> Bool {
    AuthorVocabulary.degrees.contains(word.lowercased().trimming { $0 == "," })
  }

  private static func withoutBrackets(_ text: String) -> String {
    guard text.contains("(") || text.contains("[") else { return text }
    var kept = ""
    var depth = 0
    for character in text {
      if character == "(" || character == "[" {
        depth += 1
      } else if character == ")" || character == "]" {
        if depth > 0 { depth -= 1 }
      } else if depth == 0 {
        kept.append(character)
      }
    }
    return kept
  }

  /// The parts between commas, dashes, bars and conjunctions, as words.
  private static func pieces(of text: String) -> [[String]] {
    var pieces: [[String]] = []
    var current: [String] = []
    func close() {
      if !current.isEmpty { pieces.append(current) }
      current = []
    }
    let separators: Set<Character> = [",", ";", "|", "•", "·", "،", "、"]
    for line in text.split(separator: "\n") {
      for part in line.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }) {
        if ["-", "–", "—", "/", "//", "&", "+", ":", "＆", "by"].contains(part), !current.isEmpty {
          if part == "by" { current = [] } else { close() }
          continue
        }
        if conjunctions.contains(part.lowercased()),
          part.first?.isLowercase == true || part.count > 2
        {
          if part.lowercased() != "e" && part.lowercased() != "y" || current.count >= 2 {
            close()
            continue
          }
        }
        var word = ""
        for character in unglued(part) {
          if separators.contains(character) || character == "/" {
            if !word.isEmpty { current.append(word) }
            word = ""
            close()
          } else {
            word.append(character)
          }
        }
        if !word.isEmpty { current.append(word) }
      }
      close()
    }
    return pieces
  }

  /// « ParAnne », "ByAnn": elements without a space between them.
  private static func unglued(_ word: Substring) -> Substring {
    for opening in ["By", "Par"] where word.hasPrefix(opening) {
      let rest = word.dropFirst(opening.count)
      if rest.count >= 2, rest.first?.isUppercase == true,
        rest.dropFirst().first?.isLowercase == true
      {
        return rest
      }
    }
    return word
  }

  private static let conjunctions: Set<String> = [
    "et", "and", "und", "y", "e", "og", "och", "avec", "with", "mit", "con",
  ]

  /// Words after which no name goes on.
  private static let ends: Set<String> = [
    "à", "at", "in", "for", "pour", "chez", "on", "from", "depuis", "the", "le", "dans",
    "published",
    "publié", "updated", "posted", "sur", "aus", "à", "is", "est",
  ]

  /// The words of the name in a piece; none when it holds none.
  private static func name(of piece: [String], isFirst: Bool, isVisible: Bool) -> [String] {
    var words = withoutOpening(piece)
    while let last = words.last, last == "-" || last == ":" || last == "–" { words.removeLast() }
    words = words.map { $0.trimming { "\"“”«»*_:".contains($0) } }.filter { !$0.isEmpty }
    words.removeAll { $0.hasPrefix("@") || $0.contains("@") && $0.contains(".") }
    guard !words.isEmpty else { return [] }
    if !isFirst || isVisible, words.count >= 1, isRole(words) { return [] }
    if let end = words.indices.dropFirst().first(where: {
      ends.contains(words[$0]) || words[$0].first?.isLowercase == true && isRole([words[$0]])
    }) {
      words = Array(words[..<end])
    }
    if isVisible {
      let stop =
        words.firstIndex { word in
          word.contains(where: \.isNumber)
            || !(word.first?.isUppercase == true
              || word.first.map { $0.isLetter && !$0.isLowercase } == true)
              && !particles.contains(word.lowercased()) && !word.hasPrefix("d'")
              && !word.hasPrefix("d’")
        } ?? words.count
      words = Array(words[..<stop])
      // « Anne Petit juillet 2025 », "Ann Small July 3, 2025"
      if let last = words.last, isMonth(last) { words.removeLast() }
      while let last = words.last, particles.contains(last) { words.removeLast() }
      guard words.allSatisfy({ word in !word.contains(where: \.isNumber) }) else { return [] }
    }
    guard (1...8).contains(words.count), words.reduce(0, { $0 + $1.utf8.count }) <= 90 else {
      return []
    }
    if words.count == 1 {
      for article in ["l'", "l’"] where words[0].lowercased().hasPrefix(article) {
        words[0] = String(words[0].dropFirst(2))
      }
    }
    while words.count > 1, let last = words.last, last.hasSuffix("."), last.count > 3,
      !isDegree(last), !last.dropLast().contains(".")
    {
      words[words.count - 1] = String(last.dropLast())
    }
    return inSaneCase(words)
  }

  private static func isMonth(_ word: String) -> Bool {
    let folded = FoldedText(word).string.trimming { $0 == "." || $0 == "," }
    return FurnitureTable.all.contains { $0.months.contains { $0.contains(folded) } }
  }

  private static func isRole(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    let folded = words.map { FoldedText($0).string.trimming { ".,:".contains($0) } }
    if AuthorVocabulary.roles.contains(folded[0]) { return true }
    // « Grand reporter », "Chief Technology Officer": a role by a later word, unless a name comes
    // first that is written small otherwise.
    return words.count > 1 && folded.dropFirst().contains(where: AuthorVocabulary.roles.contains)
      || first.first?.isLowercase == true && folded.contains(where: AuthorVocabulary.roles.contains)
  }

  private static func withoutOpening(_ piece: [String]) -> [String] {
    var words = piece
    for _ in 0..<3 {
      let folded = words.prefix(5).map { FoldedText($0).string.trimming { $0 == ":" } }
      var taken = 0
      for opening in openings where opening.count > taken && opening.count <= folded.count {
        if zip(opening, folded).allSatisfy({ $0 == $1 }) { taken = opening.count }
      }
      guard taken > 0 else { return words }
      // « Di Maio » is a name, « di Anna Rossi » is none.
      if taken == 1, ambiguous.contains(folded[0]), words.count < 3 { return words }
      words.removeFirst(taken)
    }
    return words
  }

  private static let ambiguous: Set<String> = ["di", "von", "aus", "por", "signe", "door"]

  private static let openings: [[String]] = AuthorVocabulary.openings.map {
    $0.split(separator: " ").map(String.init)
  }

  /// Names in capitals get small letters; short words and agencies stay as they sign.
  private static func inSaneCase(_ words: [String]) -> [String] {
    func isShouted(_ word: String) -> Bool {
      word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
        && word.unicodeScalars.count(where: \.properties.isUppercase) >= 3
        && !word.contains(where: \.isNumber) && !word.contains(".") && !isDegree(word)
    }
    guard words.count > 1 else { return words }
    let areAllShouted = words.allSatisfy { isShouted($0) || $0.count <= 3 }
    return words.enumerated().map { place, word in
      guard isShouted(word), areAllShouted || place > 0 && word.count >= 4 else { return word }
      var isStart = true
      return String(
        word.map { character -> Character in
          defer { isStart = !character.isLetter }
          return isStart ? character : character.lowercased().first ?? character
        })
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { properties.isAlphabetic }
}
