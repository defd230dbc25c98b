/// Reads the names of authors out of a byline field: "By ANNE LEE and Bo Day in Paris".
enum PressAuthors {
  /// The names in a field, in its order.
  ///
  /// What follows a name without being one (an office, a place) is left out. A field that holds no
  /// name that can be told is one author as it stands: "AFP", "de notre correspondant".
  static func names(in field: String) -> [String] {
    let field = String(field.unicodeScalars.prefix(lengthLimit))
    let line = CanonicalText.line(withoutBrackets(field))
    let words = withoutOpening(line.split(whereSeparator: \.isWhitespace).map(String.init))
    var names: [String] = []
    for piece in pieces(of: words) {
      let name = name(at: piece)
      if !name.isEmpty, !names.contains(name) { names.append(name) }
    }
    if !names.isEmpty { return names }
    let rest = words.joined(separator: " ").trimming { $0.isWhitespace || ",;:".contains($0) }
    return rest.isEmpty ? [] : [rest]
  }

  /// The most authors of one article.
  static let limit = 100

  /// How many scalars of a field are read.
  private static let lengthLimit = 4000

  /// What a byline starts with, folded; longest first where one starts with another.
  private static let openings: [[String]] = [
    ["propos", "recueillis", "par"], ["exclusive", "by"], ["text", "by"], ["story", "by"],
    ["by"], ["par"], ["door"], ["from"],
  ]

  /// What a byline may start with, and a name as well: "Von Peter Braun", "von der Heide".
  private static let openingParticles: Set<String> = ["von", "por", "di", "av", "af"]

  /// What joins two names, folded.
  private static let conjunctions: Set<String> = [
    "and", "et", "und", "y", "e", "en", "och", "og", "ja", "i", "&", "|", "/", "•",
  ]

  /// What belongs to a name though it has a small letter.
  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "del", "della", "dos",
    "al", "el", "ben", "bin", "ibn", "af", "zu", "zur", "y", "ter", "ten", "d'", "abu",
  ]

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return kept.allSatisfy(\.isWhitespace) ? text : kept
  }

  private static func withoutOpening(_ words: [String]) -> [String] {
    let folded = words.prefix(4).map { FoldedText($0).string.trimming { $0 == ":" } }
    for opening in openings where words.count > opening.count && folded.starts(with: opening) {
      return Array(words.dropFirst(opening.count).drop { $0 == ":" })
    }
    if let first = folded.first, openingParticles.contains(first), words.count > 2,
      words[1].first?.isUppercase == true
    {
      return Array(words.dropFirst())
    }
    return words
  }

  /// The runs of words between commas, semicolons and conjunctions.
  private static func pieces(of words: [String]) -> [[String]] {
    var pieces: [[String]] = [[]]
    for word in words {
      // "Lee, Anne" and "Lee Anne, Day Bo" are told apart further on.
      if conjunctions.contains(FoldedText(word).string), !(pieces.last ?? []).isEmpty {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(word.trimming { ",;".contains($0) })
        if word.hasSuffix(",") || word.hasSuffix(";") { pieces.append([]) }
      }
    }
    pieces = pieces.map { $0.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    // One surname, one first name.
    if pieces.count == 2, pieces.allSatisfy({ $0.count == 1 }), words.count == 2,
      words[0].hasSuffix(",")
    {
      return [[words[0], words[1]]]
    }
    return pieces
  }

  /// The name that words start with: up to the first word that belongs to none.
  private static func name(at words: [String]) -> String {
    var name: [String] = []
    for word in words {
      let first = word.first { $0.isLetter }
      let isCapital = first?.isUppercase == true || (first.map { !$0.isCased } ?? false)
      let belongs = word.allSatisfy { $0.isLetter || "-'’.,".contains($0) }
      // "Louis 2", "Karl 3": a number after a name is a part of it.
      let isNumber = !name.isEmpty && word.count <= 2 && word.allSatisfy(\.isNumber)
      let isParticle =
        !name.isEmpty && (particles.contains(word) || ["d'", "d’"].contains { word.hasPrefix($0) })
      guard isNumber || belongs, isNumber || isCapital || isParticle else { break }
      name.append(word)
    }
    while let last = name.last, particles.contains(last) { name.removeLast() }
    return name.count <= 7 ? name.joined(separator: " ") : ""
  }
}

extension PressAuthors {
  /// Whether a line names authors: it starts as a byline does, or is a list of names.
  static func isByline(_ line: String) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    if withoutOpening(words).count < words.count { return true }
    return isList(line)
      && !words.contains { sectionWords.contains(FoldedText($0).string.trimming { !$0.isLetter }) }
  }

  /// Words of the names of sections, which have capitals as names have, folded.
  private static let sectionWords: Set<String> = [
    "news", "page", "pages", "section", "desk", "edition", "business", "sport", "sports", "world",
    "opinion", "review", "international", "national", "local", "economy", "finance", "markets",
    "politique", "economie", "societe", "monde", "politik", "wirtschaft", "ausland", "inland",
    "politica", "economia", "and", "&",
  ]

  /// Whether a line is nothing but names, conjunctions and commas.
  static func isList(_ line: String) -> Bool {
    let names = names(in: line)
    let spelled = names.reduce(0) { $0 + $1.split(separator: " ").count }
    let words = line.split(whereSeparator: \.isWhitespace)
      .filter { !conjunctions.contains(FoldedText(String($0)).string) }
    return names.allSatisfy { $0.contains(" ") } && spelled >= words.count - 1
  }
}
